import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { filesIn, hashOf, leftover } from './file-tree.ts'
import { unitOf } from './units.ts'

/** What the last upgrade has left to decide, as advice: the site is as whole with it as without. */
export function adviseOnLeftovers(root: string): Diagnostic[] {
  const told = new Map<string, Diagnostic>()
  const offers = new Map<string, string[]>()
  for (const file of filesIn(path.join(root, leftover))) {
    const yours = /^yours\/(.+)$/.exec(file)?.[1]
    if (yours !== undefined) told.set(file, replacedOne(yours))
    else if (file !== 'README.md') {
      const [home = ''] = /^brands\/[^/]+\//.exec(file) ?? []
      const { kind, name } = unitOf(file.slice(home.length))
      const unit = home + (kind === 'guide' ? name : file.slice(home.length))
      offers.set(unit, [...(offers.get(unit) ?? []), file])
    }
  }
  for (const [unit, files] of offers) {
    if (!files.every((file) => isTaken(root, file))) told.set(unit, newerOne(unit))
  }
  return [...told.values()]
}

/** Whether somebody has copied it over already. */
function isTaken(root: string, file: string): boolean {
  const own = path.join(root, file)
  const hash = (place: string): string => hashOf(readFileSync(place))
  return existsSync(own) && hash(own) === hash(path.join(root, leftover, file))
}

function newerOne(unit: string): Diagnostic {
  return {
    code: 'newer-one',
    at: { file: unit },
    message: `You changed this, and a newer version is in ${leftover}/${unit}.`,
    fix: 'Copy from there what you like, then delete it there. To keep yours as it is, just delete it there.',
  }
}

function replacedOne(file: string): Diagnostic {
  return {
    code: 'replaced-one',
    at: { file },
    message: `You had changed this, and an upgrade replaced it with the rest of the program. Your version is ${leftover}/yours/${file}.`,
    fix: 'Delete that file when you no longer need it.',
  }
}
