import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { isSampleLogo } from '../src/check/sample-brand.ts'
import type { UnlocatedDiagnostic } from '../src/diagnostics/diagnostic.ts'
import { shorten } from '../src/diagnostics/phrases.ts'
import { questions } from './init-questions.ts'
import type { Answers } from './init-questions.ts'

/** The words of the questions that are answered with a logo file. */
export const logoWords: readonly string[] = questions
  .filter(({ option }) => /^(logo|wordmark)\./.test(option))
  .map(({ word }) => word)

/** A logo file that somebody named. */
export interface NamedLogo {
  word: string
  /** As it was written, without the quotes that a terminal puts around what is dragged into it. */
  written: string
  /** Absolute. */
  file: string
  /** What it is called beside the brand file. */
  name: string
}

/**
 * The logo files that answers name.
 * @param folder where a relative path begins, absolute
 */
export function logosIn(answers: Answers, folder: string): NamedLogo[] {
  return logoWords.flatMap((word) => {
    const written = (answers[word] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2')
    if (written === '') return []
    const file = path.resolve(folder, written.replace(/^~(?=\/)/, homedir()))
    return [{ word, written, file, name: path.basename(file) }]
  })
}

/**
 * Why a logo can't be put beside the brand file.
 * @param home the brand file's folder, absolute
 */
export function cannotBring(
  { written, file, name }: NamedLogo,
  home: string,
  others: readonly NamedLogo[],
): UnlocatedDiagnostic | undefined {
  const shown = `"${shorten(written)}"`
  if (/^[a-z]+:\/\//i.test(written)) {
    return {
      code: 'logo-on-web',
      message: `${shown} is a web address.`,
      fix: 'Download the picture, and write where you have put it.',
    }
  }
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return {
      code: 'no-file',
      message: `There is no file ${shown}, seen from the folder that you are in.`,
      fix: 'Write its path from there, or the whole path.',
    }
  }
  const place = path.join(home, name)
  const isOther = others.some((other) => other.name === name && other.file !== file)
  if (isOther || (place !== file && existsSync(place) && !mayReplace(place, file))) {
    return {
      code: 'file-there',
      message: `There is another picture called "${shorten(name)}" beside the brand file.`,
      fix: 'Give yours another name.',
    }
  }
  return undefined
}

/** Nothing is lost where the same picture lies there already, or the one that Handrail comes with. */
function mayReplace(place: string, file: string): boolean {
  if (!statSync(place).isFile()) return false
  return isSampleLogo(place) || readFileSync(place).equals(readFileSync(file))
}

/** Puts a logo beside the brand file. */
export function bring({ file, name }: NamedLogo, home: string): void {
  const place = path.join(home, name)
  if (place !== file) copyFileSync(file, place)
}
