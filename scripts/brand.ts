import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import sharp from 'sharp'
import { npmRun } from '../src/brand/brand.ts'
import { launchOptions } from '../src/capture/launch.ts'
import { serve } from '../src/capture/serve.ts'
import type { Project } from '../src/guide/load.ts'
import { flowsOf } from '../src/practice/flows.ts'
import { brandPage } from './brand-page.ts'
import type { Photograph } from './brand-page.ts'
import { ensureBrowser } from './browser.ts'
import { buildSite } from './build.ts'
import { mainOutput, whyStale } from './built.ts'
import type { Command } from './cli.ts'
import { loadProject, root } from './project.ts'

/** In CSS pixels: a common laptop, and a phone. */
const windows = {
  laptop: { width: 1280, height: 820 },
  phone: { width: 390, height: 820 },
} as const

/** `npm run brand`: shows what a brand looks like, on one page to send to whoever decides that: `reports/brand.html`. */
export const brand: Command = {
  alone: true,
  values: ['brand'],
  async run({ values: { brand: name } }) {
    const project = await loadProject(name)
    const out = await builtSite(project, name)
    const dist = path.join(root, out)
    const served = await serve(dist, project.brand.site.base)
    const browser = await chromium.launch(launchOptions(ensureBrowser()))
    try {
      const photographs = await photographPages(browser, served.address, pagesOf(project, dist))
      const file = path.join(root, 'reports', 'brand.html')
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, await brandPage(project.brand, dist, photographs))
      console.log(
        `reports/brand.html shows ${project.brand.file} in pages, colors and icons: open it, or send it as it is. ` +
          `"${npmRun('brand', project.brand)}" makes it anew.`,
      )
    } finally {
      await browser.close()
      await served.close()
    }
  },
}

/** A site to look at, where what is to be published lies as it was: this command must not put another brand there. */
const ownSite = '.cache/brand-site'

/** Where the site of a brand lies as it is now, from the root; it is built where it is not there. */
async function builtSite(project: Project, name: string | undefined): Promise<string> {
  const places = [mainOutput, ...(name === undefined ? [] : [`${mainOutput}/${name}`]), ownSite]
  const there = places.find((out) => whyStale(project.brand, out) === undefined)
  if (there === undefined) await buildSite(project, ownSite)
  return there ?? ownSite
}

/** One page of each kind: what it is called, and its address below the site's. */
function pagesOf(
  { brand: { defaultLanguage, ...brand }, outlines }: Project,
  dist: string,
): [string, string][] {
  const guides = outlines.filter(({ locale }) => locale === defaultLanguage)
  const steps = guides.flatMap(({ guide, steps }) =>
    steps.filter(({ views }) => views.length > 0).map(({ id }) => `guides/${guide}/${id}/`),
  )
  const step = steps.find((page) => existsSync(path.join(dist, page, 'index.html')))
  const trouble = guides.find(({ frontmatter }) => frontmatter.topic === 'trouble')
  const [flow] = flowsOf(brand)
  const isThere = brand.practice && flow !== undefined
  return [
    ['The home page', ''],
    ...(step === undefined ? [] : [['A step', step] as [string, string]]),
    ...(trouble ? [['A guide for trouble', `guides/${trouble.guide}/`] as [string, string]] : []),
    ...(isThere ? [['Practice', `practice/${flow}/`] as [string, string]] : []),
  ]
}

async function photographPages(
  browser: Browser,
  address: string,
  pages: readonly [string, string][],
): Promise<Photograph[]> {
  const photographs: Photograph[] = []
  for (const scheme of ['light', 'dark'] as const) {
    for (const [device, viewport] of Object.entries(windows)) {
      const context = await browser.newContext({
        viewport,
        colorScheme: scheme,
        reducedMotion: 'reduce',
      })
      for (const [title, page] of pages) {
        const tab = await context.newPage()
        await tab.goto(`${address}${page}`, { waitUntil: 'load' })
        const png = await tab.screenshot({ animations: 'disabled' })
        const webp = await sharp(png).webp({ quality: 80 }).toBuffer()
        photographs.push({ title, scheme, device, ...viewport, webp })
        await tab.close()
      }
      await context.close()
    }
  }
  return photographs
}
