import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** A sentence on what is wrong, and one on what to write instead. */
export type Complaint = Pick<Diagnostic, 'message' | 'fix'>

/** The longest piece of a person's own text that is worth repeating to them, in letters. */
const longestQuote = 60

/** What a person wrote, short enough to be repeated to them. */
export function shorten(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}…`
}
