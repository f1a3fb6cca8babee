import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shownFile } from '../guide/load.ts'
import type { Locale } from '../i18n/language.ts'
import type { CheckInput } from './site-content.ts'

/** All label tables have the same ids, and the brand renames only labels that exist. */
export function checkLabels({
  brand,
  places,
  tables,
}: Pick<CheckInput, 'brand' | 'places' | 'tables'>): Diagnostic[] {
  const locales = Object.keys(tables) as Locale[]
  const all = [...new Set(locales.flatMap((locale) => Object.keys(tables[locale] ?? {})))]
  const incomplete = locales.flatMap((locale) =>
    all
      .filter((id) => !Object.hasOwn(tables[locale] ?? {}, id))
      .map((id) => ({
        at: { file: shownFile(places, `labels/${locale}.ts`) },
        message: `The label "${id}" is missing here.`,
        fix: 'Add it with the words as the screens show them in this language.',
      })),
  )
  const renames = Object.entries(brand.labels).flatMap(([locale, labels]) =>
    Object.keys(labels)
      .filter((id) => !all.includes(id))
      .map((id) => {
        const near = nearest(id, all)
        return {
          at: { file: brand.file, key: `labels.${locale}.${id}` },
          message: `There is no label "${id}" to rename.`,
          fix: near ? `Did you mean "${near}"?` : 'The ids stand in content/labels/en.ts.',
        }
      }),
  )
  return [...incomplete, ...renames]
}
