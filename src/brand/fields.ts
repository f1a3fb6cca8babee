import { z } from 'astro/zod'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shorten, visible } from '../diagnostics/phrases.ts'
import { ownIssue } from '../diagnostics/schema-issues.ts'
import { locales } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'
import { colorNames, formatHex } from './color.ts'

/** The kinds of values that code treats alike, wherever in the brand file they stand. */
export type Kind =
  | 'text'
  | 'localized'
  /** As `localized`, but said by pages alone: no picture may show it. */
  | 'page-text'
  | 'email'
  | 'phone'
  | 'address'
  | 'number'
  | 'date'
  | 'guides'
  | 'image'
  | 'font'
  | 'alt'

// A kind that there is not would be found by nobody: its option would drop out of the lists in silence.
declare module 'astro/zod' {
  interface GlobalMeta {
    kind?: Kind
  }
}

/**
 * A blue that belongs to nobody: ours where a company gives no color, and the practice screens'
 * own, so that pictures stay as they are when the site's color changes.
 */
export const neutralColor = '#0b69a3'

/** Adds an issue: one of our own, or without one the generic issue for a wrong value. */
export function addIssue(ctx: z.core.$RefinementCtx, issue?: UnlocatedDiagnostic): void {
  ctx.addIssue(issue ? ownIssue(issue) : { code: 'custom', message: '' })
}

/** As `addIssue`, at an option inside the value. */
export function addIssueAt(
  ctx: z.core.$RefinementCtx,
  path: PropertyKey[],
  issue: UnlocatedDiagnostic,
): void {
  ctx.addIssue({ ...ownIssue(issue), path })
}

/** Adds an issue and returns what a transform returns then. */
export function reject(...issue: Parameters<typeof addIssue>): never {
  addIssue(...issue)
  return z.NEVER
}

/** Control characters, and those that turn the direction of all that follows: a name pasted from a slide has them. */
const harmful = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u

/** A single line of text in which there is something to see, of at most so many characters. */
export function lineOfText(most: number) {
  return z
    .string()
    .trim()
    .superRefine((value, ctx) => {
      const [found] = harmful.exec(value) ?? []
      if (value === '' || /[\r\n]/.test(value)) return addIssue(ctx)
      if (/^[\p{C}\p{Z}\p{M}]*$/u.test(value)) {
        return addIssue(ctx, {
          code: 'nothing-to-see',
          message: 'It has only characters that nobody can see.',
          fix: 'Delete it and type it anew.',
        })
      }
      if (found !== undefined) {
        return addIssue(ctx, {
          code: 'control-character',
          message: `There is an invisible control character in it: "${shorten(value)}".`,
          fix: `Delete ${visible(found)} and the words around it, and type them anew.`,
        })
      }
      if (value.length > most) {
        addIssue(ctx, {
          code: 'text-too-long',
          message: `It has ${value.length} characters, and ${most} fit.`,
          fix: 'Shorten it.',
        })
      }
    })
    .meta({ is: 'a text in quotes', kind: 'text' })
}

/** A single line of text, not empty. */
export const text = lineOfText(500)

/** A name, which stands in headers, tabs and pictures. */
export const name = lineOfText(100)

/** The tag of a supported language. */
export const locale = z.enum(locales as [Locale, ...Locale[]])

/** An object with one optional value per language. */
export function perLanguage<Field extends z.ZodType>(field: Field) {
  const shape = Object.fromEntries(locales.map((tag) => [tag, field.optional()]))
  return z.strictObject(shape as Record<Locale, z.ZodOptional<Field>>)
}

/** One text, or one per language. */
export const localized = z
  .union([text, perLanguage(text)])
  .meta({ is: 'a text in quotes', kind: 'localized' })

/**
 * A list of choices without duplicates, of at least one unless it is said.
 * @param example what a message suggests for an empty list
 */
export function choices<Choice extends z.ZodType<string>>(
  choice: Choice,
  example: readonly z.output<Choice>[],
  once = 'Write it once.',
  least = 1,
) {
  return z.array(choice).superRefine((list, ctx) => {
    const twice = list.find((word, index) => list.indexOf(word) !== index)
    if (list.length < least) {
      const fix = `Example: [${example.map((word) => `"${word}"`).join(', ')}]`
      ctx.addIssue(ownIssue({ code: 'empty-list', message: 'The list is empty.', fix }))
    }
    if (twice !== undefined) {
      ctx.addIssue(
        ownIssue({ code: 'twice', message: `"${shorten(twice)}" is there twice.`, fix: once }),
      )
    }
  })
}

/** `#rgb` or `#rrggbb`, normalized to six lower-case digits; for any other notation the message suggests the hex. */
export const color = z
  .string()
  .trim()
  .transform((value, ctx) => {
    if (/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)) return formatHex(value) ?? value
    // Of several words, as in "neon yellow", the nearest name is a guess.
    const near = /\s/.test(value) ? undefined : nearest(value, colorNames)
    const meant = formatHex(value) ?? (near === undefined ? undefined : formatHex(near))
    return reject(ctx, {
      code: 'color-in-other-form',
      message: `"${shorten(value)}" is not a color code.`,
      fix:
        meant === undefined
          ? 'Write # and six digits. Example: "#0f6b5c"'
          : `Did you mean "${meant}"?`,
    })
  })
  .meta({ is: 'a color code' })

/** A bare address, without a display name or `mailto:`. */
export const email = text
  .refine((value) => /^[^\s@<>"(),:;[\]]+@[^\s@<>"(),:;[\].]+(\.[^\s@<>"(),:;[\].]+)+$/.test(value))
  .meta({ is: 'an e-mail address', kind: 'email' })

/** Letters that are taken for digits, and what they are taken for. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' }

/** A letter among digits, but for the x before an extension. A word in capitals, as in "0800 DUO HELP", may be one. */
const letterAmongDigits =
  /(?<=\d)(?![xX])[A-Za-z](?=\d)|(?<=\d)[OolI]+(?![A-Za-z])|(?<![A-Za-z])[OolI]+(?=\d)/g

/** A phone number as people write it: any text with a few digits. */
export const phone = text
  .refine((value) => (value.match(/\d/g)?.length ?? 0) >= 3)
  .superRefine((value, ctx) => {
    const [letter] = value.match(letterAmongDigits) ?? []
    if (letter === undefined) return
    const digits = value.replace(letterAmongDigits, (found) =>
      [...found].map((each) => lookalikes[each] ?? each).join(''),
    )
    addIssue(ctx, {
      code: 'letter-in-number',
      message: `There is a letter among the digits of "${shorten(value)}": ${letter}.`,
      fix: digits === value ? 'Write a digit in its place.' : `Did you mean "${digits}"?`,
    })
  })
  .meta({ is: 'a phone number in quotes', kind: 'phone' })

/** A whole number of something, at least one. */
export function count(what: string) {
  return z
    .int()
    .positive()
    .meta({ is: `a whole number of ${what}`, kind: 'number' })
}

/** A key of a phone, as text or as a number. */
export const telephoneKey = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((key) => /^[0-9*#]$/.test(key))
  .meta({ is: 'a key of a telephone', kind: 'number' })

/** A version number such as `16` or `16.4`, as text or as a number. */
export const version = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .refine((value) => /^\d+(\.\d+){0,2}$/.test(value))
  .meta({ is: 'a version number', kind: 'number' })

/** The path of an SVG or PNG file, relative to the brand file; `checkImages` checks that it exists. */
export const imagePath = text.meta({ kind: 'image' })

/** The path of a WOFF2, TTF or OTF file, relative to the brand file; `checkFonts` checks that it exists. */
export const fontPath = text.meta({ kind: 'font' })
