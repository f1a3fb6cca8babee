import { z } from 'astro/zod'
import { shorten } from '../diagnostics/phrases.ts'
import { addIssue, lineOfText, reject } from './fields.ts'

/** Longer than this no code for a phone can be. */
const longestAddress = 2000

/** Parses an address; `undefined` once an issue has been added. */
export function readAddress(value: string, ctx: z.core.$RefinementCtx): URL | undefined {
  if (value.length > longestAddress) {
    addIssue(ctx, {
      code: 'text-too-long',
      message: `It has ${value.length} characters, and ${longestAddress} fit.`,
      fix: 'Write a shorter address of the same page.',
    })
    return undefined
  }
  const url = URL.parse(value)
  if (/^https?:\/\//i.test(value)) {
    if (url !== null && url.username === '' && !/[\s\\]/.test(value)) return url
    addIssue(ctx)
  } else if (/^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(value)) {
    addIssue(ctx, {
      code: 'address-without-scheme',
      message: `"${shorten(value)}" does not begin with https://.`,
      fix: `Did you mean "https://${shorten(value)}"?`,
    })
  } else {
    addIssue(ctx)
  }
  return undefined
}

/** Its length is looked at where it is read. */
const address = lineOfText(Infinity)

/** The address of a page, kept as written. */
export const pageAddress = address
  .transform((value, ctx) => {
    readAddress(value, ctx)
    return value
  })
  .meta({ is: 'a web address', kind: 'address' })

/** As `pageAddress`, but only `https:`, because people type a password there. */
export const secureAddress = address
  .transform((value, ctx) => {
    const url = readAddress(value, ctx)
    if (url === undefined || url.protocol === 'https:') return value
    return reject(ctx, {
      code: 'unsafe-address',
      message: `"${shorten(value)}" is not a safe place to type a password.`,
      fix: 'Write its address that begins with https://.',
    })
  })
  .meta({ is: 'a web address', kind: 'address' })

/** The address of a server, normalized to its origin; a path belongs to `base`. */
export const serverAddress = address
  .transform((value, ctx) => {
    const url = readAddress(value, ctx)
    if (url === undefined) return value
    if (url.search !== '' || url.hash !== '') return reject(ctx)
    if (url.pathname === '/') return url.origin
    return reject(ctx, {
      code: 'address-with-path',
      message: `"${shorten(value)}" has a path.`,
      fix: writeBoth(url),
    })
  })
  .meta({ is: 'a web address', kind: 'address' })

/** A folder on a server; `guide`, `/guide` and `/guide/` all become `/guide/`. */
export const basePath = z
  .string()
  .trim()
  .transform((value, ctx) => {
    if (value.length > longestAddress) return reject(ctx)
    const parts = value.split('/').filter((part) => part !== '')
    const url = /^https?:/i.test(value) ? URL.parse(value) : null
    if (url !== null) {
      return reject(ctx, {
        code: 'address-for-path',
        message: `"${shorten(value)}" is a whole address.`,
        fix: writeBoth(url),
      })
    }
    if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part))) return reject(ctx)
    return parts.length === 0 ? '/' : `/${parts.join('/')}/`
  })
  .meta({ is: 'a folder in a web address' })

function writeBoth({ origin, pathname }: URL): string {
  return `Write url: "${origin}" and base: "${pathname.replace(/\/*$/, '/')}".`
}
