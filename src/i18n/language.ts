/** What pages need to know about a language. */
export interface Language {
  /** Its own name for itself, which its readers look for. */
  name: string
  dir: 'ltr' | 'rtl'
  /** The tag for formatting dates and numbers, where it is not the language's own. */
  formatTag?: string
}

/** To add a language, add a line here and its files of words. */
const table = {
  en: { name: 'English', dir: 'ltr', formatTag: 'en-GB' },
  es: { name: 'Español', dir: 'ltr' },
} satisfies Record<string, Language>

/** A language tag, such as `en`. */
export type Locale = keyof typeof table

/** Every supported language, by its BCP 47 tag. */
export const languages: Record<Locale, Language> = table

/** Every tag, in the order of the table. */
export const locales = Object.keys(languages) as Locale[]

/** Whether a text is the tag of a supported language. */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(languages, tag)
}

/** A text that begins a line, with a capital. */
export function withCapital(text: string, locale: Locale): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(locale))
}
