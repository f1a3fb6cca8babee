import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import { treeOf } from '../src/upgrade/file-tree.ts'
import type { FileTree } from '../src/upgrade/file-tree.ts'
import { historyText, isOurs, readHistory } from '../src/upgrade/history.ts'
import type { History } from '../src/upgrade/history.ts'
import { versionOf } from '../src/upgrade/upgrade-folder.ts'
import type { Command } from './cli.ts'
import { counted } from './cli.ts'
import { root } from './project.ts'
import { historyFile, historyFromGit } from './release-history.ts'

/** Where the workflow that publishes a release finds its notes. */
const notesFile = path.join(root, '.cache', 'release-notes.md')

/**
 * `npm run release`: writes down what Handrail has been up to now, so that an upgrade knows what an owner has changed.
 * `npm run release notes` writes what the changelog says of this version.
 */
export const release: Command = {
  flags: ['notes'],
  async run({ flags }) {
    if (flags.has('notes')) {
      requireWhole(treeOf(root), readHistory(readFileSync(historyFile, 'utf8')))
      mkdirSync(path.dirname(notesFile), { recursive: true })
      writeFileSync(notesFile, notesOf(versionOf(root) ?? '', readChangelog()))
      return
    }
    const history = historyFromGit('HEAD')
    writeFileSync(historyFile, historyText(history))
    console.log(
      `${path.relative(root, historyFile)} knows ${counted(history.states.length, 'state')} now.`,
    )
  },
}

/** What a release itself changes, after the history has been written down. */
const ofRelease = ['CHANGELOG.md', 'package.json', 'package-lock.json', 'src/upgrade/released.json']

/**
 * A release of which the history knows nothing would take every later copy for changed by its owner.
 * @throws HandrailError where `npm run release` was forgotten
 */
export function requireWhole(now: FileTree, history: History): void {
  const unknown = [...now].filter(
    ([file, hash]) => !ofRelease.includes(file) && !isOurs(history, file, hash),
  )
  const [first] = unknown
  if (first === undefined) return
  const others = unknown.length > 1 ? ` and ${counted(unknown.length - 1, 'other file')}` : ''
  throw new HandrailError([
    {
      code: 'history-outdated',
      at: { file: 'src/upgrade/released.json' },
      message: `It does not know ${first[0]}${others} as they are now, so an upgrade would take that for its owner's.`,
      fix: 'Run "npm run release", commit what it writes, and start this again.',
    },
  ])
}

function readChangelog(): string {
  return readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')
}

/**
 * What a changelog says of a version.
 * @throws HandrailError where it has no day for it yet
 */
export function notesOf(version: string, changelog: string): string {
  const sections = changelog.split(/^## /m)
  const [heading = '', ...lines] =
    sections.find((each) => each.startsWith(`[${version}]`))?.split('\n') ?? []
  if (/ - \d{4}-\d\d-\d\d$/.test(heading)) return `${lines.join('\n').trim()}\n`
  throw new HandrailError([
    {
      code: 'not-released',
      at: { file: 'CHANGELOG.md' },
      message: `It does not say on which day version ${version} was released.`,
      fix: `Write a heading such as: ## [${version}] - 2027-01-31`,
    },
  ])
}
