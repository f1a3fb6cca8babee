import type { FileTree } from './file-tree.ts'

/** From which state on a file said what; without a hash it was not there any more. */
interface Version {
  since: number
  hash?: string
}

/** What every file of Handrail has ever said, as hashes: what tells an owner's change from ours. */
export interface History {
  /** The states that somebody's copy may be of, oldest first, each by what names it. */
  states: readonly string[]
  /** Path → its versions, oldest first. */
  files: ReadonlyMap<string, readonly Version[]>
  /** `<locale>/<label id>` → every hash of its words. */
  labels: ReadonlyMap<string, ReadonlySet<string>>
}

/** A history in the form in which it is kept. */
interface Written {
  states: string[]
  files: Record<string, string>
  labels: Record<string, string>
}

/** Reads a history that `historyText` wrote. */
export function readHistory(text: string): History {
  const { states, files, labels } = JSON.parse(text) as Written
  const versions = (line: string): Version[] =>
    line.split(' ').map((each) => {
      const [since, hash] = each.split(':')
      return { since: Number(since), ...(hash ? { hash } : {}) }
    })
  return {
    states,
    files: new Map(Object.entries(files).map(([file, line]) => [file, versions(line)])),
    labels: new Map(Object.entries(labels).map(([id, line]) => [id, new Set(line.split(' '))])),
  }
}

/** A history as it is kept: a line a file, so that two releases differ where their files do. */
export function historyText({ states, files, labels }: History): string {
  const line = (versions: readonly Version[]): string =>
    versions.map(({ since, hash = '' }) => `${since}:${hash}`).join(' ')
  const written: Written = {
    states: [...states],
    files: Object.fromEntries([...files].sort(byName).map(([file, all]) => [file, line(all)])),
    labels: Object.fromEntries(
      [...labels].sort(byName).map(([id, all]) => [id, [...all].sort().join(' ')]),
    ),
  }
  return `${JSON.stringify(written, null, 1)}\n`
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** A history that goes on to one more state. */
export function withState(history: History, name: string, tree: FileTree): History {
  const since = history.states.length
  const files = new Map(history.files)
  for (const file of new Set([...files.keys(), ...tree.keys()])) {
    const versions = files.get(file) ?? []
    const hash = tree.get(file)
    if (versions.at(-1)?.hash === hash) continue
    files.set(file, [...versions, { since, ...(hash === undefined ? {} : { hash }) }])
  }
  return { ...history, states: [...history.states, name], files }
}

/** Whether a file has ever said this. */
export function isOurs({ files }: History, file: string, hash: string): boolean {
  return files.get(file)?.some((version) => version.hash === hash) ?? false
}

/** What a file said in a state; `undefined` where it was not there. */
export function hashAt({ files }: History, file: string, state: number): string | undefined {
  return files.get(file)?.findLast(({ since }) => since <= state)?.hash
}

/**
 * Which state a copy was made of: the one that most of its files are of, the earliest where that is no difference.
 * `undefined` where no file is of any.
 */
export function stateOf({ states, files }: History, copy: FileTree): number | undefined {
  // What each state has more than the one before it.
  const steps = states.map(() => 0)
  let known = false
  for (const [file, versions] of files) {
    const own = copy.get(file)
    for (const [index, { since, hash }] of versions.entries()) {
      const fits = hash !== undefined && hash === own
      known ||= fits
      const points = fits ? 1 : hash !== undefined && own === undefined ? -1 : 0
      const until = versions[index + 1]?.since ?? states.length
      steps[since] = (steps[since] ?? 0) + points
      if (until < states.length) steps[until] = (steps[until] ?? 0) - points
    }
  }
  if (!known) return undefined
  let points = 0
  const sums = steps.map((step) => (points += step))
  return sums.indexOf(Math.max(...sums))
}
