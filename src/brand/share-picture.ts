import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import type { Brand } from './brand.ts'
import { textColorOn } from './color.ts'
import { icon } from './icons.ts'
import { openImage } from './image-open.ts'
import { paletteOf } from './palette.ts'
import { fitText, inFont, lineOutline } from './text-outline.ts'

/** What a chat or a mail shows of a link, in pixels: the size that they ask for. */
export const shareSize = { width: 1200, height: 630 }

/** The white strip with the company's sign, above its color, and the room at the edges. */
const strip = 200
const margin = 80

/** How large a sign may be: one that is the name itself may be wide. */
const largest = { mark: { width: 300, height: 104 }, wordmark: { width: 760, height: 104 } }

/** A phone with a tick, so that a small picture says what the link is about. */
const phone =
  '<rect x="900" y="262" width="176" height="308" rx="30"/><path d="m948 420 30 30 56-62"/>'

type ShareBrand = Pick<Brand, 'logo' | 'wordmark' | 'favicon' | 'shortName' | 'color'>

/**
 * The picture of a link to the guide: the company's sign, its name and what the guide is for. Words come from the site's
 * own typeface; one that lacks a letter is left out, rather than drawn in boxes.
 * @param heading the large words at the top of the home page
 */
export async function sharePicture(brand: ShareBrand, heading: string): Promise<Buffer> {
  const { paper, ink, 'brand-rule': rule } = paletteOf(brand, 'light')
  const onColor = textColorOn(brand.color, ['#ffffff', '#000000'])
  const sign = await signOf(brand)
  const nameAt = margin + sign.width + 28
  const name = brand.wordmark
    ? undefined
    : fitText(brand.shortName, shareSize.width - margin - nameAt, 2, [60, 48, 38])
  const large = fitText(heading, 760, 4, [92, 76, 62, 50])
  const beside = large ? '' : ' transform="translate(-388)"'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}">
<rect width="100%" height="100%" fill="${paper}"/>
<rect y="${strip}" width="100%" height="100%" fill="${brand.color}"/>
<rect y="${strip}" width="100%" height="6" fill="${rule}"/>
<g fill="${ink}">${linesAround(name, nameAt, strip / 2)}</g>
<g fill="${onColor}">${linesAround(large, margin, (strip + shareSize.height) / 2)}</g>
<g fill="none" stroke="${onColor}" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"${beside}>${phone}</g>
</svg>`
  const top = Math.round((strip - sign.height) / 2)
  return sharp(Buffer.from(svg))
    .composite([{ input: sign.png, left: margin, top }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

/** Lines of a text one below the other, around a height. */
function linesAround(text: ReturnType<typeof fitText>, x: number, middle: number): string {
  if (text === undefined) return ''
  const { lines, size } = text
  const leading = size * 1.15
  const first =
    middle - ((lines.length - 1) * leading) / 2 + (size * inFont.capital) / inFont.size / 2
  return lines
    .map((line, index) => lineOutline(line, x, Math.round(first + index * leading), size))
    .join('')
}

/** The company's sign as it stands on white: its wordmark, its logo, or the icon that its tabs have. */
async function signOf(brand: ShareBrand): Promise<{ png: Buffer; width: number; height: number }> {
  const shown = brand.wordmark ?? brand.logo
  const most = largest[brand.wordmark ? 'wordmark' : 'mark']
  const bytes = shown ? await readFile(shown.light) : await icon(brand, most.height)
  const { image } = await openImage(bytes, most)
  const { data, info } = await image
    .resize({ ...most, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { png: data, width: info.width, height: info.height }
}
