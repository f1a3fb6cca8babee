import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import sharp from 'sharp'
import type { Brand } from './brand.ts'
import { textColorOn } from './color.ts'
import { lookAt, mostHidden } from './image-look.ts'
import { openImage, sizeOf } from './image-open.ts'
import { isOnThisMachine } from './letter-fonts.ts'
import { letterOutline } from './letter-outline.ts'
import { initial } from './monogram.ts'

type IconBrand = Pick<Brand, 'logo' | 'favicon' | 'shortName' | 'color'>

/** The aspect ratios (width to height) at which a logo is still recognizable in a browser tab. */
const squarest = { narrow: 0.8, wide: 1.25 }

/** The size in pixels of a PNG logo inside an SVG icon: sharp in a tab on any screen. */
const embedded = 128

/** The tabs of browsers, light and dark: a picture that one of them swallows stands on a ground of its own. */
const tabs = ['#ffffff', '#202124']

/** A handrail, for a name without any letter, and where no font has it. */
const rail =
  '<path d="M14 26h36M21 26v22M43 26v22" fill="none" stroke-width="6" stroke-linecap="round"/>'

/** The file that a brand's icons are made of; without one, its initial is drawn. */
async function pictureOf({ favicon, logo }: IconBrand): Promise<string | undefined> {
  if (favicon !== undefined || logo === undefined) return favicon
  const { width, height } = await sizeOf(await readFile(logo.light))
  const shape = width / height
  return shape >= squarest.narrow && shape <= squarest.wide ? logo.light : undefined
}

/** The grounds of a list on which a picture can be seen. */
async function grounds(picture: string, candidates: readonly string[]): Promise<string[]> {
  const looks = await Promise.all(candidates.map((ground) => lookAt(picture, ground)))
  return candidates.filter((_, index) => (looks[index]?.hidden ?? 1) < mostHidden)
}

/** The first of white, the brand's color and black on which a picture can be seen. */
async function plateOf(picture: string, { color }: IconBrand): Promise<string> {
  return (await grounds(picture, ['#ffffff', color, '#000000']))[0] ?? '#ffffff'
}

/** The sign in a 64 × 64 square for a brand without a picture: its initial. */
async function sign({ shortName, color }: IconBrand, isText: boolean): Promise<string> {
  const letter = initial(shortName)
  const ink = textColorOn(color, ['#ffffff', '#000000'])
  const outline = letter && letterOutline(letter)
  if (outline) return `<g fill="${ink}">${outline}</g>`
  if (letter && (isText || (await isOnThisMachine(letter)))) {
    return (
      `<text x="32" y="45" fill="${ink}" font-family="sans-serif" font-size="36" font-weight="700"` +
      ` text-anchor="middle">${letter}</text>`
    )
  }
  return `<g stroke="${ink}">${rail}</g>`
}

/** The initial that a brand's icons would need, where neither the site's typeface nor this machine has it. */
export async function missingInitial(brand: IconBrand): Promise<string | undefined> {
  const letter = initial(brand.shortName)
  if (letter === undefined || (await pictureOf(brand)) !== undefined) return undefined
  return letterOutline(letter) || (await isOnThisMachine(letter)) ? undefined : letter
}

const inSquare = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${content}</svg>\n`

const tile = (color: string): string => `<rect width="64" height="64" rx="14" fill="${color}"/>`

/**
 * The icon for browser tabs as SVG: the brand's own, else its logo if that is nearly square, else the initial of its
 * name on its color. The same brand always gives the same text.
 */
export async function faviconSvg(brand: IconBrand): Promise<string> {
  const picture = await pictureOf(brand)
  if (picture === undefined) return inSquare(tile(brand.color) + (await sign(brand, true)))
  const isSvg = extname(picture).toLowerCase() === '.svg'
  const isPlain = (await grounds(picture, tabs)).length === tabs.length
  if (isPlain && isSvg) return readFile(picture, 'utf8')
  const [type, bytes] = isSvg
    ? ['svg+xml', await readFile(picture)]
    : ['png', await draw(await readFile(picture), embedded)]
  const image = (air: number): string => {
    const side = 64 - 2 * air
    const place = air > 0 ? `x="${air}" y="${air}" ` : ''
    return `<image ${place}width="${side}" height="${side}" href="data:image/${type};base64,${bytes.toString('base64')}"/>`
  }
  return inSquare(isPlain ? image(0) : tile(await plateOf(picture, brand)) + image(8))
}

/**
 * The same icon as a square PNG.
 * @param size its width and height in pixels
 * @param air the share of it, 0 to 1, that is left free at each edge; then the whole square has a ground, since phones
 * show transparent pixels as black and cut icons into shapes of their own
 */
export async function icon(brand: IconBrand, size: number, air?: number): Promise<Buffer> {
  const picture = await pictureOf(brand)
  if (air === undefined) {
    const svg =
      picture === undefined ? inSquare(tile(brand.color) + (await sign(brand, false))) : ''
    return draw(
      picture === undefined ? Buffer.from(svg) : Buffer.from(await faviconPixels(brand, picture)),
      size,
    )
  }
  // A letter has room around it already, and the brand's color reaches every edge.
  const source = picture ? await readFile(picture) : Buffer.from(inSquare(await sign(brand, false)))
  const background = picture ? await plateOf(picture, brand) : brand.color
  const free = picture ? Math.round(size * air) : 0
  return sharp(await draw(source, size - 2 * free))
    .extend({ top: free, bottom: free, left: free, right: free, background })
    .flatten({ background })
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/** What is drawn for a picture: itself where every tab shows it, else on its plate. */
async function faviconPixels(brand: IconBrand, picture: string): Promise<Buffer> {
  const isPlain = (await grounds(picture, tabs)).length === tabs.length
  return isPlain ? readFile(picture) : Buffer.from(await faviconSvg(brand))
}

/** The icon for what reads no SVG, such as a list of favorites: several sizes in one file. */
export async function faviconIco(brand: IconBrand): Promise<Buffer> {
  const sizes = [16, 32, 48]
  const images = await Promise.all(sizes.map((size) => icon(brand, size)))
  const entryBytes = 16
  const head = Buffer.alloc(6 + entryBytes * sizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sizes.length, 4)
  let offset = head.length
  for (const [index, size] of sizes.entries()) {
    const length = images[index]?.length ?? 0
    const at = 6 + entryBytes * index
    head.writeUInt8(size, at)
    head.writeUInt8(size, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += length
  }
  return Buffer.concat([head, ...images])
}

/** Draws an image into a transparent square; an SVG is rendered at that size rather than scaled up. */
async function draw(source: Buffer, size: number): Promise<Buffer> {
  const { image } = await openImage(source, { width: size, height: size })
  return image
    .resize(size, size, { fit: 'contain', background: '#00000000' })
    .png({ compressionLevel: 9 })
    .toBuffer()
}
