import { test as base } from 'playwright/test'
import type { Page } from 'playwright/test'

/**
 * `test` for those that look at a page, of ours or of their own writing: they share a window, because opening
 * one takes longer than most of them do. Each begins with an empty page that nobody listens to, and leaves nothing in
 * the browser.
 */
export const test = base.extend<object, { windows: Map<string, Page> }>({
  windows: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  page: async (
    {
      baseURL,
      browser,
      viewport,
      deviceScaleFactor,
      javaScriptEnabled,
      isMobile,
      hasTouch,
      reducedMotion,
      windows,
    },
    use,
  ) => {
    const look = { baseURL, viewport, deviceScaleFactor, javaScriptEnabled, isMobile, hasTouch }
    const key = JSON.stringify(look)
    const page = windows.get(key) ?? (await browser.newPage(look))
    windows.set(key, page)
    await page.goto('about:blank')
    if (viewport) await page.setViewportSize(viewport)
    await page.emulateMedia({
      media: null,
      colorScheme: 'light',
      forcedColors: 'none',
      reducedMotion: reducedMotion ?? 'no-preference',
    })
    await use(page)
    page.removeAllListeners()
    // What a site has kept for one reader is nothing to the next.
    await page.evaluate(() => localStorage.clear()).catch(() => undefined)
  },
  context: ({ page }, use) => use(page.context()),
})
