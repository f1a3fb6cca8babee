import type { Outline } from '../guide/outline.ts'
import { stringsOf } from '../i18n/strings.ts'

/**
 * What the script calls a guide's devices for who has only a phone, as attributes of the guide's element; none where
 * a guide does not ask.
 */
export function onlyPhoneWords({ asks, locale }: Outline): Record<string, string> {
  if (!asks.includes('devices')) return {}
  const { inBrowser, leaveBrowser, toBrowser } = stringsOf(locale)
  return {
    'data-in-browser': inBrowser,
    'data-leave-browser': leaveBrowser,
    'data-to-browser': toBrowser,
  }
}
