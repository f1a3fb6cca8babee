import { Worker } from 'node:worker_threads'
import { chromium, type BrowserServer } from 'playwright'
import { exitCode } from '../diagnostics/diagnostic.ts'
import type { HandrailError } from '../diagnostics/diagnostic.ts'
import { viewError } from './view-error.ts'
import { launchOptions } from './launch.ts'
import { asFailure } from './messages.ts'
import type { Assignment, JobResult, ThreadMessage, ViewReport } from './messages.ts'
import type { Job, Plan, PlannedView } from './plan.ts'

/** Milliseconds that a job may take before its thread is ended: a script may wait for ever, or never let go. */
const longestJob = 5 * 60_000

/** A thread with the browser that it drives. */
interface Seat {
  thread: Worker
  browser: BrowserServer
  /** Resolves when the thread has ended, whoever ended it. */
  ended: Promise<void>
}

/** A job with what it came to. */
export interface FinishedJob extends JobResult {
  job: Job
  views: ViewReport[]
}

/** How an attempt at a job ended. */
type Attempt = JobResult | 'died' | 'late'

/**
 * Does the jobs of a plan in threads. Each thread has a browser that is launched and ended here, because a thread that
 * is ended takes no browser with it.
 * @param options `workers`: how many threads at most; `onView` is called once for each view that has a picture
 * @returns the jobs in the order in which they were finished
 */
export async function runJobs(
  plan: Plan,
  options: {
    workers: number
    headed: boolean
    onView: (job: Job, view: ViewReport) => void
  },
): Promise<FinishedJob[]> {
  const waiting = [...plan.jobs]
  const finished: FinishedJob[] = []
  const lane = async (): Promise<void> => {
    let seat: Seat | undefined
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const current = job
      const views = new Map<string, ViewReport>()
      const onView = (view: ViewReport): void => {
        // A job that is tried again passes the same views: they are told once.
        if (!views.has(view.name)) options.onView(current, view)
        views.set(view.name, view)
      }
      let attempt: Attempt = 'died'
      for (let tries = 0; tries < 2 && attempt === 'died'; tries += 1) {
        seat ??= await takeSeat(plan, options.headed)
        attempt = seat ? await tryJob(seat, current, onView) : 'died'
        if (typeof attempt === 'string') {
          await leaveSeat(seat)
          seat = undefined
        }
      }
      const result = typeof attempt === 'string' ? giveUp(attempt, current, views, onView) : attempt
      finished.push({ job: current, views: [...views.values()], ...result })
    }
    await leaveSeat(seat)
  }
  await Promise.all(Array.from({ length: Math.min(options.workers, waiting.length) }, lane))
  return finished
}

/** Launches a browser and a thread that drives it; nothing where no browser starts. */
async function takeSeat(plan: Plan, headed: boolean): Promise<Seat | undefined> {
  const options = { ...launchOptions(plan.browser), headless: !headed, host: '127.0.0.1' }
  const browser = await chromium.launchServer(options).catch(() => undefined)
  if (!browser) return undefined
  const thread = new Worker(new URL('./capture-thread.ts', import.meta.url), {
    workerData: { plan: { ...plan, jobs: [] }, endpoint: browser.wsEndpoint() },
    stdout: true,
    stderr: true,
  })
  // What a script prints may be a secret: it is read and dropped.
  thread.stdout.resume()
  thread.stderr.resume()
  thread.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  return { thread, browser, ended }
}

async function leaveSeat(seat: Seat | undefined): Promise<void> {
  await seat?.thread.terminate()
  await seat?.browser.kill()
}

/** Has a thread do a job, and waits for its end, the thread's, or the end of its time. */
function tryJob(
  { thread, ended }: Seat,
  job: Assignment,
  onView: (view: ViewReport) => void,
): Promise<Attempt> {
  return new Promise((resolve) => {
    const end = (attempt: Attempt): void => {
      clearTimeout(timer)
      thread.removeListener('message', listen)
      resolve(attempt)
    }
    const timer = setTimeout(() => end('late'), longestJob)
    const listen = (message: ThreadMessage): void => {
      if (message.kind === 'view') onView(message)
      else if (message.kind === 'writing') clearTimeout(timer)
      else if (message.kind === 'done') end(message)
      else end('died')
    }
    thread.on('message', listen)
    void ended.then(() => end('died'))
    thread.postMessage(job)
  })
}

/** What is said of a job that came to no end of its own; the views that it owes are told, too. */
function giveUp(
  why: 'died' | 'late',
  job: Job,
  told: ReadonlyMap<string, ViewReport>,
  onView: (view: ViewReport) => void,
): JobResult {
  const left = job.views.filter(({ picture, name }) => picture && !told.has(name))
  for (const [index, { name }] of left.entries()) {
    onView({ name, outcome: index ? 'not reached' : 'failed' })
  }
  const planned = left[0] ?? job.views.at(-1)
  return { failures: planned ? [asFailure(explainEnd(why, job, planned))] : [], changes: [] }
}

function explainEnd(why: 'died' | 'late', job: Job, planned: PlannedView): HandrailError {
  return why === 'late'
    ? viewError(job, planned, {
        code: 'script-too-long',
        message: 'capture.ts took longer than five minutes. All pictures are as they were.',
        fix: 'Look for an action in it that waits, or a loop that does not end.',
      })
    : viewError(
        job,
        planned,
        {
          code: 'browser-ended',
          message:
            'the browser ended before the picture was taken, or the thread that drives it did, twice. All pictures are as they were.',
          fix: 'Run the command again.',
        },
        { code: exitCode.environment },
      )
}
