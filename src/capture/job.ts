import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'
import { exitCode, HandrailError } from '../diagnostics/diagnostic.ts'
import { shownPath } from '../guide/content-files.ts'
import type { CaptureScript } from '../guide/capture-script.ts'
import { secretError, viewError } from './view-error.ts'
import { ledAway } from './host-allow-list.ts'
import { secretFilter } from './secret-filter.ts'
import type { SecretFilter } from './secret-filter.ts'
import { asFailure } from './messages.ts'
import type { Change, ThreadMessage } from './messages.ts'
import { compareShots, originAfter, writeLock, writeShot } from './write-shot.ts'
import { goToStart, openContext } from './open.ts'
import type { Opened } from './open.ts'
import { suppliedEnvironment } from './plan.ts'
import type { Job, Outcome, Plan, PlannedView } from './plan.ts'
import { explainError } from './explain-error.ts'
import { lockFile } from '../shots/lock.ts'
import type { Origin, Shot } from '../shots/shot.ts'
import { textsOf } from './read-screen.ts'
import { takeShot } from './shoot.ts'
import type { TakenShot } from './shoot.ts'
import { suppliedShot } from './supplied.ts'
import { notAwaited, unhandledErrorOccurred } from './unhandled-errors.ts'

/** A shot that waits until its whole guide has succeeded. */
interface Waiting extends TakenShot {
  planned: PlannedView
  outcome: Outcome
}

/**
 * Runs a guide's capture script in one language and takes its pictures. They are written when the last one is verified:
 * a script that fails leaves every picture as it was. What a browser says of a page never leaves here.
 */
export async function runJob(
  plan: Plan,
  job: Job,
  browser: Browser,
  report: (message: ThreadMessage) => void,
): Promise<ThreadMessage> {
  const script = ((await import(pathToFileURL(job.script).href)) as { default: CaptureScript })
    .default
  const waiting: Waiting[] = []
  const errors: HandrailError[] = []
  const filter = secretFilter(plan, job, script)
  const reportView = ({ name }: PlannedView, outcome: Outcome): void =>
    report({ kind: 'view', name, outcome })
  let reached = 0
  let opened: Opened | undefined
  try {
    opened = await unlessEnded(browser, openContext(plan, job, browser, script.target))
    // A job before this one, in the same thread, may have left something behind.
    unhandledErrorOccurred()
    await unlessEnded(browser, goToStart(opened, plan, job, script.target))
    for (const planned of job.views) {
      const shot = await takeView(plan, job, script, planned, opened, filter)
      const away = opened.hostGuard.ledAway()
      if (away !== undefined) throw viewError(job, planned, ledAway(away))
      if (unhandledErrorOccurred()) throw viewError(job, planned, notAwaited)
      reached += 1
      if (Array.isArray(shot)) {
        // A label that is not there keeps this guide's pictures from being written, not the script from going on:
        // the person sees every place at once.
        errors.push(...shot)
        reportView(planned, 'failed')
      } else if (shot) {
        const { previous, origin } = planned
        const outcome = compareShots(
          previous && { shot: previous, origin },
          { shot: shot.shot, origin: originOf(plan, planned, shot.shot) },
          plan.renew,
        )
        waiting.push({ ...shot, planned, outcome })
        reportView(planned, outcome)
      }
    }
  } catch (error) {
    if (hasCrashed(error) || !(await isAlive(browser))) return { kind: 'browser ended' }
    if (opened) await filter.learn(opened.page)
    errors.push(explainError(error, plan, job, job.views[reached], opened?.hostGuard, filter))
    for (const [index, planned] of job.views.entries()) {
      if (index < reached || !planned.picture) continue
      reportView(planned, index === reached ? 'failed' : 'not reached')
    }
  } finally {
    await opened?.context.close().catch(() => undefined)
  }
  if (!errors.length) errors.push(...hiddenLater(job, waiting, filter))
  const changes = errors.length ? [] : changesOf(waiting)
  if (!errors.length && plan.mode === 'take') {
    report({ kind: 'writing' })
    errors.push(...writeShots(plan, job, waiting))
  }
  return { kind: 'done', failures: errors.map((error) => asFailure(error, filter.clean)), changes }
}

/** Whether a browser still answers: its end may come to light as an error of any kind, and before it is told. */
function isAlive(browser: Browser): Promise<boolean> {
  const answer = browser.newContext().then((context) => context.close())
  return unlessEnded(browser, answer).then(
    () => true,
    () => false,
  )
}

/** What a browser is asked while it ends, it may never answer. */
async function unlessEnded<Answer>(browser: Browser, answer: Promise<Answer>): Promise<Answer> {
  let tell = (): void => undefined
  const ended = new Promise<never>((_, reject) => {
    tell = () => reject(new Error('The browser has been closed.'))
    browser.once('disconnected', tell)
    if (!browser.isConnected()) tell()
  })
  try {
    return await Promise.race([answer, ended])
  } finally {
    browser.off('disconnected', tell)
    // Whichever comes second has nobody who listens.
    for (const late of [answer, ended]) late.catch(() => undefined)
  }
}

/** Whether an error says that a page or its browser has gone. */
function hasCrashed(error: unknown): boolean {
  return error instanceof Error && /has been closed|crashed|disconnected/i.test(error.message)
}

/** Before and after, for the report. */
function changesOf(waiting: readonly Waiting[]): Change[] {
  return waiting
    .filter(({ outcome }) => outcome === 'taken')
    .map(({ planned: { name, file, view }, shot, picture }) => ({
      name,
      ...(shot.source === 'practice' && { device: view.device }),
      before: readFileSync(`${file}.webp`),
      after: picture,
    }))
}

/** A value that a later view of the capture script redacted must not stand in an earlier picture either. */
function hiddenLater(job: Job, waiting: readonly Waiting[], filter: SecretFilter): HandrailError[] {
  return waiting.flatMap(({ planned, shot }) => {
    const finds = filter.finds(textsOf(shot))
    return finds.length ? [secretError(job, planned, finds)] : []
  })
}

/** Writes what has changed, the lock last; a disk that cannot take it is a failure. */
function writeShots(plan: Plan, job: Job, waiting: readonly Waiting[]): HandrailError[] {
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
      new HandrailError(
        [
          {
            code: 'shot-not-written',
            at: { file: shownPath(plan.root, file) },
            message: `this file could not be written (${why}).`,
            fix: 'Make room or give the right to write there, and run the command again.',
          },
        ],
        exitCode.environment,
      ),
    ]
  }
}

function originOf(plan: Plan, { inputs }: PlannedView, { source }: Shot): Origin {
  return { inputs, environment: source === 'supplied' ? suppliedEnvironment : plan.environment }
}

/** One view: its shot, nothing where it has no picture, or errors where its labels are not on the screen. */
async function takeView(
  plan: Plan,
  job: Job,
  script: CaptureScript,
  planned: PlannedView,
  opened: Opened,
  filter: SecretFilter,
): Promise<TakenShot | HandrailError[] | undefined> {
  const own = script.views[planned.view.key] ?? {}
  if (own.supplied) return suppliedShot(plan, job, planned, own.supplied)
  return takeShot(plan, job, script.target, planned, own, opened, filter)
}
