import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import type { Browser, Page, Route } from 'playwright'
import sharp from 'sharp'
import type { Brand } from '../src/brand/brand.ts'
import { launchOptions } from '../src/capture/launch.ts'
import type { Printer } from '../src/kit/printer.ts'
import { settlePdf } from '../src/kit/settle-pdf.ts'
import { ensureBrowser } from './browser.ts'
import { root } from './project.ts'

const pixelsPerMillimeter = 96 / 25.4

/** The width of a preview, sharp on a card of the page that lists it. */
const previewWidth = 640

/** Where the site is while it has no address: nowhere that a link could lead to. */
const nowhere = 'https://guide.invalid'

/** Makes a printer; the browser starts with the first page. */
export function makePrinter({
  site,
}: Pick<Brand, 'site'>): Printer & { close: () => Promise<void> } {
  const origin = site.url ?? nowhere
  let browser: Browser | undefined
  let tab: Page | undefined
  const open = async (): Promise<Page> => {
    if (tab) return tab
    browser = await chromium.launch(launchOptions(ensureBrowser()))
    // A script would show a reader's own part of a guide; on paper everybody's is there.
    tab = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' })
    await tab.route('**/*', (route) => answer(route, origin, site))
    return tab
  }
  const print = async (page: Page, size: { width: string; height: string }): Promise<Buffer> => {
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
    async sheet({ html, width, height }) {
      const page = await open()
      await page.setContent(html, { waitUntil: 'load' })
      return print(page, { width: `${width}mm`, height: `${height}mm` })
    },
    async preview({ html, width, height }) {
      const page = await open()
      const [across, down] = [width, height].map((length) => length * pixelsPerMillimeter)
      const clip = { x: 0, y: 0, width: across ?? 0, height: down ?? 0 }
      await page.setViewportSize({ width: Math.ceil(clip.width), height: Math.ceil(clip.height) })
      // What does not fit the first page is cut off, and no scroll bar says so.
      const cut = '<style>html { overflow: hidden }</style></head>'
      await page.setContent(html.replace('</head>', cut), { waitUntil: 'load' })
      const picture = await page.screenshot({ clip })
      return sharp(picture).resize({ width: previewWidth }).png({ palette: true }).toBuffer()
    },
    async page(where) {
      const page = await open()
      const response = await page.goto(`${origin}${site.base}${where}`, { waitUntil: 'load' })
      // A page that says "not found" must not be handed out as a guide.
      if (!response?.ok()) throw new Error(`There is no page "${where}" in dist/ to print.`)
      return print(page, { width: '210mm', height: '297mm' })
    },
    async close() {
      await browser?.close()
    },
  }
}

/**
 * Answers for the published site from `dist/`, under the address that it will have: links in a PDF lead there, and
 * nobody is asked for anything.
 */
async function answer(route: Route, site: string, { base, url }: Brand['site']): Promise<void> {
  const { protocol, origin, pathname } = new URL(route.request().url())
  if (protocol === 'data:') return route.continue()
  if (origin !== new URL(site).origin) return route.abort()
  const file = siteFile(path.join(root, 'dist'), base, pathname)
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
