import { z } from 'astro/zod'
import { expectationAt, keysOf, partsOfKind, valueAt } from '../diagnostics/schema-issues.ts'
import type { Part } from '../diagnostics/schema-issues.ts'
import { isLocale, locales } from '../i18n/language.ts'
import { accessibilitySchema } from './accessibility.ts'
import { logoSchema, securitySchema, siteSchema, supportSchema, wordmarkSchema } from './company.ts'
import { countries } from './countries.ts'
import { pastDay } from './day-fields.ts'
import {
  classicSchema,
  enrollmentSchema,
  platformsSchema,
  screensSchema,
  universalSchema,
} from './duo.ts'
import { guidesSchema, homeSchema } from './home.ts'
import {
  choices,
  color,
  imagePath,
  locale,
  name,
  neutralColor,
  perLanguage,
  text,
} from './fields.ts'
import type { Kind } from './fields.ts'
import { footLinks } from './link-fields.ts'
import { policySchema, prompts } from './policy.ts'
import { publishSchema } from './publish.ts'
import { rolloutSchema } from './rollout.ts'
import { themeSchema } from './theme.ts'

/**
 * What a person writes in `brand.config.ts`: `name` and one way to reach help; the rest has a default that is true
 * for most companies.
 *
 * The comment on a key is the only place of its words: editors show it, and `npm run docs` writes it into the table
 * of `docs/rebrand.md` and into `docs/brand.schema.json`. `.meta()` holds what code needs: the parts of a message about
 * a mistake, and the kind of value, by which the options of a kind are found.
 */
export const brandSchema = z.strictObject({
  /**
   * The company's name, as its people say it in a sentence.
   * @example 'Harbour & Vale Co-operative'
   */
  name: name.meta({ example: '"Harbour & Vale Co-operative"' }),
  /**
   * A shorter name for the page header, browser tabs and tight places.
   * @default `name`
   * @example 'Harbour & Vale'
   */
  shortName: name.optional().meta({ example: '"Harbour & Vale"' }),
  /**
   * The account name that Duo Mobile shows on the phone.
   * In Duo's Admin Panel: Settings › General › Account Name.
   * @default `name`
   * @example 'Harbour & Vale'
   */
  accountName: name.optional().meta({ example: '"Harbour & Vale"' }),
  /** Where the guide is published. */
  site: siteSchema,
  /** What the place needs that the guide is published at. */
  publish: publishSchema,
  /**
   * The company's sign, which stands beside its short name: SVG or PNG files that lie beside this file. Leave it out to
   * show the name only.
   */
  logo: logoSchema,
  /**
   * The company's name as it is drawn, often wide: SVG or PNG files that lie beside this file. It takes the place of
   * logo and short name in the page header, and is shown larger.
   */
  wordmark: wordmarkSchema,
  /**
   * The icon of browser tabs and of home screens: a square SVG or PNG beside this file.
   * @default the logo if it is nearly square, else the first letter of `shortName` on your color
   * @example 'icon.svg'
   */
  favicon: imagePath.optional().meta({ example: '"icon.svg"' }),
  /**
   * Your brand color. One is enough: every tone of the guide, light and dark, is made from it and is proven to be
   * readable, whatever you choose.
   * @default '#0b69a3', a neutral blue
   * @example '#0f6b5c'
   */
  color: color.prefault(neutralColor).meta({ example: '"#0f6b5c"' }),
  /** What else makes pages look like your company. Nothing of it is needed. */
  theme: themeSchema,
  /** Who helps a reader who is stuck. At least one of `email`, `phone`, `page` and `links`. */
  support: supportSchema,
  /**
   * Who hears of a request that somebody else started. At least one of `email`, `phone` and `page`.
   * @default the help desk
   */
  security: securitySchema,
  /**
   * What every page links to at its foot, practice too, eight at most: imprint, privacy, the works council. Each has its
   * `text` (one or one a language) and its `url`, a web address or that of a page or a file in `public/`, such as
   * `/works-agreement.pdf`.
   * @default []: none
   * @example [{ text: { en: 'Privacy', es: 'Privacidad' }, url: 'https://www.example.com/privacy' }]
   */
  footer: footLinks,
  /** What the accessibility statement says besides what is always true. Every page links to it at its foot. */
  accessibility: accessibilitySchema,
  /** What people read first. */
  home: homeSchema,
  /** The guides that you publish. */
  guides: guidesSchema,
  /**
   * The days of your roll-out. The home page and the set-up guides say them in sentences that are true on any day.
   * @default no days are said
   */
  rollout: rolloutSchema,
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
  /**
   * Where your people are: practice and pictures then show a phone number of that country, which nobody has, its code,
   * a place in it, and its clock. One of `US`, `CA`, `GB`, `IE`, `DE`, `FR`, `SE` and `AU`.
   * @default 'US'
   * @example 'GB'
   */
  country: z.enum(countries).default('US').meta({ example: '"GB"' }),
  /** How Duo's own screens look at your company: the pictures show them so. */
  screens: screensSchema,
  /** How your people meet Duo for the first time. */
  enrollment: enrollmentSchema,
  /** What Duo Mobile needs on a phone. It changes about once a year: look before you publish. */
  platforms: platformsSchema,
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
  universal: universalSchema,
  /** The classic prompt. Only with `classic` among `prompts`. */
  classic: classicSchema,
  /**
   * The day on which somebody of your company last went through the guides and compared them with the real screens.
   * Readers see it, and who keeps the guides; without it they see neither.
   * @default not shown
   * @example '2026-11-20'
   */
  reviewed: pastDay.optional().meta({ example: '"2026-11-20"' }),
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

/** How a value of an option is written in a brand file, after its name. */
export function exampleOf(name: string): string | undefined {
  const { example } = expectationAt(brandSchema, name.split('.'))
  return example?.replaceAll('"', "'")
}

/** The options whose values are of these kinds, by dotted name. */
export function optionsOf(...kinds: Kind[]): string[] {
  return optionNames.filter((name) => {
    const { kind } = expectationAt(brandSchema, name.split('.'))
    return kinds.some((each) => each === kind)
  })
}

/** What a brand, or what somebody wrote for one, has of some kinds of values, in lists too. */
export function valuesOf(brand: unknown, ...kinds: Kind[]): Part[] {
  return partsOfKind(brandSchema, brand, kinds)
}

/** The value of an option, by its dotted name, in a brand or in what somebody wrote for one. */
export function optionValue(brand: unknown, name: string): unknown {
  return valueAt(brand, name.split('.'))
}

/** Every image and font file of a brand, absolute. */
export function filesNamedIn(brand: object): string[] {
  return optionsOf('image', 'font')
    .map((name) => optionValue(brand, name))
    .filter((file) => typeof file === 'string')
}
