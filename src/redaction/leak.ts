import { createHmac, randomBytes } from 'node:crypto'
import { secretPattern } from './secret.ts'

/** What kind of thing must not be published. */
export type LeakKind = keyof typeof names

const names = {
  code: 'A code that a phone can read',
  'damaged-code': 'A code that is only partly covered',
  'not-covered': 'A redacted place that is not one plain color',
  otpauth: 'An authenticator address (otpauth:)',
  duo: 'A Duo activation link (duo:)',
  activation: 'A Duo activation address',
  secret: 'A value that a redaction covers',
  key: 'What looks like an authenticator key',
  phone: 'A phone number that is not invented',
  email: 'An e-mail address that is not invented',
  host: 'A host name that is not invented',
} as const

/** Something that must not be published, without the value itself. */
export interface Leak {
  kind: LeakKind
  /** Where it stands, as the end of a sentence: `in the picture, 120 from the left and 40 from the top`. */
  where: string
  /** Tells whether two leaks of a run have the same value. */
  hash: string
}

/** Known to this process only: a plain hash of a short code can be reversed by trying all codes. */
const own = randomBytes(32)

/** The hash that stands for a value in this run. */
export function hashValue(value: string | Uint8Array): string {
  return createHmac('sha256', own).update(value).digest('hex').slice(0, 12)
}

/** A leak as a plain sentence, without the value. */
export function describeLeak({ kind, where, hash }: Leak): string {
  return `${names[kind]} stands ${where} (value ${hash}).`
}

/** Replaces remembered values and credentials in a text that leaves the program by `[redacted <hash>]`. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const longestFirst = secrets
    .filter((secret) => secret.trim() !== '')
    .sort((a, b) => b.length - a.length)
  const patterns = [
    ...credentials.map(({ pattern }) => pattern),
    ...longestFirst.map((secret) => new RegExp(secretPattern(secret), 'gi')),
  ]
  return patterns.reduce(
    (left, pattern) => left.replace(pattern, (value) => `[redacted ${hashValue(value)}]`),
    text,
  )
}

/**
 * Live credentials, wherever they stand. Duo sends activation URLs as `m-<hex>.duosecurity.com` with a path, and
 * `api-<hex>.duosecurity.com` with a code or key; its QR codes hold `<code>-<base64 of the api host>`, and base64 of
 * `api-` begins with `YXBpL`.
 */
export const credentials = [
  { kind: 'otpauth', pattern: /otpauth(?:-migration)?(?::|%3a)[^\s"'<>]*/gi },
  { kind: 'duo', pattern: /\bduo(?::\/\/|%3a%2f%2f)[^\s"'<>]*/gi },
  { kind: 'duo', pattern: /\b[a-z0-9]{12,}-YXBpL[\w+/=-]+/gi },
  {
    kind: 'activation',
    pattern: /(?:https?:\/\/)?\bm-[0-9a-z]+\.duosecurity\.com\/[^\s"'<>]+/gi,
  },
  {
    kind: 'activation',
    pattern:
      /(?:https?:\/\/)?\bapi-[0-9a-z]+\.duosecurity\.com[^\s"'<>]*?(?:\bakey|\bpkey|\bcode|\bsid|activat)[^\s"'<>]*/gi,
  },
] as const satisfies readonly { kind: string; pattern: RegExp }[]
