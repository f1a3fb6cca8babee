import { readFileSync } from 'node:fs'
import { optionAt } from '../brand/option-at.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { readLabelFile } from '../guide/label-file.ts'
import { contentFile, shownFile } from '../guide/content-files.ts'
import { labelFileName } from '../guide/load.ts'
import type { ContentPlaces } from '../guide/content-files.ts'
import type { Locale } from '../i18n/language.ts'
import type { CheckInput } from './check-input.ts'

/** All label tables have the same ids, and the brand renames only labels that exist. */
export function checkLabels({
  brand,
  places,
  tables,
}: Pick<CheckInput, 'brand' | 'places' | 'tables'>): Diagnostic[] {
  const { language } = brand.screens
  const own = [...brand.languages, ...(language === 'same' ? [] : [language])]
  const locales = (Object.keys(tables) as Locale[]).filter((locale) => own.includes(locale))
  const idsOf = (locale: Locale): string[] => Object.keys(tables[locale] ?? {})
  // Where English is not published, the labels of another web app need no English words.
  const all = locales.includes('en') ? idsOf('en') : [...new Set(locales.flatMap(idsOf))]
  const missing = locales.flatMap((locale) =>
    all
      .filter((id) => !Object.hasOwn(tables[locale] ?? {}, id))
      .map((id) => ({
        code: 'label-missing',
        at: { file: shownFile(places, labelFileName(locale)) },
        message: `The label "${id}" is missing here.`,
        fix: 'Add it with the words as the screens show them in this language.',
      })),
  )
  const surplus = locales.flatMap((locale) =>
    idsOf(locale)
      .filter((id) => !all.includes(id))
      .map((id) => ({
        code: 'label-unknown',
        at: { file: shownFile(places, labelFileName(locale)), line: lineOf(id, locale, places) },
        message: `The English table has no label "${id}".`,
        fix: didYouMean(id, all) ?? 'Add it there as well, or take it out here.',
      })),
  )
  const renames = Object.entries(brand.labels).flatMap(([locale, labels]) =>
    Object.keys(labels)
      .filter((id) => !all.includes(id))
      .map((id) => ({
        code: 'label-unknown',
        at: optionAt(brand, ['labels', locale, id]),
        message: `There is no label "${id}" to rename.`,
        fix: didYouMean(id, all) ?? 'The ids stand in content/labels/en.yaml.',
      })),
  )
  return [...missing, ...surplus, ...renames]
}

function didYouMean(id: string, all: readonly string[]): string | undefined {
  const near = nearest(id, all)
  return near && `Did you mean "${near}"?`
}

/** The line of a label in its file, which the tables do not keep. */
function lineOf(id: string, locale: Locale, places: ContentPlaces): number | undefined {
  const file = contentFile(places, labelFileName(locale))
  return file === undefined
    ? undefined
    : readLabelFile(readFileSync(file, 'utf8'), file).lines.get(id)
}
