import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import type { APIRequestContext, Browser, Response } from 'playwright/test'
import sharp from 'sharp'
import { budgets } from '../../scripts/budgets.ts'
import { root } from '../../scripts/project.ts'
import { screenLanguage } from '../../src/brand/brand.ts'
import { markColors } from '../../src/brand/palette.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import { drawHandset, drawWindow } from '../../src/shots/device-frame.ts'
import { findShot } from '../../src/shots/find.ts'
import { sizeOf } from '../../src/shots/marks.ts'
import { scriptsOf, stylesOf } from './site/links.ts'
import {
  brand,
  guidePage,
  htmlOf,
  longGuide,
  outlines,
  pages,
  setUpGuides,
  stepPage,
} from './site/pages.ts'
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

const noTitle = { icon: 'lock', before: '', strong: '', after: '' } as const

for (const outline of outlines) {
  const views = viewsOf(outline).filter(({ picture }) => picture)
  if (views.length === 0) continue
  test(`every picture is there as one flat file: ${outline.guide}, ${outline.locale}`, async ({
    request,
  }) => {
    for (const { key, sameAs, device } of views) {
      const name = `shots/${screenLanguage(brand, outline.locale)}/${outline.guide}/${sameAs ?? key}`
      const shot = findShot([brand.folder, root], name)
      expect(shot, name).toBeDefined()
      if (!shot) continue
      const response = await request.get(`/pictures/${outline.locale}/${outline.guide}/${key}.png`)
      expect(response.headers()['content-type']).toBe('image/png')
      const { width, height = 0, format } = await sharp(await response.body()).metadata()
      expect(format).toBe('png')
      // Every picture of this site is of our own screens: a phone or a window is around it.
      const frame =
        device === 'phone'
          ? drawHandset(sizeOf(shot))
          : await drawWindow(sizeOf(shot), noTitle, markColors)
      expect(width).toBe(frame.width * shot.scale)
      // Below it is a strip with a line of words: what it is, whose, and when it was checked.
      const strip = height / shot.scale - frame.height
      expect(strip).toBeGreaterThan(20)
      expect(strip).toBeLessThan(50)
      const words = await sharp(await response.body())
        .extract({
          left: 0,
          top: frame.height * shot.scale,
          width,
          height: strip * shot.scale,
        })
        .stats()
      expect(words.channels[0]?.min).toBeLessThan(150)
    }
  })
}
