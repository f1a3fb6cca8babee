import { parentPort, workerData } from 'node:worker_threads'
import { chromium } from 'playwright'
import { runJob } from './job.ts'
import { asFailure } from './messages.ts'
import type { Assignment, ThreadData, ThreadMessage } from './messages.ts'
import { watchUnhandledErrors } from './unhandled-errors.ts'
import { scriptError } from './view-error.ts'

// What runs in a capture thread: it does the jobs that it is handed, one after the other, in its own browser.

const { plan, endpoint } = workerData as ThreadData
const report = (message: ThreadMessage): void => parentPort?.postMessage(message)

watchUnhandledErrors()
const browser = await chromium.connect(endpoint)
parentPort?.on('message', (job: Assignment) => {
  void runJob(plan, job, browser, report)
    .catch((): ThreadMessage => {
      const error = scriptError(plan, job, {
        code: 'script-failed',
        message: 'it failed before its first view.',
        fix: 'Look at what it does outside its views.',
      })
      return { kind: 'done', failures: [asFailure(error)], changes: [] }
    })
    .then(report)
})
