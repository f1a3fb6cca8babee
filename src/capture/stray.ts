const events = ['unhandledRejection', 'uncaughtException'] as const

let strays = 0

/**
 * Takes the failures that nobody waits for out of Playwright's hands in this process: it would write them down as
 * they are, in a file and in the report, and they quote the page. All that is kept is that there was one.
 */
export function catchStrays(): void {
  for (const event of events) {
    process.removeAllListeners(event)
    process.on(event, () => void (strays += 1))
  }
}

/** Whether something has failed since the last question that nobody waited for. */
export function strayFailed(): boolean {
  const failed = strays > 0
  strays = 0
  return failed
}

/** The end of a sentence about such a failure. */
export const notAwaited =
  'an action of the walk failed and nothing waited for it. Write "await" before every action in capture.ts.'
