import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isMainThread, Worker } from 'node:worker_threads'

/** Milliseconds that reading a file may take that a person wrote. */
export const longestRead = 10_000

/** What keeps a command from reading a file: it goes on for ever, or ends whatever reads it. */
export type Endless = 'late' | 'ended'

let thread: Worker | undefined
let turn: Promise<unknown> = Promise.resolve()

/**
 * Imports a file in a thread, before it is imported where it could hang the command or end it. A thread is kept for
 * all files, since what they import in common takes a tenth of a second.
 * @param address of a module, with its content's version
 * @param source the file's text
 * @returns nothing where the import comes to an end, with an error or without
 */
export function probe(address: string, source: string): Promise<Endless | undefined> {
  const text = createHash('sha256').update(source).digest('hex')
  // A capture's own threads are given a time, and read what has been proved.
  if (!isMainThread || provedBefore().has(text)) return Promise.resolve(undefined)
  const mine = turn.then(async () => {
    const isNew = thread === undefined
    const told = await tryOnce(address)
    // What the last file has left running may have ended the thread.
    const sure = told === 'ended' && !isNew ? await tryOnce(address) : told
    if (sure === undefined && !importsFiles.test(source)) remember(text)
    return sure
  })
  turn = mine
  return mine
}

/** Whether other files have a say in what an import comes to. */
const importsFiles = /\bimport\s*\(|['"]\.{1,2}\//

/** Texts that came to an end once, by their hash, a line each: the scripts that nobody has changed cost no thread. */
const memory = path.join(import.meta.dirname, '../../.cache/proved-scripts')

let proved: Set<string> | undefined

function provedBefore(): Set<string> {
  return (proved ??= new Set(existsSync(memory) ? readFileSync(memory, 'utf8').split('\n') : []))
}

function remember(text: string): void {
  provedBefore().add(text)
  try {
    mkdirSync(path.dirname(memory), { recursive: true })
    appendFileSync(memory, `${text}\n`)
  } catch {
    // A folder that nobody may write to costs the next command a thread.
  }
}

function tryOnce(address: string): Promise<Endless | undefined> {
  const own = (thread ??= newThread())
  return new Promise((resolve) => {
    const done = (told: Endless | undefined): void => {
      clearTimeout(timer)
      own.removeAllListeners('message')
      own.removeAllListeners('exit')
      // No command waits for it once it has nothing to do.
      own.unref()
      if (told) {
        thread = undefined
        void own.terminate()
      }
      resolve(told)
    }
    const timer = setTimeout(() => done('late'), longestRead)
    own.ref()
    own.on('message', (said) => {
      if (said === address) done(undefined)
    })
    own.once('exit', () => done('ended'))
    own.postMessage(address)
  })
}

function newThread(): Worker {
  const own = new Worker(new URL('./probe-thread.ts', import.meta.url), {
    // What a test runner adds to Node is for its own files.
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  own.stdout.resume()
  own.stderr.resume()
  own.on('error', () => undefined)
  return own
}
