import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The files of a folder: path inside it, in `/` form → hash of what the file says. */
export type FileTree = ReadonlyMap<string, string>

/** Where what an upgrade leaves for its owner to decide lies, beside the guide. */
export const leftover = '.upgrade'

/** What stands in a project's folder and is no part of it. */
const noPart = [
  '.git',
  'node_modules',
  'dist',
  '.astro',
  '.cache',
  'publish',
  'kit',
  'reports',
  leftover,
]

/** What systems and editors leave behind in any folder. */
const leftBehind = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.idea']

/** Hash of a file, the same whatever a system has made of the ends of its lines. */
export function hashOf(content: Buffer): string {
  const isText = !content.includes(0)
  // Every byte is a letter of latin1, so that nothing but the ends of lines changes.
  const same = isText
    ? Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : content
  return createHash('sha256').update(same).digest('hex').slice(0, 12)
}

/** Reads all files of a project, without what is made from them and what is installed. */
export function treeOf(folder: string): FileTree {
  const tree = new Map<string, string>()
  for (const file of filesIn(folder, noPart)) {
    tree.set(file, hashOf(readFileSync(path.join(folder, file))))
  }
  return tree
}

/** The paths of all files in a folder, in `/` form, sorted; none where there is no such folder. */
export function filesIn(folder: string, without: readonly string[] = []): string[] {
  const files: string[] = []
  const visit = (inside: string): void => {
    for (const entry of entriesOf(path.join(folder, inside))) {
      if (leftBehind.includes(entry.name)) continue
      if (inside === '' && without.includes(entry.name)) continue
      const file = inside + entry.name
      if (entry.isDirectory()) visit(`${file}/`)
      else if (entry.isFile()) files.push(file)
    }
  }
  visit('')
  return files.sort()
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
