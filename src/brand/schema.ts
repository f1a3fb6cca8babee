import { z } from 'astro/zod'
import { locales } from '../i18n/language.ts'
import { starts } from './brand.ts'
import {
  addIssue,
  basePath,
  color,
  email,
  imageFile,
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
import type { IssueNote } from './fields.ts'
import { choices, contradictions, policySchema, prompts } from './policy.ts'
import type { BrandInput } from './input.ts'

/**
 * A blue that belongs to nobody: ours where a company gives no color, and the practice screens'
 * own, so that pictures stay as they are when the site's color changes.
 */
const neutral = '#0b69a3'

/** Where Duo Mobile is, and the oldest systems it runs on. */
const stores = {
  ios: { minimum: '16', store: 'https://apps.apple.com/us/app/duo-mobile/id422663827' },
  android: {
    minimum: '12',
    store: 'https://play.google.com/store/apps/details?id=com.duosecurity.duomobile',
  },
}

function platform(defaults: { minimum: string; store: string }) {
  return z
    .strictObject({
      minimum: version.default(defaults.minimum),
      store: pageAddress.default(defaults.store),
    })
    .prefault({})
}

const languageList = z.array(locale).superRefine((list, ctx) => {
  const twice = list.find((tag, index) => list.indexOf(tag) !== index)
  if (list.length === 0) {
    addIssue(ctx, { said: { message: 'The list is empty.', fix: 'Example: ["en", "es"]' } })
  }
  if (twice !== undefined) {
    addIssue(ctx, {
      said: { message: `"${twice}" is there twice.`, fix: 'Write each language once.' },
    })
  }
})

/**
 * The shape of what a person writes, with every default that doesn't hang on another option.
 * `input.ts` explains the options; `home` is the folder in which the logo files are looked for.
 */
export function brandSchema(home: string) {
  const image = imageFile(home)
  return z.strictObject({
    name: text,
    shortName: text.optional(),
    accountName: text.optional(),
    site: z
      .strictObject({
        url: serverAddress.optional(),
        base: basePath.default('/'),
        indexing: z.boolean().default(false),
      })
      .prefault({}),
    logo: z.strictObject({ light: image, dark: image.optional(), alt: text.optional() }).optional(),
    color: color.default(neutral),
    support: z
      .strictObject({
        name: localized.default({ en: 'IT Help Desk', es: 'Mesa de ayuda' }),
        email: email.optional(),
        phone: phone.optional(),
        page: pageAddress.optional(),
        hours: localized.optional(),
      })
      .superRefine(
        ({ email, phone, page }, ctx) => {
          if ((email ?? phone ?? page) === undefined) addIssue(ctx, { noHelp: true })
        },
        // A misspelt `email` is one mistake, not two.
        { when: ({ issues }) => issues.length === 0 },
      ),
    languages: languageList.default(locales),
    defaultLanguage: locale.optional(),
    screens: z
      .strictObject({
        language: z.enum(['same', ...locales]).default('same'),
        logo: image.optional(),
        accent: color.default(neutral),
      })
      .prefault({}),
    enrollment: z
      .strictObject({
        start: z.enum(starts).default('email'),
        sender: text.default('Duo Security'),
        senderAddress: email.default('no-reply@duosecurity.com'),
        subject: localized.default('Duo Security Enrollment'),
        linkDays: z.int().positive().default(30),
        codeHours: z.int().positive().default(24),
        signIn: secureAddress.optional(),
      })
      .prefault({}),
    platforms: z
      .strictObject({
        ios: platform(stores.ios),
        android: platform(stores.android),
        duoMobile: version.default('4.85'),
      })
      .prefault({}),
    prompts: choices(prompts).default(['universal']),
    policy: policySchema,
    universal: z.strictObject({ checksNumber: z.boolean().default(false) }).prefault({}),
    classic: z.strictObject({ order: z.enum(['article', 'duo']).default('article') }).prefault({}),
    practice: z.boolean().default(true),
    labels: perLanguage(z.record(z.string(), text)).default({}),
  }) satisfies z.ZodType<unknown, BrandInput>
}

/** Texts that may be written once a language: then in every language that is published. */
const localizedOptions = ['support.name', 'support.hours', 'enrollment.subject'] as const

type AddIssue = (path: string[], note: IssueNote) => void

/**
 * What only shows when options are seen together, as issues like the schema's own. It looks at the
 * file as it is written, so that it runs although other options are wrong: a person sees all
 * mistakes at once.
 */
export function togetherIssues(input: unknown): z.core.$ZodIssue[] {
  const issues: z.core.$ZodIssue[] = []
  const add: AddIssue = (path, note) =>
    issues.push({ code: 'custom', path, message: '', params: { ...note } })
  addLanguageIssues(input, add)
  const policy = valueAt(input, ['policy'])
  const written = {
    prompts: valueAt(input, ['prompts']),
    policy: typeof policy === 'object' && policy !== null ? { ...policy } : {},
    classic: valueAt(input, ['classic']),
    universal: valueAt(input, ['universal']),
  }
  for (const { path, ...note } of contradictions(written)) add(path, note)
  return issues
}

function addLanguageIssues(input: unknown, add: AddIssue): void {
  const published = languageList.default(locales).safeParse(valueAt(input, ['languages']))
  if (!published.success) return
  const first = locale.safeParse(valueAt(input, ['defaultLanguage']))
  if (first.success && !published.data.includes(first.data)) {
    add(['defaultLanguage'], { notIn: published.data })
  }
  for (const option of localizedOptions) {
    const path = option.split('.')
    const texts = perLanguage(text).safeParse(valueAt(input, path))
    if (!texts.success) continue
    const missing = published.data.filter((language) => texts.data[language] === undefined)
    if (missing.length > 0) add(path, { missing })
  }
}

/** What stands at a path inside a value, or `undefined`. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  )
}
