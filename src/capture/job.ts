import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'
import sharp from 'sharp'
import { test } from 'playwright/test'
import type { TestInfo } from 'playwright/test'
import { exitCode } from '../diagnostics/diagnostic.ts'
import { shownPath } from '../guide/load.ts'
import type { CaptureScript } from '../guide/capture-script.ts'
import { CaptureFailure, secretFailure, where } from './failure.ts'
import { ledAway } from './fence.ts'
import { gateOf } from './gate.ts'
import type { Gate } from './gate.ts'
import { compareShots, originAfter, writeLock, writeShot } from './write-shot.ts'
import { goToStart, openContext } from './open.ts'
import type { Opened } from './open.ts'
import { suppliedEnvironment } from './plan.ts'
import type { Job, Outcome, Plan, PlannedView } from './plan.ts'
import { sentence } from './sentence.ts'
import { lockFile } from '../shots/lock.ts'
import type { Origin, Shot } from '../shots/shot.ts'
import { textsOf } from '../shots/texts.ts'
import { takeShot } from './shoot.ts'
import type { TakenShot } from './shoot.ts'
import { suppliedShot } from './supplied.ts'
import { notAwaited, strayFailed } from './stray.ts'
import { tell } from './tell.ts'

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
  const walk = ((await import(pathToFileURL(job.walk).href)) as { default: CaptureScript }).default
  const waiting: Waiting[] = []
  const failures: CaptureFailure[] = []
  const gate = gateOf(plan, job, walk)
  let reached = 0
  let opened: Opened | undefined
  try {
    opened = await openContext(plan, job, browser, walk.target)
    const way = opened
    // A walk before this one, in the same process, may have left something behind.
    strayFailed()
    await goToStart(way, plan, job, walk.target)
    for (const planned of job.views) {
      const shot = await test.step(planned.name, () =>
        one(plan, job, walk, planned, way, failures, gate),
      )
      const away = way.fence.ledAway()
      if (away !== undefined) throw new CaptureFailure(`${where(job, planned)}: ${ledAway(away)}`)
      if (strayFailed()) throw new CaptureFailure(`${where(job, planned)}: ${notAwaited}`)
      reached += 1
      if (!shot) continue
      const { previous, origin } = planned
      const outcome = compareShots(
        previous && { shot: previous, origin },
        { shot: shot.shot, origin: originOf(plan, planned, shot.shot) },
        plan.renew,
      )
      waiting.push({ ...shot, planned, outcome })
      report(job, planned, outcome, shot.ms)
    }
  } catch (error) {
    if (opened) await gate.learn(opened.page)
    failures.push(sentence(error, plan, job, job.views[reached], opened?.fence, gate))
    tellRest(job, reached)
  } finally {
    await opened?.context.close().catch(() => undefined)
  }
  if (!failures.length) failures.push(...hiddenLater(job, waiting, gate))
  if (!failures.length) await showChanges(testInfo, waiting)
  if (!failures.length && plan.mode === 'take') failures.push(...keep(plan, job, waiting))
  const told = failures.map(({ message, code }) => new CaptureFailure(gate.clean(message), code))
  for (const { message, code } of told) tell({ kind: 'problem', text: message, code })
  if (!told[0]) return
  // A test that fails costs its worker and the browser in it. The next walk can have this one, while it lives.
  if (browser.isConnected()) test.fail()
  throw told[0]
}

/** A value that a later view of the walk redacted must not stand in an earlier picture either. */
function hiddenLater(job: Job, waiting: readonly Waiting[], gate: Gate): CaptureFailure[] {
  return waiting.flatMap(({ planned, shot }) => {
    const finds = gate.finds(textsOf(shot))
    return finds.length ? [secretFailure(job, planned, finds)] : []
  })
}

/** Writes what has changed, the lock last; a disk that cannot take it is a failure. */
function keep(plan: Plan, job: Job, waiting: readonly Waiting[]): CaptureFailure[] {
  const lock: Record<string, Origin> = { ...job.lock }
  let file = ''
  try {
    for (const { planned, picture, shot, outcome } of waiting) {
      file = `${planned.file}.webp`
      const isNew = outcome === 'new' || outcome === 'taken'
      const { previous = shot } = planned
      writeShot(planned.file, isNew ? picture : undefined, isNew ? shot : previous)
      lock[planned.view.key] = originAfter(
        outcome,
        planned.origin,
        originOf(plan, planned, shot),
        plan.renew,
      )
    }
    file = lockFile(job.folder)
    if (waiting.length) writeLock(job.folder, lock)
    return []
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
    return [
      new CaptureFailure(
        `${shownPath(plan.root, file)}: this file could not be written (${why}). Make room or give the right to write there, and run the command again.`,
        exitCode.environment,
      ),
    ]
  }
}

function originOf(plan: Plan, { inputs }: PlannedView, { source }: Shot): Origin {
  return { inputs, environment: source === 'supplied' ? suppliedEnvironment : plan.environment }
}

/** One view: its shot, or nothing where it has no picture, or where its labels are not on the screen. */
async function one(
  plan: Plan,
  job: Job,
  walk: CaptureScript,
  planned: PlannedView,
  opened: Opened,
  failures: CaptureFailure[],
  gate: Gate,
): Promise<TakenShot | undefined> {
  const own = walk.views[planned.view.key] ?? {}
  if (own.supplied) return suppliedShot(plan, job, planned, own.supplied)
  const result = await takeShot(plan, job, walk.target, planned, own, opened, gate)
  if (!Array.isArray(result)) return result
  // A label that is not there keeps this guide's pictures from being written, not the walk from going on:
  // the person sees every place at once.
  failures.push(...result)
  report(job, planned, 'failed', { take: 0, prove: 0 })
  return undefined
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
async function showChanges(testInfo: TestInfo, waiting: readonly Waiting[]): Promise<void> {
  const png = (file: string | Buffer): Promise<Buffer> => sharp(file).png().toBuffer()
  const contentType = 'image/png'
  for (const { planned, picture, outcome } of waiting) {
    if (outcome !== 'taken') continue
    const before = await png(readFileSync(`${planned.file}.webp`))
    await testInfo.attach(`${planned.name}-expected.png`, { body: before, contentType })
    await testInfo.attach(`${planned.name}-actual.png`, { body: await png(picture), contentType })
  }
}
