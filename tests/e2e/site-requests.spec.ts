import { expect } from 'playwright/test'
import { en } from '../../src/i18n/strings/requests/en.ts'
import { es } from '../../src/i18n/strings/requests/es.ts'
import { stringsOf } from '../../src/i18n/strings.ts'
import { test } from './shared-window.ts'
import { brand, inLocale } from './site/pages.ts'

test.use({ javaScriptEnabled: false })

test('the invented requests are the same in every language: a dozen, some to approve, most to deny', () => {
  expect(en).toHaveLength(12)
  expect(es.map(({ right }) => right)).toEqual(en.map(({ right }) => right))
  const approved = en.filter(({ right }) => right === 'approve').length
  expect(approved).toBeGreaterThan(2)
  expect(approved).toBeLessThan(7)
})

for (const locale of brand.languages) {
  test(`each request is answered with why, whichever answer is chosen, without script (${locale})`, async ({
    page,
  }) => {
    const say = stringsOf(locale)
    await page.goto(inLocale('/practice/requests/', locale))
    expect((await page.title()).startsWith(say.requestsTitle)).toBe(true)
    await expect(page.getByText(say.practiceBand)).toBeVisible()
    for (const [index, { story, right, why }] of { en, es }[locale].entries()) {
      const request = page.locator('.requests > li').nth(index)
      await expect(request).toContainText(story)
      for (const [at, answer] of (['approve', 'deny'] as const).entries()) {
        const told = request.locator('details').nth(at)
        await expect(told.locator('p')).toBeHidden()
        await told.locator('summary').click()
        await expect(told).toContainText(answer === right ? say.wellDone : say.betterNot)
        await expect(told).toContainText(why)
      }
    }
  })
}
