const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/** Versions (`react@18.2.0`) and pictures for fine screens (`icon@2x.png`) have an `@` too. */
const noAddress = /@\d+x\.\p{L}+$|@\d+(?:\.\d+){1,2}$/u

/** The e-mail addresses in a text, in lower case. */
export function emailAddresses(text: string): string[] {
  return [...text.matchAll(address)]
    .map(([written]) => written.toLowerCase())
    .filter((written) => !noAddress.test(written))
}

/** A text without what reads as an e-mail address. */
export function withoutEmailAddresses(text: string): string {
  return text.replace(address, ' ')
}
