import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { root } from './project.ts'

/** What a copy does without: what is made from the rest, and what is installed. */
const leftOut = ['.git', 'node_modules', 'dist', 'kit', '.astro', '.cache', 'publish', 'reports']

/**
 * Copies the project, so that building and capturing there touches nothing here. What is installed is shared.
 * @param folder where the copy goes; it must not exist
 * @param without what else of the project's top this copy does without
 */
export function copyProject(folder: string, without: readonly string[] = []): void {
  for (const name of readdirSync(root)) {
    if (leftOut.includes(name) || without.includes(name)) continue
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  }
  shareInstalled(folder)
}

/** Lets a folder use what is installed here. */
export function shareInstalled(folder: string): void {
  // A junction needs no rights on Windows; elsewhere the word means nothing.
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
}

/** SHA-256 of every file in a folder, by its path inside. */
export function hashFiles(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(folder, file).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  )
}
