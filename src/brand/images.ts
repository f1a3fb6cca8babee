import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { extname, relative } from 'node:path'
import type { SourceLocation, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { shorten } from '../diagnostics/phrases.ts'
import type { PathDiagnostic } from '../diagnostics/schema-issues.ts'
import { attempt } from './attempt.ts'
import { kindOf } from './file-kinds.ts'
import { namedFile, placeProblem, unreadable } from './file-place.ts'
import type { NamedKind } from './file-place.ts'
import { pngProblem } from './png-parts.ts'
import { optionsOf, optionValue } from './schema.ts'
import type { SvgProblem } from './svg-problems.ts'
import { svgFileProblem } from './svg-safety.ts'

/** What is wrong with an image: at its option, or in a line of the file itself. */
export interface ImageDiagnostic extends PathDiagnostic {
  at?: SourceLocation
}

const picture: NamedKind = {
  noun: 'picture',
  role: 'logo',
  endings: /\.(svg|png)$/i,
  sample: 'logo.svg',
  other: (shown) => ({
    code: 'not-an-image',
    message: `${shown} is not an SVG or PNG file.`,
    fix: 'Save the logo as SVG, which stays sharp at every size, or as PNG.',
  }),
}

/** Every page shows the logo: what weighs more keeps all readers waiting. */
const heaviest = 1_000_000

/**
 * Checks every image file that a brand file names.
 * @param home the folder of the brand file, absolute
 * @param brandFile what messages call it
 */
export function checkImages(input: unknown, home: string, brandFile: string): ImageDiagnostic[] {
  const seen = new Set<string>()
  return optionsOf('image').flatMap((option) => {
    const path = option.split('.')
    const written = optionValue(input, option)
    if (typeof written !== 'string' || written.trim() === '') return []
    const found = checkImage(written.trim(), home)
    if (!found) return []
    const { inFile, ...told } = found
    if (inFile === undefined) return [{ path, ...told }]
    const file = shownImage(written.trim(), home, brandFile)
    // The same file may be named twice, and is mended once.
    if (seen.has(file)) return []
    seen.add(file)
    return [{ path, ...told, at: { file, ...inFile } }]
  })
}

/** What messages call an image: its path as they tell that of the brand file. */
export function shownImage(written: string, home: string, brandFile: string): string {
  const inside = relative(home, namedFile(written, home)).replaceAll('\\', '/')
  return [...brandFile.split('/').slice(0, -1), inside].join('/')
}

/** A mistake of what the brand file says, or of the image itself: then perhaps with its line. */
type Found = UnlocatedDiagnostic & { inFile?: { line?: number } }

function checkImage(written: string, home: string): Found | undefined {
  const file = namedFile(written, home)
  return placeProblem(written, home, picture) ?? checkContent(written, file)
}

function checkContent(written: string, file: string): Found | undefined {
  const { size } = statSync(file)
  // Of what is too heavy only the kind is read: it may be larger than the memory.
  const bytes = attempt(() => (size > heaviest ? beginningOf(file) : readFileSync(file)))
  const shown = `"${shorten(written)}"`
  if (bytes === undefined) return unreadable(written)
  const kind = extname(file).toLowerCase() === '.svg' ? 'an SVG' : 'a PNG'
  const inside = kindOf(bytes)
  if (inside !== kind && (inside !== undefined || kind === 'a PNG')) {
    return {
      code: 'not-an-image',
      message: `${shown} is not ${kind} file${inside ? ` but ${inside}` : ''} inside, whatever its name says.`,
      fix: 'Open it in a drawing program and save it again as SVG or PNG.',
    }
  }
  if (size > heaviest) {
    return {
      inFile: {},
      code: 'heavy-image',
      message: `This picture has ${(size / 1e6).toFixed(1)} megabytes, and every page would load it.`,
      fix: 'Save it as a plain SVG, or as a PNG about 1,200 pixels wide.',
    }
  }
  const problem = kind === 'a PNG' ? pngProblem(bytes) : svgFileProblem(bytes)
  if (problem === undefined) return undefined
  const { line, ...told }: SvgProblem = problem
  return { ...told, inFile: line === undefined ? {} : { line } }
}

/** As much of a file as tells its kind. */
function beginningOf(file: string): Buffer {
  const bytes = Buffer.alloc(512)
  const open = openSync(file, 'r')
  try {
    return bytes.subarray(0, readSync(open, bytes))
  } finally {
    closeSync(open)
  }
}
