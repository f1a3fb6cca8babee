import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { serve } from '../../src/capture/serve.ts'
import { makeJobs } from '../../src/capture/make-plan.ts'
import { loadWalk } from '../../src/guide/load.ts'
import { renamedTables } from '../../src/guide/values.ts'
import { loadProject, root } from '../project.ts'
import type { BareCapture } from './bare-capture.ts'
import { hashFiles } from './copy.ts'
import { measure } from './meter.ts'
import type { Row } from './row.ts'
import { cool, runIn } from './workshop.ts'
import type { Workshop } from './workshop.ts'

/**
 * A picture of ours beside one of a bare Playwright script that makes the same clicks. Building the practice
 * screens is counted apart: the script finds them built.
 */
export async function capture(workshop: Workshop): Promise<Row[]> {
  const { browser, captures, captureFolder, folder } = workshop
  browser()
  const [whole] = await captures(1)
  if (!whole) return []
  const copy = captureFolder()
  cool(copy)
  const screens = await runIn(copy, 'practice')
  const bare = await captureBare(workshop)
  const count = (files: Iterable<string>): number =>
    [...files].filter((name) => name.endsWith('.webp')).length
  const pictures = count(whole.files.keys())
  const barePictures = count(hashFiles(path.join(folder, 'bare-shots')).keys())
  const ours = (whole.cpu - screens.cpu) / pictures
  const least = bare.cpu / barePictures
  const { take, prove } = whole.results.ms
  return [
    {
      what: `one picture of ${pictures}`,
      measured: `${ours.toFixed(2)} s cpu = ${(ours / least).toFixed(2)} ×`,
      reach: `≤ 3 × bare Playwright, ${least.toFixed(2)} s cpu (of ${barePictures})`,
      over: ours / least > 3,
    },
    {
      what: 'the whole cold capture',
      measured: `${whole.cpu.toFixed(1)} s cpu, ${whole.wall.toFixed(1)} s wall`,
      reach: `of it practice screens ${screens.cpu.toFixed(1)} s cpu; bare ${bare.cpu.toFixed(1)} s cpu, ${bare.wall.toFixed(1)} s wall`,
    },
    {
      what: 'the proof’s share of a picture',
      measured: `${Math.round((prove / take) * 100)} % (${Math.round(prove / pictures)} of ${Math.round(take / pictures)} ms wall)`,
      reach: '',
    },
  ]
}

async function captureBare({
  browser,
  captureFolder,
  folder,
}: Workshop): ReturnType<typeof measure> {
  const { brand, places, outlines, tables } = await loadProject()
  const practiceFolder = path.join(captureFolder(), '.cache', 'practice')
  const jobs = await makeJobs({ root, brand, places, outlines, tables, practiceFolder })
  const labels = renamedTables(tables, brand)
  const classicLabels = renamedTables(tables, brand, 'classic')
  const served = await serve(practiceFolder, brand.site.base)
  const plan: BareCapture = { browser: browser(), jobs: [] }
  for (const { guide, locale, screenLocale, classic, walk, views } of jobs) {
    const { target } = (await loadWalk(places, guide)) ?? {}
    // Another web app is not on this machine, so there is nothing to hold it against.
    if (!target || !('practice' in target)) continue
    const prefix = locale === brand.defaultLanguage ? '' : `${locale}/`
    plan.jobs.push({
      walk,
      address: `${served.address}${prefix}practice/${target.practice}/`,
      labels: (classic ? classicLabels : labels)[screenLocale] ?? {},
      views: views.map(({ view, picture }) => ({ key: view.key, device: view.device, picture })),
      folder: path.join(folder, 'bare-shots', screenLocale, guide),
    })
  }
  const file = path.join(folder, 'bare-capture.json')
  writeFileSync(file, JSON.stringify(plan))
  try {
    return await measure([path.join(import.meta.dirname, 'bare-capture.ts'), file], root)
  } finally {
    await served.close()
  }
}
