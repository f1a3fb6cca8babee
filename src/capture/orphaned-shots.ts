import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { lockFile, readLock } from '../shots/lock.ts'
import type { Job } from './plan.ts'
import { writeLock } from './write-shot.ts'

/** Files in a brand home's `shots/` that belong to no view with a picture: left over, or torn while written. */
export function orphanedShots(home: string, jobs: readonly Job[]): string[] {
  const folder = path.join(home, 'shots')
  if (!existsSync(folder)) return []
  const owned = new Set(
    jobs.flatMap(({ folder, views }) =>
      views
        .filter(({ picture }) => picture)
        .flatMap(({ file }) => [`${file}.webp`, `${file}.json`, lockFile(folder)]),
    ),
  )
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      // What else a system or a person keeps there is not ours.
      .filter((file) => /\.(webp|json|part)$/.test(file) && !owned.has(file))
      .sort()
  )
}

/** Takes out of the locks what they say of views that have no picture any more. */
export function pruneLocks(jobs: readonly Job[]): void {
  for (const { folder, views } of jobs) {
    const lock = readLock(folder)
    const owned = new Set(views.filter(({ picture }) => picture).map(({ view }) => view.key))
    const left = Object.entries(lock).filter(([key]) => owned.has(key))
    if (left.length && left.length < Object.keys(lock).length) {
      writeLock(folder, Object.fromEntries(left))
    }
  }
}

/** More files than these are told by the folder: a prompt that is switched off leaves more than a hundred. */
const mostLines = 10

/**
 * The lines that tell of such files.
 * @param files as messages call them
 * @param remover the command that removes them, where this one does not
 */
export function orphanLines(files: readonly string[], remover?: string): string[] {
  const told = (them: string): string =>
    remover === undefined
      ? `removed, no step owns ${them} any more.`
      : `no step owns ${them} any more; "${remover}" removes ${them}.`
  if (files.length <= mostLines) return files.map((file) => `${file}: ${told('it')}`)
  const folders = new Map<string, number>()
  for (const file of files) {
    const folder = path.posix.dirname(file)
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
  }
  return [...folders].map(([folder, count]) =>
    count === 1
      ? `${folder}, one file: ${told('it')}`
      : `${folder}, ${count} files: ${told('them')}`,
  )
}
