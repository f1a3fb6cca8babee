import { expect, type Page } from 'playwright/test'
import { test } from './shared-window.ts'
import { labelWords } from '../label-words.ts'

const en = labelWords('en')
const es = labelWords('es')

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

for (const [prefix, words, rule] of [
  ['', en, /It must begin like api-1234\.duosecurity\.com\/.* Only api-1234 may be different/],
  ['/es', es, /Debe empezar como api-1234\.duosecurity\.com\/.* Solo puede cambiar api-1234/],
] as const) {
  test(`an address that only ends like Duo’s is not taken for Duo’s: ${rule.source}`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/practice/classic/`)
    const section = page.locator('details').filter({ hasText: 'duosecurity.com' })
    await expect(section).toContainText(rule)
    await expect(section).toContainText('api-1234.duosecurity.com/')
  })

  test(`approving what one did not start is judged, kindly: ${words('approve')}`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/practice/answer/`)
    const yours = page.getByText(/you’re signing in on|está iniciando sesión en su/)
    const notYours = page.getByText(/you’re at lunch|está almorzando/)
    await expect(yours).toBeVisible()
    await expect(notYours).toBeHidden()
    await page.locator('[data-practice="another-request"]').click()
    await expect(yours).toBeHidden()
    await expect(notYours).toBeVisible()
    await page
      .getByRole('button', { name: words('request-lock-text') })
      .first()
      .click()
    await press(page, words('approve'))
    await page.reload()
    await expect(said(page, '').filter({ hasText: /someone else would|otra persona/ })).toHaveText(
      /tell your help desk right away|hable enseguida con su mesa de ayuda/i,
    )
  })
}

test('denying one’s own sign-in says that it was one’s own, and how to go on', async ({ page }) => {
  await page.goto('/practice/answer/#request')
  await press(page, en('deny'))
  await expect(said(page, 'You denied your own sign-in.')).toContainText('sign in again')
  await press(page, en('no'))
  await expect(page.locator('[data-screen="denied"]')).toContainText(en('thank-you'))
})

test('what cannot be yet is said, and what can only be later is not offered', async ({ page }) => {
  await page.goto('/practice/classic/#install')
  const expire = page.getByRole('button', { name: 'Show an expired code' })
  await press(page, en('have-installed'))
  await expect(said(page, 'Not yet. First, get the app on the phone.')).toBeVisible()
  await expect(expire).toBeHidden()
  await press(page, en('get'))
  await press(page, en('have-installed'))
  await expect(expire).toBeVisible()
  await press(page, 'Start again')
  await expect(expire).toBeHidden()
  await press(page, en('get'))
  await expect(said(page, 'You’re early, and that’s fine.')).toBeVisible()
})

test('a refresh keeps the app on the phone and the link on its way', async ({ page }) => {
  await page.goto('/practice/classic/#install')
  await press(page, en('get'))
  await press(page, en('have-installed'))
  await press(page, en('email-me-link'))
  await page.reload()
  await expect(page.getByRole('button', { name: en('open'), exact: true })).toBeVisible()
  await expect(page.getByText(en('link-sent'))).toBeVisible()
  await page.goBack()
  await expect(page.locator('[data-screen="install"]')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: en('open'), exact: true })).toBeVisible()
})

test('a wrong number is refused for one reason', async ({ page }) => {
  await page.goto('/practice/classic/#number')
  await page.getByLabel(en('phone-number')).pressSequentially('6172345678')
  await expect(said(page, 'That’s not the practice number')).toBeVisible()
  await expect(page.getByText(/ten digits/)).toHaveCount(0)
})

test('the foot leads to the step that is practiced, and to the help desk', async ({ page }) => {
  const link = page.getByRole('link', { name: 'See this step in the guide' })
  await page.goto('/practice/classic/#number')
  await expect(link).toHaveAttribute('href', /\/guides\/set-up-duo-classic\/#enter-number$/)
  await page.goto('/practice/classic/#activate/app')
  await expect(link).toHaveAttribute('href', /#connect-app$/)
  await page.goto('/practice/answer/#approved/not-yours')
  await expect(link).toHaveAttribute('href', /\/answer-a-duo-request\/#tell-the-help-desk$/)
  await link.click()
  await expect(page.locator('#tell-the-help-desk')).toBeInViewport()
  await page.goBack()
  await expect(
    page.locator('#get-help a[href^="mailto:"], #get-help a[href^="tel:"]'),
  ).not.toHaveCount(0)
})

test('without JavaScript the foot leads to the guide', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/es/practice/answer/')
  await expect(page.getByRole('link', { name: 'Ver este paso en la guía' })).toBeHidden()
  await page.getByRole('link', { name: 'Ver la guía de estas pantallas' }).click()
  await expect(page).toHaveURL(/\/es\/guides\/answer-a-duo-request\/$/)
  await context.close()
})

test('why a code was refused can be seen where it was typed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 480 })
  await page.goto('/practice/sign-in/#enter-passcode/account-passcode')
  const field = page.getByRole('textbox', { name: en('passcode'), exact: true })
  await field.scrollIntoViewIfNeeded()
  await field.fill('998877')
  await expect(said(page, 'That’s not the practice code, so we cleared it.')).toBeInViewport()
  await expect(field).toBeFocused()
})
