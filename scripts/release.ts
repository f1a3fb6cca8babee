import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import { historyText } from '../src/upgrade/history.ts'
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
