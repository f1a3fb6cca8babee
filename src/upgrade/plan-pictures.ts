import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lockFile, lockText, readLock } from '../shots/lock.ts'
import { hashOf } from './file-tree.ts'
import { hashAt, isOurs } from './history.ts'
import type { Plan, Situation, Verdict } from './plan.ts'

/**
 * Plans the pictures: one that nobody has taken anew is replaced with its data and its line in the lock. All others stay,
 * and so do those of a guide that has stayed: the next capture compares them and takes what it has to.
 * @param verdicts what becomes of each guide, by its folder
 */
export function planPictures(
  situation: Situation,
  verdicts: ReadonlyMap<string, Verdict>,
  plan: Plan,
): void {
  const { mine, now } = situation
  const folders = new Set(
    [...mine.keys(), ...now.keys()].flatMap(
      (file) => /^shots\/[^/]+\/[^/]+(?=\/)/.exec(file)?.[0] ?? [],
    ),
  )
  for (const folder of [...folders].sort()) {
    const [, language = '', guide = ''] = folder.split('/')
    const verdict = verdicts.get(`content/guides/${guide}`)
    const has = [...mine.keys()].some((file) => file.startsWith(`${folder}/`))
    // Who publishes no Spanish, or not this prompt, has no such pictures and needs none.
    const wanted =
      verdict === 'added'
        ? [...mine.keys()].some((file) => file.startsWith(`shots/${language}/`))
        : has && (verdict === 'replaced' || verdict === 'same' || verdict === 'removed')
    if (wanted) planFolder(folder, situation, plan)
  }
}

function planFolder(folder: string, situation: Situation, plan: Plan): void {
  const { mine, now, history, base, release } = situation
  const all = new Set([...mine.keys(), ...now.keys(), ...history.files.keys()])
  const views = new Set(
    [...all].flatMap((file) =>
      file.startsWith(`${folder}/`) && file !== `${folder}/lock.json`
        ? (/([^/]+)\.(?:webp|json)$/.exec(file)?.[1] ?? [])
        : [],
    ),
  )
  /** Views whose picture is the new release's, and those whose picture is theirs. */
  const ours = new Set<string>()
  const theirs = new Set<string>()
  for (const view of views) {
    const pair = ['webp', 'json'].map((ending) => `${folder}/${view}.${ending}`)
    const there = pair.filter((file) => mine.has(file))
    const name = `${folder}/${view}`
    const say = (verdict: Verdict): unknown =>
      plan.outcomes.push({ kind: 'picture', name, verdict })
    const isNew = pair.some((file) => now.has(file))
    if (there.length === 0) {
      if (!isNew || pair.some((file) => hashAt(history, file, base) !== undefined)) continue
      say('added')
    } else if (!there.every((file) => isOurs(history, file, mine.get(file) ?? ''))) {
      theirs.add(view)
      say('kept')
      continue
    } else if (!isNew) {
      for (const file of there) plan.removes.add(file)
      say('removed')
      continue
    } else if (pair.some((file) => now.get(file) !== mine.get(file))) say('replaced')
    ours.add(view)
    for (const file of pair) {
      if (now.has(file) && now.get(file) !== mine.get(file)) {
        plan.puts.set(file, { copy: path.join(release, file) })
      }
    }
  }
  planLock(folder, ours, theirs, situation, plan)
}

/** What each picture was made from: the new release's lines for its pictures, their own for theirs. */
function planLock(
  folder: string,
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  { mine, release, folder: copy }: Situation,
  plan: Plan,
): void {
  const file = lockFile(folder).replaceAll('\\', '/')
  const lines = (root: string, of: ReadonlySet<string>) =>
    Object.entries(readLock(path.join(root, folder))).filter(([view]) => of.has(view))
  const lock = Object.fromEntries([...lines(release, ours), ...lines(copy, theirs)])
  if (Object.keys(lock).length === 0) {
    if (mine.has(file) && ours.size + theirs.size === 0) plan.removes.add(file)
    return
  }
  const text = lockText(lock)
  const own = mine.has(file) ? hashOf(readFileSync(path.join(copy, file))) : undefined
  if (hashOf(Buffer.from(text)) !== own) plan.puts.set(file, { text })
}
