import { expect, test } from 'playwright/test'
import { violationsOn } from './site/axe.ts'
import { guidePage, longGuide, lookedAt } from './site/pages.ts'

// Each page in each language once, with the other width and the other color scheme in the next language.
for (const [way, width, colorScheme] of [
  [0, 360, 'light'],
  [1, 1440, 'dark'],
] as const) {
  test(`axe-core finds nothing at ${width} px, ${colorScheme}, with everything unfolded`, async ({
    browser,
    baseURL,
  }) => {
    // Every page of the site, on a machine that may have others to serve.
    test.setTimeout(400_000)
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      baseURL,
    })
    const page = await context.newPage()
    // Without its script a practice page shows every screen, and all can be looked at in one go.
    await page.route('**/practice.js', (route) => route.abort())
    const found: string[] = []
    for (const { address, kind } of lookedAt(way)) {
      await page.goto(address)
      if (kind === 'practice') {
        await expect(page.locator('[data-screen]').last()).toBeVisible()
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
        // What a screen shows only at times is looked at, too.
        for (const part of document.querySelectorAll<HTMLElement>('[data-screen] [data-when]')) {
          part.hidden = false
        }
      })
      found.push(...(await violationsOn(page)))
    }
    await page.goto(guidePage(longGuide).address)
    await page.locator('#choose-phone a[data-enlarge]').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    found.push(...(await violationsOn(page)))
    await context.close()
    expect(found).toEqual([])
  })
}
