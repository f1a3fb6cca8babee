import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Brand } from '../src/brand/brand.ts'
import { npmRun } from '../src/brand/brand.ts'
import { exitCode, HandrailError } from '../src/diagnostics/diagnostic.ts'
import { worstExitCode } from '../src/capture/worst-exit-code.ts'
import { isUnchanged, makeJobs, outdatedOrigins } from '../src/capture/make-plan.ts'
import type { Job, Plan } from '../src/capture/plan.ts'
import { countOutcomes, progressLine, type Counts } from '../src/capture/progress.ts'
import { writeReport } from '../src/capture/report-page.ts'
import { runJobs, type FinishedJob } from '../src/capture/run-jobs.ts'
import type { ViewReport } from '../src/capture/messages.ts'
import { findShared, readKnown, recordKnown, writeShared } from '../src/capture/share.ts'
import type { SharedView } from '../src/capture/share.ts'
import { selectJobs } from '../src/capture/select.ts'
import { readShard } from '../src/capture/shard.ts'
import { serve } from '../src/capture/serve.ts'
import { orphanLines, orphanedShots, pruneLocks } from '../src/capture/orphaned-shots.ts'
import { checkLanguages } from '../src/check/languages.ts'
import { contentRules, findProblems } from '../src/check/rules.ts'
import { guideIds, shownPath } from '../src/guide/content-files.ts'
import { loadCaptureScript } from '../src/guide/load.ts'
import type { ContentPlaces } from '../src/guide/content-files.ts'
import { renamedTables } from '../src/guide/values.ts'
import { captureExports } from '../src/guide/capture-exports.ts'
import { ensureBrowser } from './browser.ts'
import { buildPractice, practiceFolder, seconds } from './build.ts'
import { environmentOf } from './environment.ts'
import { checkInputOf, loadProject, root } from './project.ts'
import type { Project } from '../src/guide/load.ts'
import { counted, readNumber } from './cli.ts'
import type { Command, Options } from './cli.ts'

/** `npm run capture`: takes every picture that has changed. */
export const capture: Command = {
  alone: true,
  eachBrand: true,
  flags: ['check', 'renew', 'headed'],
  values: ['grep', 'lang', 'workers', 'shard', 'brand'],
  async run(words) {
    const started = performance.now()
    const captured = await takePictures(words)
    console.log(`${summary(captured.outcomes)} in ${seconds(started)} s.${hint(captured, words)}`)
    return captured.code
  },
}

/** What a capture came to. */
export interface Captured {
  outcomes: Counts
  /** Of how many pictures the locks say something else than they are made from now. */
  outdated: number
  code: number
  /** Whether every file that was to be written could be. */
  isWhole: boolean
}

/** Takes the pictures of a brand; prints a line a picture and every problem. */
export async function takePictures(words: Options): Promise<Captured> {
  const { flags, values } = words
  const workers = workersOf(values.workers)
  const { grep, lang } = values
  const shard = values.shard === undefined ? undefined : readShard(values.shard)
  const project = await loadProject(values.brand)
  const { brand, places, outlines, tables } = project
  await requireNoProblems(project)
  const browser = ensureBrowser(console.log, flags.has('headed'))
  const environment = environmentOf(browser)
  if (await usesPractice(places)) await buildPractice(project)
  const all = await makeJobs({ root, brand, places, outlines, tables, practiceFolder })
  const jobs = selectJobs(all, { grep, lang, shard })
  const unchanged = flags.has('renew') ? [] : jobs.filter((job) => isUnchanged(job, environment))
  const changed = jobs.filter((job) => !unchanged.includes(job))
  const total = picturesOf(jobs).length
  const kept = picturesOf(unchanged)
  for (const [index, { job, name }] of kept.entries()) {
    const { screenLocale: locale, guide } = job
    console.log(progressLine(index + 1, total, { locale, guide, name, outcome: 'kept' }))
  }
  let finished: FinishedJob[] = []
  let done = kept.length
  const onView = ({ screenLocale: locale, guide }: Job, { name, outcome }: ViewReport): void => {
    done += 1
    console.log(progressLine(done, total, { locale, guide, name, outcome }))
  }
  const mayShare = !flags.has('check') && !flags.has('renew')
  const { ready, left } = mayShare
    ? shareAmong(changed, environment, onView)
    : { ready: [], left: changed.map((job) => ({ job, shared: [] })) }
  if (left.length) {
    const served = await serve(practiceFolder, brand.site.base)
    const plan: Plan = {
      root,
      home: brand.folder,
      brand,
      mode: flags.has('check') ? 'check' : 'take',
      renew: flags.has('renew'),
      practice: served.address,
      labels: renamedTables(tables, brand),
      classicLabels: renamedTables(tables, brand, 'classic'),
      environment,
      browser,
      captureExports,
      jobs: left.map(({ job, shared }) => withoutShared(job, shared)),
    }
    try {
      finished = await runJobs(plan, {
        workers,
        headed: flags.has('headed'),
        onView,
      })
      finished = finished.map((each) => withShared(each, left, environment))
    } finally {
      await served.close()
    }
  }
  finished = [...ready, ...finished]
  if (finished.length) writeReport(root, finished)
  recordKnown(root, jobs, environment)
  const outcomes = countOutcomes(
    finished.flatMap(({ views }) => views),
    kept.length,
  )
  const failures = finished.flatMap((job) => job.failures)
  for (const { text } of failures) console.error(text)
  const outdated = changed.flatMap(outdatedOrigins).length
  const code = worstExitCode(failures.map((failure) => failure.exitCode))
  const isWhole = !failures.some(({ codes }) => codes.includes('shot-not-written'))
  if (code !== exitCode.fine) return { outcomes, outdated, code, isWhole }
  const full = [grep, lang, shard].every((part) => part === undefined)
  tidy(brand, all, full && !flags.has('check'))
  const changes = outcomes.new + outcomes.taken
  const would = flags.has('check') && changes > 0
  return { outcomes, outdated, code: would ? exitCode.wouldChange : exitCode.fine, isWhole }
}

/**
 * Makes sure of what capture scripts need before a browser is started for them. Whether languages mark the same labels
 * is no part of it: where the screens call something differently now, the capture says so at the very words.
 * @throws HandrailError with everything that the rules find
 */
async function requireNoProblems(project: Project): Promise<void> {
  const rules = contentRules.filter((rule) => rule !== checkLanguages)
  const problems = findProblems(rules, await checkInputOf(project))
  if (problems.length) throw new HandrailError(problems)
}

/** Whether any guide is photographed on the practice portal: another web app needs none of it. */
async function usesPractice(places: ContentPlaces): Promise<boolean> {
  const scripts = await Promise.all(
    guideIds(places).map((guide) => loadCaptureScript(places, guide)),
  )
  return scripts.some((script) => script && 'practice' in script.target)
}

/** A job that a browser has to do, and what it need not take. */
interface LeftJob {
  job: Job
  shared: SharedView[]
}

/**
 * Gives jobs the pictures that another company has already: those of screens on which nothing is its own.
 * @returns the jobs that are done with that, and those that are left
 */
function shareAmong(
  jobs: readonly Job[],
  environment: string,
  onView: (job: Job, view: ViewReport) => void,
): { ready: FinishedJob[]; left: LeftJob[] } {
  const known = readKnown(root)
  const ready: FinishedJob[] = []
  const left: LeftJob[] = []
  for (const job of jobs) {
    const shared = job.live ? [] : findShared(root, job, known, environment)
    const views = shared.map(({ planned: { name } }) => ({ name, outcome: 'shared' as const }))
    for (const view of views) onView(job, view)
    const rest = withoutShared(job, shared)
    if (shared.length === 0 || !isUnchanged(rest, environment)) {
      left.push({ job, shared })
      continue
    }
    const keep = picturesOf([rest]).map(({ name }) => ({ name, outcome: 'kept' as const }))
    for (const view of keep) onView(job, view)
    const changes = writeShared(job, shared, environment)
    ready.push({ job, views: [...views, ...keep], failures: [], changes })
  }
  return { ready, left }
}

/** A job that passes the views that are shared, and takes no picture of them. */
function withoutShared(job: Job, shared: readonly SharedView[]): Job {
  const passed = new Set(shared.map(({ planned }) => planned))
  return {
    ...job,
    views: job.views.map((view) => (passed.has(view) ? { ...view, picture: false } : view)),
  }
}

/** Writes what a finished job got of other companies: a script that failed leaves those pictures as they were, too. */
function withShared(
  finished: FinishedJob,
  left: readonly LeftJob[],
  environment: string,
): FinishedJob {
  const { job, shared } = left.find(({ job: { folder } }) => folder === finished.job.folder) ?? {}
  if (!job || !shared?.length) return finished
  const views = shared.map(({ planned: { name } }) => ({ name, outcome: 'shared' as const }))
  const changes = finished.failures.length > 0 ? [] : writeShared(job, shared, environment)
  return {
    ...finished,
    views: [...views, ...finished.views],
    changes: [...changes, ...finished.changes],
  }
}

/** Every picture of some jobs, in the order of their lines. */
function picturesOf(jobs: readonly Job[]): { job: Job; name: string }[] {
  return jobs.flatMap((job) =>
    job.views.filter(({ picture }) => picture).map(({ name }) => ({ job, name })),
  )
}

/** How many scripts run at once: as many as there are cores, unless the person says so. */
function workersOf(given: string | undefined): number {
  const range = { from: 1, to: 999, example: 2 }
  return readNumber('capture', 'workers', given, range) ?? availableParallelism()
}

/** A full run removes pictures that no step owns any more; a filtered one, or a check, only names them. */
function tidy(brand: Brand, jobs: readonly Job[], remove: boolean): void {
  const files = orphanedShots(brand.folder, jobs)
  if (remove) for (const file of files) rmSync(file)
  const shown = files.map((file) => shownPath(root, file))
  const lines = orphanLines(shown, remove ? undefined : npmRun('capture', brand))
  for (const line of lines) console.log(line)
  if (remove) pruneLocks(jobs)
}

/** `46 pictures: 2 taken, 44 kept`. */
export function summary(outcomes: Counts): string {
  const entries = Object.entries(outcomes).filter(([, count]) => count)
  const total = entries.reduce((sum, [, count]) => sum + count, 0)
  const parts = entries.map(([outcome, count]) => `${count} ${outcome}`)
  return [counted(total, 'picture'), ...(parts.length ? [parts.join(', ')] : [])].join(': ')
}

function hint({ outcomes, outdated, code, isWhole }: Captured, { flags, values }: Options): string {
  const report = outcomes.taken ? ' Before and after: reports/capture/index.html' : ''
  const isCheck = flags.has('check')
  if (code === exitCode.wouldChange) return ` Nothing was written.${report}`
  if (!isWhole) return ' The next capture writes what could not be written now.'
  if (code !== exitCode.fine) return ' Of a guide that failed, nothing was written.'
  if (!isCheck) return report
  const command = `npm run capture${values.brand === undefined ? '' : ` brand=${values.brand}`}`
  return outdated
    ? ` Nothing differs; what ${counted(outdated, 'picture')} came from does: "${command}" renews that in lock.json.`
    : ''
}
