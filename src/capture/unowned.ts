import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Job } from './plan.ts'

/** Files in a brand home's `shots/` that belong to no view with a picture: left over, or torn while written. */
export function unownedPictures(home: string, jobs: readonly Job[]): string[] {
  const folder = path.join(home, 'shots')
  if (!existsSync(folder)) return []
  const owned = new Set(
    jobs.flatMap(({ views }) =>
      views
        .filter(({ picture }) => picture)
        .flatMap(({ file }) => [`${file}.webp`, `${file}.json`]),
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
