import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { View } from '../guide/outline.ts'
import type { Supplied } from '../guide/capture-script.ts'
import { hashPicture } from '../shots/find.ts'

/**
 * Hash over the built practice portal as one language sees it: its own pages, and all that they share.
 * @param others folders of other languages' pages, which it does not see
 */
export function hashPractice(folder: string, own: string, others: readonly string[]): string {
  const hash = createHash('sha256')
  const foreign = own === '' ? others : [...others, 'practice']
  hashFolder(
    hash,
    folder,
    foreign.filter((name) => name !== own),
  )
  return hash.digest('hex')
}

/**
 * The fingerprint of one picture.
 * @param parts `script` and `code` are hashes of programs, `screens` a text that stands for all that they show
 */
export function fingerprint(parts: {
  view: View
  script: string
  code: string
  screens: string
}): string {
  const { view, script, code, screens } = parts
  const labels = view.labels.map(({ number, screen, id, called }) => [number, screen, id, called])
  const own = [view.key, view.device, view.audience, view.phone, labels]
  return createHash('sha256')
    .update(JSON.stringify([own, script, code, screens]))
    .digest('hex')
    .slice(0, 32)
}

/** What a picture that a person supplies depends on: what the capture script says of it, and the file itself. */
export function suppliedInputs(scriptFile: string, supplied: Supplied): string {
  const file = path.join(path.dirname(scriptFile), supplied.file)
  const bytes = existsSync(file) ? hashPicture(readFileSync(file)) : ''
  return JSON.stringify([supplied, bytes])
}

function hashFolder(hash: Hash, folder: string, leftOut: readonly string[] = []): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    if (leftOut.includes(entry.name)) continue
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) hashFolder(hash, inside)
    else hash.update(entry.name).update(readFileSync(inside))
  }
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1
}
