import { formatDate } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'
import { pictureStrings } from '../i18n/strings/picture.ts'
import type { Shot } from './shot.ts'

/** The line under a baked picture: `Example screen · company · checked date`. */
export function caption(
  shot: Pick<Shot, 'source' | 'checked'>,
  company: string,
  locale: Locale,
): string {
  const strings = pictureStrings[locale]
  const kinds = {
    practice: strings.exampleScreen,
    app: strings.screen,
    supplied: strings.suppliedScreen,
  }
  return [kinds[shot.source], company, strings.checked(formatDate(shot.checked, locale))].join(
    ' · ',
  )
}
