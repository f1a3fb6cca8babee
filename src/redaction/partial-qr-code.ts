import { around, type Box } from '../dom/geometry.ts'
import type { GrayPicture } from './picture.ts'

/** A finder pattern, as the QR standard calls it: dark ring, light ring, dark core; 1:1:3:1:1 across. */
interface Corner {
  x: number
  y: number
  /** The width of one module, in picture pixels. */
  module: number
}

/** Modules between two corners, with some tolerance: 14 in the smallest code, which is 21 wide. */
const nearest = 13
/** The largest code is 177 modules wide. */
const farthest = 171

/**
 * Finds an upright QR code that is only partly covered: two finder patterns of one size, in line or diagonal, as far
 * apart as in a code. No decoder reads a code with a covered corner, yet what is left of it is part of the secret.
 * @returns the box between the two in picture pixels, or nothing
 */
export function partialQrCode(picture: GrayPicture): Box | undefined {
  const corners = cornersOf(picture)
  for (const [index, one] of corners.entries()) {
    for (const other of corners.slice(index + 1)) {
      const module = (one.module + other.module) / 2
      if (Math.abs(one.module - other.module) > module * 0.25) continue
      const across = Math.abs(one.x - other.x) / module
      const down = Math.abs(one.y - other.y) / module
      const apart = Math.max(across, down)
      const aligned = Math.min(across, down) < 1 || Math.abs(across - down) < 1
      if (!aligned || apart < nearest || apart > farthest) continue
      return around([one, other])
    }
  }
  return undefined
}

function cornersOf(picture: GrayPicture): Corner[] {
  const corners: Corner[] = []
  for (let y = 0; y < picture.height; y++) {
    for (const { center, module, dark } of patternsInRow(picture, y)) {
      const seen = corners.some(
        (corner) => Math.hypot(corner.x - center, corner.y - y) < module * 3.5,
      )
      if (seen) continue
      const middle = middleOf(picture, center, y, module, dark)
      if (middle !== undefined && isSquare(picture, center, middle, module, dark)) {
        corners.push({ x: center, y: middle, module })
      }
    }
  }
  return corners
}

interface Pattern {
  center: number
  module: number
  /** Whether the ring is dark; it is light in an inverted code. */
  dark: boolean
}

function* patternsInRow({ data, width }: GrayPicture, y: number): Generator<Pattern> {
  const runs = [0, 0, 0, 0, 0]
  const start = y * width
  let dark = data[start]! < 128
  let run = 0
  for (let x = 0; x <= width; x++) {
    const same = x < width && data[start + x]! < 128 === dark
    if (same) {
      run++
      continue
    }
    runs.shift()
    runs.push(run)
    const module = moduleOf(runs)
    if (module) yield { center: x - runs[4]! - runs[3]! - runs[2]! / 2, module, dark }
    run = 1
    dark = !dark
  }
}

/** The width of a module if five runs are 1:1:3:1:1; a module is at least two pixels. */
function moduleOf(runs: readonly number[]): number | undefined {
  const module = runs.reduce((sum, run) => sum + run, 0) / 7
  if (module < 2) return undefined
  const fits = runs.every((run, at) => {
    const due = at === 2 ? 3 : 1
    return Math.abs(run - due * module) <= module * 0.5 * (at === 2 ? 1.5 : 1)
  })
  return fits ? module : undefined
}

/** Whether a point shows the color of the pattern; undefined outside the picture. */
function shows({ data, width, height }: GrayPicture, x: number, y: number, dark: boolean) {
  const column = Math.round(x)
  const row = Math.round(y)
  if (column < 0 || row < 0 || column >= width || row >= height) return undefined
  return data[row * width + column]! < 128 === dark
}

/** The middle of the core that a row crosses, by going up and down until its color ends. */
function middleOf(picture: GrayPicture, x: number, y: number, module: number, dark: boolean) {
  let top = y
  let bottom = y
  while (bottom - top < module * 5 && shows(picture, x, top - 1, dark)) top--
  while (bottom - top < module * 5 && shows(picture, x, bottom + 1, dark)) bottom++
  const tall = bottom - top + 1
  return Math.abs(tall - module * 3) <= module ? (top + bottom) / 2 : undefined
}

/** Whether 24 points of ring, gap and core agree, corners included: a radio button has none. */
function isSquare(picture: GrayPicture, x: number, y: number, module: number, dark: boolean) {
  const at = (across: number, down: number) =>
    shows(picture, x + across * module, y + down * module, dark)
  for (const [reach, ring] of [
    [3, true],
    [2, false],
    [1, true],
  ] as const) {
    for (const across of [-reach, 0, reach]) {
      for (const down of [-reach, 0, reach]) {
        if ((across !== 0 || down !== 0) && at(across, down) !== ring) return false
      }
    }
  }
  return true
}
