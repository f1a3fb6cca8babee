import { loaders } from 'virtual:handrail/guides/load'
import type { Locale } from '../i18n/language.ts'

/**
 * A guide in a language: its outline, and its words to be rendered with `guideComponents`.
 * @throws Error where the brand's people do not meet it
 */
export async function loadGuide(
  guide: string,
  locale: Locale,
): ReturnType<(typeof loaders)[string]> {
  const load = loaders[`${guide}/${locale}`]
  if (!load) throw new Error(`There is no guide "${guide}" in "${locale}".`)
  return await load()
}
