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

/** What screens are drawn with, in `Astro.locals.portal`. */
export interface ScreenContext {
  flow: Flow
  brand: Brand
  locale: Locale
  /** The language of the screens; the page around them is in `locale`. */
  language: Locale
  /** The language of the prompt, which may support fewer than the rest of the screens. */
  promptLanguage: Locale
  /** The messages of the page, in `locale`. */
  t: Messages
  /** The subject of the invitation, in the language of the screens. */
  subject: string
  /** The address of the step that shows a screen; `undefined` in a capture, which builds no guides. */
  guideAt: (screen: string) => string | undefined
  /** The page of the guide in which the flow begins. */
  guide?: string
  /** Where that guide begins: the page of its step, where each step has one. */
  start?: string
  /** What is drawn of a label. Throws a `HandrailError` where the table lacks the id. */
  label: (id: string) => string
  /** The accessible name of a label: of an icon in words, else what is drawn. */
  called: (id: string) => string
}

/** The context of a flow's screens in a language. */
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
