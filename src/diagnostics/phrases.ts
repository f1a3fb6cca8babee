/** The longest piece of a person's own text that is worth repeating to them, in letters. */
const longestQuote = 60

/** What a person wrote, short enough to be repeated to them. */
export function shorten(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}…`
}

const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  return disjunction.format(words)
}
