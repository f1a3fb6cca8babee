import { screenLanguage } from '../brand/brand.ts'
import type { Brand } from '../brand/brand.ts'
import { brandFacts } from '../brand/facts.ts'
import { countryLabels } from '../brand/countries.ts'
import type { Country } from '../brand/countries.ts'
import { brandValues } from '../brand/values.ts'
import { ownValue } from '../diagnostics/nearest.ts'
import type { Locale } from '../i18n/language.ts'
import {
  calledWords,
  drawnWords,
  englishWords,
  guideWords,
  isEnglishOnly,
  normalizeWords,
} from './labels.ts'
import type { LabelEntry, LabelTable, LabelWords } from './labels.ts'

/** All that a guide's words are read with: the brand's values and the label tables of one language. */
export interface Values {
  locale: Locale
  /** `{brand.…}` names without `brand.` → text; `undefined` where the brand leaves it out. */
  brand: Record<string, string | undefined>
  /** The same in the language that the screens are in. */
  screenBrand: Record<string, string | undefined>
  /** The language's table as shipped: what a writer's words are looked up in. */
  shipped: LabelTable
  /** The language's table with the brand's renames: what a reader is told. */
  words: LabelTable
  /** The table of the language that the screens are in, with the brand's renames. */
  screen: LabelTable
  /** The same as the classic prompt shows it: what a guide to that is read with. */
  classicScreen: LabelTable
  screenLocale: Locale
  /** What is true of the brand: the names that `<When>` takes. */
  facts: Record<string, boolean>
  /** Guides that the brand does not publish. */
  hidden: readonly string[]
  /** `{steps.…}`: the number of each step by its id, once the guide is prepared. */
  steps: Record<string, number>
  /** `{kit.…}`: what only the words to hand out say; `undefined` where the brand does not say it. */
  kit?: Record<string, string | undefined>
}

/** Label tables by language, as shipped. */
export type LabelTables = Partial<Record<Locale, LabelTable>>

/** Where labels stand: the classic prompt knows fewer languages than all else. */
type Screens = 'classic' | 'other'

/**
 * A language's labels as its screens show them, with the brand's renames. What a company says of its own screens is
 * not doubted; an icon keeps what it is called.
 */
function renamed(
  tables: LabelTables,
  brand: Pick<Brand, 'labels' | 'country'>,
  locale: Locale,
  screens: Screens = 'other',
): LabelTable {
  const shipped = beside(tables, brand, locale, screens)
  const renames = Object.entries(brand.labels[locale] ?? {}).map(([id, words]) => {
    const called = calledWords(ownValue(shipped, id) ?? '')
    return [id, called === undefined ? words : { drawn: words, called }] as const
  })
  return { ...shipped, ...Object.fromEntries(renames) }
}

/** A table with a country's own words where it has others than the United States. */
function ofCountry(table: LabelTable, country: Country): LabelTable {
  const own = Object.entries(countryLabels(country)).flatMap(([id, other]) => {
    const words = ownValue(table, other)
    return words === undefined ? [] : [[id, words] as const]
  })
  return { ...table, ...Object.fromEntries(own) }
}

/** A table with the English words in place of those that no screen shows, and beside those that nobody has seen. */
function beside(
  tables: LabelTables,
  brand: Pick<Brand, 'labels' | 'country'>,
  locale: Locale,
  screens: Screens,
): LabelTable {
  const table = ofCountry(tables[locale] ?? {}, brand.country)
  if (locale === 'en') return table
  const english = renamed(tables, brand, 'en')
  const entries = Object.entries(table).map(([id, words]): [string, LabelWords] => {
    const inEnglish = ownValue(english, id)
    if (inEnglish === undefined) return [id, words]
    return [id, withEnglish(words, inEnglish, screens)]
  })
  return Object.fromEntries(entries)
}

function withEnglish(words: LabelWords, english: LabelWords, screens: Screens): LabelWords {
  const { status = 'ours', inClassic }: Partial<LabelEntry> = typeof words === 'string' ? {} : words
  const [drawn, inEnglish] = [drawnWords(words), drawnWords(english)]
  const called = calledWords(words)
  if ((screens === 'classic' && inClassic) || status === 'english-only') {
    return { drawn: inEnglish, words: drawn, called: calledWords(english) }
  }
  if (called !== undefined) return { drawn, called }
  return status === 'seen' || drawn === inEnglish ? drawn : { drawn, english: inEnglish }
}

/** All tables, with the brand's renames, for the screens of the classic prompt or for all others. */
export function renamedTables(
  tables: LabelTables,
  brand: Pick<Brand, 'labels' | 'country'>,
  screens: Screens = 'other',
): LabelTables {
  const locales = Object.keys(tables) as Locale[]
  return Object.fromEntries(
    locales.map((locale) => [locale, renamed(tables, brand, locale, screens)]),
  )
}

/** The values of one language of a brand. */
export function valuesFor(brand: Brand, tables: LabelTables, locale: Locale): Values {
  const screenLocale = screenLanguage(brand, locale)
  return {
    locale,
    brand: brandValues(brand, locale),
    screenBrand: brandValues(brand, screenLocale),
    shipped: tables[locale] ?? {},
    words: renamed(tables, brand, locale),
    screen: renamed(tables, brand, screenLocale),
    classicScreen: renamed(tables, brand, screenLocale, 'classic'),
    screenLocale,
    facts: brandFacts(brand),
    hidden: brand.guides.hide,
    steps: {},
  }
}

/** A label's words in the guide and on the screen. */
export interface ResolvedLabel {
  words: string
  screen: string
  id?: string
  called?: string
  /** The language of the screen's words, where it is not that of the other screens. */
  lang?: Locale
  /** The English words, where nobody has seen the others on a screen. */
  english?: string
}

/**
 * Finds what a label's words in a guide are on the screen.
 * A word that several ids share is fine as long as the screen shows them alike.
 * @returns the label, or why it cannot be told
 */
export function resolveLabel(
  text: string,
  values: Values,
): ResolvedLabel | { unknown: true } | { ambiguous: string[] } {
  const ids = findIds(text, values)
  const candidates = ids.map((id) => labelById(id, values)).filter((label) => label !== undefined)
  const [first] = candidates
  if (!first) {
    return values.locale === values.screenLocale ? { words: text, screen: text } : { unknown: true }
  }
  const alike = candidates.every(
    (label) => label.screen === first.screen && label.words === first.words,
  )
  return alike ? first : { ambiguous: ids }
}

/** The ids whose words as shipped are a text; if none, those that the brand has renamed to it. */
function findIds(text: string, { shipped, words }: Values): string[] {
  const wanted = normalizeWords(text)
  return idsByWords(shipped).get(wanted) ?? idsByWords(words).get(wanted) ?? []
}

const byWords = new WeakMap<LabelTable, Map<string, string[]>>()

/** A table the other way round. It is made once: a guide asks for every label in it. */
function idsByWords(table: LabelTable): Map<string, string[]> {
  const known = byWords.get(table)
  if (known) return known
  const made = new Map<string, string[]>()
  for (const [id, each] of Object.entries(table)) {
    const words = normalizeWords(guideWords(each))
    made.set(words, [...(made.get(words) ?? []), id])
  }
  byWords.set(table, made)
  return made
}

/** The label of an id, or `undefined` where no table has it. */
export function labelById(id: string, values: Values): ResolvedLabel | undefined {
  const words = ownValue(values.words, id)
  const screen = ownValue(values.screen, id)
  if (words === undefined || screen === undefined) return undefined
  return {
    words: guideWords(words),
    screen: drawnWords(screen),
    id,
    called: calledWords(screen),
    lang: isEnglishOnly(screen) ? 'en' : undefined,
    // Where all screens are in another language, that is what a page says beside every label.
    english: values.locale === values.screenLocale ? englishWords(screen) : undefined,
  }
}
