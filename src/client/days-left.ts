import { today } from './today.ts'

/** Farther away than this a day is easier to find in a calendar. */
const soon = 60

/** Says of a day of the roll-out how far away it is, in the reader's language: "in 3 days". */
export function tellDaysLeft(): void {
  const days = document.querySelectorAll<HTMLTimeElement>('[data-day]')
  if (days.length === 0) return
  const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' })
  for (const day of days) {
    const left = (Date.parse(day.dateTime) - Date.parse(today())) / 86_400_000
    if (left >= 0 && left <= soon) day.after(` (${words.format(left, 'day')})`)
  }
}
