import type { Block, Span } from './blocks.ts'
import { textOfSpans } from './blocks.ts'

/** The most letters of a line: what mail programs quote without breaking it anew. */
const widest = 76

/** Blocks as plain text, for mails and chats: lines of at most 76 letters, addresses whole. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.map((block) => blockToText(block)).join('\n\n')
}

/** The same with each paragraph on one line, for a chat. */
export function blocksToChat(blocks: readonly Block[]): string {
  return blocks.map((block) => blockToText(block, Infinity)).join('\n\n')
}

function blockToText(block: Block, width = widest): string {
  switch (block.kind) {
    case 'heading': {
      const text = textOfSpans(block.spans)
      return width === widest ? `${text}\n${'-'.repeat(Math.min(text.length, width))}` : text
    }
    case 'paragraph':
      return wrap(spansToText(block.spans), width)
    case 'button':
      return `${block.text}:\n${block.href}`
    case 'list':
      return block.items
        .map((item, at) => {
          const sign = block.isNumbered ? `${at + 1}. ` : '- '
          const inside = item.map((each) => blockToText(each, width - sign.length)).join('\n')
          return sign + inside.replaceAll('\n', `\n${' '.repeat(sign.length)}`)
        })
        .join('\n')
    case 'aside': {
      const inside = block.blocks.map((each) => blockToText(each, width)).join('\n\n')
      return block.title ? `${block.title}:\n${inside}` : inside
    }
    case 'picture':
      return ''
  }
}

function spansToText(spans: readonly Span[]): string {
  return spans
    .map(({ text, href }) => (href === undefined || href === text ? text : `${text} (${href})`))
    .join('')
}

function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width)
      lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
