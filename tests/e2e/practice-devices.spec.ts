import { expect, type Page } from 'playwright/test'
import { labelWords } from '../label-words.ts'
import { test } from './shared-window.ts'
import { guidePage, inLocale, pages, setUpGuides } from './site/pages.ts'

// Whose turn it is, and which device a page shows that has no room for both.

const en = labelWords('en')

const narrow = { width: 390, height: 844 }
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const computer = (page: Page) => page.locator('.computer-column')
const phone = (page: Page) => page.locator('.phone-column')
const switchTo = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Which device to show' }).getByRole('button', { name })

test('a narrow page shows one device, and says on which one there is something to do', async ({
  page,
}) => {
  await page.setViewportSize(narrow)
  await page.goto('/practice/universal/#mobile-number')
  await expect(computer(page)).toBeVisible()
  await expect(phone(page)).toBeHidden()
  await expect(switchTo(page, /^Computer your turn$/)).toHaveAttribute('aria-pressed', 'true')
  await expect(switchTo(page, /^Phone$/)).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('heading', { name: 'Your turn, on the computer' })).toBeVisible()

  await switchTo(page, /^Phone$/).press('Enter')
  await expect(phone(page)).toBeVisible()
  await expect(computer(page)).toBeHidden()
  await expect(switchTo(page, /^Phone$/)).toBeFocused()
  await expect(switchTo(page, /^Phone$/)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('heading', { name: 'The phone is waiting' })).toBeVisible()
  await press(page, 'Go to the computer')
  await expect(computer(page)).toBeVisible()
})

test('nobody is moved: the press that ends a turn offers the way over', async ({ page }) => {
  await page.setViewportSize(narrow)
  await page.goto('/practice/universal/#number-check')
  await press(page, en('its-correct'))
  await expect(page.locator('[data-screen="download"]')).toBeVisible()
  await expect(switchTo(page, /^Phone your turn$/)).toHaveAttribute('aria-pressed', 'false')
  await press(page, 'Go to the phone')
  const heading = page.getByRole('heading', { name: 'Your turn, on the phone' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await expect(switchTo(page, /^Phone/)).toBeInViewport()
  await press(page, en('get'))
  await press(page, en('open'))
  await press(page, 'Go to the computer')
  await expect(page.getByRole('heading', { name: 'Your turn, on the computer' })).toBeFocused()
})

test('who starts again or goes back is shown the device whose turn it is', async ({ page }) => {
  await page.setViewportSize(narrow)
  await page.goto('/practice/universal/#number-check')
  await press(page, en('its-correct'))
  await press(page, 'Go to the phone')
  await page.goBack()
  await expect(page.getByRole('heading', { name: en('number-check-title') })).toBeFocused()
  await switchTo(page, /^Phone/).click()
  await press(page, 'Start again')
  await expect(page.locator('[data-screen="email"]')).toBeVisible()
  await expect(phone(page)).toBeHidden()
})

test('after the last approval a narrow page says that there is something to see on the computer', async ({
  page,
}) => {
  await page.setViewportSize(narrow)
  await page.goto('/practice/sign-in/#signed-in/approved')
  await switchTo(page, /^Phone$/).click()
  await expect(switchTo(page, /^Computer something new$/)).toHaveAttribute('aria-pressed', 'false')
  await press(page, 'Go to the computer')
  await expect(page.locator('[data-screen="signed-in"]')).toBeVisible()
  // There is nothing left to do.
  await expect(switchTo(page, /^Computer$/)).toHaveAttribute('aria-pressed', 'true')
})

test('who lets a code or a link expire stays at the device, and is told where to go', async ({
  page,
}) => {
  await page.setViewportSize(narrow)
  for (const [route, expire, told, screen] of [
    [
      'scan-code/scan',
      'Show an expired code',
      'The code on the computer is too old now. Get a new one there.',
      'scan-code',
    ],
    [
      'email',
      'Show an expired link',
      'The link in the email is too old now. Look at the computer.',
      'link-expired',
    ],
  ] as const) {
    await page.goto(`/practice/universal/#${route}`)
    await switchTo(page, /^Phone/).click()
    await press(page, expire)
    await expect(phone(page).getByText(told)).toBeInViewport()
    await expect(switchTo(page, /^Computer your turn$/)).toHaveAttribute('aria-pressed', 'false')
    await press(page, 'Go to the computer')
    await expect(page.locator(`[data-screen="${screen}"]`)).toBeVisible()
  }
})

test('a link into the middle shows the device whose turn it is', async ({ page }) => {
  await page.setViewportSize(narrow)
  await page.goto('/practice/universal/#scan-code/scan')
  await expect(page.locator('[data-screen="scan"]')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Point the phone at the code' })).toBeInViewport()
})

test('a flow of one device has nothing to switch, and a wide page shows both', async ({ page }) => {
  await page.setViewportSize(narrow)
  await page.goto('/practice/answer/')
  await expect(page.locator('[data-show]:visible')).toHaveCount(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/practice/universal/#download')
  await expect(page.locator('[data-show]:visible')).toHaveCount(0)
  await expect(computer(page)).toBeVisible()
  await expect(phone(page)).toBeVisible()
})

test('without JavaScript both stand below each other, and nothing pretends to switch', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: narrow })
  const page = await context.newPage()
  await page.goto('/practice/universal/')
  await expect(computer(page)).toBeVisible()
  await expect(phone(page)).toBeVisible()
  await expect(page.locator('[data-show]:visible')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'The phone', exact: true })).toBeVisible()
  // What a rehearsal ends with is there at once.
  await expect(page.getByText('If you see anything else, close the page.')).toBeVisible()
  await context.close()
})

test('the device that waits loses its colors and none of its contrast', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/practice/universal/#download')
  const looks = () =>
    page.locator('.frame:visible').evaluateAll((frames) =>
      frames.map((frame) => {
        const { filter, opacity, outlineStyle, outlineColor } = getComputedStyle(frame)
        return { filter, opacity, outline: outlineStyle === 'none' ? '' : outlineColor }
      }),
    )
  const sun = 'rgb(243, 182, 63)'
  const expected = (ring: unknown) => [
    { filter: 'saturate(0.3)', opacity: '1', outline: '' },
    { filter: 'none', opacity: '1', outline: ring },
  ]
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await looks()).toEqual(expected(sun))
  }
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await looks()).toEqual(expected(expect.stringMatching(/^rgb/)))
})

test('both devices and what to do are seen in one look, on a phone one within a look and a half', async ({
  page,
}) => {
  const bottoms = () =>
    page
      .locator('.frame:visible')
      .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().bottom))
  for (const { address } of pages.filter(({ kind }) => kind === 'practice')) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(address)
    for (const bottom of await bottoms()) expect(bottom, address).toBeLessThanOrEqual(900)
    await page.setViewportSize(narrow)
    for (const bottom of await bottoms()) expect(bottom, address).toBeLessThanOrEqual(1.5 * 844)
  }
})

test('practice has the phone that the reader has told a guide of, and a guide the one told here', async ({
  page,
}) => {
  const guide = setUpGuides.find(({ locale }) => locale === 'en')!
  const inGuide = (kind: string) => page.locator(`.pick input[value="${kind}"]`).first()
  const here = page.locator('[data-practice="phone-system"]')
  await page.goto(guidePage(guide).address)
  await inGuide('android').locator('..').click()
  await page.goto(inLocale('/practice/universal/', 'en'))
  await expect(here).toHaveValue('android')
  await expect(page.locator('[data-screen="store-android"]')).toBeVisible()
  await press(page, 'Start again')
  await expect(here).toHaveValue('android')
  await here.selectOption('ios')
  await page.reload()
  await expect(here).toHaveValue('ios')
  await page.goto(guidePage(guide).address)
  await expect(inGuide('ios')).toBeChecked()
})
