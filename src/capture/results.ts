import type { Outcome } from './plan.ts'

/** What a capture came to: written for the command that started it. */
export interface Results {
  outcomes: Record<Outcome, number>
  problems: { text: string; code: number }[]
  /** Milliseconds over all views: the whole, and the proof's part. */
  ms: { take: number; prove: number }
}

/** What nothing has come to yet. */
export function emptyResults(): Results {
  return {
    outcomes: { new: 0, taken: 0, kept: 0, environment: 0, failed: 0, 'not reached': 0 },
    problems: [],
    ms: { take: 0, prove: 0 },
  }
}
