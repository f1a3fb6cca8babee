import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { hashOf } from '../src/upgrade/file-tree.ts'
import { withState } from '../src/upgrade/history.ts'
import type { History } from '../src/upgrade/history.ts'
import { labelHashes, readLabels } from '../src/upgrade/label-tables.ts'
import { unitOf } from '../src/upgrade/units.ts'
import { root } from './project.ts'

/** The file that says what Handrail was in every earlier state; `npm run release` writes it. */
export const historyFile = path.join(root, 'src', 'upgrade', 'released.json')

/** The oldest state that somebody may have a copy of. */
export const firstState = '303227785d0afaeb18b1e77933b306811a123d8c'

/**
 * Reads out of git what Handrail was in every state that the main branch has had: "Use this template" copies the branch
 * as it is, and not a release.
 * @param last the newest state that counts
 */
export function historyFromGit(last: string): History {
  const states = statesFromGit(last)
  const trees = states.map(({ blobs }) => blobs)
  const texts = readBlobs(new Set(trees.flatMap((tree) => [...tree.values()])))
  const hashes = new Map([...texts].map(([blob, text]) => [blob, hashOf(text)]))
  let history: History = { states: [], files: new Map(), labels: new Map() }
  for (const [index, tree] of trees.entries()) {
    const hashed = [...tree].map(([file, blob]) => [file, hashes.get(blob) ?? ''] as const)
    history = withState(history, states[index]?.name ?? '', new Map(hashed))
  }
  return { ...history, labels: labelsIn(trees, texts) }
}

/** Every label's words in all states. */
function labelsIn(
  trees: readonly ReadonlyMap<string, string>[],
  texts: ReadonlyMap<string, Buffer>,
): History['labels'] {
  const labels = new Map<string, Set<string>>()
  const seen = new Set<string>()
  for (const [file, blob] of trees.flatMap((tree) => [...tree])) {
    const { kind, name } = unitOf(file)
    if (kind !== 'labels' || seen.has(blob)) continue
    seen.add(blob)
    const table = readLabels(texts.get(blob)?.toString('utf8') ?? '', file) ?? new Map()
    for (const [id, hash] of labelHashes(table, path.posix.basename(name))) {
      labels.set(id, (labels.get(id) ?? new Set()).add(hash))
    }
  }
  return labels
}

/** A state of the main branch: path → the name that git has for what the file says. */
interface State {
  name: string
  blobs: ReadonlyMap<string, string>
}

function statesFromGit(last: string): State[] {
  let blobs = new Map<string, string>()
  const add = (row: string): void => {
    // `:100644 100644 <blob before> <blob> M<tab><path>`, or `100644 blob <blob><tab><path>`.
    const [about = '', file = ''] = row.split('\t')
    const words = about.split(' ')
    if (words.at(-1) === 'D') blobs.delete(file)
    else blobs.set(file, words[about.startsWith(':') ? 3 : 2] ?? '')
  }
  const later = git(
    ...['log', '--first-parent', '--reverse', '--diff-merges=first-parent', '--format=%x00%H'],
    ...['--raw', '--no-abbrev', '--no-renames', `${firstState}..${last}`],
  )
  const first = `${firstState}\n${git('ls-tree', '-r', firstState)}`
  return [first, ...later.split('\0').slice(1)].map((told) => {
    const [name = '', ...rows] = told.split('\n')
    blobs = new Map(blobs)
    rows.filter(Boolean).forEach(add)
    return { name: name.slice(0, 12), blobs }
  })
}

function readBlobs(blobs: ReadonlySet<string>): Map<string, Buffer> {
  const all = execFileSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: [...blobs].join('\n'),
    maxBuffer: 2 ** 31,
  })
  const texts = new Map<string, Buffer>()
  for (let at = 0; at < all.length;) {
    const end = all.indexOf(10, at)
    const [blob = '', , size] = all.toString('utf8', at, end).split(' ')
    const from = end + 1
    at = from + Number(size)
    texts.set(blob, all.subarray(from, at))
    // A line ends each.
    at += 1
  }
  return texts
}

function git(...words: readonly string[]): string {
  const all = ['-c', 'core.quotePath=false', ...words]
  return execFileSync('git', all, { cwd: root, maxBuffer: 2 ** 28, encoding: 'utf8' })
}
