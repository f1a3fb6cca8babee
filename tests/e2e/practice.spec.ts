import { expect, type Page } from 'playwright/test'
import { givenNumber, numberShown } from '../../src/practice/example.ts'
import { test } from './shared-window.ts'
import { labelWords } from '../label-words.ts'

const en = labelWords('en', 'classic')
const es = labelWords('es', 'classic')

const tables = { en, es }
const addresses = { en: '/practice/classic/', es: '/es/practice/classic/' }

/** The screen that a device shows now. */
const screen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function walkToNumber(page: Page, words: typeof en = en): Promise<void> {
  await press(page, words('email-link'))
  await press(page, words('start-setup'))
  await page.getByRole('radio', { name: words('mobile-phone') }).check()
  await press(page, words('continue'))
  await page.getByRole('radio', { name: words('iphone') }).check()
  await press(page, words('continue'))
  await expect(screen(page, 'number')).toBeVisible()
}

async function giveNumber(page: Page, words: typeof en = en): Promise<void> {
  await page.getByLabel(words('phone-number')).fill(givenNumber('US'))
  await page.getByLabel(words('number-is-right')).check()
  await press(page, words('continue'))
}

for (const locale of ['en', 'es'] as const) {
  test(`the whole set-up can be rehearsed to its end (${locale})`, async ({ page }) => {
    const words = tables[locale]
    await page.goto(addresses[locale])
    await walkToNumber(page, words)
    await giveNumber(page, words)
    await expect(screen(page, 'install')).toContainText(words('install-title-ios'))
    await press(page, words('get'))
    await press(page, words('open'))
    await press(page, words('have-installed'))
    await press(page, words('add-account'))
    await press(page, words('allow'))

    const goOn = screen(page, 'activate').getByRole('button', { name: words('continue') })
    await expect(goOn).toBeDisabled()
    await page.locator('[data-press="scan"]').click()
    await expect(screen(page, 'added')).toContainText(words('account-added'))
    await expect(screen(page, 'activate')).toContainText(words('code-scanned'))
    await goOn.click()

    await page.getByLabel(words('when-i-log-in')).selectOption(words('push-automatically'))
    await press(page, words('save'))
    await expect(page.getByRole('button', { name: words('done') })).not.toBeInViewport()
    await press(page, words('done'))
    await expect(screen(page, 'all-set')).toContainText(words('all-set-title'))
    await expect(page.getByText('duosecurity.com', { exact: false }).last()).toBeVisible()
  })
}

test('Continue is dead until the box is ticked, and the number typed stands beside the box', async ({
  page,
}) => {
  await page.goto(addresses.en)
  await walkToNumber(page)
  const goOn = screen(page, 'number').getByRole('button', { name: en('continue') })
  const box = page.getByLabel(en('number-is-right'))
  await expect(goOn).toBeDisabled()
  await expect(box).toBeHidden()
  await page.getByLabel(en('phone-number')).pressSequentially(givenNumber('US'))
  await expect(screen(page, 'number').getByText(numberShown('US'))).toBeVisible()
  await expect(goOn).toBeDisabled()
  await box.check()
  await expect(goOn).toBeEnabled()
  await page.getByLabel(en('phone-number')).press('End')
  await page.keyboard.press('Backspace')
  await expect(box).toBeHidden()
  await expect(goOn).toBeDisabled()
})

test('a refresh keeps the screen and not the number; Back leads to the screen before', async ({
  page,
}) => {
  await page.goto(addresses.en)
  await walkToNumber(page)
  await page.getByLabel(en('phone-number')).fill(givenNumber('US'))
  await page.reload()
  await expect(screen(page, 'number')).toBeVisible()
  await expect(page.getByLabel(en('phone-number'))).toHaveValue('')
  await page.goBack()
  await expect(screen(page, 'phone-type')).toBeVisible()
  await page.goBack()
  await expect(screen(page, 'device')).toBeVisible()
  await page.goForward()
  await expect(screen(page, 'phone-type')).toBeVisible()
})

test('an expired code can be refreshed, and then scanned', async ({ page }) => {
  await page.goto(`${addresses.en}#activate/scan`)
  await page.locator('[data-practice="expire"]').click()
  await expect(screen(page, 'activate').getByText(en('code-expired'))).toBeVisible()
  await page.locator('[data-press="scan"]').click()
  await expect(screen(page, 'scan')).toBeVisible()
  await press(page, en('new-code'))
  await expect(screen(page, 'activate').getByText(en('your-own-code'))).toBeVisible()
  await page.locator('[data-press="scan"]').click()
  await expect(screen(page, 'added')).toBeVisible()
})

test('the phone chosen on the computer is the phone that is shown, and the other way round', async ({
  page,
}) => {
  await page.goto(addresses.en)
  await page.locator('[data-practice="phone-system"]').selectOption('android')
  await expect(
    screen(page, 'store-android').getByRole('button', { name: en('install') }),
  ).toBeVisible()
  await page.goto(`${addresses.en}#phone-type`)
  await page.getByRole('radio', { name: en('android') }).check()
  await expect(screen(page, 'store-android')).toBeVisible()
  await expect(page.locator('[data-practice="phone-system"]')).toHaveValue('android')
})

test.describe('by keyboard alone', () => {
  test('the set-up can be walked to its end, and focus follows the screens', async ({ page }) => {
    await page.goto(addresses.en)
    await tabTo(page, en('email-link'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: en('welcome-title') })).toBeFocused()
    await tabTo(page, en('start-setup'))
    await page.keyboard.press('Enter')

    await expect(page.getByRole('heading', { name: en('device-title') })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: en('tablet') })).toBeChecked()
    await expect(page.getByRole('radio', { name: en('mobile-phone') })).not.toBeChecked()
    await page.keyboard.press('ArrowUp')
    await tabTo(page, en('continue'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.getByRole('radio', { name: en('iphone') })).toBeChecked()
    await tabTo(page, en('continue'))
    await page.keyboard.press('Enter')

    await tabTo(page, en('phone-number'))
    await page.keyboard.type(givenNumber('US'))
    await tabTo(page, en('number-is-right'))
    await page.keyboard.press('Space')
    await tabTo(page, en('continue'))
    await page.keyboard.press('Enter')

    for (const name of [
      en('get'),
      en('open'),
      en('have-installed'),
      en('add-account'),
      en('allow'),
    ]) {
      await tabTo(page, name)
      await page.keyboard.press('Enter')
    }
    await tabTo(page, 'Point the phone at the code')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: en('accounts-title') })).toBeFocused()
    for (const name of [en('continue'), en('save'), en('done')]) {
      await tabTo(page, name)
      await page.keyboard.press('Enter')
    }
    await expect(page.getByRole('heading', { name: en('all-set-title') })).toBeFocused()
  })
})

/** Presses Tab until the control that a person would call `name` has the focus; fails after a whole round. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page
    .getByRole('button', { name, exact: true })
    .or(page.getByLabel(name, { exact: true }))
    .first()
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Forty presses of Tab did not reach "${name}".`)
}

test.describe('a request', () => {
  test('is approved in the app', async ({ page }) => {
    await page.goto('/practice/answer/')
    await screen(page, 'lock')
      .getByRole('button', { name: en('request-lock-text') })
      .click()
    await press(page, en('approve'))
    await expect(screen(page, 'approved')).toContainText(en('approved-text'))
  })

  test('is approved on the lock screen after the phone is unlocked', async ({ page }) => {
    await page.goto('/practice/answer/')
    await press(page, en('lock-swipe'))
    await press(page, en('approve'))
    await press(page, en('unlock'))
    await expect(screen(page, 'approved')).toBeVisible()
  })

  test('can be pushed aside with a finger', async ({ page }) => {
    await page.goto('/practice/answer/')
    const message = screen(page, 'lock').locator('[data-swipe]')
    await message.scrollIntoViewIfNeeded()
    const box = await message.boundingBox()
    if (!box) throw new Error('The message on the lock screen is not in sight.')
    await page.mouse.move(box.x + 180, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y + 20, { steps: 4 })
    await page.mouse.up()
    await expect(screen(page, 'swiped')).toBeVisible()
  })

  test('denied asks whether it was suspicious, says what follows, and Back undoes it', async ({
    page,
  }) => {
    await page.goto('/practice/answer/')
    await press(page, 'Another request')
    await screen(page, 'lock')
      .getByRole('button', { name: en('request-lock-text') })
      .click()
    await press(page, en('deny'))
    await expect(screen(page, 'denied')).toContainText(en('was-it-suspicious'))
    await press(page, en('yes'))
    await expect(
      page.getByRole('status').filter({
        hasText: 'You’d call your help desk, then change your password.',
      }),
    ).toBeVisible()
    await expect(screen(page, 'denied')).toContainText(en('thank-you'))
    await expect(page.getByRole('button', { name: en('no'), exact: true })).toBeHidden()
    await page.goBack()
    await expect(screen(page, 'request')).toBeVisible()
  })
})
