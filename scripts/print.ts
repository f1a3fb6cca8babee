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
    await tab.route(`${origin}/**`, (route) => answer(route, site.base, site.url !== undefined))
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
      await page.goto(`${origin}${site.base}${where}`, { waitUntil: 'load' })
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
async function answer(route: Route, base: string, isSomewhere: boolean): Promise<void> {
  const { pathname } = new URL(route.request().url())
  const inside = decodeURIComponent(pathname).slice(base.length).split('/')
  const place = path.join(root, 'dist', ...inside)
  const file =
    existsSync(place) && statSync(place).isDirectory() ? path.join(place, 'index.html') : place
  if (!existsSync(file)) return route.fulfill({ status: 404 })
  if (!file.endsWith('.html')) return route.fulfill({ path: file })
  // What is below the first screen is loaded late, and paper does not wait for it.
  const html = readFileSync(file, 'utf8').replaceAll('loading="lazy"', '')
  const body = isSomewhere ? html : html.replace(/(<a [^>]*?)href="(?:\/|\.)[^"]*"/g, '$1')
  return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
}
