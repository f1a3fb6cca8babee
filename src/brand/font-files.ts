import { readFileSync, statSync } from 'node:fs'
import { create } from 'fontkitten'
import type { Font } from 'fontkitten'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { shorten } from '../diagnostics/phrases.ts'
import type { PathDiagnostic } from '../diagnostics/schema-issues.ts'
import { attempt } from './attempt.ts'
import { namedFile, placeProblem, unreadable } from './file-place.ts'
import type { NamedKind } from './file-place.ts'
import { kindOf } from './file-kinds.ts'
import { optionsOf, optionValue } from './schema.ts'

const fontKind: NamedKind = {
  noun: 'font',
  role: 'font',
  endings: /\.(woff2|ttf|otf)$/i,
  sample: 'acme-regular.woff2',
  other: (shown) => ({
    code: 'not-a-font',
    message: `${shown} is not a WOFF2, TTF or OTF file.`,
    fix: 'Ask whoever made your font for one of these: WOFF2 is what the web uses.',
  }),
}

/** A font of all scripts there are has less; what is larger was never one. */
const heaviest = 40_000_000

/** How the files of fonts begin. */
const beginning = /^(wOF2|OTTO|true|\0\x01\0\0)/

/** The thinnest and the thickest that a file for each use may be, in the numbers that fonts say it with. */
const weights = { regular: [300, 500], bold: [600, 900] } as const

/**
 * Checks every font file that a brand file names.
 * @param home the folder of the brand file, absolute
 */
export function checkFonts(input: unknown, home: string): PathDiagnostic[] {
  return optionsOf('font').flatMap((option) => {
    const path = option.split('.')
    const written = optionValue(input, option)
    if (typeof written !== 'string' || written.trim() === '') return []
    const use = path.at(-1) === 'bold' ? 'bold' : 'regular'
    const found = checkFont(written.trim(), home, use)
    return found ? [{ path, ...found }] : []
  })
}

/** Reads a font; `undefined` for what is none, or several in one file. */
export function openFont(bytes: Buffer): Font | undefined {
  const font = attempt(() => create(bytes))
  return font && !font.isCollection ? font : undefined
}

/** The thinnest and the thickest that a font can be made, where its file holds more than one weight. */
export function weightAxis(font: Font): { min: number; max: number } | undefined {
  return font.variationAxes.wght
}

function checkFont(
  written: string,
  home: string,
  use: keyof typeof weights,
): UnlocatedDiagnostic | undefined {
  const problem = placeProblem(written, home, fontKind)
  if (problem) return problem
  const file = namedFile(written, home)
  const shown = `"${shorten(written)}"`
  const { size } = statSync(file)
  if (size > heaviest) {
    return {
      code: 'heavy-font',
      message: `${shown} has ${Math.round(size / 1e6)} megabytes, which no font needs.`,
      fix: 'Name the WOFF2, TTF or OTF file of one style.',
    }
  }
  const bytes = attempt(() => readFileSync(file))
  if (bytes === undefined) return unreadable(written)
  const start = bytes.subarray(0, 4).toString('latin1')
  if (start === 'ttcf') {
    return {
      code: 'several-fonts',
      message: `${shown} holds several fonts in one file, and a page needs the one.`,
      fix: 'Name the file of one style: WOFF2, TTF or OTF.',
    }
  }
  if (!beginning.test(start)) {
    const inside = start === 'wOFF' ? 'an older WOFF' : kindOf(bytes)
    return {
      code: 'not-a-font',
      message: `${shown} is not a font${inside ? ` but ${inside}` : ''} inside, whatever its name says.`,
      fix: 'Name the WOFF2, TTF or OTF file of your font.',
    }
  }
  const font = openFont(bytes)
  const table = font && attempt(() => font['OS/2'])
  if (!font || !table) {
    return {
      code: 'broken-font',
      message: `${shown} begins as a font does, and it can't be read: a part is missing or wrong.`,
      fix: 'Get the file once more from where it came from.',
    }
  }
  return checkLicense(shown, table.fsType) ?? checkStyle(shown, font, use)
}

/** What whoever made a font has written into it about putting it elsewhere. */
function checkLicense(
  shown: string,
  { noEmbedding, viewOnly, editable, noSubsetting }: Font['OS/2']['fsType'],
): UnlocatedDiagnostic | undefined {
  const fix = 'Ask whoever made it for a web font, and read its license.'
  if (noEmbedding && !viewOnly && !editable) {
    return {
      code: 'font-restricted',
      message: `${shown} says that it must not be put into anything else (its fsType is "restricted").`,
      fix,
    }
  }
  if (!noSubsetting) return undefined
  return {
    code: 'font-whole-only',
    message: `${shown} says that no part may be taken from it (its fsType is "no subsetting"), and whole it is too heavy for a page.`,
    fix,
  }
}

function checkStyle(
  shown: string,
  font: Font,
  use: keyof typeof weights,
): UnlocatedDiagnostic | undefined {
  if (font.italicAngle !== 0 || font['OS/2'].fsSelection.italic) {
    return {
      code: 'font-italic',
      message: `${shown} is an italic, and all words would be set in it.`,
      fix: 'Name the upright file.',
    }
  }
  const [thinnest, thickest] = weights[use]
  const { min, max } = weightAxis(font) ?? {
    min: font['OS/2'].usWeightClass,
    max: font['OS/2'].usWeightClass,
  }
  if (max >= thinnest && min <= thickest) return undefined
  return {
    code: 'font-weight',
    message: `${shown} has the weight ${min === max ? min : `${min} to ${max}`}, and ${use} is from ${thinnest} to ${thickest}.`,
    fix:
      use === 'regular'
        ? 'Name the file for text here, often called Regular or Book.'
        : 'Name the file for headings here, often called Bold or SemiBold.',
  }
}
