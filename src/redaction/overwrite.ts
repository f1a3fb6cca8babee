import { wholePixels } from './picture.ts'
import type { Box } from '../dom/geometry.ts'
import type { RawPicture } from './picture.ts'

/**
 * Paints rectangles (picture pixels) with one opaque color, in the picture itself, in memory.
 * They grow outward to whole pixels: half a pixel of a secret is part of a secret.
 * `color` is six-digit hex with `#`; throws a `TypeError` for anything else.
 */
export function overwrite(picture: RawPicture, rects: readonly Box[], color: string): void {
  const pixel = pixelOf(color, picture.channels)
  for (const rect of rects) {
    const area = wholePixels(rect, picture)
    if (!area) continue
    const row = new Uint8Array(area.width * picture.channels)
    for (let at = 0; at < row.length; at += picture.channels) row.set(pixel, at)
    for (let y = area.y; y < area.y + area.height; y++) {
      picture.data.set(row, (y * picture.width + area.x) * picture.channels)
    }
  }
}

function pixelOf(color: string, channels: 3 | 4): number[] {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)
  if (!digits) throw new TypeError(`"${color}" is not a color. Write six hex digits: "#59616b".`)
  const rgb = digits.slice(1).map((pair) => parseInt(pair, 16))
  return channels === 4 ? [...rgb, 255] : rgb
}
