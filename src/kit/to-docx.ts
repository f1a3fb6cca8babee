import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx'
import type { IParagraphOptions, INumberingOptions, ParagraphChild } from 'docx'
import type { Block, Span } from './blocks.ts'

/** A picture in a document, with the length of its sides in CSS pixels. */
export interface DocxPicture {
  /** What stands in for its bytes until the document is packed. */
  key: string
  alt: string
  width: number
  height: number
}

/** What a document's words are written with. */
export interface DocxLook {
  pictureOf: (block: Block & { kind: 'picture' }) => DocxPicture | undefined
  isRightToLeft: boolean
  /** Six digits each. */
  colors: { link: string; aside: string; asideEdge: string }
}

/** How far a point of a list stands in from what it is in, in twentieths of a point. */
const step = 360

const numbers = 'numbers'
const points = 'points'

/** The signs of lists: a paragraph says itself how far it stands in. */
export const numbering: INumberingOptions = {
  config: [
    { reference: numbers, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
    { reference: points, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
  ],
}

/** Where a block stands. */
interface Place {
  /** How far in, in twentieths of a point. */
  indent: number
  isAside: boolean
  /** Whether no page may end in it. */
  keepNext?: boolean
  /** The list whose sign stands before it. */
  sign?: NonNullable<IParagraphOptions['numbering']>
}

/** Blocks as the paragraphs of a Word document. */
export function blocksToDocx(blocks: readonly Block[], look: DocxLook): Paragraph[] {
  let lists = 0
  let pictures = 0

  const inside = (blocks: readonly Block[], place: Place): Paragraph[] =>
    blocks.flatMap((block, at) => {
      const keepNext = place.keepNext || isLead(block, blocks.slice(at + 1))
      return paragraphs(block, { ...place, keepNext })
    })

  const paragraphs = (block: Block, place: Place): Paragraph[] => {
    const { indent, keepNext } = place
    const one = (children: ParagraphChild[], more: IParagraphOptions = {}): Paragraph[] => [
      new Paragraph({ ...placed(place, look), keepNext, ...more, children }),
    ]
    switch (block.kind) {
      case 'heading':
        return one(runsOf(block.spans, look), {
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          keepNext: true,
        })
      case 'paragraph':
        return one(runsOf(block.spans, look))
      case 'button':
        return one(runsOf([{ text: block.text, href: block.href, strong: true }], look))
      case 'list': {
        const instance = lists++
        const reference = block.isNumbered ? numbers : points
        const sign = { reference, level: 0, instance }
        return block.items.flatMap(([first, ...others]) => [
          ...inside(first ? [first] : [], { ...place, indent: indent + step, sign }),
          ...inside(others, { ...place, indent: indent + step, sign: undefined }),
        ])
      }
      case 'aside': {
        const own = { indent: indent + step / 2, isAside: true, keepNext }
        const title: Block[] = block.title
          ? [{ kind: 'paragraph', spans: [{ text: block.title, strong: true }] }]
          : []
        return inside([...title, ...block.blocks], own)
      }
      case 'picture': {
        const picture = look.pictureOf(block)
        return picture === undefined ? [] : one([image(picture, ++pictures)])
      }
    }
  }
  return inside(blocks, { indent: 0, isAside: false })
}

/** Whether a page must not end after a block: what leads to a picture, and who or which device is meant. */
function isLead(block: Block, after: readonly Block[]): boolean {
  if (block.kind === 'picture') return false
  const next = after.find(({ kind }) => kind !== 'paragraph' && kind !== 'aside')
  if (next?.kind === 'picture') return true
  return block.kind === 'paragraph' && block.spans.every(({ emphasis }) => emphasis)
}

function placed({ indent, isAside, sign }: Place, look: DocxLook): IParagraphOptions {
  const { aside, asideEdge } = look.colors
  return {
    bidirectional: look.isRightToLeft,
    indent: { start: indent, ...(sign && { hanging: step }) },
    ...(sign && { numbering: sign }),
    ...(isAside && {
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: asideEdge } },
      shading: { type: ShadingType.CLEAR, fill: aside, color: 'auto' },
    }),
  }
}

function image({ key, alt, width, height }: DocxPicture, number: number): ImageRun {
  return new ImageRun({
    type: 'png',
    data: Buffer.from(key),
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { id: String(number), name: `${number}`, description: alt },
  })
}

function runsOf(spans: readonly Span[], { isRightToLeft, colors }: DocxLook): ParagraphChild[] {
  return spans.flatMap(({ text, strong, emphasis, href, mark, lang }): ParagraphChild[] => {
    const runs = text.split('\n').map(
      (line, at) =>
        new TextRun({
          text: line,
          bold: strong,
          italics: emphasis,
          rightToLeft: isRightToLeft,
          ...(at > 0 && { break: 1 }),
          ...(lang && { language: { value: lang } }),
          ...(href !== undefined && { color: colors.link, underline: {} }),
        }),
    )
    return [
      ...(href === undefined ? runs : [new ExternalHyperlink({ link: href, children: runs })]),
      ...(mark === undefined ? [] : [new TextRun(` (${mark})`)]),
    ]
  })
}
