import type { Locale } from '../i18n/language.ts'
import type { Brand } from './brand.ts'

/** What decides a page's address. */
export type Sited = Pick<Brand, 'site' | 'defaultLanguage'>

/**
 * The path of a page or file of a brand's site.
 * @param to a path from the site's top, such as `/guides/x/#step`
 * @param locale the language of the page it leads to; the default language has no prefix. Leave it out for files
 */
export function sitePath(
  { site, defaultLanguage }: Sited,
  to: string,
  locale: Locale = defaultLanguage,
): string {
  const prefix = locale === defaultLanguage ? '' : `${locale}/`
  return `${site.base}${prefix}${to.replace(/^\//, '')}`
}

/** The same with the site's own address, for who reads it elsewhere; `undefined` without one. */
export function siteAddress(brand: Sited, to: string, locale?: Locale): string | undefined {
  const { url } = brand.site
  return url === undefined ? undefined : new URL(sitePath(brand, to, locale), url).href
}
