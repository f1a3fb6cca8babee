import type { ViewReport } from './messages.ts'
import type { Outcome } from './plan.ts'

/** How many views came to what. */
export type Counts = Record<Outcome, number>

/** Counts what views came to, on top of so many that were not changed because nothing has changed. */
export function countOutcomes(views: readonly ViewReport[], unchanged: number): Counts {
  const counts: Counts = {
    ...{ new: 0, taken: 0, shared: 0, kept: unchanged },
    ...{ environment: 0, failed: 0, 'not reached': 0 },
  }
  for (const { outcome } of views) counts[outcome] += 1
  return counts
}

/** `12/46 es set-up-duo-classic 10.phone kept`. */
export function progressLine(
  done: number,
  total: number,
  view: { locale: string; guide: string; name: string; outcome: Outcome },
): string {
  const { locale, guide, name, outcome } = view
  return `${String(done).padStart(String(total).length)}/${total} ${locale} ${guide} ${name} ${outcome}`
}
