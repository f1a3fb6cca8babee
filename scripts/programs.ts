import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The possible paths of a program on the PATH. */
export function onPath(name: string): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return folders.map((folder) => path.join(folder, name))
}

const versions = new Map<string, string | undefined>()

/** What a program prints for `--version`, cached; `undefined` where it fails. */
export function askVersion(program: string): string | undefined {
  if (!versions.has(program)) {
    const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
    versions.set(program, status === 0 ? stdout : undefined)
  }
  return versions.get(program)
}

/** Whether a command may install a program on this machine, which `HANDRAIL_NO_INSTALL=1` forbids. */
export function mayInstall(): boolean {
  return !process.env.HANDRAIL_NO_INSTALL
}

/** How to run the installer of Debian packages. */
export interface Installer {
  program: string
  options: { stdio: 'ignore'; env: NodeJS.ProcessEnv }
}

/** Debian's installer where we may use it, as root; else `undefined`. */
export function debianInstaller(): Installer | undefined {
  const program = onPath('apt-get').find((file) => existsSync(file))
  if (process.getuid?.() !== 0 || program === undefined) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return { program, options: { stdio: 'ignore', env } }
}
