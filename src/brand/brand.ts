import type { Locale } from '../i18n/language.ts'
import type { BrandSettings } from './schema.ts'

/** One text for every language, or one per language. */
export type Localized = string | Partial<Record<Locale, string>>

/** A picture of the company for white pages and perhaps one for dark ones, and what is read in its place. */
export interface Logo {
  light: string
  dark?: string
  alt: string
}

/** A brand file as `loadBrand` returns it: checked, with every default filled in. `schema.ts` documents its options. */
export interface Brand extends Omit<BrandSettings, 'logo' | 'wordmark' | 'support' | 'security'> {
  /** The folder of the `brand.config.ts`, absolute: the root, or `brands/<name>`. */
  folder: string
  /** The path of the file in messages: `brand.config.ts` or `brands/<name>/brand.config.ts`. */
  file: string
  shortName: string
  accountName: string
  /** Absolute paths, as are those of `wordmark`, `favicon` and `screens.logo`. */
  logo?: Logo
  wordmark?: Logo
  support: BrandSettings['support'] & { name: Localized }
  security?: NonNullable<BrandSettings['security']> & { name: Localized }
  defaultLanguage: Locale
}

/** The text of a localized value in a language; the first one there is where that language has none. */
export function inLanguage(value: Localized, locale: Locale): string {
  if (typeof value === 'string') return value
  return value[locale] ?? Object.values(value)[0] ?? ''
}

/** The language of Duo's screens for a reader of `locale`. */
export function screenLanguage(brand: Pick<Brand, 'screens'>, locale: Locale): Locale {
  return brand.screens.language === 'same' ? locale : brand.screens.language
}

/** The command line of a command for a brand, such as `npm run capture brand=acme`. */
export function npmRun(command: string, { file }: Pick<Brand, 'file'>): string {
  const folder = file.split('/').at(-2)
  return `npm run ${command}${folder === undefined ? '' : ` brand=${folder}`}`
}
