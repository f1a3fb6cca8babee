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
    const requests = page.getByRole('main').getByRole('list').getByRole('listitem')
    await expect(requests).toHaveCount(inventedRequests.length)
    for (const [index, { id, right }] of inventedRequests.entries()) {
      const request = requests.nth(index)
      await expect(request).toContainText(t(`requests.invented.${id}.story`))
      for (const detail of ['app', 'place', 'time'] as const) {
        await expect(
          request.getByText(t(`requests.invented.${id}.${detail}`)).first(),
        ).toBeVisible()
      }
      const verdicts = request.getByText(t(`requests.invented.${id}.why`))
      await expect(verdicts.filter({ visible: true })).toHaveCount(0)
      for (const answer of ['approve', 'deny'] as const) {
        await request.getByText(t(`requests.${answer}`), { exact: true }).click()
        // One verdict: who tries the other answer is told no more of the first.
        const told = verdicts.filter({ visible: true })
        await expect(told).toHaveCount(1)
        const [judged, other] =
          answer === right
            ? [t('requests.wellDone'), t('requests.betterNot')]
            : [t('requests.betterNot'), t('requests.wellDone')]
        await expect(told).toContainText(judged)
        await expect(told).not.toContainText(other)
      }
    }
  })
}

test('twelve requests are taken in at a few looks', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const locale of brand.languages) {
    await page.goto(inLocale('/practice/requests/', locale))
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2000)
  }
})

test('the two answers of a request are buttons alike', async ({ page }) => {
  await page.goto('/practice/requests/')
  const t = messagesFor('en')
  for (const request of await page
    .getByRole('main')
    .getByRole('list')
    .getByRole('listitem')
    .all()) {
    const looks = await Promise.all(
      (['approve', 'deny'] as const).map((answer) =>
        request.getByText(t(`requests.${answer}`), { exact: true }).evaluate((button) => {
          const { backgroundColor, color } = getComputedStyle(button)
          const { width, height } = button.getBoundingClientRect()
          return { backgroundColor, color, width: Math.round(width), height }
        }),
      ),
    )
    expect(looks[0]).toEqual(looks[1])
    expect(looks[0]?.height).toBeGreaterThanOrEqual(44)
  }
})
