import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { attempt } from './attempt.ts'

/** A kind of file that lies beside a brand file, in the words of messages. */
export interface NamedKind {
  /** What it is: `picture`. */
  noun: string
  /** What it is for: `logo`. */
  role: string
  /** How its name may end. */
  endings: RegExp
  /** A name of one. */
  sample: string
  /** What is said of a name with another ending. */
  other: (shown: string) => UnlocatedDiagnostic
}

/** The absolute path of a file that a brand file names. */
export function namedFile(written: string, home: string): string {
  return resolve(home, written.replaceAll('\\', '/'))
}

/**
 * Whether a file that a brand file names lies there. Compares names case-sensitively, since the server that builds the
 * site may.
 */
export function placeProblem(
  written: string,
  home: string,
  { noun, role, endings, sample, other }: NamedKind,
): UnlocatedDiagnostic | undefined {
  const file = namedFile(written, home)
  const shown = `"${shorten(written)}"`
  if (/^(?:[a-z]+:)?\/\//i.test(written)) {
    const name = written.split(/[?#]/)[0]?.split('/').at(-1)
    return {
      code: `${role}-on-web`,
      message: `${shown} is a web address, and a ${role} lies beside this file.`,
      fix: `Download it, put it there and write its name: "${name && endings.test(name) ? shorten(name) : sample}".`,
    }
  }
  if (isOutside(file, home)) {
    return {
      code: 'file-outside',
      message: `${shown} lies outside the folder of this file.`,
      fix: `Put the ${noun} beside brand.config.ts and write its name only.`,
    }
  }
  if (!endings.test(file)) return other(shown)
  const neighbors = attempt(() => readdirSync(dirname(file))) ?? []
  if (!neighbors.includes(basename(file))) {
    const meant = nearest(basename(file), neighbors)
    return {
      code: 'no-file',
      message: `There is no file ${shown} beside brand.config.ts.`,
      fix: meant === undefined ? 'Put it there.' : `Did you mean "${meant}"?`,
    }
  }
  const real = attempt(() => realpathSync(file))
  if (real === undefined) {
    return {
      code: 'broken-link',
      message: `${shown} is a link to a file that is not there.`,
      fix: `Put the ${noun} itself in its place.`,
    }
  }
  if (isOutside(real, attempt(() => realpathSync(home)) ?? home)) {
    return {
      code: 'file-outside',
      message: `${shown} is a link that leads out of the folder of this file.`,
      fix: `Put the ${noun} itself in its place.`,
    }
  }
  if (statSync(real).isFile()) return undefined
  return {
    code: 'not-a-file',
    message: `${shown} is ${statSync(real).isDirectory() ? 'a folder' : 'no file'}.`,
    fix: `Write the name of a ${noun}, such as "${sample}".`,
  }
}

/** What is said of a file that is there and can't be read. */
export const unreadable = (written: string): UnlocatedDiagnostic => ({
  code: 'unreadable-file',
  message: `"${shorten(written)}" is there, and it may not be read.`,
  fix: 'Change its permissions, or save it anew.',
})

function isOutside(file: string, folder: string): boolean {
  const inside = relative(folder, file)
  return /^\.\.(?:[/\\]|$)/.test(inside) || isAbsolute(inside)
}
