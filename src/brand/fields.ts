import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, relative, resolve } from 'node:path'
import { z } from 'astro/zod'
import { formatHex } from './color-space.ts'
import type { Locale } from '../i18n/language.ts'
import { locales } from '../i18n/language.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'

/**
 * What an issue of our own hands to `messages.ts`; with nothing in it the general sentence will do.
 */
export interface IssueNote {
  said?: UnlocatedDiagnostic
  /** No way to reach help is given. */
  noHelp?: true
  /** A language that isn't one of these, which the brand publishes. */
  notIn?: readonly Locale[]
  /** Languages that the brand publishes and that a text doesn't have. */
  missing?: readonly Locale[]
}

/** Adds an issue of our own. */
export function addIssue(ctx: z.core.$RefinementCtx, note: IssueNote = {}): void {
  ctx.addIssue({ code: 'custom', message: note.said?.message ?? '', params: { ...note } })
}

/** Adds an issue of our own and returns what a transform returns then. */
function reject(ctx: z.core.$RefinementCtx, note: IssueNote = {}): never {
  addIssue(ctx, note)
  return z.NEVER
}

/** One line of text that isn't empty. */
export const text = z
  .string()
  .trim()
  .refine((value) => value !== '' && !/[\r\n]/.test(value))

/** The tag of a language there are words for. */
export const locale = z.enum(locales as [Locale, ...Locale[]])

/** An object with a value a language, every language optional. */
export function perLanguage<Field extends z.ZodType>(field: Field) {
  const shape = Object.fromEntries(locales.map((tag) => [tag, field.optional()]))
  return z.strictObject(shape as Record<Locale, z.ZodOptional<Field>>)
}

/** One text, or one a language. */
export const localized = z.union([text, perLanguage(text)])

/**
 * `#rgb` or `#rrggbb`, made six-digit lower case. Any other way to write a color gets its hex
 * suggested.
 */
export const color = z
  .string()
  .trim()
  .transform((value, ctx) => {
    if (/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)) return formatHex(value) ?? value
    const meant = formatHex(value)
    if (meant === undefined) return reject(ctx)
    return reject(ctx, {
      said: { message: `"${value}" is not a color code.`, fix: `Did you mean "${meant}"?` },
    })
  })

/** One address, without the name of a person and without `mailto:`. */
export const email = text.refine((value) =>
  /^[^\s@<>"(),:;[\]]+@[^\s@<>"(),:;[\].]+(\.[^\s@<>"(),:;[\].]+)+$/.test(value),
)

/** A telephone number as people write it: it has some digits, whatever else is in it. */
export const phone = text.refine((value) => (value.match(/\d/g)?.length ?? 0) >= 3)

/** A version number such as `16` or `16.4`, as text or as a number. */
export const version = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .refine((value) => /^\d+(\.\d+){0,2}$/.test(value))

/** The address; `undefined` once it is rejected. */
function readAddress(value: string, ctx: z.core.$RefinementCtx): URL | undefined {
  const url = URL.parse(value)
  if (/^https?:\/\//i.test(value)) {
    if (url !== null && url.username === '' && !/\s/.test(value)) return url
    addIssue(ctx)
  } else if (/^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(value)) {
    const fix = `Did you mean "https://${value}"?`
    addIssue(ctx, { said: { message: `"${value}" does not begin with https://.`, fix } })
  } else {
    addIssue(ctx)
  }
  return undefined
}

/** A page's address, with its path; kept as it is written. */
export const pageAddress = text.transform((value, ctx) => {
  readAddress(value, ctx)
  return value
})

/** As `pageAddress`, and only `https:`: where people type a password, nothing else will do. */
export const secureAddress = text.transform((value, ctx) => {
  const url = readAddress(value, ctx)
  if (url === undefined || url.protocol === 'https:') return value
  return reject(ctx, {
    said: {
      message: `"${value}" is not a safe place to type a password.`,
      fix: 'Write its address that begins with https://.',
    },
  })
})

/**
 * A server's address; a path in it belongs to `base`. Becomes an origin, without a `/` at the end.
 */
export const serverAddress = text.transform((value, ctx) => {
  const url = readAddress(value, ctx)
  if (url === undefined) return value
  if (url.search !== '' || url.hash !== '') return reject(ctx)
  if (url.pathname === '/') return url.origin
  const base = url.pathname.replace(/\/*$/, '/')
  return reject(ctx, {
    said: {
      message: `"${value}" has a path.`,
      fix: `Write url: "${url.origin}" and base: "${base}".`,
    },
  })
})

/** A folder on a server: `guide`, `/guide` and `/guide/` all become `/guide/`. */
export const basePath = z
  .string()
  .trim()
  .transform((value, ctx) => {
    const parts = value.split('/').filter((part) => part !== '')
    const url = /^https?:/i.test(value) ? URL.parse(value) : null
    if (url !== null) {
      const base = url.pathname.replace(/\/*$/, '/')
      return reject(ctx, {
        said: {
          message: `"${value}" is a whole address.`,
          fix: `Write url: "${url.origin}" and base: "${base}".`,
        },
      })
    }
    if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part))) return reject(ctx)
    return parts.length === 0 ? '/' : `/${parts.join('/')}/`
  })

const looksLike: Record<string, { kind: string; test: (bytes: Buffer) => boolean }> = {
  '.svg': { kind: 'an SVG', test: (bytes) => bytes.includes('<svg') },
  '.png': { kind: 'a PNG', test: (bytes) => bytes.subarray(1, 4).toString('latin1') === 'PNG' },
}

/**
 * An SVG or PNG file in the brand home, by its path from there; becomes an absolute path. Upper and
 * lower case must agree even where the disk doesn't care: the server that builds the site may.
 */
export function imageFile(home: string) {
  return text.transform((written, ctx) => {
    const file = resolve(home, written.replaceAll('\\', '/'))
    const inside = relative(home, file)
    if (inside.startsWith('..') || isAbsolute(inside)) {
      return reject(ctx, {
        said: {
          message: `"${written}" lies outside the folder of this file.`,
          fix: 'Put the picture beside brand.config.ts and write its name only.',
        },
      })
    }
    const format = looksLike[extname(file).toLowerCase()]
    if (format === undefined) {
      return reject(ctx, {
        said: {
          message: `"${written}" is not an SVG or PNG file.`,
          fix: 'Save the logo as SVG, which stays sharp at every size, or as PNG.',
        },
      })
    }
    const folder = dirname(file)
    const neighbours = existsSync(folder) ? readdirSync(folder) : []
    if (!neighbours.includes(basename(file))) {
      const meant = nearest(basename(file), neighbours)
      return reject(ctx, {
        said: {
          message: `There is no file "${written}" beside brand.config.ts.`,
          fix: meant === undefined ? 'Put it there.' : `Did you mean "${meant}"?`,
        },
      })
    }
    if (!format.test(readFileSync(file))) {
      return reject(ctx, {
        said: {
          message: `"${written}" is not ${format.kind} file inside, whatever its name says.`,
          fix: 'Open it in a drawing program and save it again as SVG or PNG.',
        },
      })
    }
    return file
  })
}
