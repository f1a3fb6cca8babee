import type { Block, Span } from './blocks.ts'
import { textOfSpans } from './blocks.ts'

/** How a picture is written: the address of its file, and what it shows. */
export type PictureOf = (
  block: Block & { kind: 'picture' },
) => { src: string; alt: string } | undefined

/** Blocks as Markdown, for wikis and tickets. */
export function blocksToMarkdown(
  blocks: readonly Block[],
  pictureOf: PictureOf = () => undefined,
): string {
  return blocks
    .map((block) => blockToMarkdown(block, pictureOf))
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockToMarkdown(block: Block, pictureOf: PictureOf): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(textOfSpans(block.spans))}`
    case 'paragraph':
      return spansToMarkdown(block.spans)
    case 'button':
      return `[${escapeMarkdown(block.text)}](${block.href})`
    case 'list':
      return block.items
        .map((item, at) => {
          const sign = block.isNumbered ? `${at + 1}. ` : '- '
          const inside = blocksToMarkdown(item, pictureOf)
          return sign + inside.replaceAll('\n', `\n${' '.repeat(sign.length)}`)
        })
        .join('\n')
    case 'aside': {
      const title = block.title ? `**${escapeMarkdown(block.title)}**\n\n` : ''
      const inside = title + blocksToMarkdown(block.blocks, pictureOf)
      return inside.replace(/^/gm, '> ').replace(/^> $/gm, '>')
    }
    case 'picture': {
      const picture = pictureOf(block)
      return picture === undefined ? '' : `![${escapeMarkdown(picture.alt)}](${picture.src})`
    }
  }
}

function spansToMarkdown(spans: readonly Span[]): string {
  return spans
    .map(({ text, strong, emphasis, href, mark }) => {
      // Stars hold only where they touch a letter.
      const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
      if (inner === '') return text
      let words = escapeMarkdown(inner).replaceAll('\n', '  \n')
      if (emphasis) words = `*${words}*`
      if (strong) words = `**${words}**`
      if (href !== undefined) words = `[${words}](${href})`
      return `${before}${words}${mark === undefined ? '' : ` (${mark})`}${after}`
    })
    .join('')
}

/** A text in which nothing is a sign of Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}
