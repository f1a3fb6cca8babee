import type { Locale } from './language.ts'
import { en } from './strings/en.ts'
import { es } from './strings/es.ts'

/** The site's own words: what every language must have. A missing or misspelt key is a type error. */
export type Strings = typeof en

const tables: Record<Locale, Strings> = { en, es }

/** The site's own words in a language. */
export function stringsOf(locale: Locale): Strings {
  return tables[locale]
}
