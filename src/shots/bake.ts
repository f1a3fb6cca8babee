import sharp from 'sharp'
import type { DrawnFrame } from './device-frame.ts'
import { drawMarks } from './marks.ts'
import type { MarkColors } from './marks.ts'
import type { Mark, Shot } from './shot.ts'
import { drawStrip } from './strip.ts'

/** What the strip's words stand on. */
const paper = '#ffffff'

/**
 * Bakes a shot, its marks, the frame of its device and a strip of words into one flat picture, for wherever no overlay
 * can be: e-mail, a wiki, a slide. Marks are drawn by the same function as the overlay.
 * @param picture the clean picture's file or bytes
 * @param words what the strip says
 * @param frame the window or phone around the picture, where it has one
 * @returns a PNG of the shot's own pixels in its frame with the strip below
 */
export async function bakePicture(
  picture: string | Buffer,
  shot: Shot,
  marks: readonly Mark[],
  words: string,
  colors: MarkColors,
  frame?: DrawnFrame,
): Promise<Buffer> {
  const { scale } = shot
  const css = { width: shot.width / scale, height: shot.height / scale }
  const { width, height, left, top, svg } = frame ?? { ...css, left: 0, top: 0, svg: '' }
  const strip = await drawStrip(words, width)
  const overlay = `${svg}<svg x="${left}" y="${top}" width="${css.width}" height="${css.height}" overflow="visible">${drawMarks(marks, shot, colors)}</svg>`
  // A scale such as 2.75 makes lengths that are no whole pixels.
  const pixels = (length: number): number => Math.round(length * scale)
  const lines = `<rect width="100%" height="100%" fill="${paper}"/>${strip.svg}`
  const layer = (inside: string, height: number): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(width)}" height="${pixels(height)}" viewBox="0 0 ${width} ${height}">${inside}</svg>`,
    )
  return sharp(picture)
    .extend({
      top: pixels(top),
      left: pixels(left),
      right: pixels(width) - shot.width - pixels(left),
      bottom: pixels(height) + pixels(strip.height) - shot.height - pixels(top),
      background: paper,
    })
    .composite([
      { input: layer(overlay, height), left: 0, top: 0 },
      { input: layer(lines, strip.height), left: 0, top: pixels(height) },
    ])
    .png({ compressionLevel: 6, palette: false })
    .toBuffer()
}
