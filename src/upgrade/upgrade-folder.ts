import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn, leftover, treeOf } from './file-tree.ts'
import { stateOf, withState } from './history.ts'
import type { History } from './history.ts'
import { change } from './journal.ts'
import type { Disk } from './journal.ts'
import { planUpgrade } from './plan.ts'
import { reportOf } from './report.ts'

/** What came of an upgrade: what was done, in words; or that there was nothing to do, or nothing of Handrail. */
export type Upgraded = { report: string } | 'up-to-date' | 'not-handrail'

/**
 * Upgrades a copy, in which no change of an earlier upgrade must be left unfinished.
 * @param release the folder of the new Handrail, absolute
 * @param folder the folder of the copy, absolute
 * @param earlier what Handrail was before this one
 */
export function upgradeFolder(
  release: string,
  folder: string,
  earlier: History,
  disk?: Disk,
): Upgraded {
  const now = new Map([...treeOf(release)].filter(([file]) => !file.startsWith('brands/')))
  const mine = treeOf(folder)
  const history = withState(earlier, 'now', now)
  const base = stateOf(history, mine)
  if (base === undefined) return 'not-handrail'
  const pending = filesIn(path.join(folder, leftover)).map((file) => `${leftover}/${file}`)
  const plan = planUpgrade({ release, now, folder, mine, base, history, pending })
  const isNothing = [...plan.puts].every(
    ([file, source]) => 'text' in source && says(path.join(folder, file), source.text),
  )
  if (isNothing && plan.removes.size === 0) return 'up-to-date'
  const report = reportOf(plan, versionOf(release) ?? '')
  change(folder, plan, report, disk)
  return { report }
}

function says(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === text
}

/** The version that a folder says it has; `undefined` where that can't be read. */
export function versionOf(folder: string): string | undefined {
  try {
    const text = readFileSync(path.join(folder, 'package.json'), 'utf8')
    return (JSON.parse(text) as { version?: string }).version
  } catch {
    return undefined
  }
}
