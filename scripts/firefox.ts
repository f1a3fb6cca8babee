import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { askVersion, debianInstaller, mayInstall, onPath, type Installer } from './programs.ts'

/** The name of Debian's package and of its program. */
const debians = 'firefox-esr'

/**
 * Finds a Firefox for the tests, or installs Debian's package where we may, without blocking other work. Only one
 * installer can run at a time: call it once the other browser is there.
 * @param report tells the person what takes long
 * @returns the path of its program; `undefined` where none can be had
 */
export async function ensureFirefox(
  report: (line: string) => void = console.log,
): Promise<string | undefined> {
  const found = installedFirefox()
  if (found) return found
  const installer = mayInstall() ? debianInstaller() : undefined
  if (!installer) return undefined
  report(
    `No Firefox found, and one file of tests runs in it: installing Debian’s package ${debians} with apt-get. ` +
      'To prevent that, set HANDRAIL_NO_INSTALL=1: these tests are then skipped.',
  )
  // Package lists that are there may do, and fetching them takes long.
  const done =
    (await install(installer)) ||
    ((await finishes(installer, ['update', '-qq'])) && (await install(installer)))
  return done ? installedFirefox() : undefined
}

function install(installer: Installer): Promise<boolean> {
  return finishes(installer, ['install', '-y', '-qq', '--no-install-recommends', debians])
}

/** Whether a run of the installer succeeds within five minutes. */
function finishes({ program, options }: Installer, words: string[]): Promise<boolean> {
  const child = spawn(program, words, { ...options, timeout: 300_000 })
  return new Promise((finished) => {
    child.on('error', () => finished(false))
    child.on('exit', (code) => finished(code === 0))
  })
}

/** An installed Firefox that works and may write into a test's folder, or `undefined`. */
function installedFirefox(): string | undefined {
  return ['firefox', debians]
    .flatMap(onPath)
    .find((file) => existsSync(file) && askVersion(file) !== undefined && !isSnap(file))
}

/** Whether a program only starts a snap, which cannot use a profile outside its own folder. */
function isSnap(file: string): boolean {
  const real = realpathSync(file)
  if (path.basename(real) === 'snap') return true
  const head = readFileSync(real).subarray(0, 2_000).toString('latin1')
  return head.startsWith('#!') && head.includes('/snap/')
}
