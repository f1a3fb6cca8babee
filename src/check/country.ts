import { npmRun, screenLanguage } from '../brand/brand.ts'
import { countries, countryLabel } from '../brand/countries.ts'
import type { Country } from '../brand/countries.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { ownValue } from '../diagnostics/nearest.ts'
import { drawnWords } from '../guide/labels.ts'
import { viewsOf } from '../guide/outline.ts'
import { renamedTables } from '../guide/values.ts'
import { numberShown, oldNumberShown } from '../practice/example.ts'
import type { Locale } from '../i18n/language.ts'
import { locateShot } from '../shots/find.ts'
import { clockDigits } from '../practice/clock-time.ts'
import type { CheckInput } from './check-input.ts'

/** A picture of practice that shows a number, a place or a clock of a country that is not the brand's is older than it. */
export function checkCountry({ brand, places, outlines, tables }: CheckInput): Diagnostic[] {
  const known = new Map<Locale, ReadonlySet<string>>()
  const foreignIn = (language: Locale): ReadonlySet<string> => {
    const own = shownIn(brand.country, language)
    const others = countries.flatMap((country) => [...shownIn(country, language)])
    const foreign = known.get(language) ?? new Set(others.filter((words) => !own.has(words)))
    known.set(language, foreign)
    return foreign
  }
  const shownIn = (country: Country, language: Locale): ReadonlySet<string> => {
    const table = renamedTables(tables, { ...brand, country })[language] ?? {}
    const wordsOf = (id: string): string => drawnWords(ownValue(table, id) ?? '')
    const time = wordsOf('request-time')
    const words = [
      wordsOf(countryLabel(country)),
      wordsOf('request-place'),
      time,
      clockDigits(time),
    ]
    return new Set([numberShown(country), oldNumberShown(country), ...words.filter(Boolean)])
  }
  return outlines.flatMap((outline) => {
    const language = screenLanguage(brand, outline.locale)
    return viewsOf(outline)
      .filter(({ picture, sameAs }) => picture && sameAs === undefined)
      .flatMap(({ key, line }): Diagnostic[] => {
        const name = ['shots', language, outline.guide, key].join('/')
        const shot = locateShot([places.home, places.root], name)?.shot
        if (shot?.source !== 'practice') return []
        const found = shot.words.find(({ text }) => foreignIn(language).has(text))
        if (found === undefined) return []
        return [
          {
            at: { file: outline.file, line },
            code: 'picture-of-other-country',
            byCommand: true,
            message: `The picture of "${key}" shows "${found.text}", and your country is "${brand.country}".`,
            fix: `Run "${npmRun('capture', brand)}".`,
          },
        ]
      })
  })
}
