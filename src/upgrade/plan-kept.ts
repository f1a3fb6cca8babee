import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { leftover } from './file-tree.ts'
import { hashAt } from './history.ts'
import { mergeLabels, readLabels } from './label-tables.ts'
import { migrate } from './migrate.ts'
import type { Outcome, Plan, Situation } from './plan.ts'
import { aside } from './plan-leftovers.ts'

/** Replaces what somebody has changed in the program, and puts theirs aside. */
export function replaceProgram(
  there: readonly string[],
  { folder, release, now }: Situation,
  plan: Plan,
): void {
  for (const file of there) {
    plan.puts.set(aside + file, { copy: path.join(folder, file) })
    if (now.has(file)) plan.puts.set(file, { copy: path.join(release, file) })
    else plan.removes.add(file)
  }
}

/** Brings own files up to what the new program reads. */
export function migrateOwn(
  there: readonly string[],
  home: string,
  { folder, mine }: Situation,
  plan: Plan,
): void {
  for (const file of there) {
    const old = home + file
    if (!/\.(?:ts|mdx)$/.test(file)) continue
    const text = readFileSync(path.join(folder, old), 'utf8')
    const migrated = migrate(old, text)
    plan.todo.push(...migrated.todo)
    if (migrated.file === old && migrated.text === text) continue
    if (migrated.file !== old) {
      // Who has written the new file already does not need the old one's words.
      if (mine.has(migrated.file)) continue
      plan.removes.add(old)
    }
    plan.puts.set(migrated.file, { text: migrated.text })
    plan.migrated.push(migrated.file)
  }
}

/** Keeps the words that somebody has changed in a label table, which has to have every label of the new one. */
export function keepLabels(
  outcome: Outcome,
  there: readonly string[],
  home: string,
  { folder, release, now, history }: Situation,
  plan: Plan,
): void {
  const file = there.find((each) => each.endsWith('.yaml')) ?? there[0] ?? ''
  const target = file.replace(/\.ts$/, '.yaml')
  const isOld = file !== target
  const read = readLabels(readFileSync(path.join(folder, home + file), 'utf8'), file)
  const theirs = read ?? (isOld ? new Map([['…', undefined]]) : undefined)
  if (!theirs || !now.has(target)) return
  const computed = [...theirs].flatMap(([id, words]) => (words === undefined ? [id] : []))
  const text = readFileSync(path.join(release, target), 'utf8')
  const locale = path.posix.basename(target, '.yaml')
  const merged = mergeLabels(theirs, text, locale, history)
  if (merged.ids.length > 0) outcome.parts = merged.ids
  // Only its comments or its order were somebody's own.
  else outcome.verdict = 'replaced'
  plan.puts.set(home + target, { text: merged.text })
  if (isOld && computed.length > 0) {
    plan.todo.push(computedWords(home + file, home + target, computed))
    return
  }
  for (const old of there) if (old !== target) plan.removes.add(home + old)
}

/** For an old table of which only a program knows some words: it stays, since nothing else has them. */
function computedWords(file: string, target: string, ids: readonly string[]): Diagnostic {
  const named = ids.filter((id) => id !== '…')
  const which = named.length > 0 ? ` of ${shorten(named.join(', '))}` : ''
  return {
    code: 'computed-labels',
    at: { file },
    message: `A program puts the words${which} together here, so they could not be moved.`,
    fix: `Write them into ${target}, then delete this file.`,
  }
}

/** Lays the new one beside what somebody has changed, where it is not the one that they began with. */
export function offer(
  outcome: Outcome,
  files: readonly string[],
  home: string,
  { release, now, mine, history, base }: Situation,
  plan: Plan,
): void {
  const isNews = files.some((file) => {
    const hash = now.get(file)
    return hash !== hashAt(history, file, base) && hash !== mine.get(home + file)
  })
  const offered = files.filter((file) => now.has(file))
  if (!isNews || offered.length === 0) return
  outcome.newer = true
  for (const file of offered) {
    plan.puts.set(`${leftover}/${home}${file}`, { copy: path.join(release, file) })
  }
}
