import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { askVersion, debianInstaller, mayInstall, onPath, type Installer } from './programs.ts'

/** Debian's package, and the program that it brings. */
const debians = 'firefox-esr'

/**
 * Makes sure of a Firefox for the tests: one that is installed, else Debian's package where we may install it. It
 * waits for the installer without holding up what else there is to do. A machine has one installer at a time:
 * call it when the other browser is there.
 * @param say tells the person what takes long
 * @returns the path of its program; `undefined` where none can be had
 */
export async function ensureFirefox(
  say: (line: string) => void = console.log,
): Promise<string | undefined> {
  const found = installedFirefox()
  if (found) return found
  const installer = mayInstall() ? debianInstaller() : undefined
  if (!installer) return undefined
  say(
    `No Firefox found, and one file of tests runs in it: installing Debian’s package ${debians} with apt-get. ` +
      'To prevent that, set HANDRAIL_NO_INSTALL=1: these tests are then skipped.',
  )
  // Lists that are there may do; fetching them takes longer than looking.
  const done =
    (await install(installer)) ||
    ((await finishes(installer, ['update', '-qq'])) && (await install(installer)))
  return done ? installedFirefox() : undefined
}

function install(installer: Installer): Promise<boolean> {
  return finishes(installer, ['install', '-y', '-qq', '--no-install-recommends', debians])
}

/** Whether a run of the installer ends well; five minutes are enough for any. */
function finishes({ program, options }: Installer, words: string[]): Promise<boolean> {
  const child = spawn(program, words, { ...options, timeout: 300_000 })
  return new Promise((finished) => {
    child.on('error', () => finished(false))
    child.on('exit', (code) => finished(code === 0))
  })
}

/** A Firefox that is already there, answers, and may write where a test wants it to; or `undefined`. */
function installedFirefox(): string | undefined {
  return ['firefox', debians]
    .flatMap(onPath)
    .find((file) => existsSync(file) && askVersion(file) !== undefined && !isSnap(file))
}

/** Whether a program only starts a snap, which sees no other folder for its profile than its own. */
function isSnap(file: string): boolean {
  const real = realpathSync(file)
  if (path.basename(real) === 'snap') return true
  const head = readFileSync(real).subarray(0, 2_000).toString('latin1')
  return head.startsWith('#!') && head.includes('/snap/')
}
