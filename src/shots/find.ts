import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { shotSchema } from './shot.ts'
import type { Shot } from './shot.ts'

/** SHA-256 of a picture's bytes. */
export function hashPicture(picture: Buffer): string {
  return createHash('sha256').update(picture).digest('hex')
}

/** What one brand home has of a shot: what its data file holds, not yet checked, and its picture. */
interface Pair {
  data?: unknown
  picture?: Buffer
}

/**
 * The shot of a pair whose halves belong together. A pair that was torn while it was written, that was edited by
 * hand, or whose data are of an older version counts as missing.
 */
function wholeShot({ data, picture }: Pair): Shot | undefined {
  const { data: shot } = shotSchema.safeParse(data)
  return shot && picture && hashPicture(picture) === shot.sha256 ? shot : undefined
}

/** Reads a shot that is there whole. `file` is its path without an ending. */
export function readShot(file: string): Shot | undefined {
  return wholeShot(readPair(file))
}

/**
 * Decides which picture a page shows and every check looks at: the first home that has anything of it says it. A
 * brand's torn picture is missed, and not replaced by one that shows another company.
 * @param homes of brands, the own one first
 * @param name such as `shots/en/…`
 * @returns its path without an ending; nothing where no home has anything; no shot where the pair is torn
 */
export function locateShot(
  homes: readonly string[],
  name: string,
): { file: string; shot: Shot | undefined } | undefined {
  const files = [...new Set(homes)].map((home) => path.join(home, ...name.split('/')))
  for (const file of files) {
    const pair = readPair(file)
    if (pair.data !== undefined || pair.picture !== undefined) return { file, shot: wholeShot(pair) }
  }
  return undefined
}

/** A shot by its name, where it is there and whole. */
export function findShot(homes: readonly string[], name: string): Shot | undefined {
  return locateShot(homes, name)?.shot
}

function readPair(file: string): Pair {
  return {
    ...(existsSync(`${file}.json`) ? { data: parseData(readFileSync(`${file}.json`, 'utf8')) } : {}),
    ...(existsSync(`${file}.webp`) ? { picture: readFileSync(`${file}.webp`) } : {}),
  }
}

/** What a data file holds; `null` where it cannot be read. */
function parseData(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
