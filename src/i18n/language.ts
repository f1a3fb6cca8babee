/** What a page needs to know of a language. */
export interface Language {
  /** Its name in itself: what a reader looks for. */
  name: string
  dir: 'ltr' | 'rtl'
}

/** The languages that Handrail has words for, by their BCP 47 tag. */
export const languages = {
  en: { name: 'English', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
} as const satisfies Record<string, Language>

/** A language tag, such as `en`. */
export type Locale = keyof typeof languages

/** Every tag, in the order of the table. */
export const locales = Object.keys(languages) as Locale[]

/** Whether a text is the tag of a language that Handrail has words for. */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(languages, tag)
}

/** One a language: making it takes longer than all that it is used for. */
const dates: Partial<Record<Locale, Intl.DateTimeFormat>> = {}

/** A date such as `2026-11-20` as a reader of the language writes it: `20 November 2026`. */
export function formatDate(isoDate: string, locale: Locale): string {
  dates[locale] ??= new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return dates[locale].format(new Date(`${isoDate}T00:00:00Z`))
}
