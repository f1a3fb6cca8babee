import type { Locale } from '../i18n/language.ts'
import { messagesFor } from '../i18n/translate.ts'
import type { Shot } from './shot.ts'

/** The line under a baked picture: `Example screen · company · checked date`. */
export function caption(
  shot: Pick<Shot, 'source' | 'checked'>,
  company: string,
  locale: Locale,
): string {
  const t = messagesFor(locale)
  const kinds = {
    practice: t('picture.exampleScreen'),
    app: t('picture.screen'),
    supplied: t('picture.suppliedScreen'),
  }
  return [kinds[shot.source], company, t('picture.checked', { date: new Date(shot.checked) })].join(
    ' · ',
  )
}
