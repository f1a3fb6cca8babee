import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Every place on the PATH where a program of a name may be. */
export function onPath(name: string): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.map((folder) => path.join(folder, name))
}

const versions = new Map<string, string | undefined>()

/** What a program prints of its version; nothing where it fails. It is asked once. */
export function askVersion(program: string): string | undefined {
  if (!versions.has(program)) {
    const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
    versions.set(program, status === 0 ? stdout : undefined)
  }
  return versions.get(program)
}

/** Whether a command may put a program on this machine: a person says no with `HANDRAIL_NO_INSTALL=1`. */
export function mayInstall(): boolean {
  return !process.env.HANDRAIL_NO_INSTALL
}

/** How Debian's packages are installed: the program, and what it must be started with. */
export interface Installer {
  program: string
  options: { stdio: 'ignore'; env: NodeJS.ProcessEnv }
}

/** Debian's installer where we may use it, which is as root; else `undefined`. */
export function debianInstaller(): Installer | undefined {
  const program = onPath('apt-get').find((file) => existsSync(file))
  if (process.getuid?.() !== 0 || program === undefined) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return { program, options: { stdio: 'ignore', env } }
}
