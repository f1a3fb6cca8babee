import path from 'node:path'
import { loadLabels } from '../src/guide/load.ts'
import { calledWords, drawnWords } from '../src/guide/labels.ts'
import { renamedTables } from '../src/guide/values.ts'
import { locales } from '../src/i18n/language.ts'
import type { Locale } from '../src/i18n/language.ts'

const root = path.resolve(import.meta.dirname, '..')
const tables = loadLabels(
  { root, home: root },
  { languages: locales, screens: { language: 'same' } },
)

/**
 * The shipped words on the screens of a language, by id: what a reader finds a button by.
 * @param screens `classic` for those of the classic prompt
 */
export function labelWords(locale: Locale, screens?: 'classic'): (id: string) => string {
  const table = renamedTables(tables, { labels: {}, country: 'US' }, screens)[locale] ?? {}
  return (id) => {
    const words = table[id]
    if (words === undefined) throw new Error(`There is no label "${id}".`)
    return calledWords(words) ?? drawnWords(words)
  }
}
