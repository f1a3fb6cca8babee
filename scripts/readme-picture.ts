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
const page = 'guides/set-up-duo/choose-app/'

/** In CSS pixels: a common laptop. */
const window = { width: 1280, height: 820 }

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
        deviceScaleFactor: 1.5,
        colorScheme: 'light',
        reducedMotion: 'reduce',
      })
      await tab.goto(`${served.address}${page}`)
      await tab
        .locator('main img')
        .first()
        .evaluate((image: HTMLImageElement) => image.decode())
      const png = await smallest(await tab.screenshot({ animations: 'disabled' }))
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
