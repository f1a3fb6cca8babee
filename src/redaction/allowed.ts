import { asciiHost } from './host-names.ts'
import { isInventedHost, isInventedPhone } from './invented.ts'

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
