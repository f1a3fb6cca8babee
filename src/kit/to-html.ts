import { sectionsOf } from './blocks.ts'
import type { Block, Span } from './blocks.ts'
import { escapeText } from './markup.ts'

/** How a place writes what plain HTML leaves open. */
export interface HtmlLook {
  /** Attributes by the name of an element, such as ` style="…"` where no style sheet is read. */
  attributes?: Partial<Record<'h2' | 'h3' | 'p' | 'ul' | 'ol' | 'li' | 'a' | 'strong', string>>
  /** The element of a picture. */
  picture?: (block: Block & { kind: 'picture' }) => string
  /** The element of an aside around its content. */
  aside?: (content: string, title: string | undefined) => string
  /** The element of a button. */
  button?: (block: Block & { kind: 'button' }) => string
  /** The sign of a mark behind a label's words. */
  mark?: (number: number) => string
}

/** Blocks as HTML. */
export function blocksToHtml(blocks: readonly Block[], look: HtmlLook = {}): string {
  return blocks.map((block) => blockToHtml(block, look)).join('\n')
}

/** Blocks as HTML, what stands below each heading in a section of its own. */
export function sectionsToHtml(blocks: readonly Block[]): string {
  return sectionsOf(blocks)
    .map((section) => `<section>${blocksToHtml(section)}</section>`)
    .join('')
}

function blockToHtml(block: Block, look: HtmlLook): string {
  const tag = (name: keyof NonNullable<HtmlLook['attributes']>, content: string): string =>
    `<${name}${look.attributes?.[name] ?? ''}>${content}</${name}>`
  switch (block.kind) {
    case 'heading':
      return tag(block.level === 2 ? 'h2' : 'h3', spansToHtml(block.spans, look))
    case 'paragraph':
      return tag('p', spansToHtml(block.spans, look))
    case 'button':
      return look.button?.(block) ?? tag('p', link(escapeText(block.text), block.href, look))
    case 'list':
      return tag(
        block.isNumbered ? 'ol' : 'ul',
        block.items.map((item) => tag('li', itemToHtml(item, look))).join(''),
      )
    case 'aside': {
      const content = blocksToHtml(block.blocks, look)
      return look.aside?.(content, block.title) ?? `<blockquote>${content}</blockquote>`
    }
    case 'picture':
      return look.picture?.(block) ?? ''
  }
}

/** A point of a list; one of a single paragraph needs none inside. */
function itemToHtml(item: readonly Block[], look: HtmlLook): string {
  const [only, ...more] = item
  return only?.kind === 'paragraph' && more.length === 0
    ? spansToHtml(only.spans, look)
    : blocksToHtml(item, look)
}

/** A stretch of words as HTML. */
export function spansToHtml(spans: readonly Span[], look: HtmlLook = {}): string {
  return spans
    .map(({ text, strong, emphasis, href, mark, lang, isWhole }) => {
      const number = mark === undefined ? '' : (look.mark?.(mark) ?? ` (${mark})`)
      let html = escapeText(text).replaceAll('\n', '<br>')
      if (strong) html = `<strong${look.attributes?.strong ?? ''}>${html}</strong>`
      if (emphasis) html = `<em>${html}</em>`
      if (isWhole) html = `<span style="white-space:nowrap">${html}</span>`
      if (lang) html = `<span lang="${lang}">${html}</span>`
      return (href === undefined ? html : link(html, href, look)) + number
    })
    .join('')
}

function link(content: string, href: string, look: HtmlLook): string {
  return `<a href="${escapeText(href)}"${look.attributes?.a ?? ''}>${content}</a>`
}
