import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { npmRun } from '../src/brand/brand.ts'
import { launchOptions } from '../src/capture/launch.ts'
import { serve } from '../src/capture/serve.ts'
import type { Project } from '../src/guide/load.ts'
import { brandPage } from './brand-page.ts'
import {
  pagesOf,
  photographHandouts,
  photographPages,
  photographParts,
} from './brand-photographs.ts'
import type { SitePage } from './brand-photographs.ts'
import { ensureBrowser } from './browser.ts'
import { buildSite } from './build.ts'
import { whyStale } from './built.ts'
import type { Command } from './cli.ts'
import { loadProject, root } from './project.ts'

/** `npm run brand`: shows what a brand looks like, on one page to send to whoever decides that: `reports/brand.html`. */
export const brand: Command = {
  alone: true,
  values: ['brand'],
  async run({ values: { brand: name } }) {
    const dist = path.join(root, 'dist')
    const project = await loadProject(name)
    if (whyStale(project.brand) !== undefined) await buildSite(project)
    const served = await serve(dist, project.brand.site.base)
    const browser = await chromium.launch(launchOptions(ensureBrowser()))
    try {
      const pages = pagesOf(project)
      const { address } = served
      const shown = {
        pages: await photographPages(browser, address, pages),
        parts: await photographParts(browser, address, [...pages, ...phoneStep(project)]),
        handouts: await photographHandouts(browser, project),
      }
      const file = path.join(root, 'reports', 'brand.html')
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, await brandPage(project.brand, dist, shown))
      console.log(
        `reports/brand.html shows ${project.brand.file} in pages, parts, colors, icons, a mail and the poster: open it, or send it as it is. ` +
          `"${npmRun('brand', project.brand)}" makes it anew.`,
      )
    } finally {
      await browser.close()
      await served.close()
    }
  },
}

/** The page of a step that is done on a phone, whose parts no other page has. */
function phoneStep({ brand, outlines }: Project): SitePage[] {
  const pages = outlines
    .filter(({ locale }) => locale === brand.defaultLanguage)
    .flatMap(({ guide, steps }) =>
      steps
        .filter(({ views }) => views.some(({ device }) => device === 'phone'))
        .map(({ id }) => `guides/${guide}/${id}/`),
    )
  const page = pages.find((each) => existsSync(path.join(root, 'dist', each, 'index.html')))
  return page === undefined ? [] : [['A step on a phone', page]]
}
