import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sizeOf } from '../shots/marks.ts'
import type { Box } from '../dom/geometry.ts'
import { lockFile, lockText } from '../shots/lock.ts'
import type { Lock } from '../shots/lock.ts'
import type { Origin, Shot } from '../shots/shot.ts'
import type { Outcome } from './plan.ts'

/** Mark boxes and sizes may differ by this many CSS pixels on another machine's browser. */
const tolerance = 2

/** A shot with what it was made from, where that is known. */
export interface MadeShot {
  shot: Shot
  origin?: Origin | undefined
}

/**
 * Decides what becomes of a picture just taken.
 * `environment`: only browser or fonts differ, and words, outline, size and marks agree, so the committed picture stays.
 */
export function compareShots(
  previous: MadeShot | undefined,
  taken: Required<MadeShot>,
  renew: boolean,
): Exclude<Outcome, 'shared' | 'failed' | 'not reached'> {
  if (!previous) return 'new'
  if (JSON.stringify(previous.shot) === JSON.stringify(taken.shot)) return 'kept'
  const { origin } = previous
  const isElsewhere =
    origin?.inputs === taken.origin?.inputs && origin?.environment !== taken.origin?.environment
  return isElsewhere && !renew && agrees(previous.shot, taken.shot) ? 'environment' : 'taken'
}

/**
 * What a lock says of a picture that has been taken again. Another machine rewrites nothing: where it came to the very
 * same picture, the lock goes on naming the machine that took it first.
 */
export function originAfter(
  outcome: Outcome,
  previous: Origin | undefined,
  taken: Origin,
  renew: boolean,
): Origin {
  const isSame = previous?.inputs === taken.inputs && !renew
  return previous && isSame && outcome !== 'taken' && outcome !== 'new' ? previous : taken
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
 * and renamed, the data last, holding the picture's hash. Data that stand there already are left alone.
 * @param picture `undefined` where the picture on disk stays
 */
export function writeShot(file: string, picture: Buffer | undefined, shot: Shot): void {
  mkdirSync(path.dirname(file), { recursive: true })
  if (picture) replace(`${file}.webp`, picture)
  replaceText(`${file}.json`, `${JSON.stringify(shot, null, 2)}\n`)
}

/** Writes the lock of a folder of shots: the last thing that a guide's capture does. */
export function writeLock(folder: string, lock: Lock): void {
  replaceText(lockFile(folder), lockText(lock))
}

function replaceText(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) replace(file, text)
}

function replace(file: string, content: Buffer | string): void {
  writeFileSync(`${file}.part`, content)
  renameSync(`${file}.part`, file)
}
