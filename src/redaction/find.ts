import { createHmac, randomBytes } from 'node:crypto'
import { credentials } from './credentials.ts'
import { secretPattern } from './secret.ts'

/** What kind of thing must not be published. */
export type FindKind = keyof typeof names

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
export interface Find {
  kind: FindKind
  /** Where it stands, as the end of a sentence: `in the picture, 120 from the left and 40 from the top`. */
  where: string
  /** The first 12 hex digits of the value's SHA-256: the same value can be told in two places. */
  hash: string
}

/** Nobody's but this process's: of a short code, a plain hash is as good as the code. */
const own = randomBytes(32)

/** The hash by which a find tells its value apart from others of the same run. */
export function hashOf(value: string | Uint8Array): string {
  return createHmac('sha256', own).update(value).digest('hex').slice(0, 12)
}

/** A find as a plain sentence, without the value. */
export function describeFind({ kind, where, hash }: Find): string {
  return `${names[kind]} stands ${where} (value ${hash}).`
}

/**
 * Takes secrets out of a text that leaves the program (a report, an error): remembered values, authenticator
 * addresses, Duo links and activation addresses become `[redacted <hash>]`.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  const longestFirst = secrets
    .filter((secret) => secret.trim() !== '')
    .sort((a, b) => b.length - a.length)
  const patterns = [
    ...credentials.map(({ pattern }) => pattern),
    ...longestFirst.map((secret) => new RegExp(secretPattern(secret), 'gi')),
  ]
  return patterns.reduce(
    (left, pattern) => left.replace(pattern, (value) => `[redacted ${hashOf(value)}]`),
    text,
  )
}
