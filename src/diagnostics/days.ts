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

/** What is wrong with a day that is in no calendar, such as the 30th of February. */
export function impossibleDay(day: string): UnlocatedDiagnostic | undefined {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const time = Date.parse(`${day}T00:00:00Z`)
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return undefined
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return {
    code: 'no-such-day',
    message: `There is no day "${day}".`,
    fix:
      month < 1 || month > 12
        ? 'Write year, month and day, in this order. The months are 01 to 12.'
        : `That month has the days 01 to ${length}.`,
  }
}
