import { expect, test } from 'playwright/test'
import { countries, countryLabel, countryLabels } from '../../src/brand/countries.ts'
import type { Country } from '../../src/brand/countries.ts'
import { drawnWords } from '../../src/guide/labels.ts'
import { renamedTables } from '../../src/guide/values.ts'
import {
  givenNumber,
  judgeNumber,
  numberShown,
  oldNumberShown,
  takenNumber,
} from '../../src/practice/example.ts'
import { scanText } from '../../src/redaction/scan-text.ts'
import { checkCountry } from '../../src/check/country.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import { loadProject } from '../../scripts/project.ts'
import { locales } from '../../src/i18n/language.ts'

/**
 * How a country's own people write a mobile number, or one of those kept for films where no mobile ones are; what stands
 * for it from abroad; and numbers there that somebody may have.
 */
const written: Record<Country, { shape: RegExp; abroad: string; real: string }> = {
  US: { shape: /^\(\d{3}\) 555-01\d\d$/, abroad: '+1 202 555 0142', real: '(617) 555-1234' },
  CA: { shape: /^\(\d{3}\) 555-01\d\d$/, abroad: '+1 416 555 0142', real: '(416) 967-1111' },
  GB: { shape: /^07700 900\d{3}$/, abroad: '+44 7700 900142', real: '07911 123456' },
  IE: { shape: /^020 91\d \d{4}$/, abroad: '00353 20 910 0142', real: '087 123 4567' },
  DE: { shape: /^0171 39200\d\d$/, abroad: '+49 (0)171 3920042', real: '0151 23456789' },
  FR: { shape: /^06 39 98 \d\d \d\d$/, abroad: '+33 6 39 98 01 42', real: '06 12 34 56 78' },
  SE: { shape: /^070-174 06 \d\d$/, abroad: '+46 70-174 06 42', real: '070-123 45 67' },
  AU: { shape: /^0491 570 \d{3}$/, abroad: '+61 491 570 156', real: '0412 345 678' },
}

for (const country of countries) {
  const { shape, abroad, real } = written[country]

  test(`the numbers of ${country} are nobody's, and written as they are there`, () => {
    for (const number of [numberShown(country), oldNumberShown(country)]) {
      expect(number).toMatch(shape)
      expect(scanText([number, abroad])).toEqual([])
    }
    expect(scanText([real])).toHaveLength(1)
    expect(oldNumberShown(country)).not.toBe(numberShown(country))
  })

  test(`the number of ${country} is understood in every way that people write it, and no other is`, () => {
    for (const text of [givenNumber(country), numberShown(country), abroad]) {
      expect(judgeNumber(text, true, takenNumber(country)), text).toBe('example')
    }
    expect(judgeNumber(givenNumber(country).slice(0, 7), false, takenNumber(country))).toBe(
      'incomplete',
    )
    for (const text of [real, oldNumberShown(country)]) {
      expect(judgeNumber(text, false, takenNumber(country)), text).toBe('refused')
    }
  })
}

test('every country has its words in every language', async () => {
  const { brand, tables } = await loadProject()
  for (const country of countries) {
    for (const locale of locales) {
      const table = renamedTables(tables, { ...brand, country })[locale] ?? {}
      for (const id of [countryLabel(country), ...Object.values(countryLabels(country))]) {
        expect(Object.keys(table)).toContain(id)
      }
      // The code that is dialed stands in the words, too.
      const code = /\(\+(\d+)\)$/.exec(drawnWords(table[countryLabel(country)] ?? ''))?.[1]
      expect(judgeNumber(`+${code}${givenNumber(country)}`, true, takenNumber(country))).toBe(
        'example',
      )
      const isWholeDay = drawnWords(table['request-time'] ?? '') === '09:41'
      expect(isWholeDay, country).toBe(['GB', 'IE', 'DE', 'FR', 'SE'].includes(country))
    }
  }
})

test('pictures of another country are named, and no others', async () => {
  const { brand, places, outlines, tables } = await loadProject()
  const found = (country: Country) => {
    const input = { brand: { ...brand, country }, places, outlines, tables, scripts: {} }
    return checkCountry(input).map(({ message }) => message)
  }
  expect(found('US')).toEqual([])
  const british = found('GB')
  for (const [view, words] of [
    ['check-number', '(202) 555-0142'],
    ['add-number', 'United States (+1)'],
    ['approve-in-app', '9:41'],
    ['approve-on-lock-screen.ios', '9:41'],
  ]) {
    expect(british).toContain(
      `The picture of "${view}" shows "${words}", and your country is "GB".`,
    )
  }
  expect(british.join('\n')).not.toContain('"open-link.email"')
  expect(british.length).toBeLessThan(outlines.flatMap(viewsOf).length)
  // Canada's clocks are as those of the United States.
  expect(found('CA').join('\n')).not.toContain('"approve-on-lock-screen.ios"')
})
