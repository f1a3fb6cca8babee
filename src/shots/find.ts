import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { shotSchema } from './shot.ts'
import type { Shot } from './shot.ts'

/** SHA-256 of a picture's bytes. */
export function hashPicture(picture: Buffer): string {
  return createHash('sha256').update(picture).digest('hex')
}

/**
 * Reads a shot that is there, if picture and data belong together: a pair that was torn while it was written, or
 * edited by hand, counts as missing.
 * @param file the path without its ending
 */
export function readShot(file: string): Shot | undefined {
  if (!existsSync(`${file}.json`) || !existsSync(`${file}.webp`)) return undefined
  try {
    const shot = shotSchema.parse(JSON.parse(readFileSync(`${file}.json`, 'utf8')))
    return hashPicture(readFileSync(`${file}.webp`)) === shot.sha256 ? shot : undefined
  } catch {
    return undefined
  }
}

/** A shot by its name (`shots/en/…`) in the first of some brand homes that has it whole. */
export function findShot(homes: readonly string[], name: string): Shot | undefined {
  for (const home of homes) {
    const shot = readShot(path.join(home, ...name.split('/')))
    if (shot) return shot
  }
  return undefined
}
