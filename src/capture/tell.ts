import { eventMark } from './plan.ts'
import type { Event } from './plan.ts'

/** Tells the command that started this worker what happened, on a line of its own whatever a walk has printed. */
export function tell(event: Event): void {
  process.stdout.write(`\n${eventMark}${JSON.stringify(event)}\n`)
}
