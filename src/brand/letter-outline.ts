import { glyphOf, inFont } from './text-outline.ts'

/** The height of a capital letter on an icon, and the largest square that a letter may fill. */
const capital = { onIcon: 32, most: 44 }

/** A number as an SVG needs it. */
const short = (value: number): string => String(Math.round(value * 100) / 100)

/**
 * A letter as a shape in the middle of a 64 × 64 square: drawn from the site's own typeface, it is the same on every
 * machine. `undefined` where that typeface does not have it.
 */
export function letterOutline(letter: string): string | undefined {
  const path = glyphOf(letter)?.path
  if (path === undefined) return undefined
  const { minX, maxX, minY, maxY } = path.bbox
  const scale = Math.min(
    capital.onIcon / inFont.capital,
    capital.most / (maxX - minX),
    capital.most / (maxY - minY),
  )
  return (
    `<path transform="translate(${short(32 - ((minX + maxX) / 2) * scale)} ${short(32 + ((minY + maxY) / 2) * scale)})` +
    ` scale(${scale.toFixed(4)} ${(-scale).toFixed(4)})" d="${path.toSVG()}"/>`
  )
}
