/** The longest piece of a person's own text that is worth repeating to them, in letters. */
const longestQuote = 60

/** What a person wrote, short enough to be repeated to them. */
export function shorten(text: string, most = longestQuote): string {
  // An emoji is two units: cut in the middle, it would be half a letter.
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}

/** What a terminal obeys and nobody sees: control characters, and those that turn the direction of what follows. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g

/** A text with all that cannot be seen in it written out, as `\u202e`. */
export function visible(text: string): string {
  return text.replace(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What an error says of itself, as text. */
export interface ErrorText {
  message: string
  stack: string
}

/** Reads an error with care: anything can be thrown, and what it says of itself may throw again. */
export function errorText(error: unknown): ErrorText {
  const read = (say: () => unknown): string => {
    try {
      return String(say())
    } catch {
      return ''
    }
  }
  const isError = read(() => error instanceof Error) === 'true'
  return {
    message: read(() => (isError ? (error as Error).message : error)),
    stack: read(() => (isError ? (error as Error).stack : '')),
  }
}

const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  return disjunction.format(words)
}
