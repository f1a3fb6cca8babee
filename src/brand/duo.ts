import { z } from 'astro/zod'
import { locales } from '../i18n/language.ts'
import { pageAddress, secureAddress } from './address-fields.ts'
import { color, count, email, imagePath, localized, neutralColor, text, version } from './fields.ts'
import { starts } from './policy.ts'

// The parts of a brand file that are about the company's Duo: how it looks, begins and asks.

/** What is written under `screens`. */
export const screensSchema = z
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
    accent: color.prefault(neutralColor),
  })
  .prefault({})
  .meta({ example: '{ language: "en" }' })

/** What is written under `enrollment`. */
export const enrollmentSchema = z
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
    linkDays: count('days').default(30),
    /**
     * How many hours the code, and the link that stands in for it, connect the app.
     * In Duo's Admin Panel: Users › the user › Activate Duo Mobile › Expiration.
     * @default 24
     */
    codeHours: count('hours').default(24),
    /**
     * Where your people really sign in. Readers are told to compare it with what their browser shows.
     * @default not shown
     * @example 'https://signin.example.com'
     */
    signIn: secureAddress.optional().meta({ example: '"https://signin.example.com"' }),
  })
  .prefault({})
  .meta({ example: '{ start: "email" }', formerly: 'enrolment' })

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

/** What is written under `platforms`. */
export const platformsSchema = z
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
  .meta({ example: '{ ios: { minimum: "16" } }' })

/** What is written under `universal`. */
export const universalSchema = z
  .strictObject({
    /**
     * Whether Duo sends a code to the phone before it believes a number. Where Duo's Admin Panel shows it is not
     * confirmed: walk through your own enrollment once and look for "Confirm ownership".
     * @default false
     */
    checksNumber: z.boolean().default(false),
  })
  .prefault({})
  .meta({ example: '{ checksNumber: true }' })

/** What is written under `classic`. */
export const classicSchema = z
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
  .meta({ example: '{ order: "number-first" }' })
