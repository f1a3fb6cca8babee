import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { scanText } from '../redaction/scan-text.ts'
import { readShot } from '../shots/find.ts'
import { readLock } from '../shots/lock.ts'
import type { Shot } from '../shots/shot.ts'
import type { Change } from './messages.ts'
import { isFresh } from './make-plan.ts'
import type { Job, PlannedView } from './plan.ts'
import { textsOf } from './read-screen.ts'
import { writeLock, writeShot } from './write-shot.ts'

/** Where each picture of this folder lies, by what decides how it looks: its path from the root, without an ending. */
export type KnownPictures = Map<string, string>

/** A picture of another company that is the very one that a view would get. */
export interface SharedView {
  planned: PlannedView
  shot: Shot
  picture: Buffer
}

/** Not committed: each capture writes anew what it knows. */
const recordOf = (root: string): string => path.join(root, '.cache', 'pictures-by-screen.json')

/** Reads which pictures the captures before this one have left. */
export function readKnown(root: string): KnownPictures {
  try {
    const read: unknown = JSON.parse(readFileSync(recordOf(root), 'utf8'))
    return new Map(Object.entries(read as Record<string, string>))
  } catch {
    // Missing or torn: every picture is taken.
    return new Map()
  }
}

/** Records the pictures of jobs that are as they would be taken now, for the companies that come after. */
export function recordKnown(root: string, jobs: readonly Job[], environment: string): void {
  const known = readKnown(root)
  for (const { folder, views } of jobs) {
    const lock = readLock(folder)
    for (const { looks, view, inputs, file, picture } of views) {
      const origin = lock[view.key]
      if (!picture || !looks || origin?.inputs !== inputs) continue
      if (origin.environment !== environment) continue
      known.set(keyOf(looks.key, environment), path.relative(root, file))
    }
  }
  mkdirSync(path.dirname(recordOf(root)), { recursive: true })
  writeFileSync(recordOf(root), JSON.stringify(Object.fromEntries(known)))
}

const keyOf = (looks: string, environment: string): string => `${looks} ${environment}`

/** The views of a job that need a picture and get one that another company has. */
export function findShared(
  root: string,
  job: Job,
  known: KnownPictures,
  environment: string,
): SharedView[] {
  return job.views.flatMap((planned) => {
    if (!planned.picture || !planned.looks || isFresh(planned, environment)) return []
    const name = known.get(keyOf(planned.looks.key, environment))
    const file = name === undefined ? undefined : path.join(root, name)
    const shot = file === undefined ? undefined : readShot(file)
    if (file === undefined || shot === undefined || !isOf(planned.looks.text, shot)) return []
    if (scanText(textsOf(shot), job.allowance).length > 0) return []
    return [{ planned, shot, picture: readFileSync(`${file}.webp`) }]
  })
}

/** Whether a picture is of the screen that its view names: what it is called stands there. */
function isOf(screen: string, { heading, source }: Shot): boolean {
  const words = screen
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
  return source === 'practice' && heading !== '' && words.includes(heading.replace(/\s+/g, ' '))
}

/** Writes what a job gets of other companies, its lock last. What it shows instead of before is told as a change. */
export function writeShared(
  { folder }: Job,
  shared: readonly SharedView[],
  environment: string,
): Change[] {
  const changes = shared.flatMap(({ planned: { name, file, view, previous }, shot, picture }) =>
    previous !== undefined && previous.sha256 !== shot.sha256 && existsSync(`${file}.webp`)
      ? [{ name, device: view.device, before: readFileSync(`${file}.webp`), after: picture }]
      : [],
  )
  const lock = { ...readLock(folder) }
  for (const { planned, shot, picture } of shared) {
    writeShot(planned.file, picture, shot)
    lock[planned.view.key] = { inputs: planned.inputs, environment }
  }
  writeLock(folder, lock)
  return changes
}
