import { expect } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { guidePage, setUpGuides, stepPage } from './site/pages.ts'

const guide = setUpGuides.find((each) => each.guide === 'set-up-duo' && each.locale === 'es')!
const t = messagesFor(guide.locale)
const { address } = guidePage(guide)
const [first, second, third] = guide.steps.map(({ id }) => id)

test('a step that is done is folded among all, and opens by a press, an address and on paper', async ({
  page,
}) => {
  await page.goto(stepPage(guide, first ?? ''))
  for (const to of [2, 3]) {
    await page.getByRole('link', { name: t('guide.doneTo', { step: to }), exact: true }).click()
  }
  await page.goto(address)
  const picture = (id?: string) => page.locator(`#${id} .picture img`).first()
  const title = (id?: string) => page.locator(`#${id}`).getByRole('heading', { level: 2 })
  const opens = page.locator(`#${first}`).getByRole('button', { name: t('guide.isDone') })
  await expect(picture(first)).toBeHidden()
  await expect(picture(third)).toBeVisible()
  // Its title stays, with its number: who is asked for step 1 finds it.
  await expect(title(first)).toBeVisible()
  await expect(title(second)).toBeVisible()

  await expect(opens).toHaveAttribute('aria-expanded', 'false')
  await opens.focus()
  await page.keyboard.press('Enter')
  await expect(opens).toHaveAttribute('aria-expanded', 'true')
  await expect(picture(first)).toBeVisible()
  await expect(picture(second)).toBeHidden()
  await opens.click()
  await expect(picture(first)).toBeHidden()

  await page.emulateMedia({ media: 'print' })
  await expect(picture(first)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${address}#${second}`)
  await expect(picture(second)).toBeVisible()
  await expect(title(second)).toBeInViewport()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('no step is folded', async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('.steps .picture img').filter({ visible: true })).not.toHaveCount(0)
    // Those for who has only the phone wait for that choice.
    const hidden = page.locator('.step > section:not([data-audience="only-phone"])')
    await expect(hidden.filter({ visible: false })).toHaveCount(0)
  })
})
