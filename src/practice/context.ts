import { inLanguage, screenLanguage, type Brand } from '../brand/brand.ts'
import { HandrailError, withoutStack } from '../diagnostics/diagnostic.ts'
import {
  calledWords,
  drawnWords,
  isEnglishOnly,
  type LabelTable,
  type LabelWords,
} from '../guide/labels.ts'
import type { FlowName } from '../guide/flow-names.ts'
import type { Locale } from '../i18n/language.ts'
import type { Flow } from './flow.ts'
import { flowOf } from './flows.ts'
import { messagesFor, type Messages } from '../i18n/translate.ts'

/** What every screen needs to draw itself: words, names, and what is true at the start. */
export interface ScreenContext {
  flow: Flow
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
  /** Where the guide is in which a reader meets a screen, at its step; nowhere in a capture, which builds no guides. */
  guideAt: (screen: string) => string | undefined
  /** The page of the guide in which the flow begins. */
  guide?: string
  /** What a sighted reader sees of a label. Throws `HandrailError` where the table lacks the id. */
  label: (id: string) => string
  /** What a screen reader calls a label that is only an icon; the drawn words for any other. */
  called: (id: string) => string
}

/** What the screens of a flow are drawn with in a language, out of the brand and the label tables. */
export function contextOf(
  name: FlowName,
  locale: Locale,
  brand: Brand,
  tables: Record<Locale, LabelTable>,
  guideAt: ScreenContext['guideAt'],
): ScreenContext {
  const language = screenLanguage(brand, locale)
  const flow = flowOf(name, brand)
  const wordsOf = (id: string): LabelWords => {
    const words = tables[language][id]
    if (words !== undefined) return words
    const at = { file: `content/labels/${language}.yaml`, key: id }
    const fix = `Add a line such as "${id}: the words on the screen".`
    const message = 'The practice screens show this label, but the table lacks it.'
    throw withoutStack(new HandrailError([{ code: 'unknown-label', at, message, fix }]))
  }
  return {
    flow,
    brand,
    locale,
    language,
    promptLanguage: name === 'classic' && isEnglishOnly(wordsOf('start-setup')) ? 'en' : language,
    t: messagesFor(locale),
    guideAt,
    guide: guideAt(flow.computer[0] ?? flow.phone[0]!)?.replace(/#.*/, ''),
    subject: inLanguage(brand.enrollment.subject, language),
    label: (id) => drawnWords(wordsOf(id)),
    called: (id) => calledWords(wordsOf(id)) ?? drawnWords(wordsOf(id)),
  }
}
