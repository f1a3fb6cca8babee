import type { Outline } from '../guide/outline.ts'
import { messagesFor } from '../i18n/translate.ts'

/**
 * What the script calls a guide's devices for who has only a phone, as attributes of the guide's element; none where
 * a guide does not ask.
 */
export function onlyPhoneWords({ audienceQuestions, locale }: Outline): Record<string, string> {
  if (!audienceQuestions.includes('devices')) return {}
  const t = messagesFor(locale)
  return {
    'data-in-browser': t('guide.inBrowser'),
    'data-leave-browser': t('guide.leaveBrowser'),
    'data-to-browser': t('guide.toBrowser'),
  }
}
