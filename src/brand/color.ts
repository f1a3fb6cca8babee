// The bundled build: culori's default entry is 150 modules, which every command would load.
import culori from 'culori/require'
import type { Oklch } from 'culori'

const { clampChroma, converter, wcagContrast } = culori

/** A color in any notation as `#rrggbb`; `undefined` for what is no color. */
export const formatHex = culori.formatHex

/**
 * What WCAG 2.2 asks: words against their ground (success criterion 1.4.3), and whatever else must
 * be seen to understand or use a page (1.4.11).
 */
export const minimum = { text: 4.5, shape: 3 } as const

/** The contrast ratio of two colors by WCAG 2, from 1 to 21; `#rrggbb` each, in either order. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other)
}

/** Whether a color has a contrast ratio with each ground. */
export function hasContrast(color: string, grounds: readonly string[], ratio: number): boolean {
  return grounds.every((ground) => contrast(color, ground) >= ratio)
}

const toOklch = converter('oklch')

/** How far a hue may turn before people no longer see the company's color: degrees in OKLCH. */
const mostTurned = 2

/** Below this chroma (OKLCH) a color counts as grey: rounding to 8 bits alone gives greys a little chroma. */
const nearlyGrey = 0.004

/** How finely lightness is searched, about a third of an 8-bit step, and how coarsely at first. */
const step = 1 / 1024
const stride = 16 * step

/** An OKLCH color as hex, with its chroma reduced to what sRGB can show. */
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
function hueDistance(from: string, to: string): number {
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
export function nearestReadable(color: string, grounds: readonly string[], ratio: number): string {
  if (hasContrast(color, grounds, ratio)) return color
  const from = oklch(color)
  const tonesAt = (distance: number): string[] =>
    [from.l - distance, from.l + distance]
      .filter((l) => l >= 0 && l <= 1)
      .map((l) => toHex({ ...from, l }))
      .filter((tone) => hasContrast(tone, grounds, ratio))
  // Search coarsely for the first stride with enough contrast, then finely within it.
  for (let near = 0; near < 1; near += stride) {
    if (tonesAt(near + stride).length === 0) continue
    for (let distance = near + step; distance <= near + stride; distance += step) {
      const tone = tonesAt(distance).find((each) => hueDistance(color, each) <= mostTurned)
      if (tone !== undefined) return tone
    }
  }
  return textColorOn(grounds[0] ?? '#ffffff', ['#ffffff', '#000000'])
}

/** The first of the candidates that is readable as text on a ground; the last if none is. */
export function textColorOn(ground: string, candidates: readonly string[]): string {
  const found = candidates.find((each) => hasContrast(each, [ground], minimum.text))
  return found ?? candidates.at(-1) ?? '#000000'
}

/**
 * A quiet color that keeps a hint of another's hue, for grounds, words and lines; grey stays grey.
 * @param lightness OKLCH lightness, 0 to 1
 * @param chroma OKLCH chroma, the most there may be
 */
export function tinted(color: string, lightness: number, chroma: number): string {
  const from = oklch(color)
  return toHex({ ...from, l: lightness, c: Math.min(from.c, chroma) })
}
