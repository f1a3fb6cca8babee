import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../scripts/project.ts'
import type { Run } from '../capture/project.ts'

/** A clone of what is committed, and a machine that knows nothing of Handrail. */
export interface Newcomer {
  run: (program: string, ...words: string[]) => Promise<Run>
  dispose: () => void
}

/** What reaches the newcomer's commands from this machine: how to get out, and where packages are kept. */
const kept = /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SystemRoot|TEMP|TMP)$/i

/** Clones the project; HOME is an empty folder, and nothing is on PATH but the machine's own npm and Node. */
export function cloneForNewcomer(): Newcomer {
  const place = path.join(root, '.cache', 'test-projects', 'newcomer')
  const folder = path.join(place, 'handrail')
  const home = path.join(place, 'home')
  rmSync(place, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder])
  const npm = folderOfNpm()
  const setting = (name: string): string =>
    execFileSync(path.join(npm, 'npm'), ['config', 'get', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name))),
    HOME: home,
    PATH: [npm, '/usr/bin', '/bin'].join(path.delimiter),
    npm_config_registry: setting('registry'),
    npm_config_cache: setting('cache'),
    npm_config_prefer_offline: 'true',
  }
  return {
    run: (program, ...words) =>
      new Promise((resolve, reject) => {
        const child = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
        const said = { stdout: '', stderr: '' }
        child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
        child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
        child.on('error', reject)
        child.on('close', (code) => resolve({ code, ...said }))
      }),
    dispose: () => rmSync(place, { recursive: true, force: true }),
  }
}

/** The folder of the npm that a person on this machine has, not of one inside a project. */
function folderOfNpm(): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const found = folders.find(
    (folder) => !folder.includes('node_modules') && existsSync(path.join(folder, 'npm')),
  )
  if (found === undefined) throw new Error('There is no npm on PATH.')
  return found
}
