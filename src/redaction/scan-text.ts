import { allowsEmail, allowsHost, allowsPhone, type TextAllowance } from './text-allowance.ts'
import { credentials, hashValue, type Leak, type LeakKind } from './leak.ts'
import { emailAddresses, hostNames } from './addresses.ts'
import { normalizeForms, percentDecoded, urlParameters } from './text-forms.ts'
import { findKeys } from './secret-keys.ts'
import { phoneNumbers } from './phone-numbers.ts'
import { literal, secretPattern } from './secret.ts'

type Add = (kind: LeakKind, values: readonly string[]) => void

/**
 * Scans texts (of a page, of a file that is kept) for what must not be published: credentials, redacted values, keys,
 * and every phone number, e-mail address and host that is neither invented nor allowed.
 * @param where ends the sentence of a leak
 * @returns a leak for each value
 */
export function scanText(
  texts: readonly string[],
  allow: TextAllowance = {},
  secrets: readonly string[] = [],
  where = 'in the text of the page',
): Leak[] {
  const leaks = new Map<string, Leak>()
  const add: Add = (kind, values) => {
    for (const value of values) {
      const hash = hashValue(value)
      if (!leaks.has(hash)) leaks.set(hash, { kind, where, hash })
    }
  }
  const remembered = secrets.map((secret) => new RegExp(secretPattern(secret), 'gi'))
  const own = ownTexts(allow)
  for (const text of texts) {
    const folded = normalizeForms(text)
    scanFolded(own ? folded.replace(own, ' ') : folded, allow, add)
    for (const pattern of remembered)
      add('secret', text.match(pattern) ?? folded.match(pattern) ?? [])
  }
  return [...leaks.values()]
}

function scanFolded(text: string, allow: TextAllowance, add: Add): void {
  const rest = withoutCredentials(text, add).replace(dataAddress, ' ')
  for (const said of new Set([percentDecoded(rest), ...urlParameters(rest)])) {
    const left = withoutCredentials(said, add)
    add('key', findKeys(left))
    add(
      'phone',
      phoneNumbers(left).filter((number) => !allowsPhone(number, allow.phones)),
    )
    add(
      'email',
      emailAddresses(left).filter((address) => !allowsEmail(address, allow.emails)),
    )
    add(
      'host',
      hostNames(left).filter((host) => !allowsHost(host, allow.hosts)),
    )
  }
}

const dataAddress = /\bdata:(?:[\w.+-]+\/[\w.+-]+)?(?:;[\w.=-]+)*,[^\s"')]*/gi

function withoutCredentials(text: string, add: Add): string {
  return credentials.reduce((left, { kind, pattern }) => {
    add(kind, left.match(pattern) ?? [])
    return left.replace(pattern, ' ')
  }, text)
}

/**
 * A pattern for the brand's own texts, as whole words outside of URLs. Only texts that the scan would report: a
 * company called 365 must not be taken out of numbers.
 */
function ownTexts({ texts = [], ...allow }: TextAllowance): RegExp | undefined {
  const sources = texts
    .map((text) => normalizeForms(text).trim())
    .filter((text) => scanText([text], allow).length > 0)
    .sort((a, b) => b.length - a.length)
    .map((text) => text.split(/\s+/).map(literal).join('\\s+'))
  if (sources.length === 0) return undefined
  return new RegExp(
    `(?<![\\p{L}\\p{N}._@/-])(?:${sources.join('|')})(?![\\p{L}\\p{N}_@/]|[.:][\\p{L}\\p{N}])`,
    'giu',
  )
}
