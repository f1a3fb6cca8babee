/** Endings that a bare name must have to be taken for a host; `index.html` and `e.g.` are none. */
const generic = 'com|org|net|edu|gov|mil|int|info|biz|io|app|dev|cloud|online|site|tech|shop|link'
const countries =
  'ar|at|au|be|br|ca|ch|cl|cn|co|cz|de|dk|ec|es|eu|fi|fr|gr|hk|hu|ie|in|it|jp|kr|lu|mx|nl|no|nz|pe|pl|pt|ro|ru|se|sg|tr|tw|uk|us|uy|ve|za'
const labels = '^(?:[a-z0-9_-]+\\.)*[a-z0-9-]{2,}\\.'
const bare = new RegExp(`${labels}(?:${generic}|${countries})$`)
/** `Example.COM` is a host; `Save.It` is a full stop without a space. */
const capital = new RegExp(`${labels}(?:${generic})$`, 'i')

/** The e-mail addresses in a text, in lower case. */
export function emailAddresses(text: string): string[] {
  return [...text.matchAll(emailAddress)].map(([address]) => address.toLowerCase())
}

const emailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/**
 * The host names in a text, in lower case, without ports: of addresses (`https://host/`, `//host/`, also inside
 * another address) and bare ones (`host.com`). Hosts of e-mail addresses are left to `emailAddresses`.
 */
export function hostNames(text: string): string[] {
  const readable = text.replace(/%3a/gi, ':').replace(/%2f/gi, '/').replace(emailAddress, ' ')
  const address =
    /(?<![\w/])(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^\s/@"'<>]*@)?(\[[0-9a-f:]+\]|[^\s/:?#"'<>()\\,;&]+)/gi
  const inAddresses = [...readable.matchAll(address)]
    .map(([, host = '']) => host.toLowerCase().replace(/\.$/, ''))
    .filter((host) => /[.:]/.test(host))
  const rest = readable.replace(/(?:[a-z][a-z0-9+.-]*:)?\/\/\S+/gi, ' ')
  const alone = [...rest.matchAll(/(?<![\w./-])[\w-]+(?:\.[\w-]+)+(?![\w-])/g)]
    .map(([name]) => name)
    .filter((name) => bare.test(name) || capital.test(name))
    .map((name) => name.toLowerCase())
  return [...new Set([...inAddresses, ...alone])]
}
