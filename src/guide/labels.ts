/** What is known of a label's words in a language. Words whose status is not said are our translation. */
type LabelStatus = 'seen' | 'ours' | 'english-only'

/** The words of one thing on a screen, where there is more to say than its text. */
export interface LabelEntry {
  /** What a sighted reader sees. */
  drawn: string
  /** What a screen reader calls it, where it is only an icon. */
  called?: string
  status?: LabelStatus
  /** Set where the classic prompt has the label in English only, whatever other screens have. */
  inClassic?: 'english-only'
  /** What a guide calls it, where the screen shows it in English. */
  words?: string
  /** The English words, where nobody has seen those of the language. */
  english?: string
}

/** The words of one thing on a screen. */
export type LabelWords = string | LabelEntry

/** A language's label table: id → words on the screens. */
export type LabelTable = Record<string, LabelWords>

/** What a sighted reader sees of a label. */
export function drawnWords(words: LabelWords): string {
  return typeof words === 'string' ? words : words.drawn
}

/** What a guide calls a label in its own language. */
export function guideWords(words: LabelWords): string {
  return typeof words === 'string' ? words : (words.words ?? words.drawn)
}

/** The English words to look for if the screen does not show the others; `undefined` where these have been seen. */
export function englishWords(words: LabelWords): string | undefined {
  return typeof words === 'string' ? undefined : words.english
}

/** Whether the screen shows a label in English, whatever the language of everything around it. */
export function isEnglishOnly(words: LabelWords): boolean {
  return typeof words !== 'string' && words.words !== undefined
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
