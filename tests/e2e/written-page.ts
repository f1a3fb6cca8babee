import { test as base } from 'playwright/test'
import type { Page } from 'playwright/test'

/**
 * `test` for those that write a page of their own: they share a window, because opening one takes longer than most
 * of them do. Each begins with an empty page.
 */
export const test = base.extend<object, { windows: Map<string, Page> }>({
  windows: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  page: async ({ browser, viewport, deviceScaleFactor, windows }, use) => {
    const size = { viewport, deviceScaleFactor }
    const key = JSON.stringify(size)
    const page = windows.get(key) ?? (await browser.newPage(size))
    windows.set(key, page)
    await page.goto('about:blank')
    if (viewport) await page.setViewportSize(viewport)
    await use(page)
  },
})
