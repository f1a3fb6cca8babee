import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, relative, resolve } from 'node:path'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import type { PathDiagnostic } from '../diagnostics/schema-issues.ts'
import { optionsOf, optionValue } from './schema.ts'

const looksLike: Record<string, { kind: string; test: (bytes: Buffer) => boolean }> = {
  '.svg': { kind: 'an SVG', test: (bytes) => bytes.includes('<svg') },
  '.png': { kind: 'a PNG', test: (bytes) => bytes.subarray(1, 4).toString('latin1') === 'PNG' },
}

/**
 * Checks every image file that a brand file names.
 * @param home the folder of the brand file, absolute
 */
export function checkImages(input: unknown, home: string): PathDiagnostic[] {
  return optionsOf('image').flatMap((option) => {
    const path = option.split('.')
    const written = optionValue(input, option)
    if (typeof written !== 'string' || written.trim() === '') return []
    const found = checkImage(written.trim(), home)
    return found ? [{ path, ...found }] : []
  })
}

/** The absolute path of an image that a brand file names. */
export function imageFile(written: string, home: string): string {
  return resolve(home, written.replaceAll('\\', '/'))
}

/** Compares names case-sensitively, since the server that builds the site may. */
function checkImage(written: string, home: string): UnlocatedDiagnostic | undefined {
  if (/^(?:[a-z]+:)?\/\//i.test(written)) {
    const name = written.split(/[?#]/)[0]?.split('/').at(-1)
    return {
      code: 'logo-on-web',
      message: `"${shorten(written)}" is a web address, and a logo lies beside this file.`,
      fix: `Download it, put it there and write its name: "${name && /\.(?:svg|png)$/i.test(name) ? shorten(name) : 'logo.svg'}".`,
    }
  }
  const file = imageFile(written, home)
  const inside = relative(home, file)
  if (inside.startsWith('..') || isAbsolute(inside)) {
    return {
      code: 'file-outside',
      message: `"${written}" lies outside the folder of this file.`,
      fix: 'Put the picture beside brand.config.ts and write its name only.',
    }
  }
  const format = looksLike[extname(file).toLowerCase()]
  if (format === undefined) {
    return {
      code: 'not-an-image',
      message: `"${written}" is not an SVG or PNG file.`,
      fix: 'Save the logo as SVG, which stays sharp at every size, or as PNG.',
    }
  }
  const folder = dirname(file)
  const neighbors = existsSync(folder) ? readdirSync(folder) : []
  if (!neighbors.includes(basename(file))) {
    const meant = nearest(basename(file), neighbors)
    return {
      code: 'no-file',
      message: `There is no file "${written}" beside brand.config.ts.`,
      fix: meant === undefined ? 'Put it there.' : `Did you mean "${meant}"?`,
    }
  }
  if (format.test(readFileSync(file))) return undefined
  return {
    code: 'not-an-image',
    message: `"${written}" is not ${format.kind} file inside, whatever its name says.`,
    fix: 'Open it in a drawing program and save it again as SVG or PNG.',
  }
}
