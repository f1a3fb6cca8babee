import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { basename, dirname, extname, isAbsolute, relative, resolve } from 'node:path'
import type { SourceLocation, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import type { PathDiagnostic } from '../diagnostics/schema-issues.ts'
import { kindOf } from './file-kinds.ts'
import { pngProblem } from './png-parts.ts'
import { optionsOf, optionValue } from './schema.ts'
import type { SvgProblem } from './svg-problems.ts'
import { svgFileProblem } from './svg-safety.ts'

/** What is wrong with an image: at its option, or in a line of the file itself. */
export interface ImageDiagnostic extends PathDiagnostic {
  at?: SourceLocation
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

/** The absolute path of an image that a brand file names. */
export function imageFile(written: string, home: string): string {
  return resolve(home, written.replaceAll('\\', '/'))
}

/** What messages call an image: its path as they tell that of the brand file. */
export function shownImage(written: string, home: string, brandFile: string): string {
  const inside = relative(home, imageFile(written, home)).replaceAll('\\', '/')
  return [...brandFile.split('/').slice(0, -1), inside].join('/')
}

/** A mistake of what the brand file says, or of the image itself: then perhaps with its line. */
type Found = UnlocatedDiagnostic & { inFile?: { line?: number } }

function checkImage(written: string, home: string): Found | undefined {
  const file = imageFile(written, home)
  return checkPlace(written, file, home) ?? checkContent(written, file)
}

/** Compares names case-sensitively, since the server that builds the site may. */
function checkPlace(written: string, file: string, home: string): Found | undefined {
  const shown = `"${shorten(written)}"`
  if (/^(?:[a-z]+:)?\/\//i.test(written)) {
    const name = written.split(/[?#]/)[0]?.split('/').at(-1)
    return {
      code: 'logo-on-web',
      message: `${shown} is a web address, and a logo lies beside this file.`,
      fix: `Download it, put it there and write its name: "${name && /\.(?:svg|png)$/i.test(name) ? shorten(name) : 'logo.svg'}".`,
    }
  }
  if (isOutside(file, home)) {
    return {
      code: 'file-outside',
      message: `${shown} lies outside the folder of this file.`,
      fix: 'Put the picture beside brand.config.ts and write its name only.',
    }
  }
  if (!/\.(svg|png)$/i.test(file)) {
    return {
      code: 'not-an-image',
      message: `${shown} is not an SVG or PNG file.`,
      fix: 'Save the logo as SVG, which stays sharp at every size, or as PNG.',
    }
  }
  const neighbors = namesIn(dirname(file))
  if (!neighbors.includes(basename(file))) {
    const meant = nearest(basename(file), neighbors)
    return {
      code: 'no-file',
      message: `There is no file ${shown} beside brand.config.ts.`,
      fix: meant === undefined ? 'Put it there.' : `Did you mean "${meant}"?`,
    }
  }
  const real = realPath(file)
  if (real === undefined) {
    return {
      code: 'broken-link',
      message: `${shown} is a link to a file that is not there.`,
      fix: 'Put the picture itself in its place.',
    }
  }
  if (isOutside(real, realPath(home) ?? home)) {
    return {
      code: 'file-outside',
      message: `${shown} is a link that leads out of the folder of this file.`,
      fix: 'Put the picture itself in its place.',
    }
  }
  if (statSync(real).isFile()) return undefined
  return {
    code: 'not-a-file',
    message: `${shown} is ${statSync(real).isDirectory() ? 'a folder' : 'no file'}.`,
    fix: 'Write the name of a picture, such as "logo.svg".',
  }
}

function checkContent(written: string, file: string): Found | undefined {
  const { size } = statSync(file)
  // Of what is too heavy only the kind is read: it may be larger than the memory.
  const bytes = attempt(() => (size > heaviest ? beginningOf(file) : readFileSync(file)))
  const shown = `"${shorten(written)}"`
  if (bytes === undefined) {
    return {
      code: 'unreadable-file',
      message: `${shown} is there, and it may not be read.`,
      fix: 'Change its permissions, or save it anew.',
    }
  }
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

function isOutside(file: string, folder: string): boolean {
  const inside = relative(folder, file)
  return /^\.\.(?:[/\\]|$)/.test(inside) || isAbsolute(inside)
}

function namesIn(folder: string): string[] {
  return attempt(() => readdirSync(folder)) ?? []
}

/** Where a file really lies; `undefined` where a link leads nowhere. */
function realPath(file: string): string | undefined {
  return attempt(() => realpathSync(file))
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

/** What the disk gives, or `undefined` where it refuses. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
