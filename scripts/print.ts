import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import type { Browser, BrowserContext, Page, Route } from 'playwright'
import sharp from 'sharp'
import type { Brand } from '../src/brand/brand.ts'
import { launchOptions } from '../src/capture/launch.ts'
import type { Printer } from '../src/kit/printer.ts'
import { settlePdf } from '../src/kit/settle-pdf.ts'
import { ensureBrowser } from './browser.ts'

const pixelsPerMillimeter = 96 / 25.4

/** The width of a preview, sharp on a card of the page that lists it. */
const previewWidth = 640

/** Where the site is while it has no address: nowhere that a link could lead to. */
const nowhere = 'https://guide.invalid'

/**
 * Makes a printer; the browser starts with the first page.
 * @param dist the built site, absolute
 */
export function makePrinter(
  { site }: Pick<Brand, 'site'>,
  dist: string,
): Printer & { close: () => Promise<void> } {
  const origin = site.url ?? nowhere
  let browser: Browser | undefined
  let context: BrowserContext | undefined
  const open = async (): Promise<Page> => {
    if (context) return context.newPage()
    browser = await chromium.launch(launchOptions(ensureBrowser()))
    // A script would show a reader's own part of a guide; on paper everybody's is there.
    context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' })
    await context.route('**/*', (route) => answer(route, origin, site, dist))
    return context.newPage()
  }
  /** Uses a tab of its own: what a page of the site forbids itself would hold for whatever comes after it, too. */
  const inTab = async (use: (page: Page) => Promise<Buffer>): Promise<Buffer> => {
    const page = await open()
    try {
      return await use(page)
    } finally {
      await page.close()
    }
  }
  const print = async (page: Page, size: { width: string; height: string }): Promise<Buffer> => {
    await loadFonts(page)
    const pdf = await page.pdf({
      ...size,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    return settlePdf(pdf)
  }
  return {
    sheet: ({ html, width, height }) =>
      inTab(async (page) => {
        await page.setContent(html, { waitUntil: 'load' })
        return print(page, { width: `${width}mm`, height: `${height}mm` })
      }),
    preview: ({ html, width, height }) =>
      inTab(async (page) => {
        const [across, down] = [width, height].map((length) => length * pixelsPerMillimeter)
        const clip = { x: 0, y: 0, width: across ?? 0, height: down ?? 0 }
        await page.setViewportSize({ width: Math.ceil(clip.width), height: Math.ceil(clip.height) })
        // What does not fit the first page is cut off, and no scroll bar says so.
        const cut = '<style>html { overflow: hidden }</style></head>'
        await page.setContent(html.replace('</head>', cut), { waitUntil: 'load' })
        await loadFonts(page)
        const picture = await page.screenshot({ clip })
        return sharp(picture).resize({ width: previewWidth }).png({ palette: true }).toBuffer()
      }),
    page: (where) =>
      inTab(async (page) => {
        const response = await page.goto(`${origin}${site.base}${where}`, { waitUntil: 'load' })
        // A page that says "not found" must not be handed out as a guide.
        if (!response?.ok()) throw new Error(`There is no page "${where}" in ${dist} to print.`)
        return print(page, { width: '210mm', height: '297mm' })
      }),
    async close() {
      await browser?.close()
    },
  }
}

/** Loads every typeface, also those that only the paper needs: one that comes late would change what is printed. */
async function loadFonts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()))
    await document.fonts.ready
  })
}

/**
 * Answers for the published site from the built one, under the address that it will have: links in a PDF lead there, and
 * nobody is asked for anything.
 */
async function answer(
  route: Route,
  site: string,
  { base, url }: Brand['site'],
  dist: string,
): Promise<void> {
  const { protocol, origin, pathname } = new URL(route.request().url())
  if (protocol === 'data:') return route.continue()
  if (origin !== new URL(site).origin) return route.abort()
  const file = siteFile(dist, base, pathname)
  if (file === undefined) return route.fulfill({ status: 404 })
  if (!file.endsWith('.html')) return route.fulfill({ path: file })
  // What is below the first screen is loaded late, and paper does not wait for it.
  const html = readFileSync(file, 'utf8')
    .replaceAll('loading="lazy"', '')
    // A picture is enlarged on a page; from paper it would lead to a file that the next build calls otherwise.
    .replace(/(<a [^>]*?)href="[^"]*"([^>]* data-enlarge)/g, '$1$2')
  const body = url === undefined ? html.replace(/(<a [^>]*?)href="(?:\/|\.)[^"]*"/g, '$1') : html
  return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
}

/**
 * The file of an address of the site.
 * @param folder the built site, absolute
 * @returns nothing where there is none, or none inside the folder
 */
export function siteFile(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined
  const place = path.join(folder, decodeURIComponent(pathname.slice(base.length)))
  // Once decoded, `..%2f` leads out of the folder.
  if (!path.join(place, path.sep).startsWith(path.join(folder, path.sep))) return undefined
  const file =
    existsSync(place) && statSync(place).isDirectory() ? path.join(place, 'index.html') : place
  return existsSync(file) ? file : undefined
}
