import type { Flow } from '../guide/rehearsal.ts'
import type { Locale } from '../i18n/language.ts'
import { en } from '../i18n/strings/practice/en.ts'
import type { PracticeStrings as Words } from '../i18n/strings/practice/en.ts'
import { es } from '../i18n/strings/practice/es.ts'
import type { Story } from './place.ts'
import type { Hint } from './state.ts'
import type { Task } from './task.ts'

/** The practice portal's own words: a text for every flow, task and hint there is. */
export interface PracticeStrings extends Words {
  titles: Record<Flow, string>
  leads: Record<Flow, string>
  stories: Record<Story, string>
  tasks: Record<Task, string>
  hints: Record<Hint, string>
  rehearse: Record<Flow, string>
}

const tables: Record<Locale, PracticeStrings> = { en, es }

/** The practice portal's own words in a language; the words on its screens are labels, not these. */
export function practiceStringsOf(locale: Locale): PracticeStrings {
  return tables[locale]
}
