import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import sharp from 'sharp'
import { loadBrand } from '../src/brand/load.ts'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import { launchOptions } from '../src/capture/launch.ts'
import { serve } from '../src/capture/serve.ts'
import { ensureBrowser } from './browser.ts'
import type { Command } from './cli.ts'
import { root } from './project.ts'

/** A step with two marks in words and picture, which is what the README explains. */
const page = 'guides/set-up-duo-classic/'
const step = 'choose-phone'

/** In CSS pixels: a common desktop, tall enough for the whole step, and the margin around the step. */
const window = { width: 1440, height: 1000 }
const margin = 32

/** The most bytes that the README's picture may take. */
const largest = 150_000

/** `npm run picture`: photographs the built guide at one step for the README, into `docs/result.png`. */
export const picture: Command = {
  async run() {
    const dist = path.join(root, 'dist')
    if (!existsSync(path.join(dist, page, 'index.html'))) throw nothingBuilt()
    const { site } = await loadBrand(root)
    const served = await serve(dist, site.base)
    const browser = await chromium.launch(launchOptions(ensureBrowser()))
    try {
      const tab = await browser.newPage({
        viewport: window,
        deviceScaleFactor: 2,
        colorScheme: 'light',
        reducedMotion: 'reduce',
      })
      await tab.goto(`${served.address}${page}`)
      const whole = tab.locator(`#${step}`)
      await whole.scrollIntoViewIfNeeded()
      await whole
        .locator('img')
        .first()
        .evaluate((image: HTMLImageElement) => image.decode())
      const box = await whole.boundingBox()
      if (!box) throw nothingBuilt()
      const clip = {
        x: box.x - margin,
        y: box.y + 1,
        width: box.width + 2 * margin,
        height: box.height - 1,
      }
      const png = await smallest(await tab.screenshot({ animations: 'disabled', clip }))
      writeFileSync(path.join(root, 'docs', 'result.png'), png)
      console.log(`docs/result.png: ${Math.round(png.length / 1000)} KB.`)
    } finally {
      await browser.close()
      await served.close()
    }
  },
}

/** Reduces colors until the picture is small enough; text and flat screens lose nothing visible. */
async function smallest(screenshot: Buffer): Promise<Buffer> {
  for (const colors of [256, 128, 64]) {
    const png = await sharp(screenshot).png({ colors, effort: 10, dither: 0 }).toBuffer()
    if (png.length <= largest) return png
  }
  throw new HandrailError([
    {
      code: 'picture-too-large',
      at: { file: 'docs/result.png' },
      message: `The picture is larger than ${largest / 1000} KB, even with 64 colors.`,
      fix: 'Make its window smaller in scripts/readme-picture.ts.',
    },
  ])
}

function nothingBuilt(): HandrailError {
  return new HandrailError([
    {
      code: 'not-built',
      at: { file: `dist/${page}index.html` },
      message: 'The guide is not built, so there is nothing to photograph.',
      fix: 'Run "npm run site" first.',
    },
  ])
}
