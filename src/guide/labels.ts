/** The words of one thing on a screen: its text, or, for an icon, what is drawn and what it is called. */
export type LabelWords = string | { drawn: string; called: string }

/** A language's label table: id → words on the screens. */
export type LabelTable = Record<string, LabelWords>

/** What a sighted reader sees of a label. */
export function drawnWords(words: LabelWords): string {
  return typeof words === 'string' ? words : words.drawn
}

/** What a screen reader calls a label that is only an icon. */
export function calledWords(words: LabelWords): string | undefined {
  return typeof words === 'string' ? undefined : words.called
}

/**
 * Normalises words before they are compared: curly quotes, kinds of spaces, direction marks,
 * soft hyphens and Unicode composition make no difference to a reader.
 */
export function normalizeWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/g, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}
