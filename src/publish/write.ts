import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Brand } from '../brand/brand.ts'
import { firstInZip, makeFolder, packFolder, slugOf } from './folder.ts'
import { hosts } from './hosts.ts'

/** The folder beside `dist/` for what does not belong among the pages. */
export const outsideName = 'publish'

/**
 * Makes a built site into what its host wants.
 * @param pages the folder of the site, absolute
 * @param outside the folder for what does not belong among the pages, absolute
 */
export function prepareFor(brand: Brand, pages: string, outside: string): void {
  const { target } = brand.publish
  removeOld(outside)
  if (target === undefined) return
  const { files, outside: others } = hosts[target]
  writeAll(pages, files?.(brand) ?? {})
  writeAll(outside, others?.(brand) ?? {})
  if (target === 'folder') {
    makeFolder(pages, brand)
    writeAll(outside, { [`${slugOf(brand)}.zip`]: packFolder(pages, brand) })
  }
}

/**
 * Where a build has put what, besides the pages; `undefined` for nothing.
 * @param pages the folder of the site as messages name it
 * @param beside that for what does not belong among the pages
 */
export function besides(brand: Brand, pages: string, beside: string): string | undefined {
  const { target } = brand.publish
  if (target === undefined) return undefined
  const { name, files, outside } = hosts[target]
  const written = [
    ...Object.keys(files?.(brand) ?? {}).map((file) => `${pages}/${file}`),
    ...Object.keys(outside?.(brand) ?? {}).map((file) => `${beside}/${file}`),
    ...(target === 'folder' ? [`${beside}/${slugOf(brand)}.zip`] : []),
  ]
  const what = written.length > 0 ? `with ${written.join(' and ')}; ` : ''
  return `For ${name}, ${what}docs/publish/${target}.md says how.`
}

/** What an earlier build may have left of another host or under another name; a file of somebody's own stays. */
function removeOld(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name)
      if (name === 'handrail.conf' || isOurZip(file)) rmSync(file)
    }
  } catch {
    // There is none yet.
  }
}

/** Whether a file is a ZIP of ours: its first file is the note that says to unpack it. */
function isOurZip(file: string): boolean {
  if (!file.endsWith('-guide.zip')) return false
  const start = 30
  const open = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(start + firstInZip.length)
    readSync(open, bytes)
    return bytes.toString('latin1', start) === firstInZip
  } finally {
    closeSync(open)
  }
}

function writeAll(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
