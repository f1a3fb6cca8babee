import type { GrayPicture } from './picture.ts'

/** Each block is stretched with the eight around it: small enough to leave bright surroundings behind. In pixels. */
const block = 16

/** Less contrast than this is no content. */
const plain = 4

/** Stretches the contrast of a whole picture: its darkest pixel becomes black, its brightest white. */
export function stretchContrast({ data, width, height }: GrayPicture): GrayPicture {
  let low = 255
  let high = 0
  for (const value of data) {
    if (value < low) low = value
    if (value > high) high = value
  }
  const range = Math.max(1, high - low)
  return { data: data.map((value) => ((value - low) * 255) / range), width, height }
}

/**
 * Stretches the contrast block by block, so that whatever was darkened (a code under 95 % black) stands out wherever it
 * is. Plain blocks become white.
 */
export function stretchContrastLocally({ data, width, height }: GrayPicture): GrayPicture {
  const columns = Math.ceil(width / block)
  const rows = Math.ceil(height / block)
  const lows = new Uint8Array(columns * rows).fill(255)
  const highs = new Uint8Array(columns * rows)
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / block) * columns
    for (let x = 0; x < width; x++, at++) {
      const cell = row + ((x / block) | 0)
      const value = data[at]!
      if (value < lows[cell]!) lows[cell] = value
      if (value > highs[cell]!) highs[cell] = value
    }
  }
  const lowest = aroundEach(lows, columns, rows, Math.min)
  const highest = aroundEach(highs, columns, rows, Math.max)
  const stretched = new Uint8Array(data.length)
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / block) * columns
    for (let x = 0; x < width; x++, at++) {
      const cell = row + ((x / block) | 0)
      const low = lowest[cell]!
      const range = highest[cell]! - low
      stretched[at] = range < plain ? 255 : ((data[at]! - low) * 255) / range
    }
  }
  return { data: stretched, width, height }
}

/** For each block the lowest or highest of itself and the eight around it. */
function aroundEach(
  values: Uint8Array,
  columns: number,
  rows: number,
  pick: (a: number, b: number) => number,
): Uint8Array {
  return values.map((value, cell) => {
    const column = cell % columns
    const row = Math.floor(cell / columns)
    let picked = value
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        picked = pick(picked, values[y * columns + x]!)
      }
    }
    return picked
  })
}
