import { readFileSync } from 'node:fs'
import path from 'node:path'
import { locales } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'
import { messageFile } from '../i18n/message-files.ts'
import type { Project } from './load.ts'

/** What the pages of a brand are written in: every character in each of its languages. */
export type PageLetters = Partial<Record<Locale, ReadonlySet<string>>>

/** The characters in a language's messages, label table and guides, and in what the brand file says. */
export function pageLetters({ brand, places, guides, tables }: Project): PageLetters {
  // Where files lie on a disk is on no page.
  const said = JSON.stringify(brand, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(brand.folder) ? undefined : value,
  )
  const published = locales.filter((locale) => brand.languages.includes(locale))
  return Object.fromEntries(
    published.map((locale) => {
      const own = guides.filter(({ outline }) => outline.locale === locale)
      const texts = [
        said,
        readFileSync(path.join(places.root, messageFile(locale)), 'utf8'),
        JSON.stringify(tables[locale] ?? {}),
        ...own.map((guide) => readFileSync(guide.path, 'utf8')),
      ]
      return [locale, new Set(texts.flatMap((text) => [...text.normalize('NFC')]))]
    }),
  )
}
