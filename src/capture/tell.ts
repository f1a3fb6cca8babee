import { eventMark } from './plan.ts'
import type { Event } from './plan.ts'

/** Tells the command that started this worker what happened. */
export function tell(event: Event): void {
  process.stdout.write(`${eventMark}${JSON.stringify(event)}\n`)
}
