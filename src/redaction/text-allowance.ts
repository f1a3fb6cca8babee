import { asciiHost } from './addresses.ts'

/** What may stand in a page besides the invented: the brand's own, the store's. */
export interface TextAllowance {
  /** Exact host names without ports; `www.` before them too. `duosecurity.com` does not allow `api-….duosecurity.com`. */
  hosts?: readonly string[]
  /** Exact addresses. */
  emails?: readonly string[]
  /** Compared by their digits; a country code may stand before. */
  phones?: readonly string[]
  /** What the brand says of itself: such a text is let by as a whole, whatever it looks like. */
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

/** Hosts that nobody owns, by RFC 2606, RFC 5737 and RFC 6761, and the machine itself. */
export function isInventedHost(host: string): boolean {
  return (
    /(^|\.)example(\.(com|org|net|edu))?$|\.(test|invalid|localhost)$/i.test(host) ||
    /^(localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)$/i.test(host) ||
    /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(host)
  )
}

/**
 * Numbers that ring nowhere: 555-0100 to 555-0199 with any or no area code (reserved for fiction in North America),
 * and one digit throughout, as in `000-000-0000`.
 */
export function isInventedPhone(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  return /^(?:1?[2-9]\d{2})?55501\d{2}$/.test(digits) || /^(\d)\1+$/.test(digits)
}
