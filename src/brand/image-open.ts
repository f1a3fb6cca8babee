import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { mostPixels } from './png-parts.ts'

/** An image as it is read, not drawn yet. */
interface OpenImage {
  /** Its own size in pixels; of an SVG, the size that it declares. */
  width: number
  height: number
  isSvg: boolean
  image: Sharp
}

/** The size that an image says it has, and whether it is an SVG. */
export async function sizeOf(bytes: Buffer): Promise<Omit<OpenImage, 'image'>> {
  // Nothing is drawn yet: an SVG may declare any size.
  const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return { width, height, isSvg: format === 'svg' }
}

/**
 * Opens an image that is to be drawn at a size: an SVG is drawn at about that size, whatever size it declares.
 * What is drawn of it throws where it is damaged or has too many pixels even so.
 */
export async function openImage(
  bytes: Buffer,
  wanted: { width: number; height: number },
): Promise<OpenImage> {
  const size = await sizeOf(bytes)
  // At a density of 72 an SVG is drawn at the size it declares.
  const scale = Math.min(wanted.width / size.width, wanted.height / size.height)
  const density = Math.min(2400, Math.max(1, 72 * scale))
  const image = sharp(bytes, {
    failOn: 'error',
    limitInputPixels: mostPixels,
    ...(size.isSvg ? { density } : {}),
  })
  return { ...size, image }
}
