import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './project.ts'

/** Who is at work in a folder: a file that is there only as long as that command runs. */
const fileIn = (folder: string): string => path.join(folder, '.cache', 'at-work.json')

/** Milliseconds between two signs of life, and how old the last one of a command may be that still runs. */
const beat = { every: 5_000, oldest: 120_000 }

/** Tells a command that the one which has started it keeps others away. */
export const startedHere = 'HANDRAIL_STARTED_HERE'

interface AtWork {
  command: string
  process: number
  machine: string
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
  const own: AtWork = { command, process: process.pid, machine: hostname() }
  await enter(own, file)
  const beating = setInterval(() => {
    if (isMine(own, file)) utimesSync(file, new Date(), new Date())
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
  for (let told = false; ;) {
    if (await isTakenBy(own, file)) return
    const other = read(file)
    if (!other || !isAlive(other, file)) {
      // It was killed, or has just ended.
      rmSync(file, { force: true })
      continue
    }
    if (!told) {
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
  return JSON.stringify(read(file)) === JSON.stringify(own)
}

function read(file: string): AtWork | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as AtWork
  } catch {
    // Gone, or written at this moment.
    return undefined
  }
}

function isAlive({ process: id, machine }: AtWork, file: string): boolean {
  const last = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Date.now() - last > beat.oldest) return false
  if (machine !== hostname()) return true
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
