import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
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
 * Makes the files of a kit, those that are not there as they would be made, and takes away what is no part of it.
 * @param record the file that remembers what was made from what
 * @returns how many were made
 */
export async function makeArtefacts(
  artefacts: readonly Artefact[],
  folder: string,
  record: string,
): Promise<number> {
  const before = readRecord(record)
  const now: Record<string, Made> = {}
  let made = 0
  // Without a record nothing counts as made: who ends the command half-way gets whole files the next time.
  rmSync(record, { force: true })
  for (const { name, inputs, make } of artefacts) {
    const file = path.join(folder, ...name.split('/'))
    const own = hash(inputs)
    const known = before[name]
    if (known?.inputs === own && existsSync(file) && hash(readFileSync(file)) === known.bytes) {
      now[name] = known
      continue
    }
    const bytes = await make()
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    now[name] = { inputs: own, bytes: hash(bytes) }
    made++
  }
  removeOthers(folder, '', new Set(Object.keys(now)))
  mkdirSync(path.dirname(record), { recursive: true })
  writeFileSync(record, JSON.stringify(now))
  return made
}

function readRecord(record: string): Record<string, Made> {
  try {
    return JSON.parse(readFileSync(record, 'utf8')) as Record<string, Made>
  } catch {
    // Missing or half written: as good as none.
    return {}
  }
}

/** Removes what an earlier kit had: a mail in a language that is no longer spoken must not be sent by mistake. */
function removeOthers(folder: string, below: string, kept: ReadonlySet<string>): void {
  for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    const file = path.join(folder, name)
    if (entry.isDirectory()) {
      removeOthers(folder, name, kept)
      if (readdirSync(file).length === 0) rmdirSync(file)
    } else if (!kept.has(name)) rmSync(file)
  }
}
