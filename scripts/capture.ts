import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { exitCode, HandrailError } from '../src/brand/problem.ts'
import { isUnchanged, labelsOf, makeJobs } from '../src/capture/make-plan.ts'
import type { Job, Plan } from '../src/capture/plan.ts'
import { progressLine } from '../src/capture/reporter.ts'
import type { Results } from '../src/capture/reporter.ts'
import { serve } from '../src/capture/serve.ts'
import { unownedPictures } from '../src/capture/unowned.ts'
import { browserVersion, ensureBrowser } from './browser.ts'
import { buildPractice, seconds } from './build.ts'
import type { Command } from './main.ts'
import { loadProject, requireSoundContent, root } from './project.ts'
import type { Words } from './words.ts'
import { shownPath } from '../src/guide/load.ts'

/** `npm run capture`: takes every picture that has changed. */
export const capture: Command = {
  flags: ['check', 'renew', 'headed'],
  values: ['grep', 'lang', 'workers', 'shard', 'brand'],
  async run(words) {
    const started = performance.now()
    const { outcomes, code } = await takePictures(words)
    console.log(`${summary(outcomes)} in ${seconds(started)} s.${hint(outcomes, code, words)}`)
    return code
  },
}

/** What a capture came to. */
export interface Captured {
  outcomes: Results['outcomes']
  /** Milliseconds over all pictures taken: the whole, and the proof's part of it. */
  ms: Results['ms']
  code: number
}

/** Takes the pictures of a brand; prints a line a picture and every problem. */
export async function takePictures({ flags, values }: Words): Promise<Captured> {
  const project = await loadProject(values.brand)
  const { brand, places, outlines, tables } = project
  await requireSoundContent(project)
  const browser = ensureBrowser()
  const environment = `Chromium ${browserVersion(browser)}, ${process.platform} ${process.arch}`
  await buildPractice(values.brand)
  const practiceFolder = path.join(root, '.cache', 'practice')
  const all = await makeJobs({ root, brand, places, outlines, tables, practiceFolder })
  const jobs = all
    .filter(({ guide }) => guide.includes(values.grep ?? ''))
    .filter(({ screenLocale }) => screenLocale === (values.lang ?? screenLocale))
  if (!jobs.length) throw nothingToDo(values)
  const total = jobs.flatMap(({ views }) => views.filter(({ picture }) => picture)).length
  const fresh = flags.has('renew') ? [] : jobs.filter((job) => isUnchanged(job, environment))
  const results = emptyResults()
  let done = 0
  for (const job of fresh) {
    for (const { name, picture } of job.views) {
      if (!picture) continue
      done += 1
      results.outcomes.kept += 1
      console.log(
        progressLine(done, total, {
          locale: job.screenLocale,
          guide: job.guide,
          name,
          outcome: 'kept',
        }),
      )
    }
  }
  const walked = jobs.filter((job) => !fresh.includes(job))
  if (walked.length) {
    const plan: Omit<Plan, 'practice'> = {
      root,
      home: brand.home,
      brand,
      mode: flags.has('check') ? 'check' : 'take',
      renew: flags.has('renew'),
      labels: labelsOf(brand, tables),
      environment,
      browser,
      jobs: walked,
    }
    const served = await serve(practiceFolder, brand.site.base)
    try {
      add(
        results,
        await runPlaywright(
          { ...plan, practice: served.address },
          { flags, values },
          { total, done },
        ),
      )
    } finally {
      await served.close()
    }
  }
  for (const { text } of results.problems) console.error(text)
  const failed = results.problems.length > 0
  const filtered = jobs.length < all.length || values.shard !== undefined
  if (!failed) tidy(brand.home, all, !filtered && !flags.has('check'))
  const worst = Math.max(0, ...results.problems.map(({ code }) => code))
  const changes = results.outcomes.new + results.outcomes.taken
  const code = failed ? worst : flags.has('check') && changes ? exitCode.wouldChange : exitCode.fine
  return { outcomes: results.outcomes, ms: results.ms, code }
}

/** Playwright Test runs the walks: workers, shards, headed, report. */
async function runPlaywright(
  plan: Plan,
  { flags, values }: Words,
  counted: { total: number; done: number },
): Promise<Results> {
  const cache = path.join(root, '.cache', 'capture')
  mkdirSync(cache, { recursive: true })
  const files = { plan: path.join(cache, 'plan.json'), results: path.join(cache, 'results.json') }
  writeFileSync(files.plan, JSON.stringify(plan))
  rmSync(files.results, { force: true })
  const given = [
    path.join(root, 'node_modules', 'playwright', 'cli.js'),
    'test',
    `--config=${path.join(root, 'src', 'capture', 'playwright.config.ts')}`,
    `--workers=${values.workers ?? availableParallelism()}`,
    ...(values.shard ? [`--shard=${values.shard}`] : []),
    ...(flags.has('headed') ? ['--headed'] : []),
  ]
  const child = spawn(process.execPath, given, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      HANDRAIL_PLAN: files.plan,
      HANDRAIL_RESULTS: files.results,
      HANDRAIL_TOTAL: String(counted.total),
      HANDRAIL_DONE: String(counted.done),
      PLAYWRIGHT_NO_COPY_PROMPT: '1',
      NODE_NO_WARNINGS: '1',
    },
  })
  await new Promise((finished) => child.on('exit', finished))
  try {
    return JSON.parse(readFileSync(files.results, 'utf8')) as Results
  } catch {
    const text =
      'The capture was ended before it was finished. All pictures are whole. Run the command again.'
    return { ...emptyResults(), problems: [{ text, code: exitCode.environment }] }
  }
}

/** A full run removes pictures that no step owns any more; a filtered one, or a check, only names them. */
function tidy(home: string, jobs: readonly Job[], remove: boolean): void {
  for (const file of unownedPictures(home, jobs)) {
    if (remove) rmSync(file)
    console.log(
      remove
        ? `${shownPath(root, file)}: removed, no step owns it any more.`
        : `${shownPath(root, file)}: no step owns it any more; "npm run capture" removes it.`,
    )
  }
}

function nothingToDo({ grep, lang }: Words['values']): HandrailError {
  const what = [grep && `grep=${grep}`, lang && `lang=${lang}`].filter(Boolean).join(' ')
  return new HandrailError([
    {
      place: { file: 'npm run capture' },
      message: `No guide with a walk matches ${what || 'this brand'}.`,
      fix: 'Write part of a guide’s folder name, such as grep=set-up, or a language, such as lang=en.',
    },
  ])
}

function emptyResults(): Results {
  return {
    outcomes: { new: 0, taken: 0, kept: 0, environment: 0, failed: 0, 'not reached': 0 },
    problems: [],
    ms: { take: 0, prove: 0 },
  }
}

function add(results: Results, more: Results): void {
  for (const outcome of Object.keys(results.outcomes) as (keyof Results['outcomes'])[]) {
    results.outcomes[outcome] += more.outcomes[outcome]
  }
  results.problems.push(...more.problems)
  results.ms.take += more.ms.take
  results.ms.prove += more.ms.prove
}

/** `46 pictures: 2 taken, 44 kept`. */
export function summary(outcomes: Results['outcomes']): string {
  const entries = Object.entries(outcomes).filter(([, count]) => count)
  const total = entries.reduce((sum, [, count]) => sum + count, 0)
  return `${total} pictures: ${entries.map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`
}

function hint(outcomes: Results['outcomes'], code: number, { flags }: Words): string {
  if (code === exitCode.wouldChange)
    return ' Nothing was written. Before and after: reports/capture/index.html'
  if (code !== exitCode.fine) return ''
  if (outcomes.taken && !flags.has('check')) return ' Before and after: reports/capture/index.html'
  return ''
}
