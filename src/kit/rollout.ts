import { inLanguage } from '../brand/brand.ts'
import type { Brand } from '../brand/brand.ts'
import { languages } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'

/** The days of a roll-out for those who read the words: all of a company, or one group of it. */
export interface Days {
  opens: string
  required: string
  reminder?: string | undefined
  closed?: string | undefined
}

/** Those who have the same days: a group by its name, or everybody. */
export interface Group {
  name?: string
  days: Days
}

/** The groups of a roll-out, those that begin first; none where the brand file says no days. */
export function groupsOf({ rollout }: Brand, locale: Locale): Group[] {
  if (rollout === undefined) return []
  const { opens, reminder, required, closed, waves } = rollout
  if (waves.length === 0) return [{ days: { opens, reminder, required, closed } }]
  return waves
    .map(({ name, ...days }) => ({ name: inLanguage(name, locale), days: { ...days, closed } }))
    .sort((one, other) => inOrder(one.days).localeCompare(inOrder(other.days)))
}

const inOrder = ({ opens, required }: Days): string => `${opens} ${required}`

/** A day as a sentence says it, such as `Monday 1 March 2027`. */
export function spelledDay(day: string, locale: Locale): string {
  const { formatTag = locale } = languages[locale]
  const format = new Intl.DateTimeFormat(formatTag, { dateStyle: 'full', timeZone: 'UTC' })
  // In a sentence, a comma would part the day from what is said of it.
  return format.format(new Date(day)).replace(/^(\S+), /, '$1 ')
}
