import { asciiHost } from './addresses.ts'

/** What a page may show besides invented data: the brand's own contacts, the store's host. */
export interface TextAllowance {
  /** Exact host names without ports, with or without `www.`: `duosecurity.com` does not allow `api-….duosecurity.com`. */
  hosts?: readonly string[]
  /** Exact addresses. */
  emails?: readonly string[]
  /** Compared by their digits, with or without the country code. */
  phones?: readonly string[]
  /** The brand's own words, allowed as a whole whatever they look like. */
  texts?: readonly string[]
}

/** Whether a phone number is invented or allowed. */
export function allowsPhone(number: string, allowed: readonly string[] = []): boolean {
  const digits = number.replace(/\D/g, '')
  const same = (other: string) =>
    other.length >= 7 && (other.endsWith(digits) || digits.endsWith(other))
  return isInventedPhone(number) || allowed.some((phone) => same(phone.replace(/\D/g, '')))
}

/** Whether an e-mail address is invented or allowed. */
export function allowsEmail(address: string, allowed: readonly string[] = []): boolean {
  const own = asciiEmail(address)
  return isInventedHost(own.host) || allowed.some((email) => asciiEmail(email).whole === own.whole)
}

function asciiEmail(address: string): { host: string; whole: string } {
  const at = address.indexOf('@')
  const host = asciiHost(address.slice(at + 1))
  return { host, whole: `${address.slice(0, at).toLowerCase()}@${host}` }
}

/** Whether a host, as `asciiHost` writes it, is invented or allowed. */
export function allowsHost(host: string, allowed: readonly string[] = []): boolean {
  const bare = host.replace(/^www\./, '')
  return (
    isInventedHost(host) || allowed.some((name) => asciiHost(name).replace(/^www\./, '') === bare)
  )
}

/** Whether a host is reserved for examples (RFC 2606, RFC 5737, RFC 6761) or is this machine. */
function isInventedHost(host: string): boolean {
  return (
    /(^|\.)example(\.(com|org|net|edu))?$|\.(test|invalid|localhost)$/i.test(host) ||
    /^(localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)$/i.test(host) ||
    /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(host)
  )
}

/** Numbers of a country, with what is dialed before them there or from abroad. */
const numbersOf = (code: number, numbers: string): RegExp =>
  new RegExp(`^(?:(?:00)?${code}0?|0)(?:${numbers})$`)

/**
 * Numbers that nobody has, because those who give numbers out keep them for films and examples: 555-0100 to 555-0199
 * with any or no area code in North America, and a range in each of a few countries.
 */
const reserved: readonly RegExp[] = [
  /^(?:1?[2-9]\d{2})?55501\d{2}$/,
  // Britain, Ireland, Germany, France, Sweden, Australia.
  numbersOf(44, '7700900\\d{3}'),
  numbersOf(353, '2091\\d{5}'),
  numbersOf(49, '17139200\\d{2}'),
  numbersOf(33, '63998\\d{4}'),
  numbersOf(46, '7017406\\d{2}'),
  numbersOf(61, '491570(?:006|110|156|157|158|159|313|737)'),
]

/** Whether a number is nobody's: a reserved one, or one repeated digit, as in `000-000-0000`. */
function isInventedPhone(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  return reserved.some((range) => range.test(digits)) || /^(\d)\1+$/.test(digits)
}
