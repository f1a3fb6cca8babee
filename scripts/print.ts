import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'
import sharp from 'sharp'
import { launchOptions } from '../src/capture/launch.ts'
import { serve } from '../src/capture/serve.ts'
import type { Served } from '../src/capture/serve.ts'
import { settlePdf } from '../src/kit/settle-pdf.ts'
import type { Printer } from '../src/kit/printer.ts'
import { ensureBrowser } from './browser.ts'
import { root } from './project.ts'

const pixelsPerMillimeter = 96 / 25.4

/** The width of a preview, sharp on a card of the page that lists it. */
const previewWidth = 640

/** Makes a printer; the browser starts with the first page. */
export function makePrinter(base: string): Printer & { close: () => Promise<void> } {
  const dist = path.join(root, 'dist')
  let browser: Browser | undefined
  let tab: Page | undefined
  let served: Served | undefined
  const open = async (): Promise<Page> => {
    browser ??= await chromium.launch(launchOptions(ensureBrowser()))
    // A script would show a reader's own part of a guide; on paper everybody's is there.
    tab ??= await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' })
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
      served ??= await serve(dist, base)
      await page.route('**/*', async (route) => {
        if (route.request().resourceType() !== 'document') return route.continue()
        const file = path.join(dist, ...where.split('/'), 'index.html')
        // What is below the first screen is loaded late, and paper does not wait for it.
        const body = readFileSync(file, 'utf8').replaceAll('loading="lazy"', '')
        await route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      })
      await page.goto(`${served.address}${where}`, { waitUntil: 'load' })
      const pdf = await print(page, { width: '210mm', height: '297mm' })
      await page.unroute('**/*')
      return pdf
    },
    async close() {
      await browser?.close()
      await served?.close()
    },
  }
}
