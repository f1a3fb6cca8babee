import type { Locale } from '../i18n/language.ts'
import { inLanguage } from './brand.ts'
import type { Brand, Localized } from './brand.ts'
import { reportName } from './contacts.ts'
import { optionsOf, optionValue } from './schema.ts'

/** The options that a sentence can quote: no choices, colors or files. */
export const quotable = optionsOf('text', 'localized', 'email', 'phone', 'address', 'number')

/**
 * What a writer may write as `{brand.…}` in a guide: dotted name → text in the language.
 * `undefined` is a name that exists and that this brand leaves out; a name that isn't here doesn't
 * exist.
 */
export function brandValues(brand: Brand, locale: Locale): Record<string, string | undefined> {
  return {
    ...Object.fromEntries(quotable.map((name) => [name, asText(optionValue(brand, name), locale)])),
    // Sentences about a strange request name somebody in any case.
    'security.name': reportName(brand, locale),
  }
}

function asText(value: unknown, locale: Locale): string | undefined {
  if (value === undefined || value === false) return undefined
  // The schema lets no other group through than one of texts by language.
  return typeof value === 'object' ? inLanguage(value as Localized, locale) : String(value)
}
