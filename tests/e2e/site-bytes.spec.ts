import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { expect, test } from 'playwright/test'
import type { APIRequestContext, Browser, Response } from 'playwright/test'
import sharp from 'sharp'
import { budgets } from '../../scripts/budgets.ts'
import { root } from '../../scripts/project.ts'
import { screenLanguage } from '../../src/brand/brand.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import { findShot } from '../../src/shots/find.ts'
import { readStyles } from './site/css.ts'
import {
  brand,
  guidePage,
  longGuide,
  outlines,
  pages,
  setUpGuides,
  stepPage,
} from './site/pages.ts'

/** Readers' browsers may be as old as these. */
const oldest = ['safari15.4', 'chrome99', 'firefox102']

/** The addresses that a page's own elements name. */
function asked(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map(([, address = '']) => address)
}

const stylesOf = (html: string): string[] => asked(html, /<link rel="stylesheet" href="([^"]+)"/g)
const scriptsOf = (html: string): string[] => asked(html, /<script src="([^"]+)"/g)

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  return response.text()
}

async function packed(request: APIRequestContext, addresses: string[]): Promise<number> {
  const texts = await Promise.all(addresses.map((address) => textOf(request, address)))
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0)
}

for (const outline of setUpGuides) {
  test(`a set-up page is light (${outline.guide}, ${outline.locale})`, async ({ request }) => {
    const html = await textOf(request, guidePage(outline).address)
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(budgets.setUpPage.html)
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(budgets.setUpPage.htmlGzip)
    expect(stylesOf(html).length).toBeGreaterThan(0)
    expect(await packed(request, stylesOf(html))).toBeLessThanOrEqual(budgets.setUpPage.cssGzip)
    expect(scriptsOf(html)).toHaveLength(1)
    expect(await packed(request, scriptsOf(html))).toBeLessThanOrEqual(budgets.setUpPage.scriptGzip)
  })
}

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
  const { setUpPage, stepPageBytes } = budgets
  const whole = await sentFor(browser, baseURL, guidePage(longGuide).address)
  expect(whole.first.length).toBeLessThanOrEqual(setUpPage.firstRequests)
  expect(whole.first.reduce((total, bytes) => total + bytes, 0)).toBeLessThanOrEqual(
    setUpPage.firstBytes,
  )
  expect(whole.pictures).toBeGreaterThan(0)
  expect(whole.pictures).toBeLessThanOrEqual(setUpPage.pictureBytes)
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

test('every style sheet can be read by the oldest browsers that readers have', async ({
  request,
}) => {
  const addresses = new Set<string>()
  for (const { address } of pages) {
    for (const sheet of stylesOf(await textOf(request, address))) addresses.add(sheet)
  }
  expect(addresses.size).toBeGreaterThan(1)
  for (const address of addresses) {
    const css = await textOf(request, address)
    const { atRules, selectors, declarations, nested } = readStyles(css)
    expect(nested, address).toEqual([])
    // Property, container, scope, starting-style and others are younger.
    const kinds = new Set(atRules.map((rule) => rule.split(/[\s({]/)[0]))
    const old = ['charset', 'font-face', 'keyframes', 'layer', 'media', 'page', 'supports']
    expect([...kinds].filter((kind) => !old.includes(kind ?? ''))).toEqual([])
    // A range such as (width >= 56rem) is Safari 16.4.
    expect(atRules.filter((rule) => /^media.*[<>]/.test(rule))).toEqual([])
    expect(selectors.filter((selector) => /:has\(|:popover-open|&/.test(selector))).toEqual([])
    const values = declarations.map(({ property, value }) => `${property}:${value}`)
    const young =
      /color-mix\(|oklch\(|oklab\(|light-dark\(|\blch\(|\blab\(|\bcolor\(|subgrid|\d[dsl]v[hw]\b|\bcq[wh]\b|anchor\(|\bround\(/
    expect(values.filter((line) => young.test(line))).toEqual([])
    const youngProperties = /^(translate|rotate|scale|container.*|inset-area|field-sizing|zoom)$/
    expect(declarations.filter(({ property }) => youngProperties.test(property))).toEqual([])
    // A compiler that knows those browsers finds nothing to write in an older way.
    const known = async (target: string[] | string) =>
      (await transform(css, { loader: 'css', minify: true, target, legalComments: 'none' })).code
    expect(await known(oldest), address).toBe(await known('esnext'))
  }
})

test('nothing in the styles of guides knows left from right', async ({ request }) => {
  const html = await textOf(request, '/')
  for (const address of stylesOf(html)) {
    const { declarations } = readStyles(await textOf(request, address))
    const sided = declarations.filter(
      ({ property, value }) =>
        /(^|-)(left|right)(-|$)|^(width|height|(min|max)-(width|height)|top|bottom)$/.test(
          property,
        ) ||
        (/^(text-align|float|clear)$/.test(property) && /left|right/.test(value)),
    )
    expect(sided).toEqual([])
  }
})

for (const outline of outlines) {
  const views = viewsOf(outline).filter(({ picture }) => picture)
  if (views.length === 0) continue
  test(`every picture is there as one flat file: ${outline.guide}, ${outline.locale}`, async ({
    request,
  }) => {
    for (const { key, sameAs } of views) {
      const name = `shots/${screenLanguage(brand, outline.locale)}/${outline.guide}/${sameAs ?? key}`
      const shot = findShot([brand.home, root], name)
      expect(shot, name).toBeDefined()
      if (!shot) continue
      const response = await request.get(`/pictures/${outline.locale}/${outline.guide}/${key}.png`)
      expect(response.headers()['content-type']).toBe('image/png')
      const { width, height = 0, format } = await sharp(await response.body()).metadata()
      expect(format).toBe('png')
      expect(width).toBe(shot.width)
      // Below it is a strip with a line of words: what it is, whose, and when it was checked.
      const strip = (height - shot.height) / shot.scale
      expect(strip).toBeGreaterThan(20)
      expect(strip).toBeLessThan(50)
      const words = await sharp(await response.body())
        .extract({ left: 0, top: shot.height, width: shot.width, height: strip * shot.scale })
        .stats()
      expect(words.channels[0]?.min).toBeLessThan(150)
    }
  })
}
