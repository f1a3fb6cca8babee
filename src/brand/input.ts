import type { Locale } from '../i18n/language.ts'
import type { Localized, Start } from './brand.ts'
import type { Method } from './methods.ts'
import type { Prompt } from './policy.ts'

/**
 * What a person writes in `brand.config.ts`: `name` and one way to reach help; the rest has a
 * default that is true for most companies. Checked by `schema.ts`; `Brand` is what becomes of it.
 */
export interface BrandInput {
  /**
   * The company's name, as its people say it in a sentence.
   * @example 'Harbour & Vale Co-operative'
   */
  name: string
  /**
   * A shorter name for the page header, browser tabs and tight places.
   * @default `name`
   * @example 'Harbour & Vale'
   */
  shortName?: string
  /**
   * The account name that Duo Mobile shows on the phone.
   * In Duo's Admin Panel: Settings › General › Account Name.
   * @default `name`
   * @example 'Harbour & Vale'
   */
  accountName?: string
  /** Where the guide is published. */
  site?: {
    /**
     * The address of the web server, without a path. Needed for codes that a phone reads and for
     * links in e-mails; leave it out until you know it.
     * @example 'https://guide.example.com'
     */
    url?: string
    /**
     * The folder on the server that the guide lives in.
     * @default '/'
     * @example '/guide/' for https://intranet.example.com/guide/
     */
    base?: string
    /**
     * Whether search engines may list the guide. Off, because a public description of how your
     * people sign in helps those who want to trick them.
     * @default false
     */
    indexing?: boolean
  }
  /**
   * The company's logo: SVG or PNG files that lie beside this file. Leave it out to show the name
   * only.
   */
  logo?: {
    /**
     * The logo for a white background.
     * @example 'logo.svg'
     */
    light: string
    /**
     * The logo for a dark background, for readers whose device is set to dark.
     * @default the light one, on a piece of white
     * @example 'logo-dark.svg'
     */
    dark?: string
    /**
     * What a screen reader says in place of the logo, where it shows more than the name beside it says.
     * @default nothing: the short name stands beside it and is read
     */
    alt?: string
  }
  /**
   * Your brand color. One is enough: every tone of the guide, light and dark, is made from it and
   * is proven to be readable, whatever you choose.
   * @default '#0b69a3'
   * @example '#0f6b5c'
   */
  color?: string
  /** Who helps a reader who is stuck. At least one of `email`, `phone` and `page`. */
  support: {
    /**
     * What your people call the help desk, in one text or one a language.
     * @default { en: 'IT Help Desk', es: 'Mesa de ayuda' }
     */
    name?: Localized
    /** @example 'helpdesk@example.com' */
    email?: string
    /** @example '+1 555-0100' */
    phone?: string
    /**
     * The address of a help page or a request form.
     * @example 'https://help.example.com'
     */
    page?: string
    /**
     * When somebody answers, in one text or one a language.
     * @example { en: 'Monday to Friday, 8 am to 6 pm', es: 'De lunes a viernes, de 8 a 18 h' }
     */
    hours?: Localized
  }
  /**
   * The languages to publish, in the order in which readers are offered them.
   * @default every language there is: ['en', 'es']
   */
  languages?: Locale[]
  /**
   * The language at the site's own address; the others stand under `/<language>/`.
   * @default the first of `languages`
   */
  defaultLanguage?: Locale
  /** How Duo's own screens look at your company: the pictures show them so. */
  screens?: {
    /**
     * The language of the screens: the guide's own, or one for all. Choose one if your computers
     * and phones show it whatever language a person reads, as managed computers often do. In Duo's
     * Admin Panel: Settings › User Communication › Default language (classic prompt).
     * @default 'same'
     */
    language?: 'same' | Locale
    /**
     * The logo that Duo's screens show: SVG or PNG, beside this file.
     * In Duo's Admin Panel: Settings › Custom Branding › Logo.
     * @default no logo
     */
    logo?: string
    /**
     * The accent color of Duo's screens.
     * In Duo's Admin Panel: Settings › Custom Branding › Accent Color. The classic prompt has none:
     * leave it out if you use that one.
     * @default '#0b69a3', a neutral blue
     */
    accent?: string
  }
  /** How your people meet Duo for the first time. */
  enrollment?: {
    /**
     * `email`: they get an invitation with a personal link. `sign-in`: Duo asks them when they next
     * sign in, and there is no e-mail. `both`: some begin in one way and some in the other; each reader
     * says which, and sees only that.
     * @default 'email'
     */
    start?: Start
    /**
     * Who the invitation says it is from.
     * @default 'Duo Security'
     */
    sender?: string
    /**
     * The address the invitation comes from.
     * @default 'no-reply@duosecurity.com'
     */
    senderAddress?: string
    /**
     * The invitation's subject, in one text or one a language.
     * In Duo's Admin Panel: Settings › Enrollment › Subject.
     * @default 'Duo Security Enrollment'
     */
    subject?: Localized
    /**
     * How many days the link in the invitation works.
     * In Duo's Admin Panel: Settings › Enrollment › Enrollment link.
     * @default 30
     */
    linkDays?: number
    /**
     * How many hours the code, and the link that stands in for it, connect the app.
     * In Duo's Admin Panel: Users › the user › Activate Duo Mobile › Expiration.
     * @default 24
     */
    codeHours?: number
    /**
     * Where your people really sign in. Readers are told to compare it with what their browser
     * shows.
     * @example 'https://signin.example.com'
     */
    signIn?: string
  }
  /** What Duo Mobile needs on a phone. It changes about once a year: look before you publish. */
  platforms?: {
    ios?: PlatformInput
    android?: PlatformInput
    /**
     * The oldest version of Duo Mobile that gets requests. In Duo's Admin Panel: Policies › Duo Mobile app.
     * @default '4.85'
     */
    duoMobile?: string | number
  }
  /**
   * The sign-in screens that your people meet, the one of most first. `universal`: today's full page,
   * which begins with "Welcome to Duo Security". `classic`: the older one, inside your own sign-in page.
   * In Duo's Admin Panel: Applications › the application › Universal Prompt.
   * @default ['universal']
   */
  prompts?: Prompt[]
  /** What your people may and may not do. Guides and practice show only what is true here. */
  policy?: PolicyInput
  /** The Universal Prompt. */
  universal?: {
    /**
     * Whether Duo sends a code to the phone before it believes a number. Where Duo's Admin Panel
     * shows it is not confirmed: walk through your own enrollment once and look for "Confirm ownership".
     * @default false
     */
    checksNumber?: boolean
  }
  /** The classic prompt. */
  classic?: {
    /**
     * What the screens ask first. `article`: the type of phone, then the number. `duo`: the number,
     * then the type. Walk through your own enrollment once and compare.
     * @default 'article'
     */
    order?: 'article' | 'duo'
  }
  /**
   * Whether readers can rehearse on the practice screens. The pictures are taken either way.
   * @default true
   */
  practice?: boolean
  /**
   * Buttons that your company's screens call differently: language → id → words. The ids are in
   * `content/labels/en.ts`. A rename reaches every sentence and every picture.
   * @example { en: { 'start-setup': 'Get started' } }
   */
  labels?: Partial<Record<Locale, Record<string, string>>>
}

/** What Duo Mobile needs on one phone system. */
interface PlatformInput {
  /**
   * The oldest version of the system that Duo Mobile runs on.
   * @default '16' (iOS), '12' (Android)
   */
  minimum?: string | number
  /**
   * The address of Duo Mobile in the store: the public one, or your company's own catalogue.
   * @default Duo Mobile in the App Store or Google Play
   */
  store?: string
}

/** What a company's Duo lets its people do. */
interface PolicyInput {
  /**
   * The ways to confirm a sign-in. `push` (a tap in the app), `passcode` (six digits in the app), `text` (a
   * code by text message), `call`, `security-key`, `built-in` (Touch ID, Face ID, Windows Hello), `token`.
   * In Duo's Admin Panel: Policies › Authentication methods.
   * @default ['push', 'passcode', 'text', 'call', 'security-key']
   */
  methods?: Method[]
  /**
   * With Verified Push people type a number from the computer into the app: how many digits it has.
   * In Duo's Admin Panel: Policies › Authentication methods › Verified Duo Push.
   * @default false
   */
  verifiedPush?: number | false
  /**
   * For how many days Duo remembers a browser that a person says is theirs.
   * In Duo's Admin Panel: Policies › Remembered devices.
   * @default false
   */
  rememberDays?: number | false
  /**
   * Whether a new phone can take the account over from a backup.
   * In Duo's Admin Panel: Settings › Duo Mobile app › Instant Restore.
   * @default false
   */
  restore?: boolean
  /**
   * Whether people can add and remove their own phones.
   * In Duo's Admin Panel: Applications › the application › Self-service portal.
   * @default true
   */
  manageDevices?: boolean
  /** The keys that a call asks for. In Duo's Admin Panel: Settings › Phone calls. */
  callKeys?: {
    /** @default '1' */
    approve?: string | number
    /** @default '9' */
    report?: string | number
  }
  /** When Duo locks a person out. In Duo's Admin Panel: Settings › Lockout and fraud. */
  lockOut?: {
    /**
     * After so many failed tries in a row.
     * @default 10
     */
    after?: number
    /**
     * For so many minutes.
     * @default until the help desk unlocks it
     */
    minutes?: number
  }
}
