import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright'
import sharp from 'sharp'
import { test } from 'playwright/test'
import type { TestInfo } from 'playwright/test'
import { exitCode, HandrailError, renderProblems } from '../brand/problem.ts'
import type { Target, Walk } from '../guide/walk.ts'
import { allowedHosts } from './allowance.ts'
import { CaptureFailure, where } from './failure.ts'
import { readShot } from '../shots/find.ts'
import { compareShots, writeShot } from './keep.ts'
import type { Job, Outcome, Plan, PlannedView } from './plan.ts'
import { suppliedShot, takeShot } from './shoot.ts'
import type { TakenShot } from './shoot.ts'
import { tell } from './tell.ts'

/** Practice screens and pages are drawn at this moment, everywhere: a Friday morning without summer time. */
const moment = new Date('2026-11-20T09:41:00Z')

/** A shot that waits until its whole guide has succeeded. */
interface Waiting extends TakenShot {
  planned: PlannedView
  outcome: Outcome
}

/**
 * Runs a guide's walk in one language and takes its pictures. They are written when the last one is proved:
 * a walk that fails leaves every picture as it was.
 * @throws CaptureFailure with our own sentence; what a browser says of a page never leaves here
 */
export async function runJob(
  plan: Plan,
  job: Job,
  browser: Browser,
  testInfo: TestInfo,
): Promise<void> {
  const walk = ((await import(pathToFileURL(job.walk).href)) as { default: Walk }).default
  const context = await openContext(plan, job, browser, walk.target)
  const waiting: Waiting[] = []
  const failures: CaptureFailure[] = []
  const secrets: string[] = []
  let reached = 0
  try {
    const page = await context.newPage()
    await open(page, plan, job, walk.target)
    for (const planned of job.views) {
      const shot = await test.step(planned.name, () =>
        one(plan, job, walk, planned, page, failures, secrets),
      )
      reached += 1
      if (!shot) continue
      const outcome = compareShots(readShot(planned.file), shot.shot, plan.renew)
      waiting.push({ ...shot, planned, outcome })
      report(job, planned, outcome, shot.ms)
      if (outcome === 'taken') await showChange(testInfo, planned, shot.picture)
    }
  } catch (error) {
    failures.push(sentence(error, job, job.views[reached]))
    tellRest(job, reached)
  } finally {
    await context.close().catch(() => undefined)
  }
  for (const { message, code } of failures) tell({ kind: 'problem', text: message, code })
  if (failures[0]) throw failures[0]
  if (plan.mode === 'check') return
  for (const { planned, picture, shot, outcome } of waiting) {
    if (outcome === 'environment') continue
    writeShot(planned.file, outcome === 'kept' ? undefined : picture, shot)
  }
}

/** One view: its shot, or nothing where it has no picture, or where its labels are not on the screen. */
async function one(
  plan: Plan,
  job: Job,
  walk: Walk,
  planned: PlannedView,
  page: Page,
  failures: CaptureFailure[],
  secrets: string[],
): Promise<TakenShot | undefined> {
  const own = walk.views[planned.view.key] ?? {}
  if (own.supplied) return suppliedShot(job, planned, own.supplied)
  const result = await takeShot(plan, job, walk.target, planned, own, page, secrets)
  if (!Array.isArray(result)) return result
  // A label that is not there keeps this guide's pictures from being written, not the walk from going on:
  // the person sees every place at once.
  failures.push(...result)
  report(job, planned, 'failed', { take: 0, prove: 0 })
  return undefined
}

async function openContext(
  plan: Plan,
  job: Job,
  browser: Browser,
  target: Target,
): Promise<BrowserContext> {
  const state =
    'address' in target && target.state ? { storageState: `${plan.home}/${target.state}` } : {}
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1400 },
    deviceScaleFactor: 2,
    locale: job.screenLocale,
    timezoneId: 'America/Chicago',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...state,
  })
  const allowed = 'address' in target ? allowedHosts(target) : [new URL(plan.practice).host]
  await context.route(
    (url) => url.protocol.startsWith('http') && !allowed.includes(url.host),
    (route) => route.abort(),
  )
  return context
}

async function open(page: Page, plan: Plan, job: Job, target: Target): Promise<void> {
  await page.clock.setFixedTime(moment)
  const prefix = job.locale === plan.brand.defaultLanguage ? '' : `${job.locale}/`
  const address =
    'address' in target ? target.address : `${plan.practice}${prefix}practice/${target.practice}/`
  const response = await page.goto(address, { timeout: 30_000 }).catch(() => null)
  if (response?.ok()) return
  throw new CaptureFailure(
    `${job.file}: the screens of the guide ${job.guide} are out of reach at ${new URL(address).host}. Is the address in walk.ts right, and can this machine reach it?`,
    exitCode.environment,
  )
}

function report(job: Job, { name }: PlannedView, outcome: Outcome, ms: TakenShot['ms']): void {
  tell({ kind: 'view', guide: job.guide, locale: job.screenLocale, name, outcome, ms })
}

function tellRest(job: Job, reached: number): void {
  for (const [index, planned] of job.views.entries()) {
    if (index < reached || !planned.picture) continue
    report(job, planned, index === reached ? 'failed' : 'not reached', { take: 0, prove: 0 })
  }
}

/** Before and after, for the report's slider: both have passed the proof. */
async function showChange(
  testInfo: TestInfo,
  planned: PlannedView,
  picture: Buffer,
): Promise<void> {
  const png = (file: string | Buffer): Promise<Buffer> => sharp(file).png().toBuffer()
  const contentType = 'image/png'
  const before = await png(readFileSync(`${planned.file}.webp`))
  await testInfo.attach(`${planned.name}-expected.png`, { body: before, contentType })
  await testInfo.attach(`${planned.name}-actual.png`, { body: await png(picture), contentType })
}

/** Whatever went wrong, as our own sentence. Playwright's would quote pages, addresses and values. */
function sentence(error: unknown, job: Job, planned: PlannedView | undefined): CaptureFailure {
  if (error instanceof CaptureFailure) return error
  const at = planned ? where(job, planned) : job.file
  if (error instanceof HandrailError) {
    return new CaptureFailure(`${at}: ${renderProblems(error.problems)}`, error.exitCode)
  }
  if (error instanceof Error && /has been closed|crashed|disconnected/i.test(error.message)) {
    return new CaptureFailure(
      `${at}: the browser ended before the picture was taken. All pictures are as they were. Run the command again.`,
      exitCode.environment,
    )
  }
  return new CaptureFailure(
    `${at}: the walk did not reach this screen (${kindOf(error)}). Look at what walk.ts does before this view; "npm run capture headed grep=${job.guide}" shows it.`,
  )
}

function kindOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'an action waited too long'
  return error instanceof Error ? error.name : 'unknown'
}
