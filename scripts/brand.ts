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
import { mainOutput, whyStale } from './built.ts'
import type { Command } from './cli.ts'
import { loadProject, root } from './project.ts'

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
      const pages = pagesOf(project, dist)
      const { address } = served
      const shown = {
        pages: await photographPages(browser, address, pages),
        parts: await photographParts(browser, address, [...pages, ...phoneStep(project, dist)]),
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
function phoneStep({ brand, outlines }: Project, dist: string): SitePage[] {
  const pages = outlines
    .filter(({ locale }) => locale === brand.defaultLanguage)
    .flatMap(({ guide, steps }) =>
      steps
        .filter(({ views }) => views.some(({ device }) => device === 'phone'))
        .map(({ id }) => `guides/${guide}/${id}/`),
    )
  const page = pages.find((each) => existsSync(path.join(dist, each, 'index.html')))
  return page === undefined ? [] : [['A step on a phone', page]]
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
