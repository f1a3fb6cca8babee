import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'

let count = 0

/**
 * Counts the failures in this thread that nobody waits for. They quote pages, so nothing of them is kept but that there
 * was one; Node would end the thread for them.
 */
export function watchUnhandledErrors(): void {
  for (const event of ['unhandledRejection', 'uncaughtException']) {
    process.on(event, () => void (count += 1))
  }
}

/** Whether something has failed since the last question that nobody waited for. */
export function unhandledErrorOccurred(): boolean {
  const failed = count > 0
  count = 0
  return failed
}

/** What is said of such a failure. */
export const notAwaited: UnlocatedDiagnostic = {
  code: 'not-awaited',
  message: 'an action of capture.ts failed and nothing waited for it.',
  fix: 'Write "await" before every action in capture.ts.',
}
