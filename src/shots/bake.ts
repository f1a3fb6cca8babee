import sharp from 'sharp'
import { drawMarks } from './marks.ts'
import type { MarkColors } from './marks.ts'
import type { Mark, Shot } from './shot.ts'

/** The strip under a baked picture, in CSS pixels. */
const strip = { height: 30, fontSize: 13, padding: 12, paper: '#ffffff', ink: '#3d4a47' }

/**
 * Bakes a shot, its marks and a strip of words into one flat picture, for wherever no overlay can be: e-mail,
 * a wiki, a slide. Drawn by the same function as the overlay.
 * @param picture the clean picture's file or bytes
 * @param words the line under the picture
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
  const below = strip.height * scale
  const css = { width: width / scale, height: height / scale }
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${css.width} ${css.height}"><svg width="${css.width}" height="${css.height}">${drawMarks(marks, shot, colors)}</svg></svg>`
  const line = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${below}" viewBox="0 0 ${css.width} ${strip.height}"><rect width="100%" height="100%" fill="${strip.paper}"/><text x="${strip.padding}" y="${strip.height / 2 + strip.fontSize * 0.36}" font-family="sans-serif" font-size="${fitting(words, css.width)}" fill="${strip.ink}">${escape(words)}</text></svg>`
  return sharp(picture)
    .extend({ bottom: below, background: strip.paper })
    .composite([
      { input: Buffer.from(overlay), left: 0, top: 0 },
      { input: Buffer.from(line), left: 0, top: height },
    ])
    .png({ compressionLevel: 6, palette: false })
    .toBuffer()
}

/** A font size at which a line of average letters fits the picture. */
function fitting(words: string, width: number): number {
  const room = width - 2 * strip.padding
  return Math.min(strip.fontSize, Number((room / (words.length * 0.52)).toFixed(2)))
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
