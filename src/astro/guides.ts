import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { outlines } from 'virtual:handrail'
import type { Outline } from '../guide/outline.ts'
import type { Locale } from '../i18n/language.ts'

interface GuideModule {
  default: AstroComponentFactory
}

const shipped = import.meta.glob<GuideModule>('/content/guides/*/*.mdx', { eager: true })
const own = import.meta.glob<GuideModule>('@home/content/guides/*/*.mdx', { eager: true })

/** The words of a guide in a language, to be rendered with the writers' components. */
export function guideContent(guide: string, locale: Locale): AstroComponentFactory {
  const ending = `/content/guides/${guide}/${locale}.mdx`
  const key = (modules: object): string | undefined =>
    Object.keys(modules).find((path) => path.endsWith(ending))
  const module = own[key(own) ?? ''] ?? shipped[key(shipped) ?? '']
  if (!module) throw new Error(`No words for the guide "${guide}" in "${locale}".`)
  return module.default
}

/** The outline of a guide in a language. */
export function outlineOf(guide: string, locale: Locale): Outline {
  const outline = outlines.find((other) => other.guide === guide && other.locale === locale)
  if (!outline) throw new Error(`No outline for the guide "${guide}" in "${locale}".`)
  return outline
}
