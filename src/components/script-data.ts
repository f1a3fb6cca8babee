import type { Outline } from '../guide/outline.ts'
import { messagesFor } from '../i18n/translate.ts'
import { endsFestively } from './step-pages.ts'

/** What the page's script needs to know of a guide, as attributes of the element around its words. */
export function scriptData(outline: Outline): Record<string, string | true | undefined> {
  const { guide, locale } = outline
  const t = messagesFor(locale)
  return {
    'data-guide': guide,
    'data-done-words': t('guide.isDone'),
    'data-festive': endsFestively(outline) || undefined,
  }
}
