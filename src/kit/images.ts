import { readFileSync } from 'node:fs'
import path from 'node:path'
import { toString as drawCode } from 'qrcode'
import type { Brand } from '../brand/brand.ts'
import { openImage, sizeOf } from '../brand/image-open.ts'
import { sceneTokens } from '../brand/brand-css.ts'
import { paletteOf } from '../brand/palette.ts'
import type { Look, Scheme } from '../brand/palette.ts'
import { wordmarkSize } from '../brand/wordmark-size.ts'

/** A picture of a mail: its bytes, and its size on the page in CSS pixels. */
export interface MailImage {
  png: Buffer
  width: number
  height: number
}

/** Screens show two or more pixels for each of a page's. */
const density = 2

/** The height of a square logo in a mail, and the most width of any. */
const logoSize = { height: 40, width: 220 }

/** The company's logo as mails show it, for light and dark ones. */
export async function logoImages(
  brand: Brand,
): Promise<Partial<Record<Scheme, MailImage>>> {
  const { wordmark, logo } = brand
  const shown = wordmark ?? logo
  if (!shown) return {}
  const size = wordmark ? await wordmarkSize(wordmark.light) : await fittingSize(shown.light)
  const dark = paletteOf(brand, 'dark').paper
  return {
    light: await drawLogo(shown.light, size, '#ffffff'),
    // A mail program that darkens a mail by itself shows the light one: so it has a ground of its own.
    dark: shown.dark === undefined ? undefined : await drawLogo(shown.dark, size, dark),
  }
}

async function fittingSize(file: string): Promise<{ width: number; height: number }> {
  const { width, height } = await sizeOf(readFileSync(file))
  const scale = Math.min(logoSize.height / height, logoSize.width / width)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

async function drawLogo(
  file: string,
  { width, height }: { width: number; height: number },
  ground: string,
): Promise<MailImage> {
  const pixels = { width: width * density, height: height * density }
  const { image } = await openImage(readFileSync(file), pixels)
  const png = await image
    .resize(pixels.width, pixels.height, { fit: 'contain', background: ground })
    .flatten({ background: ground })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
  return { png, width, height }
}

/** The site's illustrations, by their files. */
export type Scene = 'desk' | 'finished'

/** An illustration in the brand's colors as SVG. */
function sceneSvg(root: string, name: Scene, look: Look, scheme: Scheme): string {
  const file = path.join(root, 'src', 'components', 'scenes', `${name}.svg`)
  const tokens: Record<string, string> = { ...sceneTokens(look, scheme) }
  return readFileSync(file, 'utf8').replace(
    /var\(--([\w-]+)\)/g,
    (whole, token: string) => tokens[token] ?? whole,
  )
}

/** An illustration in a page that carries it. */
export function sceneTag(root: string, name: Scene, look: Look): string {
  return `<img src="${dataAddress('image/svg+xml', sceneSvg(root, name, look, 'light'))}" alt="">`
}

/** An illustration on the ground it stands on, as a picture for mails. */
export async function sceneImage(
  root: string,
  name: Scene,
  look: Look,
  width: number,
): Promise<MailImage> {
  const svg = Buffer.from(sceneSvg(root, name, look, 'light'))
  const { width: own, height: ownHeight } = await sizeOf(svg)
  const height = Math.round((width * ownHeight) / own)
  const { image } = await openImage(svg, { width: width * density, height: height * density })
  const png = await image
    .resize(width * density, height * density, { fit: 'fill' })
    .png({ compressionLevel: 9, palette: true, colors: 128 })
    .toBuffer()
  return { png, width, height }
}

/** A code that a phone's camera reads, with its quiet zone, as SVG. */
export function codeOf(address: string): Promise<string> {
  return drawCode(address, { errorCorrectionLevel: 'M', type: 'svg', margin: 4 })
}

/** Bytes as an address that a page carries in itself. */
export function dataAddress(type: string, bytes: Buffer | string): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}
