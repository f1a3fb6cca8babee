import { expect } from 'playwright/test'
import { labelWords } from '../label-words.ts'
import { test } from './shared-window.ts'
import { brand, htmlOf, inLocale, pages } from './site/pages.ts'

// What is around the screens: the site's own header and help, and how far the reader has come.

const en = labelWords('en')

test('a practice page has the header, help and foot of every other page', () => {
  for (const locale of brand.languages) {
    const another = htmlOf({ address: inLocale('/practice/', locale) })
    const part = (html: string, pattern: RegExp) => pattern.exec(html)?.[0] ?? 'nothing'
    for (const { address } of pages.filter((page) => page.kind === 'practice')) {
      if (!address.startsWith(inLocale('/practice/', locale))) continue
      const html = htmlOf({ address })
      for (const pattern of [
        /<header.*?<\/a>/s,
        /<section[^>]* id="get-help".*?<\/section>/s,
        /<footer.*?<\/footer>/s,
      ]) {
        expect(part(html, pattern), address).toBe(
          part(another, pattern).replace(/ data-address="[^"]*"/, ''),
        )
      }
      expect(html.indexOf('class="ribbon"'), address).toBeLessThan(html.indexOf('<header'))
    }
  }
})

test('the way to help and past the header keeps the screen and its address', async ({ page }) => {
  await page.goto('/practice/universal/#scan-code/scan')
  const address = page.url()
  await page.getByRole('link', { name: 'Get help' }).click()
  await expect(page.locator('#get-help')).toBeFocused()
  await expect(page.locator('#get-help')).toBeInViewport()
  await page.getByRole('link', { name: 'Skip to main content' }).press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(page.url()).toBe(address)
  await expect(page.locator('[data-screen="scan-code"]')).toBeVisible()
})

test('how far a reader has come is told in words and drawn', async ({ page }) => {
  await page.goto('/practice/universal/')
  const bar = page.getByRole('progressbar')
  const total = Number(await bar.getAttribute('max'))
  const at = async (number: number) => {
    await expect(page.getByText(`Screen ${number} of ${total}`, { exact: true })).toBeVisible()
    await expect(bar).toHaveJSProperty('value', number)
    await expect(bar).toHaveAccessibleName(`Screen ${number} of ${total}`)
  }
  await at(1)
  await page.getByRole('button', { name: en('email-link'), exact: true }).click()
  await at(2)
  await page.getByRole('button', { name: en('get'), exact: true }).click()
  await at(2)
  await page.getByRole('button', { name: en('open'), exact: true }).click()
  await at(3)
  // Off the main way it stays where it was.
  await page.goto('/practice/universal/#link-expired')
  await expect(page.locator('[data-screen="link-expired"]')).toBeVisible()
  await at(3)
  await page.goto('/practice/universal/#completed/added')
  await at(total)
})
