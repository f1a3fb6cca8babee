import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import sharp from 'sharp'
import { launchOptions } from '../../src/capture/launch.ts'
import { serve } from '../../src/capture/serve.ts'
import { shareInstalled } from '../copy-project.ts'

/**
 * Runs a Node program to its end.
 * @returns the seconds that it took
 * @throws Error with what it printed to stderr, when it fails
 */
export function runNode(cwd: string, ...given: readonly string[]): number {
  const started = performance.now()
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_NO_WARNINGS: '1' }
  execFileSync(process.execPath, given, { cwd, env, stdio: 'pipe', maxBuffer: 2 ** 26 })
  return (performance.now() - started) / 1000
}

/**
 * Makes the site that our build is compared with: plain Astro, Markdown and one layout, with the words of each of our
 * pages. It shows what rendering alone costs.
 * @param dist our built site
 * @param folder where it goes; it must not exist
 */
export function makeBareSite(dist: string, folder: string): void {
  const write = (name: string, text: string): void => {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  write('package.json', '{ "name": "bare", "type": "module", "private": true }\n')
  write('astro.config.mjs', "export default { cacheDir: '.cache' }\n")
  write('src/Page.astro', '<html lang="en"><body><main><slot /></main></body></html>\n')
  for (const page of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue
    const name = page.replaceAll('\\', '/').replace(/html$/, 'md')
    const up = '../'.repeat(name.split('/').length)
    const words = wordsOf(readFileSync(path.join(dist, page), 'utf8'))
    write(`src/pages/${name}`, `---\nlayout: ${up}Page.astro\n---\n\n${words}\n`)
  }
  shareInstalled(folder)
}

/** The words of a page as Markdown, one paragraph per element. */
function wordsOf(html: string): string {
  return html
    .replace(/^[\s\S]*?<body[^>]*>/, '')
    .replace(/<(script|svg|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/[*_`[\]\\#~|]/g, '\\$&')
    .replace(/<h([1-6])\b[^>]*>/g, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(/<\/?strong\b[^>]*>/g, '**')
    .replace(/<\/?(?:a|b|em|span)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s*\n\s*/g, '\n\n')
}

/** Builds the bare site from scratch. */
export function buildBareSite(folder: string): number {
  for (const name of ['dist', '.astro', '.cache']) {
    rmSync(path.join(folder, name), { recursive: true, force: true })
  }
  return runNode(folder, 'node_modules/astro/bin/astro.mjs', 'build', '--silent')
}

/**
 * Photographs every practice screen with Playwright alone: the same crop and the same lossless WebP, but no clicks, no
 * search for labels, no marks, no redaction and no second look.
 * @param folder the built practice screens
 * @returns seconds for each picture
 */
export async function takeBarePictures(
  folder: string,
  base: string,
  program: string,
): Promise<number> {
  const served = await serve(folder, base)
  const started = performance.now()
  const browser = await chromium.launch(launchOptions(program))
  let pictures = 0
  try {
    for (const flow of readdirSync(path.join(folder, 'practice'), { withFileTypes: true })) {
      if (!flow.isDirectory()) continue
      const page = await browser.newPage({
        viewport: { width: 1280, height: 1400 },
        deviceScaleFactor: 2,
        reducedMotion: 'reduce',
      })
      // Without its script a page shows every screen at once.
      await page.route('**/practice.*.js', (route) => route.abort())
      await page.goto(`${served.address}practice/${flow.name}/`)
      for (const crop of await page.locator('[data-screen] [data-crop]').all()) {
        if (!(await crop.isVisible())) continue
        const png = await crop.screenshot({ animations: 'disabled' })
        await sharp(png).webp({ lossless: true, effort: 4 }).toBuffer()
        pictures += 1
      }
      await page.close()
    }
  } finally {
    await browser.close()
    await served.close()
  }
  return (performance.now() - started) / 1000 / pictures
}
