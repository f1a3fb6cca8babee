import type { Label, View } from '../guide/outline.ts'
import type { Locale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'

/** Longer alt texts are cut off by some screen readers; public-service manuals keep to this. */
export const longestAlt = 125

/**
 * The alt text of a view's picture: what the screen is and what is marked.
 * @param heading what the screen calls itself; empty where it has no heading
 */
export function altText(
  view: Pick<View, 'device' | 'audience' | 'phone' | 'address'> & {
    labels: readonly Pick<Label, 'number' | 'screen' | 'called'>[]
  },
  heading: string,
  locale: Locale,
): string {
  const t = messagesFor(locale)
  const { address, audience, device, phone } = view
  const screen = t(`picture.${phone ?? (audience === 'only-phone' ? 'phone' : device)}`)
  const what = heading ? `${screen}: ${heading}` : screen
  const labels = view.labels.map(({ number, screen, called }) => `${number} ${called ?? screen}`)
  const marks = address ? [...labels, `${address.number} ${address.words}`].sort() : labels
  const stop = /[.!?…]$/.test(what) ? '' : '.'
  const text = marks.length ? `${what}${stop} ${t('picture.marked')}: ${marks.join(', ')}` : what
  return text.length <= longestAlt ? text : `${text.slice(0, longestAlt - 1).trimEnd()}…`
}
