import { expect } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { inventedRequests } from '../../src/practice/requests.ts'
import { test } from './shared-window.ts'
import { brand, inLocale } from './site/pages.ts'

test.use({ javaScriptEnabled: false })

test('the invented requests are a dozen, some to approve, most to deny', () => {
  expect(inventedRequests).toHaveLength(12)
  const approved = inventedRequests.filter(({ right }) => right === 'approve').length
  expect(approved).toBeGreaterThan(2)
  expect(approved).toBeLessThan(7)
})

for (const locale of brand.languages) {
  test(`each request is answered with why, whichever answer is chosen, without script (${locale})`, async ({
    page,
  }) => {
    const t = messagesFor(locale)
    await page.goto(inLocale('/practice/requests/', locale))
    expect((await page.title()).startsWith(t('requests.title'))).toBe(true)
    await expect(page.getByText(t('practice.band'))).toBeVisible()
    for (const [index, { id, right }] of inventedRequests.entries()) {
      const request = page.locator('.requests > li').nth(index)
      await expect(request).toContainText(t(`requests.invented.${id}.story`))
      for (const [at, answer] of (['approve', 'deny'] as const).entries()) {
        const told = request.locator('details').nth(at)
        await expect(told.locator('p')).toBeHidden()
        await told.locator('summary').click()
        await expect(told).toContainText(
          answer === right ? t('requests.wellDone') : t('requests.betterNot'),
        )
        await expect(told).toContainText(t(`requests.invented.${id}.why`))
      }
    }
  })
}
