import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { copyProject, hashFiles } from '../../../scripts/copy-project.ts'
import { root } from '../../../scripts/project.ts'
import { shotSchema } from '../../../src/shots/shot.ts'
import type { Shot } from '../../../src/shots/shot.ts'
import { layFixture } from '../../fixture-project.ts'
import type { FixtureName } from '../../fixture-project.ts'

/** What a command came to. */
export interface Run {
  /** `null` where it was killed. */
  code: number | null
  stdout: string
  stderr: string
}

/** A command that is at work. */
export interface Running {
  child: ChildProcess
  /** Resolves when what it has printed so far matches. */
  until: (words: RegExp) => Promise<void>
  ended: Promise<Run>
}

/** Variables of a command's surroundings. */
type Surroundings = Readonly<Record<string, string>>

/** A copy of this project, in which a test may change and run whatever it likes. */
export interface Project {
  folder: string
  /** Files are named from the project's folder, with `/`. */
  file: (name: string) => string
  read: (name: string) => string
  write: (name: string, content: string | Buffer) => void
  /** Changes a file's text; what is looked for must be there. */
  edit: (name: string, from: string | RegExp, to: string) => void
  remove: (...names: string[]) => void
  start: (words: readonly string[], surroundings?: Surroundings) => Running
  run: (words: readonly string[], surroundings?: Surroundings) => Promise<Run>
  /** SHA-256 of every file in a folder, by its name inside; nothing of a folder that is not there. */
  hashes: (folder: string) => Record<string, string>
  shot: (name: string) => Shot
  dispose: () => void
}

/** What a fixture brings itself, and what no command of a person reads. */
const notOfFixtures = ['brand.config.ts', 'content', 'docs', 'shots', 'tests']

/**
 * Makes a copy of this project.
 * @param fixture whose brand and guides it has; without it all that is shipped, which costs a test its time:
 * `keepGuides` in `small.ts` leaves few
 */
export function makeProject(name: string, fixture?: FixtureName): Project {
  const folder = path.join(root, '.cache', 'test-projects', name)
  const file = (inside: string): string => path.join(folder, ...inside.split('/'))
  const read = (inside: string): string => readFileSync(file(inside), 'utf8')
  const write = (inside: string, content: string | Buffer): void => {
    mkdirSync(path.dirname(file(inside)), { recursive: true })
    writeFileSync(file(inside), content)
  }
  const remove = (...names: string[]): void => {
    for (const inside of names) rmSync(file(inside), { recursive: true, force: true })
  }
  const start = (words: readonly string[], surroundings: Surroundings = {}): Running =>
    startIn(folder, words, surroundings)
  rmSync(folder, { recursive: true, force: true })
  copyProject(folder, fixture ? notOfFixtures : [])
  if (fixture) layFixture(fixture, folder)
  return {
    folder,
    file,
    read,
    write,
    edit: (inside, from, to) => {
      const before = read(inside)
      const after = before.replace(from, to)
      if (after === before) throw new Error(`${inside} has no ${String(from)} to change.`)
      write(inside, after)
    },
    remove,
    start,
    run: (words, surroundings) => start(words, surroundings).ended,
    hashes: (inside) => {
      mkdirSync(file(inside), { recursive: true })
      return Object.fromEntries(hashFiles(file(inside)))
    },
    shot: (inside) => shotSchema.parse(JSON.parse(read(`shots/${inside}.json`))),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function startIn(folder: string, words: readonly string[], surroundings: Surroundings): Running {
  const given = ['scripts/handrail.mjs', ...words]
  // What the runner of these tests tells its own workers is not for the runner inside the project.
  const ours = /^(TEST_|PLAYWRIGHT_TEST|PW_|FORCE_COLOR|HANDRAIL_|GITHUB_)/
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !ours.test(key)))
  const child = spawn(process.execPath, given, {
    cwd: folder,
    env: { ...env, ...surroundings },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a test can end all of it at once.
    detached: process.platform !== 'win32',
  })
  const said = { stdout: '', stderr: '' }
  const listeners = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise<Run>((resolve) =>
    child.on('close', (code) => resolve({ code, ...said })),
  )
  const until = (wanted: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!wanted.test(said.stdout + said.stderr)) return
        listeners.delete(look)
        resolve()
      }
      listeners.add(look)
      look()
      void ended.then(({ code, stdout, stderr }) =>
        reject(new Error(`The command ended (${code}) before ${wanted}:\n${stdout}${stderr}`)),
      )
    })
  return { child, until, ended }
}
