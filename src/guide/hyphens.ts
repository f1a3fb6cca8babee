/** A part of a text, and whether no line may end in it. */
export interface TextPart {
  text: string
  /** A hyphen inside a word and what follows it. */
  noBreak: boolean
}

/**
 * A text in parts that keep its words whole: a browser ends a line after a hyphen, also in the middle of an address
 * or of a heading's word. Signs that hide in the text would do the same, and be copied with it.
 */
export function splitAtHyphens(text: string): TextPart[] {
  return text
    .split(/(?<=[\p{L}\p{N}])(-[\p{L}\p{N}])/u)
    .map((part, at) => ({ text: part, noBreak: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}
