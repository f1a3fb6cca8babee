import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { brandFileText } from '../src/brand/brand-file.ts'
import { configName } from '../src/brand/load.ts'
import { sampleBrand } from '../src/check/sample-brand.ts'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import { readHistory } from '../src/upgrade/history.ts'
import { finishJournal } from '../src/upgrade/journal.ts'
import { upgradeFolder, versionOf } from '../src/upgrade/upgrade-folder.ts'
import type { Command } from './cli.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { root } from './project.ts'
import { historyFile } from './release-history.ts'

/** `npm run upgrade`: brings somebody's older copy, in another folder, up to the Handrail that this is. */
export const upgrade: Command = {
  flags: ['anyway'],
  values: ['into'],
  async run({ flags, values: { into } }) {
    const folder = folderOf(into)
    refuseNewer(folder)
    await oneAtATime(
      'npm run upgrade',
      async () => {
        const unfinished = finishJournal(folder)
        if (unfinished !== undefined) {
          console.log(`An earlier upgrade was cut off. It is finished now.\n${unfinished}`)
        } else if (!flags.has('anyway')) refuseUnsaved(folder)
        const history = readHistory(readFileSync(historyFile, 'utf8'))
        const done = upgradeFolder(root, folder, history)
        if (done === 'not-handrail') throw refusal('not-handrail', notHandrail)
        if (done !== 'up-to-date') console.log(done.report)
        else if (unfinished === undefined)
          console.log('There is nothing to do: that folder has this Handrail.')
        console.log(
          [
            `Next, in ${folder}:`,
            '  npm ci',
            '  npm run site',
            'The second takes again the pictures that have changed, builds the site, and lists what is left to do.',
          ].join('\n'),
        )
      },
      folder,
    )
  },
}

const notHandrail = {
  message: 'This folder holds no copy of Handrail.',
  fix: `Name the folder that has your ${configName} and package.json in it.`,
}

/** The folder that is to be upgraded, absolute. */
function folderOf(into: string | undefined): string {
  if (into === undefined || into.trim() === '') {
    throw refusal('missing', {
      message: 'Which folder is to be upgraded is missing.',
      fix: 'Run this in the new Handrail and name your own folder. Example: npm run upgrade into=../our-guide',
    })
  }
  const folder = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), into)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw refusal('no-folder', {
      message: `There is no folder ${folder}.`,
      fix: 'Write its path from the folder that you are in, or the whole path.',
    })
  }
  const real = realpathSync.native(folder)
  const own = realpathSync.native(root)
  if (real === own || real.startsWith(own + path.sep)) {
    throw refusal('same-folder', {
      message: 'This is the folder that the command runs in, which has the new Handrail already.',
      fix: 'Unpack the new Handrail into a folder of its own, and run the command there.',
    })
  }
  const isCopy = ['package.json', 'scripts/handrail.mjs'].every((file) =>
    existsSync(path.join(real, file)),
  )
  if (!isCopy) throw refusal('not-handrail', notHandrail)
  if (readFileSync(path.join(own, configName), 'utf8').replaceAll('\r\n', '\n') !== shipped) {
    throw refusal('not-as-shipped', {
      message: `The ${configName} beside this command has been changed, so this is no new Handrail.`,
      fix: 'Unpack the new Handrail into a folder of its own, change nothing in it, and run the command there.',
    })
  }
  return real
}

const shipped = brandFileText(sampleBrand)

function refuseNewer(folder: string): void {
  const [theirs = '', ours = ''] = [versionOf(folder), versionOf(root)]
  if (theirs.localeCompare(ours, 'en', { numeric: true }) <= 0) return
  throw refusal('newer', {
    message: `That folder has Handrail ${theirs}, and this is ${ours}.`,
    fix: 'Get the newest Handrail, and run the command there.',
  })
}

/** With all of it saved in git, whoever does not like what has become of it can go back. */
function refuseUnsaved(folder: string): void {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0 || stdout.trim() === '') return
  throw refusal('unsaved', {
    message: 'That folder has changes that are not committed.',
    fix: 'Commit them, so that you can go back; or write "anyway" behind the command.',
  })
}

function refusal(code: string, told: { message: string; fix: string }): HandrailError {
  return new HandrailError([{ code, at: { file: 'npm run upgrade', key: 'into' }, ...told }])
}
