import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Box, Shot } from '../shots/shot.ts'
import type { Outcome } from './plan.ts'

/** Mark boxes may differ by this many CSS pixels on another machine's browser. */
const tolerance = 2

/**
 * Decides what becomes of a picture just taken.
 * `environment`: only browser or fonts differ, and words and marks agree, so the committed picture stays.
 */
export function compareShots(
  previous: Shot | undefined,
  taken: Shot,
  renew: boolean,
): Exclude<Outcome, 'failed' | 'not reached'> {
  if (!previous) return 'new'
  if (isSameButCircumstances(previous, taken)) return 'kept'
  const elsewhere = previous.environment !== taken.environment && previous.inputs === taken.inputs
  return elsewhere && !renew && agrees(previous, taken) ? 'environment' : 'taken'
}

/**
 * Whether files are written for a picture just taken. Another machine rewrites nothing: where it came to the very
 * same picture, the data go on naming the machine that took it.
 */
export function isWritten(previous: Shot | undefined, taken: Shot, renew: boolean): boolean {
  const outcome = compareShots(previous, taken, renew)
  if (outcome === 'kept') return renew || previous?.inputs !== taken.inputs
  return outcome !== 'environment'
}

/** Whether picture and data are the same, whatever inputs and browser they came from. */
function isSameButCircumstances(previous: Shot, taken: Shot): boolean {
  const rest = (shot: Shot): string => JSON.stringify({ ...shot, inputs: '', environment: '' })
  return rest(previous) === rest(taken)
}

/** Whether two shots say the same words and mark the same places. */
function agrees(previous: Shot, taken: Shot): boolean {
  const words = (shot: Shot): string => shot.words.map(({ text }) => text).join('\n')
  return (
    words(previous) === words(taken) &&
    previous.marks.length === taken.marks.length &&
    previous.marks.every((mark, index) => {
      const other = taken.marks[index]
      return other !== undefined && other.label === mark.label && near(mark.box, other.box)
    })
  )
}

function near(a: Box, b: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every(
    (side) => Math.abs(a[side] - b[side]) <= tolerance,
  )
}

/**
 * Writes a picture and its data so that a reader of the files never meets half of one: each is written beside
 * and renamed, the data last, holding the picture's hash.
 * @param picture `undefined` where the picture on disk has these very bytes
 */
export function writeShot(file: string, picture: Buffer | undefined, shot: Shot): void {
  mkdirSync(path.dirname(file), { recursive: true })
  if (picture) replace(`${file}.webp`, picture)
  replace(`${file}.json`, `${JSON.stringify(shot, null, 2)}\n`)
}

function replace(file: string, content: Buffer | string): void {
  writeFileSync(`${file}.part`, content)
  renameSync(`${file}.part`, file)
}
