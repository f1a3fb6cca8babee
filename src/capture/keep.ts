import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sizeOf } from '../shots/marks.ts'
import type { Box } from '../dom/geometry.ts'
import type { Shot } from '../shots/shot.ts'
import type { Outcome } from './plan.ts'

/** Mark boxes and sizes may differ by this many CSS pixels on another machine's browser. */
const tolerance = 2

/**
 * Decides what becomes of a picture just taken.
 * `environment`: only browser or fonts differ, and words, outline, size and marks agree, so the committed picture stays.
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

/**
 * Whether two shots say the same, show the same and mark the same places. What has no words, such as a button that is
 * only an icon, is in the outline; what moves without being marked, in the size.
 */
function agrees(previous: Shot, taken: Shot): boolean {
  const said = ({ words, outline, heading, redactions }: Shot): string =>
    JSON.stringify([words.map(({ text }) => text), outline, heading, redactions.length])
  return (
    said(previous) === said(taken) &&
    near(wholeOf(previous), wholeOf(taken)) &&
    previous.marks.length === taken.marks.length &&
    previous.marks.every((mark, index) => {
      const other = taken.marks[index]
      return other !== undefined && other.label === mark.label && near(mark.box, other.box)
    })
  )
}

/** The whole picture in CSS pixels. */
function wholeOf(shot: Shot): Box {
  return { x: 0, y: 0, ...sizeOf(shot) }
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
