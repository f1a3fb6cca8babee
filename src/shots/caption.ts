import type { Locale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Shot } from './shot.ts'

/**
 * The line under a baked picture: `Example screen · company`, and when it was checked.
 * @param checked ISO date; unset where nobody has said so
 */
export function caption(
  { source }: Pick<Shot, 'source'>,
  checked: string | undefined,
  company: string,
  locale: Locale,
): string {
  const t = messagesFor(locale)
  const kinds = {
    practice: t('picture.exampleScreen'),
    app: t('picture.screen'),
    supplied: t('picture.suppliedScreen'),
  }
  const dated = checked === undefined ? [] : [t('picture.checked', { date: new Date(checked) })]
  return [kinds[source], company, ...dated].join(' · ')
}
