import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base } from 'playwright/test'
import { filesIn, treeOf } from '../src/upgrade/file-tree.ts'
import { withState } from '../src/upgrade/history.ts'
import type { History } from '../src/upgrade/history.ts'
import { labelHashes, readLabels } from '../src/upgrade/label-tables.ts'
import { finishJournal } from '../src/upgrade/journal.ts'
import type { Disk } from '../src/upgrade/journal.ts'
import { upgradeFolder } from '../src/upgrade/upgrade-folder.ts'

/** What a folder holds: path → text. */
export type Files = Readonly<Record<string, string>>

/** Releases of a made-up Handrail, and copies of them. */
export interface Folders {
  /** Releases one after the other; the last is the new one. */
  release: (...states: Files[]) => void
  /** Somebody's copy, with what they have changed; what is `undefined` they have removed. */
  copy: (of: Files, changed?: Readonly<Record<string, string | undefined>>) => string
  /** Upgrades a copy to the newest release, as the command does, and returns what is said. */
  upgrade: (copy: string, disk?: Disk) => string
  /** What a copy holds now. */
  read: (copy: string) => Files
}

/** Playwright's `test` with folders that are gone afterwards. */
export const test = base.extend<{ folders: Folders }>({
  folders: async ({}, use) => {
    const top = mkdtempSync(path.join(tmpdir(), 'handrail-upgrade-'))
    let history: History = { states: [], files: new Map(), labels: new Map() }
    let newest = ''
    let count = 0
    const lay = (files: Readonly<Record<string, string | undefined>>): string => {
      const folder = path.join(top, String((count += 1)))
      mkdirSync(folder)
      for (const [file, text] of Object.entries(files)) {
        if (text === undefined) continue
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
        writeFileSync(path.join(folder, file), text)
      }
      return folder
    }
    await use({
      release: (...states) => {
        for (const [index, files] of states.entries()) {
          newest = lay({ 'package.json': `{"version":"0.${index}.0"}`, ...files })
          if (index < states.length - 1) history = withEverything(history, newest, files)
        }
      },
      copy: (of, changed = {}) => lay({ ...of, ...changed }),
      upgrade: (copy, disk) => {
        finishJournal(copy, disk)
        const done = upgradeFolder(newest, copy, history, disk)
        return typeof done === 'string' ? done : done.report
      },
      read: (copy) =>
        Object.fromEntries(
          filesIn(copy).map((file) => [file, readFileSync(path.join(copy, file), 'utf8')]),
        ),
    })
    rmSync(top, { recursive: true, force: true })
  },
})

function withEverything(history: History, folder: string, files: Files): History {
  const labels = new Map(history.labels)
  for (const [file, text] of Object.entries(files)) {
    const [, locale] = /^content\/labels\/(\w+)\./.exec(file) ?? []
    const table = locale === undefined ? undefined : readLabels(text, file)
    for (const [id, hash] of table ? labelHashes(table, locale ?? '') : []) {
      labels.set(id, new Set([...(labels.get(id) ?? []), hash]))
    }
  }
  return { ...withState(history, folder, treeOf(folder)), labels }
}
