import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'

declare global {
  /** What has moved on a page after it was painted. */
  var moved: string[]
}

/** Elements of a practice page, from its top to its end, and what is written right before each. */
const parts = [
  { selector: 'main', before: '</header>' },
  { selector: '#progress', before: '</select>' },
  { selector: '[data-task="phone"]', before: 'id="phone-heading"' },
  { selector: '#controls-heading', before: 'id="controls-heading"' },
]

/** Serves a site anew, each of its pages in pieces, which end before those elements and wait to be sent. */
async function servePiecemeal(site: string) {
  const waiting: (() => void)[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const found = await fetch(new URL(request.url ?? '/', site))
      const type = found.headers.get('content-type') ?? ''
      response.writeHead(found.status, { 'content-type': type })
      const body = Buffer.from(await found.arrayBuffer())
      let sent = 0
      for (const { before } of type.includes('html') ? parts : []) {
        const end = body.indexOf('>', body.indexOf(before)) + 1
        response.write(body.subarray(sent, end))
        sent = end
        await new Promise<void>((send) => waiting.push(send))
      }
      response.end(body.subarray(sent))
    })()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    sendNext: () => waiting.shift()?.(),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Waits until what is there has been painted. */
function paint(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

test('a page whose script fails shows the way back and the help desk', async ({ page }) => {
  await page.route('**/practice/universal/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('data-flow="universal"', 'data-flow="none"')
    await route.fulfill({ response, body })
  })
  const failed = page.waitForEvent('pageerror')
  await page.goto('/practice/universal/')
  await failed
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByRole('link', { name: messagesFor('en')('portal.guides') })).toBeVisible()
})

for (const width of [412, 1440]) {
  for (const path of [
    '/practice/universal/',
    '/practice/universal/#scan-code/link-how/android',
    '/es/practice/classic/',
    '/practice/sign-in/',
    '/practice/answer/',
  ]) {
    test(`nothing moves while the page arrives and its script starts: ${path}, ${width} px`, async ({
      page,
      baseURL,
    }) => {
      const site = await servePiecemeal(baseURL!)
      await page.setViewportSize({ width, height: 850 })
      await page.addInitScript(() => {
        globalThis.moved = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.moved.push(JSON.stringify(entry))
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(site.address + path, { waitUntil: 'commit' })
      await page.locator('.ribbon').waitFor()
      for (const { selector } of parts) {
        await paint(page)
        site.sendNext()
        await page.locator(selector).waitFor({ state: 'attached' })
      }
      await expect(page.locator('html')).toHaveAttribute('data-script', 'running')
      await page.evaluate(() => document.fonts.ready)
      await paint(page)
      expect(await page.evaluate(() => globalThis.moved)).toEqual([])
      site.close()
    })
  }
}
