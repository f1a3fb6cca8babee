import type { Browser } from 'playwright/test'
import sharp from 'sharp'
import { runJob } from '../../../src/capture/job.ts'
import { makeJobs } from '../../../src/capture/make-plan.ts'
import type { Plan } from '../../../src/capture/plan.ts'
import { serve } from '../../../src/capture/serve.ts'
import { loadBrand } from '../../../src/brand/load.ts'
import { loadContent } from '../../../src/guide/load.ts'
import { renamedTables } from '../../../src/guide/values.ts'
import type { Project } from './project.ts'

/** What a walk through the capture scripts of a project came to. */
export interface Walk {
  /** A line a picture, as a capture prints it: `en set-up-duo 3.phone`. */
  passed: string[]
  /** What a capture would say went wrong. */
  failures: string[]
}

/**
 * Does in one browser all that a capture does of a project's guides, marks and data too, but for the pixels: each
 * picture is a blank one. For tests of where the shipped scripts lead; how pictures are taken is proved elsewhere.
 */
export async function walkScripts(project: Project, browser: Browser): Promise<Walk> {
  const { code, stderr } = await project.run(['practice'])
  if (code !== 0) throw new Error(stderr)
  const root = project.folder
  const brand = await loadBrand(root)
  const places = { root, home: brand.folder }
  const { outlines, tables, problems } = await loadContent(places, brand)
  const practiceFolder = project.file('.cache/practice')
  const jobs = await makeJobs({ root, brand, places, outlines, tables, practiceFolder })
  const served = await serve(practiceFolder, brand.site.base)
  const plan: Plan = {
    root,
    home: brand.folder,
    brand,
    mode: 'take',
    renew: true,
    practice: served.address,
    labels: renamedTables(tables, brand),
    classicLabels: renamedTables(tables, brand, 'classic'),
    environment: 'a walk',
    browser: '',
    captureExports: [],
    jobs,
  }
  const walk: Walk = { passed: [], failures: problems.map(({ message }) => message) }
  const blind = await withoutPixels(browser)
  for (const job of jobs) {
    const end = await runJob(plan, job, blind, (message) => {
      if (message.kind !== 'view') return
      walk.passed.push(`${job.screenLocale} ${job.guide} ${message.name}`)
    })
    walk.failures.push(
      ...(end.kind === 'done'
        ? end.failures.map(({ text }) => text)
        : [`${job.guide}: ${end.kind}`]),
    )
  }
  await served.close()
  return walk
}

/** A browser whose pages are drawn nowhere: whoever asks for a picture gets a blank one. */
async function withoutPixels(browser: Browser): Promise<Browser> {
  const blank = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options)
    context.on('page', (page) => void (page.screenshot = () => Promise.resolve(blank)))
    return context
  }
  return new Proxy(browser, {
    get: (own, name) => {
      if (name === 'newContext') return newContext
      const value: unknown = Reflect.get(own, name)
      return typeof value === 'function' ? value.bind(own) : value
    },
  })
}
