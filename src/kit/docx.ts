import {
  convertMillimetersToTwip,
  Document,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
} from 'docx'
import type { Brand } from '../brand/brand.ts'
import { paletteOf } from '../brand/palette.ts'
import { languages } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'
import type { Block } from './blocks.ts'
import { settleDocx } from './settle-docx.ts'
import { blocksToDocx, numbering } from './to-docx.ts'
import type { DocxPicture } from './to-docx.ts'

/** The room for a picture on a page, in CSS pixels: no phone is larger than the one in a reader's hand. */
const room = { width: 600, height: 470 }

/** A picture as a PNG, what it shows, and how wide it is on a page in CSS pixels. */
export interface SourcePicture {
  png: Buffer
  alt: string
  width: number
}

/** A text as a Word document. The same words and pictures make the same bytes. */
export async function makeDocx(
  brand: Pick<Brand, 'name' | 'color'>,
  locale: Locale,
  title: string,
  lead: string,
  blocks: readonly Block[],
  pictures: ReadonlyMap<string, SourcePicture>,
): Promise<Buffer> {
  const light = paletteOf(brand, 'light')
  const look = {
    pictureOf: ({ view }: Block & { kind: 'picture' }) => {
      const picture = pictures.get(view.key)
      return picture && { ...fitted(picture), key: view.key }
    },
    isRightToLeft: languages[locale].dir === 'rtl',
    colors: {
      link: digitsOf(light['brand-ink']),
      aside: digitsOf(light.tint),
      asideEdge: digitsOf(light['brand-rule']),
    },
  }
  const heading = (points: number, before: number) => ({
    run: { size: points * 2, bold: true, color: digitsOf(light.ink) },
    paragraph: { spacing: { before: before * 20, after: 80 }, keepNext: true },
  })
  const document = new Document({
    title,
    description: lead,
    creator: brand.name,
    lastModifiedBy: brand.name,
    numbering,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: languageTag(locale) } },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        heading1: heading(24, 0),
        heading2: heading(16, 18),
        heading3: heading(13, 12),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: margins(20),
          },
        },
        children: [
          new Paragraph({
            text: title,
            heading: HeadingLevel.HEADING_1,
            bidirectional: look.isRightToLeft,
          }),
          ...blocksToDocx([{ kind: 'paragraph', spans: [{ text: lead }] }, ...blocks], look),
        ],
      },
    ],
  })
  // The packer would pack pictures that are packed, which takes longer than all else.
  return settleDocx(
    await Packer.toBuffer(document),
    new Map([...pictures].map(([key, { png }]) => [key, png])),
  )
}

/** A picture in the size in which it is shown. */
function fitted({ png, alt, width: wide }: SourcePicture): Omit<DocxPicture, 'key'> {
  // Where a PNG says its own size.
  const [across, down] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const width = Math.min(wide, room.width, (room.height * across) / down)
  return { alt, width, height: (width * down) / across }
}

function margins(millimeters: number) {
  const margin = convertMillimetersToTwip(millimeters)
  return { top: margin, right: margin, bottom: margin, left: margin }
}

/** Word finds the words to check spelling with by language and country. */
function languageTag(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return region === undefined ? language : `${language}-${region}`
}

/** A color as Word writes it. */
const digitsOf = (color: string): string => color.slice(1).toUpperCase()
