import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Where a file's new content comes from: another file, absolute, or a text. */
export type Source = { copy: string } | { text: string }

/** What is to become of a folder; no path is in both. */
export interface Changes {
  /** Path inside the folder → what it is to say. */
  puts: ReadonlyMap<string, Source>
  removes: ReadonlySet<string>
}

/** Everything that changes a disk, so that a test can stop it at any moment. */
export interface Disk {
  copy(from: string, to: string): void
  write(file: string, text: string): void
  rename(from: string, to: string): void
  remove(file: string): void
  makeFolder(folder: string): void
  /** Removes a folder if nothing is in it. */
  removeEmpty(folder: string): void
  removeFolder(folder: string): void
}

/** The disk itself. */
export const realDisk: Disk = {
  copy: (from, to) => copyFileSync(from, to),
  write: (file, text) => writeFileSync(file, text),
  rename: (from, to) => renameSync(from, to),
  remove: (file) => rmSync(file, { force: true }),
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true }),
  removeEmpty: (folder) => {
    try {
      rmdirSync(folder)
    } catch {
      // Something is in it, or it is gone.
    }
  },
  removeFolder: (folder) => rmSync(folder, { recursive: true, force: true }),
}

/** What is left to do, once everything that is needed for it lies ready. */
interface Journal {
  /** By the number under which each lies ready. */
  puts: string[]
  removes: string[]
  /** What to say when all is done. */
  closing: string
}

const placeIn = (folder: string): string => path.join(folder, '.cache', 'upgrade')
const journalIn = (folder: string): string => path.join(placeIn(folder), 'journal.json')

/**
 * Changes a folder so that nothing is lost if it is cut off: first everything is laid ready on the folder's own disk,
 * then a journal says so, and from then on each step can be done again. Before the journal nothing has changed, and
 * with it `finishJournal` does the rest.
 */
export function change(
  folder: string,
  { puts, removes }: Changes,
  closing: string,
  disk: Disk = realDisk,
): void {
  const place = placeIn(folder)
  disk.removeFolder(place)
  disk.makeFolder(place)
  for (const [index, source] of [...puts.values()].entries()) {
    const ready = path.join(place, String(index))
    if ('copy' in source) disk.copy(source.copy, ready)
    else disk.write(ready, source.text)
  }
  const journal: Journal = { puts: [...puts.keys()], removes: [...removes], closing }
  disk.write(`${journalIn(folder)}.new`, JSON.stringify(journal))
  disk.rename(`${journalIn(folder)}.new`, journalIn(folder))
  finishJournal(folder, disk)
}

/**
 * Does what is left of a change that was cut off.
 * @returns what was to be said at its end; `undefined` where none was cut off
 */
export function finishJournal(folder: string, disk: Disk = realDisk): string | undefined {
  const file = journalIn(folder)
  if (!existsSync(file)) {
    // Cut off while it was laid ready, or after all was done.
    if (existsSync(placeIn(folder))) disk.removeFolder(placeIn(folder))
    return undefined
  }
  const { puts, removes, closing } = JSON.parse(readFileSync(file, 'utf8')) as Journal
  // Whoever made this file, an upgrade changes nothing outside the folder.
  if ([...puts, ...removes].some((each) => leadsOut(each))) {
    throw new HandrailError([foreignJournal])
  }
  for (const removed of removes) disk.remove(path.join(folder, removed))
  for (const [index, put] of puts.entries()) {
    const ready = path.join(placeIn(folder), String(index))
    // It is in its place already.
    if (!existsSync(ready)) continue
    const target = path.join(folder, put)
    disk.makeFolder(path.dirname(target))
    disk.rename(ready, target)
  }
  for (const removed of removes) {
    for (let parent = path.posix.dirname(removed); parent !== '.';) {
      disk.removeEmpty(path.join(folder, parent))
      parent = path.posix.dirname(parent)
    }
  }
  disk.remove(file)
  disk.removeFolder(placeIn(folder))
  return closing
}

function leadsOut(inside: string): boolean {
  return (
    path.posix.isAbsolute(inside) ||
    path.win32.isAbsolute(inside) ||
    /(^|[\\/])\.\.([\\/]|$)/.test(inside)
  )
}

const foreignJournal: Diagnostic = {
  code: 'foreign-journal',
  at: { file: '.cache/upgrade/journal.json' },
  message: 'It names files outside of this folder: no upgrade has written it.',
  fix: 'Remove the folder .cache/upgrade.',
}
