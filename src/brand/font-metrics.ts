import type { Font } from 'fontkitten'

/** How Arial is made as wide and as high as a font, in percent: words then keep their place when the font arrives. */
export interface Likeness {
  size: number
  ascent: number
  descent: number
  lineGap: number
}

/** How often each of these is in running text, per thousand, and how wide Arial and Arial Bold draw it, per em of 1,000. */
const common: readonly [letter: string, often: number, arial: number, bold: number][] = [
  [' ', 180, 278, 278],
  ['e', 104, 556, 556],
  ['t', 74, 278, 333],
  ['a', 67, 556, 556],
  ['o', 62, 556, 611],
  ['i', 57, 222, 278],
  ['n', 57, 556, 611],
  ['s', 52, 500, 556],
  ['h', 50, 556, 611],
  ['r', 49, 333, 389],
  ['d', 35, 556, 611],
  ['l', 33, 222, 278],
  ['u', 23, 556, 611],
  ['c', 23, 500, 556],
  ['m', 20, 833, 889],
  ['f', 18, 278, 333],
  ['w', 19, 722, 778],
  ['g', 17, 556, 611],
  ['y', 16, 500, 556],
  ['p', 16, 556, 611],
  ['b', 12, 556, 611],
  ['v', 8, 500, 556],
  ['k', 6, 500, 556],
]

/** How a font differs from Arial, which most devices have or have one as wide. */
export function likeArial(font: Font, isBold: boolean): Likeness {
  const { ascent, descent, lineGap, unitsPerEm } = font
  const had = common.filter(([letter]) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
  const widthOf = (width: (row: (typeof common)[number]) => number): number =>
    had.reduce((sum, row) => sum + row[1] * width(row), 0)
  const own = widthOf(
    ([letter]) =>
      (1000 * font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth) / unitsPerEm,
  )
  const theirs = widthOf((row) => row[isBold ? 3 : 2])
  // A font without these letters is no measure of how wide they are.
  const scale = had.length > 12 ? own / theirs : 1
  const share = (units: number): number => (100 * units) / unitsPerEm / scale
  return {
    size: 100 * scale,
    ascent: share(ascent),
    descent: share(-descent),
    lineGap: share(lineGap),
  }
}
