/** What a page needs to know of a language. */
export interface Language {
  /** Its name in itself: what a reader looks for. */
  name: string
  dir: 'ltr' | 'rtl'
  /** The tag that dates and numbers are written by, where the language's own says too little. */
  formatTag?: string
}

/** A new language is a line here, and files of words. */
const table = {
  en: { name: 'English', dir: 'ltr', formatTag: 'en-GB' },
  es: { name: 'Español', dir: 'ltr' },
} satisfies Record<string, Language>

/** A language tag, such as `en`. */
export type Locale = keyof typeof table

/** The languages that Handrail has words for, by their BCP 47 tag. */
export const languages: Record<Locale, Language> = table

/** Every tag, in the order of the table. */
export const locales = Object.keys(languages) as Locale[]

/** Whether a text is the tag of a language that Handrail has words for. */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(languages, tag)
}
