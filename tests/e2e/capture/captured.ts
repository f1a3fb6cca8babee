import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { expect } from 'playwright/test'
import { ensureBrowser } from '../../../scripts/browser.ts'
import { environmentOf } from '../../../scripts/environment.ts'
import { root } from '../../../scripts/project.ts'
import { makeProject } from './project.ts'
import type { Project } from './project.ts'

/** A project whose pictures have been taken once. */
export interface Captured extends Project {
  /** Brings back what that first capture has left, or only some of it. */
  restore: (...names: readonly string[]) => void
}

/** What a capture leaves that the next one builds upon. */
const left = ['shots', '.cache/practice', '.cache/built/practice.json']

/**
 * Makes a project of the fixture `pictures` as its first capture leaves it. The first test to ask has it taken, and
 * the others begin with that, until something of the project, the browser or its fonts is another.
 */
export async function makeCaptured(name: string): Promise<Captured> {
  const project = makeProject(name, 'pictures')
  const decides = [...everythingIn(project), environmentOf(ensureBrowser())]
  const key = createHash('sha256').update(JSON.stringify(decides)).digest('hex').slice(0, 16)
  const kept = path.join(root, '.cache', 'test-captured', key)
  mkdirSync(path.dirname(kept), { recursive: true })
  while (!existsSync(kept)) {
    if (isMyTurn(`${kept}.turn`)) await firstCapture(project, kept)
    else await pass(200)
  }
  const restore = (...names: readonly string[]): void => {
    for (const name of names.length ? names : left) {
      project.remove(name)
      cpSync(path.join(kept, name), project.file(name), { recursive: true })
    }
  }
  restore()
  return { ...project, restore }
}

/** The text or the hashes of all that stands in a project's folder; the lock file says what is installed. */
function everythingIn(project: Project): unknown[] {
  return readdirSync(project.folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => [
      entry.name,
      entry.isDirectory() ? project.hashes(entry.name) : project.read(entry.name),
    ])
}

async function firstCapture(project: Project, kept: string): Promise<void> {
  try {
    const { code, stdout, stderr } = await project.run(['capture'])
    expect(stderr).toBe('')
    expect(stdout).toContain('5 pictures: 5 new')
    expect(code).toBe(0)
    // What an older state of the project left is of no use any more.
    const store = path.dirname(kept)
    for (const name of readdirSync(store)) {
      if (!name.startsWith(path.basename(kept))) rmSync(path.join(store, name), { recursive: true })
    }
    const half = `${kept}.half`
    for (const part of left) {
      cpSync(project.file(part), path.join(half, part), { recursive: true })
    }
    renameSync(half, kept)
  } finally {
    rmSync(`${kept}.turn`, { force: true })
  }
}

/** Whether this process is the one to do it: the first to say so, unless that one has died over it. */
function isMyTurn(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    try {
      process.kill(Number(readFileSync(file, 'utf8')), 0)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') rmSync(file, { force: true })
    }
    return false
  }
}
