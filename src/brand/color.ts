// The bundled build: culori's default entry would make every command load 150 modules.
import culori from 'culori/require'
import type { Oklch } from 'culori'

const { clampChroma, converter, interpolate, wcagContrast, wcagLuminance } = culori

/** Converts a color in any CSS notation to `#rrggbb`; `undefined` where it is not a color. */
export const formatHex = culori.formatHex

/** The names of colors in CSS. */
export const colorNames = Object.keys(culori.colorsNamed)

/** The contrast ratios that WCAG 2.2 asks of text (1.4.3) and of other meaningful parts of a page (1.4.11). */
export const minimum = { text: 4.5, shape: 3 } as const

/** The WCAG 2 contrast ratio of two colors (`#rrggbb`), from 1 to 21. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other)
}

/** Whether a color reaches a contrast ratio on every background. */
export function hasContrast(color: string, grounds: readonly string[], ratio: number): boolean {
  return grounds.every((ground) => contrast(color, ground) >= ratio)
}

const toOklch = converter('oklch')

/** How far a hue may shift, in degrees of OKLCH, before people no longer recognize the company's color. */
const mostTurned = 2

/** Below this OKLCH chroma a color counts as gray, since rounding to 8 bits gives grays a little chroma. */
const nearlyGray = 0.004

/** The fine and the coarse step of the search for a lightness; the fine one is a third of an 8-bit step. */
const step = 1 / 1024
const stride = 16 * step

/** Converts an OKLCH color to hex, reducing its chroma to what sRGB can show. */
function toHex(color: Oklch): string {
  return formatHex(clampChroma(color, 'oklch')) ?? '#000000'
}

function oklch(hex: string): Oklch {
  const color = toOklch(hex)
  return color === undefined || color.c < nearlyGray
    ? { mode: 'oklch', l: color?.l ?? 0, c: 0 }
    : color
}

/** The distance between two hues in degrees of OKLCH; 0 where either color is gray. */
function hueDistance(from: string, to: string): number {
  const one = oklch(from).h
  const other = oklch(to).h
  if (one === undefined || other === undefined) return 0
  const turn = Math.abs(one - other) % 360
  return Math.min(turn, 360 - turn)
}

/** Backgrounds, and the contrast ratio that a tone must reach on each of them. */
export type ContrastNeed = readonly [grounds: readonly string[], ratio: number]

/**
 * Finds the tone closest to a color in lightness that reaches every contrast asked for. The hue stays within
 * `mostTurned`; everything is measured on the resulting hex, after rounding.
 */
export function nearestReadable(color: string, ...needs: readonly ContrastNeed[]): string {
  // Every tone is measured on every ground: the grounds' own luminance is worked out once.
  const measured = needs.flatMap(([grounds, ratio]) =>
    grounds.map((ground) => ({ light: wcagLuminance(ground) + 0.05, ratio })),
  )
  const isReadable = (tone: string): boolean => {
    const own = wcagLuminance(tone) + 0.05
    return measured.every(({ light, ratio }) => Math.max(own / light, light / own) >= ratio)
  }
  if (isReadable(color)) return color
  const from = oklch(color)
  const tonesAt = (distance: number): string[] =>
    [from.l - distance, from.l + distance]
      .filter((l) => l >= 0 && l <= 1)
      .map((l) => toHex({ ...from, l }))
      .filter(isReadable)
  // Coarse first, then fine within the first stride that has enough contrast.
  for (let near = 0; near < 1; near += stride) {
    if (tonesAt(near + stride).length === 0) continue
    for (let distance = near + step; distance <= near + stride; distance += step) {
      const tone = tonesAt(distance).find((each) => hueDistance(color, each) <= mostTurned)
      if (tone !== undefined) return tone
    }
  }
  return ['#ffffff', '#000000'].find(isReadable) ?? '#000000'
}

/** The first candidate that is readable as text on a background; the last one if none is. */
export function textColorOn(ground: string, candidates: readonly string[]): string {
  const found = candidates.find((each) => hasContrast(each, [ground], minimum.text))
  return found ?? candidates.at(-1) ?? '#000000'
}

/**
 * A muted color that keeps a hint of another's hue, for backgrounds, text and lines; gray stays gray.
 * @param lightness OKLCH lightness, 0 to 1
 * @param chroma the maximum OKLCH chroma
 */
export function tinted(color: string, lightness: number, chroma: number): string {
  const from = oklch(color)
  return toHex({ ...from, l: lightness, c: Math.min(from.c, chroma) })
}

/**
 * A pale tint of a color.
 * @param share how much of it is left, 0 to 1; the rest is white
 */
export function paler(color: string, share: number): string {
  return formatHex(interpolate([color, '#ffffff'], 'oklab')(1 - share)) ?? '#ffffff'
}
