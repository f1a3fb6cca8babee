import { inLanguage, screenLanguage, type Brand } from '../brand/brand.ts'
import { HandrailError, withoutStack } from '../diagnostics/diagnostic.ts'
import {
  calledWords,
  drawnWords,
  isEnglishOnly,
  type LabelTable,
  type LabelWords,
} from '../guide/labels.ts'
import type { Flow } from '../guide/rehearsal.ts'
import type { Locale } from '../i18n/language.ts'
import { messagesFor, type Messages } from '../i18n/translate.ts'
import { initialState, factsOf, type Fact } from './state.ts'
import { courseOf, type Course } from './screens.ts'

/** What every screen needs to draw itself: words, names, and what is true at the start. */
export interface Scene {
  course: Course
  brand: Brand
  locale: Locale
  /** The language of the words on the screens; the page around them is in `locale`. */
  language: Locale
  /** The language of the prompt, which may know fewer than the rest. */
  promptLanguage: Locale
  /** The page's own words, in `locale`. */
  t: Messages
  /** The subject of the invitation, in the language of the screens. */
  subject: string
  /** The guides that are rehearsed, the flow's own first; none for a capture, which builds no guides. */
  guides: readonly RehearsedGuide[]
  /** What a sighted reader sees of a label. Throws `HandrailError` where the table lacks the id. */
  label: (id: string) => string
  /** What a screen reader calls a label that is only an icon; the drawn words for any other. */
  called: (id: string) => string
  /** Whether a part that depends on a fact is hidden before anybody did anything. */
  hides: (fact: Fact) => boolean
}

/** A guide's page, and the ids of the steps on it. */
export interface RehearsedGuide {
  address: string
  steps: readonly string[]
}

/** Makes the scene of a flow in a language out of the brand and the label tables. */
export function setScene(
  flow: Flow,
  locale: Locale,
  brand: Brand,
  tables: Record<Locale, LabelTable>,
  guides: readonly RehearsedGuide[],
): Scene {
  const language = screenLanguage(brand, locale)
  const course = courseOf(flow, brand)
  const facts = factsOf(initialState(course))
  const wordsOf = (id: string): LabelWords => {
    const words = tables[language][id]
    if (words !== undefined) return words
    const place = { file: `content/labels/${language}.yaml`, key: id }
    const fix = `Add a line such as "${id}: the words on the screen".`
    const message = 'The practice screens show this label, but the table lacks it.'
    throw withoutStack(new HandrailError([{ code: 'unknown-label', at: place, message, fix }]))
  }
  return {
    course,
    brand,
    locale,
    language,
    promptLanguage: flow === 'classic' && isEnglishOnly(wordsOf('start-setup')) ? 'en' : language,
    t: messagesFor(locale),
    guides,
    subject: inLanguage(brand.enrollment.subject, language),
    label: (id) => drawnWords(wordsOf(id)),
    called: (id) => calledWords(wordsOf(id)) ?? drawnWords(wordsOf(id)),
    hides: (fact) => !facts.has(fact),
  }
}
