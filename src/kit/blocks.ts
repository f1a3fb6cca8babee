import type { View } from '../guide/outline.ts'

/** A stretch of words that look alike. */
export interface Span {
  text: string
  strong?: true
  emphasis?: true
  /** Where it leads, whole: a kit is read outside of the site. */
  href?: string
  /** The number of its mark on the picture beside it. */
  mark?: number
  /** Whether no line ends in it: an address that is compared letter by letter. */
  isWhole?: true
  /** The language of the words, where it is another. */
  lang?: string
}

/**
 * What a text is made of, whoever shows it: a mail, a page, a ticket, a wiki. A paragraph that is nothing but a link
 * is a button.
 */
export type Block =
  | { kind: 'heading'; level: 2 | 3; spans: Span[]; id?: string }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'button'; text: string; href: string }
  | { kind: 'list'; isNumbered: boolean; items: Block[][] }
  | { kind: 'aside'; title?: string; blocks: Block[] }
  | { kind: 'picture'; view: View }

/** The words of spans, as they are read. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}

/** Blocks by the headings above them. */
export function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = []
  for (const block of blocks) {
    const last = sections.at(-1)
    if (last && !(block.kind === 'heading' && block.level === 2)) last.push(block)
    else sections.push([block])
  }
  return sections
}
