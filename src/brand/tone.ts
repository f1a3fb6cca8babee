import { clampChroma, converter, formatHex } from './color-space.ts'
import type { Oklch } from 'culori'
import { minimum, stands } from './contrast.ts'

const toOklch = converter('oklch')

/** How far a hue may turn before a color stops being the company's: degrees in OKLCH. */
const mostTurned = 2

/**
 * Below this chroma an 8-bit color has no hue to speak of; a 12-bit color is a pure grey or far
 * above.
 */
const nearlyGrey = 0.004

/** How finely lightness is searched, about a third of an 8-bit step, and how coarsely at first. */
const step = 1 / 1024
const stride = 16 * step

/**
 * A color of OKLCH as hex; where no screen can show so much chroma, it has as much as there is.
 */
function toHex(color: Oklch): string {
  return formatHex(clampChroma(color, 'oklch')) ?? '#000000'
}

function oklch(hex: string): Oklch {
  const color = toOklch(hex)
  return color === undefined || color.c < nearlyGrey
    ? { mode: 'oklch', l: color?.l ?? 0, c: 0 }
    : color
}

/** How far the hue of a color is from another's, in degrees of OKLCH; 0 where either is a grey. */
export function hueTurn(from: string, to: string): number {
  const one = oklch(from).h
  const other = oklch(to).h
  if (one === undefined || other === undefined) return 0
  const turn = Math.abs(one - other) % 360
  return Math.min(turn, 360 - turn)
}

/**
 * The tone of a color nearest in lightness that has a contrast ratio with every ground; the color
 * itself if it has. Hue stays within 2°, chroma as far as a screen can show it; all is measured on
 * the hex that comes out. Colors are `#rrggbb`.
 */
export function nearestTone(color: string, grounds: readonly string[], ratio: number): string {
  if (stands(color, grounds, ratio)) return color
  const from = oklch(color)
  const tonesAt = (distance: number): string[] =>
    [from.l - distance, from.l + distance]
      .filter((l) => l >= 0 && l <= 1)
      .map((l) => toHex({ ...from, l }))
      .filter((tone) => stands(tone, grounds, ratio))
  // Long strides to where contrast begins to do, then step by step through that stride and on.
  for (let near = 0; near < 1; near += stride) {
    if (tonesAt(near + stride).length === 0) continue
    for (let distance = near + step; distance <= near + stride; distance += step) {
      const tone = tonesAt(distance).find((each) => hueTurn(color, each) <= mostTurned)
      if (tone !== undefined) return tone
    }
  }
  return onTop(grounds[0] ?? '#ffffff', ['#ffffff', '#000000'])
}

/** The first of the candidates that is readable as text on a ground; the last if none is. */
export function onTop(ground: string, candidates: readonly string[]): string {
  const found = candidates.find((each) => stands(each, [ground], minimum.text))
  return found ?? candidates.at(-1) ?? '#000000'
}

/**
 * A quiet color that keeps a hint of another's hue, for grounds, words and lines; grey stays grey.
 * @param lightness OKLCH lightness, 0 to 1
 * @param chroma OKLCH chroma, the most there may be
 */
export function hint(color: string, lightness: number, chroma: number): string {
  const from = oklch(color)
  return toHex({ ...from, l: lightness, c: Math.min(from.c, chroma) })
}
