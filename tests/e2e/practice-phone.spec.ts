import { expect, type Locator } from 'playwright/test'
import { test } from './shared-window.ts'
import { labelWords } from '../label-words.ts'

const en = labelWords('en', 'classic')

// As on a reader's phone, where a scroll bar shows only while one scrolls.
test.use({
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
})

/** How many lines the words of an element take. */
const linesOf = (element: Locator): Promise<number> =>
  element.evaluate((part) => {
    const range = document.createRange()
    range.selectNodeContents(part)
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size
  })

test('choosing Android leaves the reader at the question', async ({ page }) => {
  await page.goto('/practice/classic/#phone-type')
  const radio = page.getByRole('radio', { name: en('android') })
  await radio.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await radio.check()
  await expect(page.locator('[data-screen="store-android"]')).not.toHaveAttribute('hidden')
  await expect(radio).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await page.getByRole('button', { name: en('continue') }).press('Enter')
  await expect(page.getByRole('heading', { name: en('number-title') })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { name: en('phone-type-title') })).toBeFocused()
})

test('after every press the line that says what to do is in sight', async ({ page }) => {
  await page.goto('/practice/classic/#device')
  await page.getByRole('radio', { name: en('landline') }).check()
  const goOn = page.getByRole('button', { name: en('continue') })
  for (const [choice, line] of [
    [en('landline'), '[data-hint="computer"]'],
    [en('mobile-phone'), '[data-task="computer"]'],
  ] as const) {
    await page.getByRole('radio', { name: choice }).check()
    await goOn.evaluate((button) => button.scrollIntoView())
    await expect(page.locator('[data-task="computer"]')).not.toBeInViewport()
    await goOn.click()
    await expect(page.locator(line)).toBeInViewport({ ratio: 1 })
  }
  await expect(page.getByRole('heading', { name: en('phone-type-title') })).toBeInViewport()
})

test('the window that must be scrolled shows that, and how far one is', async ({ page }) => {
  await page.goto('/practice/classic/#finish')
  const thumb = page.locator('[data-part="drawn-bar"] span')
  await expect(thumb).toBeVisible()
  const top = async (): Promise<number> => (await thumb.boundingBox())?.y ?? 0
  const window = page.locator('.window')
  await window.scrollIntoViewIfNeeded()
  const before = await top()
  await page
    .locator('[data-part="scroller"]')
    .evaluate((part) => part.scrollTo(0, part.scrollHeight))
  await expect.poll(top).toBeGreaterThan(before + 40)
  const box = await window.boundingBox()
  const end = ((await thumb.boundingBox())?.height ?? 0) + (await top())
  expect(Math.abs(end - ((box?.y ?? 0) + (box?.height ?? 0)))).toBeLessThan(3)
})

test('at the confetti the way leads on to the real one, and nowhere back', async ({ page }) => {
  await page.goto('/practice/classic/#finish')
  const [toComputer, toPhone] = ['computer', 'phone'].map((device) =>
    page.locator(`[data-show="${device}"]`),
  )
  await toPhone!.first().click()
  await expect(page.getByRole('button', { name: 'Go to the computer' })).toBeVisible()
  await toComputer!.first().click()
  await page.getByRole('button', { name: en('done') }).press('Enter')
  await expect(page.getByRole('button', { name: 'Go to the phone' })).toBeHidden()
  await toPhone!.first().click()
  await expect(page.getByRole('button', { name: 'Go to the computer' })).toBeHidden()
  await toComputer!.first().click()
  await page.getByRole('link', { name: 'Now do it for real' }).click()
  await expect(page).toHaveURL(/\/guides\/set-up-duo-classic\/open-link\/$/)
})

test('addresses are not broken inside a word', async ({ page }) => {
  await page.goto('/es/practice/classic/')
  await page.locator('summary').first().click()
  for (const address of await page.locator('[open] .inline-block').all())
    expect(await linesOf(address)).toBe(1)
  expect(await linesOf(page.locator('[data-screen="email"] [data-crop] bdi'))).toBeLessThanOrEqual(
    2,
  )
})
