import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FileTree } from './file-tree.ts'
import { hashAt, isOurs } from './history.ts'
import type { History } from './history.ts'
import type { Source } from './journal.ts'
import { keepLabels, migrateOwn, offer, replaceProgram } from './plan-kept.ts'
import { tidyLeftovers } from './plan-leftovers.ts'
import { planPictures } from './plan-pictures.ts'
import { unitsOf } from './units.ts'
import type { Kind, Unit } from './units.ts'

/** What becomes of a unit: `kept` was changed by its owner, `away` was removed by them, `own` is none of ours. */
export type Verdict = 'same' | 'added' | 'replaced' | 'removed' | 'kept' | 'away' | 'own'

/** What became of a unit, for the closing words. */
export interface Outcome {
  kind: Kind
  /** With the brand's folder before it, where it stands in one. */
  name: string
  verdict: Verdict
  /** Whether a newer one is laid beside it. */
  newer?: boolean
  /** What of it stays as its owner wrote it, where that is not the whole. */
  parts?: readonly string[]
}

/** Two folders, and what is known of both. */
export interface Situation {
  /** The new Handrail and its files. */
  release: string
  now: FileTree
  /** The copy that is upgraded, its files, and the state that it was made of. */
  folder: string
  mine: FileTree
  base: number
  /** All states, the new one last. */
  history: History
  /** What an earlier upgrade has laid beside, by its path in the copy. */
  pending: readonly string[]
}

/** What an upgrade does, and what it says of it. */
export interface Plan {
  puts: Map<string, Source>
  removes: Set<string>
  outcomes: Outcome[]
  /** Own files whose names were brought up to date. */
  migrated: string[]
  todo: Diagnostic[]
}

/** Decides for everything in a copy, and plans what to write and remove. Nothing is changed yet. */
export function planUpgrade(situation: Situation): Plan {
  const { mine, now, history } = situation
  const plan: Plan = {
    puts: new Map(),
    removes: new Set(),
    outcomes: [],
    migrated: [],
    todo: [],
  }
  const verdicts = new Map<string, Verdict>()
  const all = new Set([...history.files.keys(), ...now.keys(), ...mine.keys()])
  const inRoot = [...all].filter((file) => !file.startsWith('brands/')).sort()
  for (const unit of unitsOf(inRoot).values()) {
    // What becomes of pictures hangs on their guide.
    if (unit.kind === 'picture') continue
    verdicts.set(unit.name, planUnit(unit, '', situation, plan))
  }
  planPictures(situation, verdicts, plan)
  for (const [home, files] of homesIn(mine)) {
    for (const unit of unitsOf(files).values()) planUnit(unit, home, situation, plan)
  }
  tidyLeftovers(situation, plan)
  return plan
}

/** The brands' own folders, such as `brands/acme/`, each with what stands for a file of ours in it. */
function homesIn(mine: FileTree): Map<string, string[]> {
  const homes = new Map<string, string[]>()
  for (const file of mine.keys()) {
    const [home] = /^brands\/[^/]+\//.exec(file) ?? []
    if (home === undefined) continue
    const inside = file.slice(home.length)
    const files = homes.get(home) ?? []
    homes.set(home, files)
    if (inside.startsWith('content/') || inside === 'brand.config.ts') files.push(inside)
  }
  return homes
}

/** Decides for one unit, and plans it. */
function planUnit(
  { kind, name, files }: Unit & { files: readonly string[] },
  home: string,
  situation: Situation,
  plan: Plan,
): Verdict {
  const { mine, now, history, base, release } = situation
  const there = files.filter((file) => mine.has(home + file))
  const verdict = verdictOn(kind, files, there, situation, home)
  const outcome: Outcome = { kind, name: home + name, verdict }
  plan.outcomes.push(outcome)
  const put = (file: string) => {
    const hash = now.get(file)
    if (hash === undefined || mine.get(home + file) === hash) return
    plan.puts.set(home + file, { copy: path.join(release, file) })
  }
  switch (verdict) {
    case 'added':
      files.forEach(put)
      break
    case 'replaced':
    case 'removed':
      for (const file of files) {
        if (mine.has(home + file)) {
          if (now.has(file)) put(file)
          else plan.removes.add(home + file)
          // What its owner took out of a guide, such as a language, stays out.
        } else if (!home && hashAt(history, file, base) === undefined) put(file)
      }
      break
    case 'kept':
    case 'own':
      if (kind === 'program') {
        if (verdict === 'kept') replaceProgram(there, situation, plan)
      } else if (kind === 'labels' && there.length > 0) {
        keepLabels(outcome, there, home, situation, plan)
      } else {
        migrateOwn(there, home, situation, plan)
        if (verdict === 'kept' && kind !== 'brand') {
          offer(outcome, home ? there : files, home, situation, plan)
        }
      }
  }
  return verdict
}

function verdictOn(
  kind: Kind,
  files: readonly string[],
  there: readonly string[],
  { mine, now, history, base }: Situation,
  home: string,
): Verdict {
  if (there.length === 0) {
    if (!files.some((file) => now.has(file))) return 'same'
    // The program runs only as a whole.
    const was = kind !== 'program' && files.some((file) => hashAt(history, file, base))
    return was ? 'away' : 'added'
  }
  if (!files.some((file) => history.files.has(file))) return 'own'
  const hash = (file: string): string => mine.get(home + file) ?? ''
  if (!there.every((file) => isOurs(history, file, hash(file)))) return 'kept'
  if (!files.some((file) => now.has(file))) return 'removed'
  const news = files.some((file) =>
    mine.has(home + file)
      ? now.get(file) !== hash(file)
      : !home && now.has(file) && hashAt(history, file, base) === undefined,
  )
  return news ? 'replaced' : 'same'
}
