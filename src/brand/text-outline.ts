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

/** How the typeface measures: the units that its size is of, and the height of a capital letter in them. */
export const inFont = { size: 1000, capital: 652 }

/** A font is opened once: a heading asks it for every letter. */
const opened = new Map<string, ReturnType<typeof create>>()

/** A letter of the site's own typeface, in the units of the font; `undefined` where it does not have it. */
export function glyphOf(letter: string) {
  const point = letter.codePointAt(0)
  if (point === undefined || String.fromCodePoint(point) !== letter) return undefined
  for (const part of covered) {
    const font = opened.get(part) ?? create(readFileSync(fontFile(part)))
    opened.set(part, font)
    if ('glyphForCodePoint' in font && font.hasGlyphForCodePoint(point)) {
      return font.glyphForCodePoint(point)
    }
  }
  return undefined
}

function fontFile(part: string): string {
  return createRequire(import.meta.url).resolve(
    `@fontsource/source-sans-3/files/source-sans-3-${part}-700-normal.woff`,
  )
}

/** The lines of a text, and the size that it is drawn at so that they fit. */
export interface FittedText {
  lines: readonly string[]
  size: number
}

/**
 * Breaks a text into lines of at most a width, in the largest of some sizes at which it needs no more than so many.
 * @returns `undefined` where the site's own typeface lacks a letter, or where the text fits in no size
 */
export function fitText(
  text: string,
  width: number,
  most: number,
  sizes: readonly number[],
): FittedText | undefined {
  const words = text.normalize('NFC').split(/\s+/u)
  const wide = words.map(widthOf)
  if (wide.includes(undefined)) return undefined
  for (const size of sizes) {
    const lines: string[] = []
    for (const word of words) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
      if (lines.length > 0 && ((widthOf(longer) ?? 0) * size) / inFont.size <= width) {
        lines.splice(-1, 1, longer)
      } else lines.push(word)
    }
    const fits = lines.every((line) => ((widthOf(line) ?? 0) * size) / inFont.size <= width)
    if (fits && lines.length <= most) return { lines, size }
  }
  return undefined
}

/** How wide a text is, in the units of the font; `undefined` where a letter is missing. */
function widthOf(text: string): number | undefined {
  let width = 0
  for (const letter of text) {
    const glyph = glyphOf(letter)
    if (glyph === undefined) return undefined
    width += glyph.advanceWidth
  }
  return width
}

/** The shapes of a line of text whose letters stand on `y`: it is drawn alike on every machine. */
export function lineOutline(line: string, x: number, y: number, size: number): string {
  const scale = size / inFont.size
  let at = x
  const shapes = [...line].map((letter) => {
    const glyph = glyphOf(letter)
    const place = `translate(${at.toFixed(2)} ${y}) scale(${scale.toFixed(4)} ${(-scale).toFixed(4)})`
    at += (glyph?.advanceWidth ?? 0) * scale
    return `<path transform="${place}" d="${glyph?.path.toSVG() ?? ''}"/>`
  })
  return shapes.join('')
}
