import type { Locale } from '../i18n/language.ts'
import type { BrandSettings } from './schema.ts'

/** The same words in every language, or one text a language. */
export type Localized = string | Partial<Record<Locale, string>>

/**
 * A brand: who publishes. Checked and complete; every default is filled in. Made by `loadBrand`.
 * What its options mean, the comments of `schema.ts` say.
 */
export interface Brand extends Omit<BrandSettings, 'logo' | 'support'> {
  /** The folder of the `brand.config.ts`, absolute: the root, or `brands/<name>`. */
  home: string
  /** `brand.config.ts` or `brands/<name>/brand.config.ts`: what messages call the file. */
  file: string
  shortName: string
  accountName: string
  /** Absolute paths of files in the brand home, as is `screens.logo`; unset where the brand has no logo. */
  logo?: { light: string; dark?: string; alt: string }
  support: BrandSettings['support'] & { name: Localized }
  defaultLanguage: Locale
}

/** The text of a localized value in a language; falls back to the first one written. */
export function inLanguage(value: Localized, locale: Locale): string {
  if (typeof value === 'string') return value
  return value[locale] ?? Object.values(value)[0] ?? ''
}

/** The language that the screens are in when a guide is read in `locale`. */
export function screenLanguage(brand: Pick<Brand, 'screens'>, locale: Locale): Locale {
  return brand.screens.language === 'same' ? locale : brand.screens.language
}

/** How a person runs a command for a brand, such as `npm run capture brand=acme`. */
export function npmRun(command: string, { file }: Pick<Brand, 'file'>): string {
  const folder = file.split('/').at(-2)
  return `npm run ${command}${folder === undefined ? '' : ` brand=${folder}`}`
}
