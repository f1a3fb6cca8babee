import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkitten'

/** The files of the site's own typeface by what they cover, the likeliest first. */
const covered = [
  'latin',
  'latin-ext',
  'cyrillic',
  'greek',
  'cyrillic-ext',
  'greek-ext',
  'vietnamese',
]

/** The height of a capital letter in the typeface and on an icon, and the largest square that a letter may fill. */
const capital = { inFont: 652, onIcon: 32, most: 44 }

/** A number as an SVG needs it. */
const short = (value: number): string => String(Math.round(value * 100) / 100)

/**
 * A letter as a shape in the middle of a 64 × 64 square: drawn from the site's own typeface, it is the same on every
 * machine. `undefined` where that typeface does not have it.
 */
export function letterOutline(letter: string): string | undefined {
  const point = letter.codePointAt(0)
  if (point === undefined || String.fromCodePoint(point) !== letter) return undefined
  for (const part of covered) {
    const font = create(readFileSync(fontFile(part)))
    if (!('glyphForCodePoint' in font) || !font.hasGlyphForCodePoint(point)) continue
    const { path } = font.glyphForCodePoint(point)
    const { minX, maxX, minY, maxY } = path.bbox
    const scale = Math.min(
      capital.onIcon / capital.inFont,
      capital.most / (maxX - minX),
      capital.most / (maxY - minY),
    )
    return (
      `<path transform="translate(${short(32 - ((minX + maxX) / 2) * scale)} ${short(32 + ((minY + maxY) / 2) * scale)})` +
      ` scale(${scale.toFixed(4)} ${(-scale).toFixed(4)})" d="${path.toSVG()}"/>`
    )
  }
  return undefined
}

function fontFile(part: string): string {
  return createRequire(import.meta.url).resolve(
    `@fontsource/source-sans-3/files/source-sans-3-${part}-700-normal.woff`,
  )
}
