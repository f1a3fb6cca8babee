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

/** Something that must not be published. The value itself is not in it. */
export interface Leak {
  kind: LeakKind
  /** Where it stands, as the end of a sentence: `in the picture, 120 from the left and 40 from the top`. */
  where: string
  /** The first 12 hex digits of the value's SHA-256: the same value can be told in two places. */
  hash: string
}

/** Nobody's but this process's: of a short code, a plain hash is as good as the code. */
const own = randomBytes(32)

/** The hash by which a find tells its value apart from others of the same run. */
export function hashValue(value: string | Uint8Array): string {
  return createHmac('sha256', own).update(value).digest('hex').slice(0, 12)
}

/** A find as a plain sentence, without the value. */
export function describeLeak({ kind, where, hash }: Leak): string {
  return `${names[kind]} stands ${where} (value ${hash}).`
}

/**
 * Takes secrets out of a text that leaves the program (a report, an error): remembered values, authenticator
 * addresses, Duo links and activation addresses become `[redacted <hash>]`.
 */
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
 * What is a live credential wherever it stands. Activation addresses as Duo sends them: `m-<hex>.duosecurity.com`
 * with a path, and `api-<hex>.duosecurity.com` with a code or key in it. A QR code of Duo holds
 * `<code>-<base64 of the api host>`; base64 of `api-` begins `YXBpL`.
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
