import type { Locale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Shot } from './shot.ts'

/**
 * The line under a baked picture: `Example screen · company · checked date`.
 * @param checked ISO date
 */
export function caption(
  { source }: Pick<Shot, 'source'>,
  checked: string,
  company: string,
  locale: Locale,
): string {
  const t = messagesFor(locale)
  const kinds = {
    practice: t('picture.exampleScreen'),
    app: t('picture.screen'),
    supplied: t('picture.suppliedScreen'),
  }
  return [kinds[source], company, t('picture.checked', { date: new Date(checked) })].join(
    ' · ',
  )
}
