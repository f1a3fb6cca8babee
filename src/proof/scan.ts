import { credentials } from './credentials.ts'
import { hashOf } from './find.ts'
import type { Find, FindKind } from './find.ts'
import { emailAddresses, hostNames } from './host-names.ts'
import { isInventedHost, isInventedPhone } from './invented.ts'
import { phoneNumbers } from './phone-numbers.ts'
import { secretPattern } from './secret.ts'

/** What may stand in a page besides the invented: the brand's own, the store's. */
export interface TextAllowance {
  /** Exact host names; `www.` before them too. `duosecurity.com` does not allow `api-….duosecurity.com`. */
  hosts?: readonly string[]
  /** Exact addresses. */
  emails?: readonly string[]
  /** Compared by their digits; a country code may stand before. */
  phones?: readonly string[]
}

/** Sixteen characters are 80 bits, the shortest key in use; in one run or in fours, capital or small. */
const keys = [
  /(?<![A-Za-z0-9+/=_])[A-Z2-7]{16,}=*(?![A-Za-z0-9+/_])/g,
  /(?<![A-Za-z0-9])(?:[A-Z2-7]{4}[ -]){3,}[A-Z2-7]{2,4}(?![A-Za-z0-9])/g,
]
const smallKeys = [
  /(?<![A-Za-z0-9+/=_.-])[a-z2-7]{16,}(?![A-Za-z0-9+/_.-])/g,
  /(?<![A-Za-z0-9])(?:[a-z2-7]{4}[ -]){3,}[a-z2-7]{2,4}(?![A-Za-z0-9])/g,
]

function keysIn(text: string): string[] {
  const capital = keys.flatMap((pattern) => text.match(pattern) ?? [])
  const small = smallKeys.flatMap((pattern) => text.match(pattern) ?? [])
  // Words and years are small letters and figures too; a key has figures among its letters.
  const mixed = (run: string) => /\d.*\d/.test(run) && /[a-z]\d|\d[a-z]/.test(run)
  return [...capital.filter((run) => /[A-Z]/.test(run)), ...small.filter(mixed)]
}

/**
 * Looks through texts (of a page, of a file that is kept) for what must not be published: credentials, values that a
 * redaction covers, keys, and every phone number, e-mail address and host that is neither invented
 * nor allowed. `where` ends the sentence of a find. Returns each value once.
 */
export function scanText(
  texts: readonly string[],
  allow: TextAllowance = {},
  secrets: readonly string[] = [],
  where = 'in the text of the page',
): Find[] {
  const finds = new Map<string, Find>()
  const add = (kind: FindKind, values: readonly string[]) => {
    for (const value of values) {
      const hash = hashOf(value)
      if (!finds.has(hash)) finds.set(hash, { kind, where, hash })
    }
  }
  const remembered = secrets.map((secret) => new RegExp(secretPattern(secret), 'gi'))
  for (const text of texts) {
    let rest = text
    for (const { kind, pattern } of credentials) {
      add(kind, rest.match(pattern) ?? [])
      rest = rest.replace(pattern, ' ')
    }
    for (const pattern of remembered) add('secret', text.match(pattern) ?? [])
    rest = rest.replace(/\bdata:[^\s"')]*/gi, ' ')
    add('key', keysIn(rest))
    add(
      'phone',
      phoneNumbers(rest).filter((number) => !allowsPhone(number, allow.phones)),
    )
    add(
      'email',
      emailAddresses(rest).filter((address) => !allowsEmail(address, allow.emails)),
    )
    add(
      'host',
      hostNames(rest).filter((host) => !allowsHost(host, allow.hosts)),
    )
  }
  return [...finds.values()]
}

function allowsPhone(number: string, allowed: readonly string[] = []): boolean {
  const digits = number.replace(/\D/g, '')
  const same = (other: string) =>
    other.length >= 7 && (other.endsWith(digits) || digits.endsWith(other))
  return isInventedPhone(number) || allowed.some((phone) => same(phone.replace(/\D/g, '')))
}

function allowsEmail(address: string, allowed: readonly string[] = []): boolean {
  const host = address.slice(address.indexOf('@') + 1)
  return isInventedHost(host) || allowed.some((email) => email.toLowerCase() === address)
}

function allowsHost(host: string, allowed: readonly string[] = []): boolean {
  const bare = host.replace(/^www\./, '')
  return (
    isInventedHost(host) ||
    allowed.some((name) => name.toLowerCase().replace(/^www\./, '') === bare)
  )
}
