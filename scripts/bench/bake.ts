import path from 'node:path'
import { markColors } from '../../src/brand/palette.ts'
import { bakePicture } from '../../src/shots/bake.ts'
import { caption } from '../../src/shots/caption.ts'
import { readShot } from '../../src/shots/find.ts'
import type { Locale } from '../../src/i18n/language.ts'
import { hashFiles } from './copy.ts'

/**
 * Bakes every committed picture, in memory.
 * @param company stands in the strip below it
 * @returns how many there are, and the processor seconds of one
 */
export async function bakeAll(
  shots: string,
  company: string,
): Promise<{ pictures: number; cpu: number }> {
  const files = [...hashFiles(shots).keys()]
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(shots, name.replace(/\.json$/, '')))
  const before = process.cpuUsage()
  let pictures = 0
  for (const file of files) {
    const shot = readShot(file)
    if (!shot) continue
    const words = caption(shot, company, shot.language as Locale)
    await bakePicture(`${file}.webp`, shot, shot.marks, words, markColors)
    pictures += 1
  }
  const { user, system } = process.cpuUsage(before)
  return { pictures, cpu: (user + system) / 1_000_000 / Math.max(1, pictures) }
}
