import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './project.ts'

/** Who is at work in a folder: a file that is there only as long as that command runs. */
const fileIn = (folder: string): string => path.join(folder, '.cache', 'at-work.json')

/** Milliseconds between two signs of life, and after how many without one a command counts as dead. */
const beat = { every: 5_000, oldest: 120_000 }

/** Tells a command that the one which has started it keeps others away. */
export const startedHere = 'HANDRAIL_STARTED_HERE'

interface AtWork {
  command: string
  process: number
  machine: string
  /** Processes of two containers may have the same number. */
  id: string
}

/**
 * Does what must not be done twice at the same time in one folder, such as building into `dist/`: waits until nobody
 * else does it, and says so.
 * @param command as a person typed it, for the message of the one that waits
 * @param folder the project's own, if none is named
 */
export async function oneAtATime<Result>(
  command: string,
  work: () => Promise<Result>,
  folder = root,
): Promise<Result> {
  if (process.env[startedHere]) return work()
  const file = fileIn(folder)
  const own: AtWork = { command, process: process.pid, machine: hostname(), id: randomUUID() }
  await enter(own, file)
  const beating = setInterval(() => {
    try {
      if (isMine(own, file)) utimesSync(file, new Date(), new Date())
    } catch {
      // Somebody has removed it: the work goes on.
    }
  }, beat.every)
  beating.unref()
  try {
    return await work()
  } finally {
    clearInterval(beating)
    if (isMine(own, file)) rmSync(file, { force: true })
  }
}

async function enter(own: AtWork, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true })
  let told = false
  // A sign of life is a change that we see: the clock of another machine may be wrong, and this one may have slept.
  let last = ''
  let since = 0
  for (;;) {
    if (await isTakenBy(own, file)) return
    const found = look(file)
    if (!found) continue
    if (found.sign !== last) [last, since] = [found.sign, performance.now()]
    const { other } = found
    if (performance.now() - since > beat.oldest || (other && hasEnded(other))) {
      if (look(file)?.sign === last) rmSync(file, { force: true })
      continue
    }
    if (other && !told) {
      console.error(
        `"${other.command}" is at work in this folder (process ${other.process}). "${own.command}" begins when that has ended.`,
      )
      told = true
    }
    await wait(300)
  }
}

async function isTakenBy(own: AtWork, file: string): Promise<boolean> {
  try {
    writeFileSync(file, JSON.stringify(own), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  // Two that find the file of a dead one at the same moment may each take away what the other has just written.
  await wait(50)
  return isMine(own, file)
}

function isMine(own: AtWork, file: string): boolean {
  return look(file)?.other?.id === own.id
}

/** Who is at work, unless that is just being written, and what changes with each sign of life; `undefined` for nobody. */
function look(file: string): { sign: string; other: AtWork | undefined } | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    return { sign: `${text}\0${statSync(file).mtimeMs}`, other: parse(text) }
  } catch {
    return undefined
  }
}

function parse(text: string): AtWork | undefined {
  try {
    return JSON.parse(text) as AtWork
  } catch {
    return undefined
  }
}

/** Whether a process of this machine is no more; of another machine's nobody can tell. */
function hasEnded({ process: id, machine }: AtWork): boolean {
  if (machine !== hostname()) return false
  try {
    process.kill(id, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM'
  }
}
