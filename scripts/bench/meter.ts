import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { exitCode, HandrailError } from '../../src/diagnostics/diagnostic.ts'

/** What a command cost, in seconds. Processor time is the figure to trust: others use the machine too. */
export interface Cost {
  /** User and system time of the process and all that it started, a browser's renderers included. */
  cpu: number
  wall: number
}

/** Milliseconds between two looks at the processes: a process's last moments go unseen, no more than this. */
const interval = 40

/** The kernel tells processor time in hundredths of a second, on every machine. */
const ticks = 100

/**
 * Runs a Node program to its end and measures it with everything it starts. What the kernel books for children
 * that were waited for is exact, but leaves out a browser's renderers, which nobody waits for; so its table of
 * processes is watched, too. Each can only miss time, so the larger sum is taken. One program at a time.
 * @param given the program's file and its words
 * @throws HandrailError when the program fails, with the end of what it said; where there is no such table
 */
export async function measure(given: readonly string[], cwd: string): Promise<Cost> {
  if (!existsSync('/proc/self/stat')) throw unmeasurable()
  const started = performance.now()
  const before = waitedFor()
  const child = spawn(process.execPath, given, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4_000)))
  }
  const family = new Map([[child.pid ?? 0, 0]])
  const watch = setInterval(() => look(family), interval)
  const code = await new Promise((ended) => child.on('close', ended))
  clearInterval(watch)
  if (code !== 0) throw failed(given, said)
  const watched = [...family.values()].reduce((sum, time) => sum + time, 0)
  return {
    cpu: Math.max(watched, waitedFor() - before) / ticks,
    wall: (performance.now() - started) / 1000,
  }
}

/** Brings up to date what each process of a family has spent, and takes in its new members. */
function look(family: Map<number, number>): void {
  const newcomers: [pid: number, parent: number, spent: number][] = []
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid)) continue
    const stat = readStat(pid)
    if (!stat) continue
    if (family.has(pid)) family.set(pid, stat.spent)
    else newcomers.push([pid, stat.parent, stat.spent])
  }
  // A newcomer may be the child of another one, and the table is in no order that says so.
  for (let before = -1; before !== family.size;) {
    before = family.size
    for (const [pid, parent, spent] of newcomers) if (family.has(parent)) family.set(pid, spent)
  }
}

/** What children of this process have spent that it has waited for, and theirs, and so on. */
function waitedFor(): number {
  return readStat(process.pid)?.waited ?? 0
}

function readStat(pid: number): { parent: number; spent: number; waited: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name stands in brackets and may hold anything, so fields are counted behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const sum = (first: number): number => Number(fields[first]) + Number(fields[first + 1])
    return { parent: Number(fields[1]), spent: sum(11), waited: sum(13) }
  } catch {
    return undefined
  }
}

function failed(given: readonly string[], said: string): HandrailError {
  return new HandrailError([
    {
      at: { file: 'npm run bench' },
      message: `"node ${given.join(' ')}" failed. It said: ${said.trim()}`,
    },
  ])
}

function unmeasurable(): HandrailError {
  return new HandrailError(
    [
      {
        at: { file: 'npm run bench' },
        message: 'Processor time can be measured on Linux only.',
        fix: 'Run the other rows one by one, such as "npm run bench only=size".',
      },
    ],
    exitCode.wrong,
  )
}
