import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { lockSchema } from './shot.ts'
import type { Origin } from './shot.ts'

/** What the pictures of a guide in one language were made from, by view key. */
export type Lock = Readonly<Record<string, Origin>>

/** The lock of the pictures in a folder, `shots/<screen language>/<guide>/lock.json`. */
export function lockFile(folder: string): string {
  return path.join(folder, 'lock.json')
}

/** Reads a folder's lock. One that is missing or cannot be read holds nothing: its pictures are taken again. */
export function readLock(folder: string): Lock {
  const file = lockFile(folder)
  if (!existsSync(file)) return {}
  try {
    return lockSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? {}
  } catch {
    return {}
  }
}

/** A lock as it is written: a line a picture, sorted, so that two branches meet only where both took one. */
export function lockText(lock: Lock): string {
  const lines = Object.entries(lock)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { inputs, environment }]) => {
      return `  ${JSON.stringify(key)}: ${JSON.stringify({ inputs, environment })}`
    })
  return lines.length ? `{\n${lines.join(',\n')}\n}\n` : '{}\n'
}
