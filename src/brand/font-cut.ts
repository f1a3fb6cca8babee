import { readFileSync } from 'node:fs'
import type { Font } from 'fontkitten'
import subsetFont from 'subset-font'
import { likeArial } from './font-metrics.ts'
import type { Likeness } from './font-metrics.ts'
import { openFont, weightAxis } from './font-files.ts'

/** The files of a brand's font, absolute. */
export interface FontFiles {
  regular: string
  bold?: string
}

/** A file of a brand's font with the letters of its pages alone. */
export interface CutFace {
  use: keyof FontFiles
  /** As a style sheet says it: one weight, or from which to which. */
  weight: string
  woff2: Buffer
  /** The code points that it has. */
  points: readonly number[]
  /** How the font of a reader's device is made as wide and as high, by weight. */
  likeness: Readonly<Record<string, Likeness>>
}

/** A brand's font as pages get it. */
export interface CutFont {
  faces: readonly CutFace[]
  /** What all faces weigh, in bytes. */
  bytes: number
}

/**
 * What a page has room for: with the files of a set-up in Spanish, the heaviest page we publish, it comes to the 130,000
 * bytes that a phone may be sent before its reader scrolls.
 */
export const mostBytes = 11_000

/** What letters need to be written rightly, in whatever script; fine spacing and ornaments come on top. */
const needed =
  'ccmp locl rlig mark mkmk curs init medi med2 fina fin2 fin3 isol abvm blwm abvs blws abvf blwf akhn cjct half haln ' +
  'nukt pref pres pstf psts rkrf rphf vatu cfar dist ljmo vjmo tjmo'

const features = needed.split(' ')

/** Thousands of letters with many strokes each: a few words of them weigh more than a page. */
const ideographic =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u

/** What only the files of guides and messages have, and no page. */
const syntax = /[{}[\]<>|\\^~`]/

/** Whether the letters of a script are left to the font of a reader's device. */
export const isLeftToDevices = (letter: string): boolean => ideographic.test(letter)

/**
 * Takes from a brand's font what its pages need. Pairs of letters keep their fine spacing where there is room for it.
 * @param letters what the pages are written in
 */
export async function cutFont(files: FontFiles, letters: Iterable<string>): Promise<CutFont> {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  const text = [...new Set([...letters, ...ascii])]
    .filter((letter) => !isLeftToDevices(letter) && !syntax.test(letter))
    .sort()
    .join('')
  const spaced = await cutTo(files, text, [...features, 'kern'])
  return spaced.bytes <= mostBytes ? spaced : cutTo(files, text, features)
}

async function cutTo(files: FontFiles, text: string, keepFeatures: string[]): Promise<CutFont> {
  const faces: CutFace[] = []
  for (const use of ['regular', 'bold'] as const) {
    const file = files[use]
    if (file !== undefined) faces.push(await cutFace(use, file, text, keepFeatures))
  }
  return { faces, bytes: faces.reduce((sum, { woff2 }) => sum + woff2.length, 0) }
}

async function cutFace(
  use: keyof FontFiles,
  file: string,
  text: string,
  keepFeatures: string[],
): Promise<CutFace> {
  const bytes = readFileSync(file)
  const font = openFont(bytes)
  if (!font) throw new Error(`${file} was a font when the brand file was read.`)
  const [from, to] = weightsOf(font, use)
  const axes = Object.entries(font.variationAxes).map(([name, axis]) => {
    const wanted = name === 'wght' && from < to ? { min: from, max: to } : axis?.default
    return [name, name === 'wght' && from === to ? from : wanted]
  })
  const woff2 = await subsetFont(bytes, text, {
    targetFormat: 'woff2',
    keepFeatures,
    noHinting: true,
    dropTables: ['DSIG', 'gasp', 'meta', 'STAT'],
    ...(axes.length > 0 ? { variationAxes: Object.fromEntries(axes) } : {}),
  })
  const weight = [...new Set([from, to])].join(' ')
  const likeness = from < to ? [400, 700] : [from]
  return {
    use,
    weight,
    woff2,
    points: [...text]
      .map((letter) => letter.codePointAt(0) ?? 0)
      .filter((point) => font.hasGlyphForCodePoint(point)),
    likeness: Object.fromEntries(
      likeness.map((each) => [each, likeArial(axisAt(font, each), each >= 600)]),
    ),
  }
}

/** The weights that a file is used for: pages say 400 and 700, whatever the file calls itself. */
function weightsOf(font: Font, use: keyof FontFiles): [from: number, to: number] {
  const axis = weightAxis(font)
  const own = use === 'bold' ? 700 : 400
  if (!axis) return [own, own]
  const clamp = (weight: number): number => Math.min(axis.max, Math.max(axis.min, weight))
  return use === 'bold' ? [clamp(700), clamp(700)] : [clamp(400), clamp(700)]
}

function axisAt(font: Font, weight: number): Font {
  return weightAxis(font) ? font.getVariation({ wght: weight }) : font
}
