import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import sharp from 'sharp'
import type { Brand } from './brand.ts'
import { initial, letters } from './monogram.ts'
import { textColorOn } from './color.ts'

type IconBrand = Pick<Brand, 'logo' | 'shortName' | 'color'>

/** The aspect ratios (width to height) at which a logo is still recognizable in a browser tab. */
const squarest = { narrow: 0.8, wide: 1.25 }

/** The size in pixels of a PNG logo inside an SVG icon: sharp in a tab on any screen. */
const embedded = 128

/** A handrail, for a name that has none of the letters in `monogram.ts`. */
const rail = 'M14 26h36M21 26v22M43 26v22'

async function squareLogo({ logo }: IconBrand): Promise<string | undefined> {
  if (logo === undefined) return undefined
  const { width, height } = await sharp(logo.light).metadata()
  const shape = width / height
  return shape >= squarest.narrow && shape <= squarest.wide ? logo.light : undefined
}

function monogram({ shortName, color }: IconBrand): string {
  const letter = initial(shortName)
  const strokes = letter === undefined ? rail : letters[letter]
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
    `<rect width="64" height="64" rx="14" fill="${color}"/>` +
    `<path d="${strokes}" fill="none" stroke="${textColorOn(color, ['#ffffff', '#000000'])}"` +
    ' stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/></svg>\n'
  )
}

/**
 * The icon for browser tabs as SVG: the brand's logo if it is nearly square, else the first letter
 * of its name on its color. The same brand always gives the same text.
 */
export async function faviconSvg(brand: IconBrand): Promise<string> {
  const logo = await squareLogo(brand)
  if (logo === undefined) return monogram(brand)
  if (extname(logo).toLowerCase() === '.svg') return readFile(logo, 'utf8')
  const png = (await draw(await readFile(logo), embedded)).toString('base64')
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
    `<image width="64" height="64" href="data:image/png;base64,${png}"/></svg>\n`
  )
}

/**
 * The same icon as `faviconSvg` as a square PNG.
 * @param size its width and height in pixels
 * @param ground a background color, with a margin around the icon: phones show transparent pixels as black
 */
export async function icon(brand: IconBrand, size: number, ground?: string): Promise<Buffer> {
  const logo = await squareLogo(brand)
  const source = logo === undefined ? Buffer.from(monogram(brand)) : await readFile(logo)
  if (ground === undefined) return draw(source, size)
  const air = Math.round(size / 10)
  const inner = await draw(source, size - 2 * air)
  return sharp(inner)
    .extend({ top: air, bottom: air, left: air, right: air, background: ground })
    .flatten({ background: ground })
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/** Draws an image into a transparent square; an SVG is rendered at that size rather than scaled up. */
async function draw(source: Buffer, size: number): Promise<Buffer> {
  const { format, width, height } = await sharp(source).metadata()
  // At a density of 72 an SVG is rendered at the size it declares.
  const density = Math.min(2400, Math.max(72, (72 * size) / Math.max(width, height)))
  return sharp(source, format === 'svg' ? { density } : {})
    .resize(size, size, { fit: 'contain', background: '#00000000' })
    .png({ compressionLevel: 9 })
    .toBuffer()
}
