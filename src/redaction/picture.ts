import type { Box, Size } from '../dom/geometry.ts'

/** A picture as raw pixels: rows from the top, `channels` bytes a pixel (RGB or RGBA). */
export interface RawPicture {
  data: Uint8Array
  /** In picture pixels. */
  width: number
  /** In picture pixels. */
  height: number
  channels: 3 | 4
}

/** A picture as brightness: one byte a pixel, 0 is black. */
export interface GrayPicture {
  data: Uint8Array
  width: number
  height: number
}

/** The brightness of a picture (Rec. 601 weights). Transparency is not looked at: a screenshot has none. */
export function grayOf({ data, width, height, channels }: RawPicture): GrayPicture {
  const grey = new Uint8Array(width * height)
  for (let to = 0, from = 0; to < grey.length; to++, from += channels) {
    const red = data[from] ?? 0
    const green = data[from + 1] ?? 0
    const blue = data[from + 2] ?? 0
    grey[to] = (red * 77 + green * 150 + blue * 29) >> 8
  }
  return { data: grey, width, height }
}

/**
 * The whole pixels that a rectangle touches, within the picture. Takes and returns picture pixels.
 * Nothing is left of a rectangle outside the picture.
 */
export function wholePixels(rect: Box, { width, height }: Size): Box | undefined {
  const left = Math.max(0, Math.floor(rect.x))
  const top = Math.max(0, Math.floor(rect.y))
  const right = Math.min(width, Math.ceil(rect.x + rect.width))
  const bottom = Math.min(height, Math.ceil(rect.y + rect.height))
  if (right <= left || bottom <= top) return undefined
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** A part of a picture. Takes whole picture pixels, inside the picture. */
export function cutOut({ data, width }: GrayPicture, area: Box): GrayPicture {
  const cut = new Uint8Array(area.width * area.height)
  for (let row = 0; row < area.height; row++) {
    const from = (area.y + row) * width + area.x
    cut.set(data.subarray(from, from + area.width), row * area.width)
  }
  return { data: cut, width: area.width, height: area.height }
}

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
