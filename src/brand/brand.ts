import type { Locale } from '../i18n/language.ts'
import type { Policy, Prompt } from './policy.ts'

/** The same words in every language, or one text a language. */
export type Localized = string | Partial<Record<Locale, string>>

/** How a company’s people can begin: from an e-mail, when they sign in, or some so and some so. */
export const starts = ['email', 'sign-in', 'both'] as const

/** One of these. */
export type Start = (typeof starts)[number]

/** A phone system that Duo Mobile runs on. */
export interface Platform {
  /** The oldest version of the system that Duo Mobile still runs on, such as `16`. */
  minimum: string
  /** The address of Duo Mobile in the system's store. */
  store: string
}

/** A brand: who publishes. Checked and complete; every default is filled in. Made by `loadBrand`. */
export interface Brand {
  /** The folder of the `brand.config.ts`, absolute: the root, or `brands/<name>`. */
  home: string
  /** `brand.config.ts` or `brands/<name>/brand.config.ts`: what messages call the file. */
  file: string
  name: string
  shortName: string
  /** The account name that the phone app shows. */
  accountName: string
  site: {
    /** `https://guide.example.com`, without a path. Unset until the person knows it. */
    url?: string
    /** The path the site lives under; starts and ends with `/`. */
    base: string
    /** Whether search engines may list the site. Off by default: an internal guide helps phishers. */
    indexing: boolean
  }
  /** Absolute paths of files in the brand home; unset where the brand has no logo. */
  logo?: { light: string; dark?: string; alt: string }
  /** The brand color as six-digit lower-case hex with `#`. */
  color: string
  support: {
    name: Localized
    email?: string
    phone?: string
    page?: string
    hours?: Localized
  }
  languages: Locale[]
  defaultLanguage: Locale
  screens: {
    /** The language of the computer's and the phone's screens: the guide's own, or one for all. */
    language: 'same' | Locale
    /** Logo that Duo's own screens show (absolute path), as set in Duo's branding page. Unset: none. */
    logo?: string
    /** Accent color of Duo's screens, six-digit hex. */
    accent: string
  }
  enrollment: {
    start: Start
    sender: string
    senderAddress: string
    subject: Localized
    /** How many days the link in the e-mail works. */
    linkDays: number
    /** How many hours the code and the link that connect the app work. */
    codeHours: number
    /** The address at which the company's people really sign in. */
    signIn?: string
  }
  platforms: {
    ios: Platform
    android: Platform
    /** The oldest version of Duo Mobile that still gets requests. */
    duoMobile: string
  }
  /** The sign-in screens that the company's people meet; the first is the one of most. */
  prompts: Prompt[]
  policy: Policy
  universal: {
    /** Whether Duo sends a code to the phone before it believes the number. */
    checksNumber: boolean
  }
  classic: {
    /** `article`: phone type, then number. `duo`: number, then phone type. */
    order: 'article' | 'duo'
  }
  /** Whether the practice portal is published. Pictures are taken either way. */
  practice: boolean
  /** Renamed labels: language → label id → words on the company's screens. */
  labels: Partial<Record<Locale, Record<string, string>>>
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
