import { brand } from 'virtual:handrail'
import { siteAddress, sitePath } from '../brand/site-address.ts'
import type { Locale } from '../i18n/language.ts'

/**
 * The one way to write an internal address.
 * @param to a path from the site's top, such as `/guides/x/#step` or `/favicon.svg`
 * @param locale the language of the page it leads to; the default language has no prefix. Leave it out for files
 * @returns the path with base and language
 */
export function address(to: string, locale: Locale = brand.defaultLanguage): string {
  return sitePath(brand, to, locale)
}

/** The same address with the site's own, for a code that another device reads; `undefined` without one. */
export function absoluteAddress(to: string, locale: Locale): string | undefined {
  return siteAddress(brand, to, locale)
}

/** The `[...locale]` paths of a page: every language of the brand, the default one without a prefix. */
export function localePaths(): {
  params: { locale: string | undefined }
  props: { locale: Locale }
}[] {
  return brand.languages.map((locale) => ({
    params: { locale: locale === brand.defaultLanguage ? undefined : locale },
    props: { locale },
  }))
}

/** What a reader's browser keeps things under: no folder and name together read as another folder and name do. */
export const siteKey = `${brand.site.base}${brand.name.replaceAll('/', '%2F')}`
