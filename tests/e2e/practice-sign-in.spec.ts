import { expect, type Page } from 'playwright/test'
import {
  exampleAppPasscode,
  givenNumber,
  numberShown,
  examplePasscode,
} from '../../src/practice/example.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { goOver } from './practice/go-over.ts'
import { test } from './shared-window.ts'
import { labelWords } from '../label-words.ts'

const en = labelWords('en')
const es = labelWords('es')

const tables = { en, es }
const addresses = { en: '/practice/sign-in/', es: '/es/practice/sign-in/' }

const screen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

for (const locale of ['en', 'es'] as const) {
  const words = tables[locale]

  test(`a sign-in without a signal can be rehearsed to its end (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 900 })
    await page.goto(addresses[locale])
    await goOver(page, 'computer')
    await press(page, words('other-options'))
    await press(page, words('duo-passcode'))
    await goOver(page, 'phone')
    await expect(screen(page, 'account')).not.toContainText(exampleAppPasscode)
    await press(page, words('show-passcode'))
    await expect(screen(page, 'account-passcode')).toContainText(exampleAppPasscode)
    await goOver(page, 'computer')
    const field = page.getByRole('textbox', { name: words('passcode'), exact: true })
    await field.fill('998877')
    await expect(field).toHaveValue('')
    await field.fill(exampleAppPasscode)
    await expect(page.locator('a[data-guide]')).toHaveAttribute(
      'href',
      /no-phone-today\/#type-the-passcode$/,
    )
    await press(page, words('verify'))
    await expect(screen(page, 'signed-in')).toBeVisible()
  })

  test(`a new phone can be connected to the end (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(addresses[locale])
    await press(page, words('other-options'))
    await press(page, words('manage-devices'))
    await press(page, words('duo-push'))
    await press(page, words('approve'))
    await press(page, words('have-new-phone'))
    await press(page, words('get-started'))
    await press(page, words('send-passcode'))
    await page.getByRole('textbox', { name: words('passcode'), exact: true }).fill(examplePasscode)
    await press(page, words('verify'))
    await expect(screen(page, 'new-phone-code')).toContainText(words('your-own-code'))
    await press(page, words('set-up-account'))
    await press(page, words('use-qr-code'))
    await press(page, words('allow'))
    await page.locator('[data-press="scan"]').click()
    await press(page, words('continue'))
    await expect(screen(page, 'devices')).toContainText(words('devices-title'))
    await expect(page.locator('[data-task="computer"]')).toHaveText(
      messagesFor(locale)('portal.tasks.devices-linked'),
    )
    await expect(page.locator('a[data-guide]')).toHaveAttribute(
      'href',
      /new-phone\/#choose-your-phone$/,
    )
  })
}

test('the lock screen says what each kind of phone says', async ({ page }) => {
  await page.goto('/practice/answer/')
  await expect(screen(page, 'lock')).toContainText(en('lock-swipe'))
  await page.locator('[data-practice="phone-system"]').selectOption('android')
  await expect(page.getByRole('button', { name: en('lock-expand') })).toBeVisible()
  await press(page, en('lock-expand'))
  await expect(screen(page, 'swiped')).toBeVisible()
})

test('a request that somebody left behind is off the phone', async ({ page }) => {
  await page.goto('/practice/sign-in/')
  await expect(screen(page, 'lock')).toContainText(en('request-lock-text'))
  await expect(page.getByText(en('lock-quiet'))).toBeHidden()
  await press(page, en('other-options'))
  await expect(page.getByText(en('request-lock-text'), { exact: true })).toBeHidden()
  await expect(screen(page, 'lock')).toContainText(en('lock-quiet'))
  await expect(page.getByText(en('lock-quiet'))).toBeVisible()
})

test('a phone with a new number can be added, and stands in the list', async ({ page }) => {
  await page.goto('/practice/sign-in/#devices/approved')
  await press(page, en('add-device'))
  await screen(page, 'add-device')
    .getByRole('button', { name: en('duo-mobile') })
    .click()
  await page.getByRole('textbox', { name: en('phone-number'), exact: true }).fill(givenNumber('US'))
  await press(page, en('add-phone-number'))
  await press(page, en('its-correct'))
  await press(page, en('set-up-account'))
  await press(page, en('use-qr-code'))
  await press(page, en('allow'))
  await page.locator('[data-press="scan"]').click()
  await press(page, en('continue'))
  await expect(screen(page, 'devices').getByText(numberShown('US'))).toBeVisible()
  await press(page, en('back-to-login'))
  await press(page, en('approve'))
  await expect(screen(page, 'signed-in')).toBeVisible()
})
