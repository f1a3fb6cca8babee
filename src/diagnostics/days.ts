import type { UnlocatedDiagnostic } from './diagnostic.ts'

/** What is wrong with the day of something that is said to have happened: it is still ahead, wherever one lives. */
export function dayAhead(day: string): UnlocatedDiagnostic | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day <= isoDay(24)) return undefined
  return {
    code: 'day-ahead',
    message: `"${day}" is still ahead.`,
    fix: `Write the day on which it was done, such as ${isoDay(0)}.`,
  }
}

/** The day in so many hours. Where the sun rises first, it is tomorrow. */
function isoDay(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10)
}
