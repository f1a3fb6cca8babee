import type { Locale } from './language.ts'
import { en } from './strings/en.ts'
import type { Strings } from './strings/en.ts'
import { es } from './strings/es.ts'

const tables: Record<Locale, Strings> = { en, es }

/** The site's own words in a language. */
export function stringsOf(locale: Locale): Strings {
  return tables[locale]
}
