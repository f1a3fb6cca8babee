import { domainToASCII } from 'node:url'
import { kindOfTopLevel } from './top-level-domains.ts'

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/** Versions (`react@18.2.0`) and high-density images (`icon@2x.png`) have an `@` too. */
const noAddress = /@\d+x\.\p{L}+$|@\d+(?:\.\d+){1,2}$/u

/** The e-mail addresses in a text, in lower case. */
export function emailAddresses(text: string): string[] {
  return [...text.matchAll(address)]
    .map(([written]) => written.toLowerCase())
    .filter((written) => !noAddress.test(written))
}

/** A text without its e-mail addresses. */
function withoutEmailAddresses(text: string): string {
  return text.replace(address, ' ')
}

const inAddress =
  /(?<![\w/])([a-z][a-z0-9+.-]*:)?\/\/(?:[^\s/@"'<>]*@)?(\[[0-9a-f:]+\]|[^\s/:?#"'`<>()[\]{}\\|,;&“”„‘’«»]+)/gi
const wholeAddress = /(?:[a-z][a-z0-9+.-]*:)?\/\/[^\s"'<>]+/gi
const dotted = /(?<![\p{L}\p{N}_./-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?![\p{L}\p{N}_-])/gu

/**
 * The host names in a normalized text, as `asciiHost` writes them, without ports: of URLs (`https://host/`, `//host/`)
 * and bare ones (`host.com`, `10.1.2.3`). Hosts of e-mail addresses are left to `emailAddresses`.
 */
export function hostNames(text: string): string[] {
  const readable = withoutEmailAddresses(text)
  const addressed = [...readable.matchAll(inAddress)]
    .map(([, scheme = '', host = '']) => ({ scheme, host: host.replace(/\.+$/, '') }))
    .filter(({ scheme, host }) => /[.:]/.test(host) || isOfIntranet(scheme, host))
    .map(({ host }) => host)
  const rest = readable.replace(wholeAddress, ' ')
  const bare = [...rest.matchAll(dotted)]
    .filter(({ 0: name, index }) =>
      isHost(name, rest.slice(0, index), rest.slice(index + name.length)),
    )
    .map(([name]) => name)
  return [...new Set([...addressed, ...bare].map(asciiHost))]
}

/** A host as browsers compare it: lower case, accents as `xn--…`. */
export function asciiHost(host: string): string {
  return domainToASCII(host) || host.toLowerCase()
}

/** Whether a name without a dot is a host: it is in `https://intranet/`, but hardly in `//word` and `app://settings`. */
function isOfIntranet(scheme: string, host: string): boolean {
  return (
    /^(?:https?|wss?|s?ftp|ssh|ldaps?|rdp|smb):$/i.test(scheme) && /^[a-z0-9-]{2,}$/i.test(host)
  )
}

function isHost(name: string, before: string, after: string): boolean {
  if (/^[\d.]+$/.test(name)) return isNetworkAddress(name, before, after)
  const parts = name.split('.')
  const ending = parts.pop() ?? ''
  const kind = kindOfTopLevel(asciiHost(ending))
  const leads = /^(?:\/|:\d)/.test(after)
  if (/^www$/i.test(parts[0] ?? '')) return /^\p{L}{2,}$/u.test(ending)
  // `com.example.app` is the id of a phone's app.
  if (kind === undefined || parts[0] === 'com') return false
  const own = parts.at(-1) ?? ''
  // `Example.COM` is a host; `e.g.` is none, and neither is `12.de`.
  if (kind === 'generic') return own.length > 1 || /^(?:com|net|org)$/i.test(ending)
  if (own.length < 2 || !/\p{L}/u.test(parts.join(''))) return false
  if (ending !== ending.toLowerCase()) return false
  // `Acme.ai` is a host; `Done.it` is a sentence's end without a space.
  const small = parts.every((part) => part === part.toLowerCase())
  if (!small && (kind === 'doubtful' || everyday.test(ending))) return false
  return kind === 'country' || leads || serving.test(parts.join('.'))
}

/** Country codes that are common words: they may begin a new sentence. */
const everyday = /^(?:at|be|de|es|et|in|it|me|ne|ni|no|se|su|tu|us|va|ve)$/

/** First labels that only hosts have, and second levels below a country code. */
const serving =
  /^(?:sso|idp|adfs|vpn|webmail|intranet)\.|\.(?:co|com|net|org|gov|gob|go|edu|ac|or)$/

/** Four numbers are more often a version; an address is private, has a number of 100 or more, or a port or path. */
function isNetworkAddress(name: string, before: string, after: string): boolean {
  const figures = name.split('.').map(Number)
  if (figures.length !== 4 || figures.some((figure) => figure > 255)) return false
  if (/(?:\b(?:v|ver|version|versión|build|release)|os|android|windows)[.:]? ?$/i.test(before))
    return false
  const [first = 0, second = 0] = figures
  const ofOwn =
    first === 10 ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254)
  return ofOwn || figures.some((figure) => figure >= 100) || /^(?:\/|:\d)/.test(after)
}
