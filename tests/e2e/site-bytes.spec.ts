import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import type { APIRequestContext, Browser, Response } from 'playwright/test'
import { budgets } from '../../scripts/budgets.ts'
import { root } from '../../scripts/project.ts'
import { scriptsOf, stylesOf } from './site/links.ts'
import { guidePage, htmlOf, longGuide, pages, setUpGuides, stepPage } from './site/pages.ts'
import type { SitePage } from './site/pages.ts'

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  return response.text()
}

const packedSize = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length

/** What a page's text may come to, packed. */
function htmlBudget({ kind, outline }: SitePage): number {
  const { htmlGzip } = budgets
  if (kind === 'step' || kind === 'short') return htmlGzip.step
  if (kind === 'practice') return htmlGzip.practice
  return kind === 'guide' && outline?.guide.startsWith('set-up-duo')
    ? htmlGzip.setUp
    : htmlGzip.other
}

test('every page is light', async ({ request }) => {
  const found: string[] = []
  const hold = (what: string, bytes: number, budget: number) => {
    if (bytes > budget) found.push(`${what}: ${bytes} of ${budget} bytes`)
  }
  const sizes = new Map<string, number>()
  const packed = async (addresses: string[]): Promise<number> => {
    for (const address of addresses) {
      if (sizes.has(address)) continue
      sizes.set(address, packedSize(await textOf(request, address)))
    }
    return addresses.reduce((sum, address) => sum + (sizes.get(address) ?? 0), 0)
  }
  for (const page of pages) {
    const { address, kind } = page
    const html = htmlOf(page)
    hold(address, packedSize(html), htmlBudget(page))
    hold(`${address} before it is packed`, Buffer.byteLength(html), budgets.setUpHtml)
    const [styles, scripts] = [stylesOf(html), scriptsOf(html)]
    expect(styles.length, address).toBeGreaterThan(0)
    if (['home', 'lost', 'guide', 'step', 'short', 'practice'].includes(kind)) {
      expect(scripts, address).toHaveLength(1)
    }
    const { cssGzip, scriptGzip } = kind === 'practice' ? budgets.practice : budgets
    hold(`the styles of ${address}`, await packed(styles), cssGzip)
    hold(`the script of ${address}`, await packed(scripts), scriptGzip)
  }
  expect(found).toEqual([])
})

/** What a phone is sent for a page: texts packed, as any host sends them, pictures and fonts as they are. */
async function sentFor(
  browser: Browser,
  baseURL: string | undefined,
  address: string,
): Promise<{ first: number[]; pictures: number; all: number }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    baseURL,
  })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  const weigh = (): Promise<{ bytes: number; picture: boolean }[]> =>
    Promise.all(
      responses.map(async (response) => {
        const body = await response.body()
        const text = /\.(css|js|svg)$|\/$/.test(new URL(response.url()).pathname)
        const picture = response.request().resourceType() === 'image'
        return { bytes: text ? gzipSync(body, { level: 9 }).length : body.length, picture }
      }),
    )
  const sum = (parts: { bytes: number }[]): number =>
    parts.reduce((total, { bytes }) => total + bytes, 0)
  await page.goto(address, { waitUntil: 'networkidle' })
  const first = (await weigh()).map(({ bytes }) => bytes)
  for (const picture of await page.locator('main img:visible').all()) {
    await picture.scrollIntoViewIfNeeded()
    await picture.evaluate((image: HTMLImageElement) => image.decode())
  }
  const all = await weigh()
  await context.close()
  return { first, pictures: sum(all.filter(({ picture }) => picture)), all: sum(all) }
}

test('a phone is sent little before a reader scrolls, and not much afterwards', async ({
  browser,
  baseURL,
}) => {
  const { first, setUpPictureBytes, stepPageBytes } = budgets
  const whole = await sentFor(browser, baseURL, guidePage(longGuide).address)
  expect.soft(whole.first.length).toBeLessThanOrEqual(first.requests)
  expect
    .soft(whole.first.reduce((total, bytes) => total + bytes, 0))
    .toBeLessThanOrEqual(first.bytes)
  expect.soft(whole.pictures).toBeGreaterThan(0)
  expect.soft(whole.pictures).toBeLessThanOrEqual(setUpPictureBytes)
  // The step that most pictures are on.
  const [main] = setUpGuides
  if (!main) throw new Error('There is no set-up guide.')
  const step = await sentFor(browser, baseURL, stepPage(main, 'connect-app'))
  expect(step.all).toBeLessThanOrEqual(stepPageBytes)
})

test('no picture is over its budget', () => {
  const assets = path.join(root, 'dist', 'assets')
  const pictures = readdirSync(assets).filter((name) => name.endsWith('.webp'))
  expect(pictures.length).toBeGreaterThan(20)
  const heavy = pictures.filter(
    (name) => readFileSync(path.join(assets, name)).length > budgets.pictureBytes,
  )
  expect(heavy).toEqual([])
})
