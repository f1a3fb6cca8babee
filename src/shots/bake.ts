import sharp from 'sharp'
import { drawMarks } from './marks.ts'
import type { MarkColors } from './marks.ts'
import type { Mark, Shot } from './shot.ts'
import { drawStrip } from './strip.ts'

/** What the strip's words stand on. */
const paper = '#ffffff'

/**
 * Bakes a shot, its marks and a strip of words into one flat picture, for wherever no overlay can be: e-mail,
 * a wiki, a slide. Drawn by the same function as the overlay.
 * @param picture the clean picture's file or bytes
 * @param words what the strip says
 * @returns a PNG of the shot's own pixels with the strip below
 */
export async function bakePicture(
  picture: string | Buffer,
  shot: Shot,
  marks: readonly Mark[],
  words: string,
  colors: MarkColors,
): Promise<Buffer> {
  const { width, height, scale } = shot
  const css = { width: width / scale, height: height / scale }
  const strip = await drawStrip(words, css.width)
  const below = Math.round(strip.height * scale)
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${css.width} ${css.height}"><svg width="${css.width}" height="${css.height}">${drawMarks(marks, shot, colors)}</svg></svg>`
  const lines = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${below}" viewBox="0 0 ${css.width} ${strip.height}"><rect width="100%" height="100%" fill="${paper}"/>${strip.svg}</svg>`
  return sharp(picture)
    .extend({ bottom: below, background: paper })
    .composite([
      { input: Buffer.from(overlay), left: 0, top: 0 },
      { input: Buffer.from(lines), left: 0, top: height },
    ])
    .png({ compressionLevel: 6, palette: false })
    .toBuffer()
}
