import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** A file of a kit, and what it is made from. */
export interface Artefact {
  /** Its path in the kit, `/` form. */
  name: string
  /** All that decides its bytes: a file that was made from the same is not made again. */
  inputs: string
  make: () => Promise<Buffer> | Buffer
}

/** What a file was made from, and its own bytes, as hashes. */
interface Made {
  inputs: string
  bytes: string
}

const hash = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Makes the files of a kit, those that are not there as they would be made, and takes away what it made earlier and
 * makes no more. Whatever else lies in the folder is somebody's own and stays.
 * @param record the file that remembers what was made from what
 * @param program all that makes them: what another one has made is made again
 * @returns how many were made
 */
export async function makeArtefacts(
  artefacts: readonly Artefact[],
  folder: string,
  record: string,
  program = '',
): Promise<number> {
  const before = readRecord(record)
  const now: Record<string, Made> = {}
  const made = new Map<string, Buffer>()
  for (const { name, inputs, make } of artefacts) {
    const file = path.join(folder, ...name.split('/'))
    const own = hash(`${program}\0${inputs}`)
    const known = before[name]
    if (known?.inputs === own && isAsMade(file, known)) {
      now[name] = known
      continue
    }
    const bytes = await make()
    made.set(file, bytes)
    now[name] = { inputs: own, bytes: hash(bytes) }
  }
  // Once all are made: a kit of which half is new must not be handed out.
  for (const [file, bytes] of made) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  // A mail in a language that is no longer spoken must not be sent by mistake.
  for (const [name, known] of Object.entries(before)) {
    if (!Object.hasOwn(now, name) && isAsMade(path.join(folder, ...name.split('/')), known)) {
      removeFile(folder, name)
    }
  }
  writeRecord(record, now)
  return made.size
}

function readRecord(record: string): Record<string, Made> {
  try {
    return JSON.parse(readFileSync(record, 'utf8')) as Record<string, Made>
  } catch {
    // Missing or half written: as good as none.
    return {}
  }
}

/** Replaces the record in one go: who ends the command half-way keeps the one before. */
function writeRecord(record: string, now: Record<string, Made>): void {
  mkdirSync(path.dirname(record), { recursive: true })
  writeFileSync(`${record}.new`, JSON.stringify(now))
  renameSync(`${record}.new`, record)
}

/** Whether a file is as it was made: one that somebody has changed is theirs. */
function isAsMade(file: string, { bytes }: Made): boolean {
  return existsSync(file) && hash(readFileSync(file)) === bytes
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(folder: string, name: string): void {
  rmSync(path.join(folder, name))
  for (let below = path.dirname(name); below !== '.'; below = path.dirname(below)) {
    if (readdirSync(path.join(folder, below)).length > 0) return
    rmdirSync(path.join(folder, below))
  }
}
