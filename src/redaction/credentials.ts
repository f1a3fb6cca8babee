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
