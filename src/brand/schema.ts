import { z } from 'astro/zod'
import { keysOf, ownIssue } from '../diagnostics/schema-issues.ts'
import { isLocale, locales } from '../i18n/language.ts'
import {
  basePath,
  choices,
  color,
  email,
  imagePath,
  locale,
  localized,
  pageAddress,
  perLanguage,
  phone,
  secureAddress,
  serverAddress,
  text,
  version,
} from './fields.ts'
import { policySchema, prompts, starts } from './policy.ts'

/**
 * A blue that belongs to nobody: ours where a company gives no color, and the practice screens'
 * own, so that pictures stay as they are when the site's color changes.
 */
const neutral = '#0b69a3'

/** What Duo Mobile needs on one phone system. */
function platform({ minimum, store }: { minimum: string; store: string }) {
  return z
    .strictObject({
      /**
       * The oldest version of the system that Duo Mobile runs on.
       * @default '16' (iOS), '12' (Android)
       */
      minimum: version.prefault(minimum),
      /**
       * The address of Duo Mobile in the store: the public one, or your company's own catalogue.
       * @default Duo Mobile in the App Store or Google Play
       */
      store: pageAddress.prefault(store),
    })
    .prefault({})
    .meta({ example: `{ minimum: "${minimum}" }` })
}

/**
 * What a person writes in `brand.config.ts`: `name` and one way to reach help; the rest has a default that is true
 * for most companies.
 *
 * The comment on a key is the only place of its words: editors show it, and `npm run docs` writes it into the table
 * of `docs/rebrand.md` and into `docs/brand.schema.json`. `.meta()` holds only what a message about a mistake needs.
 */
export const brandSchema = z.strictObject({
  /**
   * The company's name, as its people say it in a sentence.
   * @example 'Harbour & Vale Co-operative'
   */
  name: text.meta({ example: '"Harbour & Vale Co-operative"' }),
  /**
   * A shorter name for the page header, browser tabs and tight places.
   * @default `name`
   * @example 'Harbour & Vale'
   */
  shortName: text.optional().meta({ example: '"Harbour & Vale"' }),
  /**
   * The account name that Duo Mobile shows on the phone.
   * In Duo's Admin Panel: Settings › General › Account Name.
   * @default `name`
   * @example 'Harbour & Vale'
   */
  accountName: text.optional().meta({ example: '"Harbour & Vale"' }),
  /** Where the guide is published. */
  site: z
    .strictObject({
      /**
       * The address of the web server, without a path. Needed for codes that a phone reads and for links in e-mails;
       * leave it out until you know it.
       * @default no code to continue on a phone
       * @example 'https://guide.example.com'
       */
      url: serverAddress.optional().meta({ example: '"https://guide.example.com"' }),
      /**
       * The folder on the server that the guide lives in.
       * @default '/'
       * @example '/guide/' for https://intranet.example.com/guide/
       */
      base: basePath.prefault('/').meta({ example: '"/guide/"' }),
      /**
       * Whether search engines may list the guide. Off, because a public description of how your people sign in helps
       * those who want to trick them.
       * @default false
       */
      indexing: z.boolean().default(false),
    })
    .prefault({})
    .meta({ example: '{ url: "https://guide.example.com" }' }),
  /** The company's logo: SVG or PNG files that lie beside this file. Leave it out to show the name only. */
  logo: z
    .strictObject({
      /**
       * The logo for a white background. The icon of the browser tab is made of it, too.
       * @example 'logo.svg'
       */
      light: imagePath.meta({ example: '"logo.svg"' }),
      /**
       * The logo for a dark background, for readers whose device is set to dark.
       * @default the light one, on a piece of white
       * @example 'logo-dark.svg'
       */
      dark: imagePath.optional().meta({ example: '"logo-dark.svg"' }),
      /**
       * What a screen reader says in place of the logo, where it shows more than the name beside it says.
       * @default nothing: the short name stands beside it and is read
       */
      alt: text.optional().meta({ example: '"Harbour & Vale"' }),
    })
    .optional()
    .meta({ example: '{ light: "logo.svg" }' }),
  /**
   * Your brand color. One is enough: every tone of the guide, light and dark, is made from it and is proven to be
   * readable, whatever you choose.
   * @default '#0b69a3', a neutral blue
   * @example '#0f6b5c'
   */
  color: color.prefault(neutral).meta({ example: '"#0f6b5c"' }),
  /** Who helps a reader who is stuck. At least one of `email`, `phone` and `page`. */
  support: z
    .strictObject({
      /**
       * What your people call the help desk, in one text or one a language.
       * @default "IT Help Desk", in the reader's language
       */
      name: localized.optional().meta({ example: '"IT Help Desk"' }),
      /**
       * The help desk's e-mail address.
       * @default not shown
       * @example 'helpdesk@example.com'
       */
      email: email.optional().meta({ example: '"helpdesk@example.com"' }),
      /**
       * The help desk's phone number, as people write it. It is a link where a telephone would dial it rightly.
       * @default not shown
       * @example '+1 555-0100'
       */
      phone: phone.optional().meta({ example: '"+1 555-0100"' }),
      /**
       * The address of a help page or a request form.
       * @default not shown
       * @example 'https://help.example.com'
       */
      page: pageAddress.optional().meta({ example: '"https://help.example.com"' }),
      /**
       * When somebody answers, in one text or one a language.
       * @default not shown
       * @example { en: 'Monday to Friday, 8 am to 6 pm', es: 'De lunes a viernes, de 8 a 18 h' }
       */
      hours: localized.optional().meta({ example: '"Monday to Friday, 8 am to 6 pm"' }),
    })
    .superRefine(
      ({ email, phone, page }, ctx) => {
        if ((email ?? phone ?? page) === undefined) ctx.addIssue(ownIssue(noHelp))
      },
      // A misspelt `email` is one mistake, not two.
      { when: ({ issues }) => issues.length === 0 },
    )
    .meta({ example: '{ email: "helpdesk@example.com" }' }),
  /**
   * The languages to publish, in the order in which readers are offered them. Texts that you write once a language
   * need all of these.
   * @default every language there is
   * @example ['en', 'es']
   */
  languages: choices(locale, locales, 'Write each language once.').default(locales),
  /**
   * The language at the site's own address, one of `languages`; the others stand under `/<language>/`.
   * @default the first of `languages`
   */
  defaultLanguage: locale.optional().meta({ example: '"en"' }),
  /** How Duo's own screens look at your company: the pictures show them so. */
  screens: z
    .strictObject({
      /**
       * The language of the screens: the guide's own, or one for all. Choose one if your computers and phones show it
       * whatever language a person reads, as managed computers often do.
       * In Duo's Admin Panel: Settings › User Communication › Default language (classic prompt).
       * @default 'same'
       */
      language: z
        .enum(['same', ...locales])
        .default('same')
        .meta({ example: '"en"' }),
      /**
       * The logo that Duo's screens show: SVG or PNG, beside this file.
       * In Duo's Admin Panel: Settings › Custom Branding › Logo.
       * @default no logo
       */
      logo: imagePath.optional().meta({ example: '"duo-logo.png"' }),
      /**
       * The accent color of Duo's screens.
       * In Duo's Admin Panel: Settings › Custom Branding › Accent Color.
       * The classic prompt has none: leave it out if you use that one.
       * @default '#0b69a3', a neutral blue
       */
      accent: color.prefault(neutral),
    })
    .prefault({})
    .meta({ example: '{ language: "en" }' }),
  /** How your people meet Duo for the first time. */
  enrollment: z
    .strictObject({
      /**
       * `email`: they get an invitation with a personal link. `sign-in`: Duo asks them when they next sign in, and
       * there is no e-mail. `both`: some begin in one way and some in the other; each reader says which, and sees only
       * that.
       * @default 'email'
       */
      start: z.enum(starts).default('email'),
      /**
       * Who the invitation says it is from.
       * @default 'Duo Security'
       */
      sender: text.default('Duo Security'),
      /**
       * The address the invitation comes from.
       * @default 'no-reply@duosecurity.com'
       */
      senderAddress: email.default('no-reply@duosecurity.com'),
      /**
       * The invitation's subject, in one text or one a language.
       * In Duo's Admin Panel: Settings › Enrollment › Subject.
       * @default 'Duo Security Enrollment'
       */
      subject: localized.default('Duo Security Enrollment'),
      /**
       * How many days the link in the invitation works.
       * In Duo's Admin Panel: Settings › Enrollment › Enrollment link.
       * @default 30
       */
      linkDays: z.int().positive().default(30).meta({ is: 'a whole number of days' }),
      /**
       * How many hours the code, and the link that stands in for it, connect the app.
       * In Duo's Admin Panel: Users › the user › Activate Duo Mobile › Expiration.
       * @default 24
       */
      codeHours: z.int().positive().default(24).meta({ is: 'a whole number of hours' }),
      /**
       * Where your people really sign in. Readers are told to compare it with what their browser shows.
       * @default not shown
       * @example 'https://signin.example.com'
       */
      signIn: secureAddress.optional().meta({ example: '"https://signin.example.com"' }),
    })
    .prefault({})
    .meta({ example: '{ start: "email" }', formerly: 'enrolment' }),
  /** What Duo Mobile needs on a phone. It changes about once a year: look before you publish. */
  platforms: z
    .strictObject({
      /** iPhones and iPads. */
      ios: platform({
        minimum: '16',
        store: 'https://apps.apple.com/us/app/duo-mobile/id422663827',
      }),
      /** Phones with Android. */
      android: platform({
        minimum: '12',
        store: 'https://play.google.com/store/apps/details?id=com.duosecurity.duomobile',
      }),
      /**
       * The oldest version of Duo Mobile that gets requests.
       * In Duo's Admin Panel: Policies › Duo Mobile app.
       * @default '4.85'
       */
      duoMobile: version.prefault('4.85'),
    })
    .prefault({})
    .meta({ example: '{ ios: { minimum: "16" } }' }),
  /**
   * The sign-in screens that your people meet, the one of most first. `universal`: today's full page, which begins
   * with "Welcome to Duo Security". `classic`: the older one (before 2024), inside your own sign-in page.
   * In Duo's Admin Panel: Applications › the application › Universal Prompt.
   * @default ['universal']
   */
  prompts: choices(z.enum(prompts), ['universal']).default(['universal']),
  /** What your people may and may not do. Guides and practice show only what is true here. */
  policy: policySchema,
  /** The Universal Prompt. Only with `universal` among `prompts`. */
  universal: z
    .strictObject({
      /**
       * Whether Duo sends a code to the phone before it believes a number. Where Duo's Admin Panel shows it is not
       * confirmed: walk through your own enrollment once and look for "Confirm ownership".
       * @default false
       */
      checksNumber: z.boolean().default(false),
    })
    .prefault({})
    .meta({ example: '{ checksNumber: true }' }),
  /** The classic prompt. Only with `classic` among `prompts`. */
  classic: z
    .strictObject({
      /**
       * What the screens ask first. `type-first`: the type of phone, then the number. `number-first`: the number, then
       * the type. Walk through your own enrollment once and compare.
       * @default 'type-first'
       */
      order: z
        .enum(['type-first', 'number-first'])
        .default('type-first')
        .meta({ renamedValues: { article: 'type-first', duo: 'number-first' } }),
    })
    .prefault({})
    .meta({ example: '{ order: "number-first" }' }),
  /**
   * Whether readers can rehearse on the practice screens. The pictures are taken either way.
   * @default true
   */
  practice: z.boolean().default(true),
  /**
   * Buttons that your company's screens call differently: language → id → words. The ids are in `content/labels/`.
   * A rename reaches every sentence and every picture.
   * @default as in `content/labels/`
   * @example { en: { 'start-setup': 'Get started' } }
   */
  labels: perLanguage(z.record(z.string(), text))
    .default({})
    .meta({ example: '{ en: { "start-setup": "Get started" } }' }),
})

/** What a person writes in `brand.config.ts`. */
export type BrandInput = z.input<typeof brandSchema>

/** The same, checked, with every default that hangs on no other option. */
export type BrandSettings = z.output<typeof brandSchema>

/** Every option by its dotted name, groups before what is in them. A language is no option of its own. */
export const optionNames: readonly string[] = keysOf(brandSchema).filter(
  (name) => !name.split('.').some(isLocale),
)

/** Why a guide without a help desk is none. */
export const noHelp = {
  code: 'no-help',
  message: 'There is no way to reach help, and a reader who is stuck needs one.',
  fix: 'Write at least one of email, phone and page. Example: { email: "helpdesk@example.com" }',
}
