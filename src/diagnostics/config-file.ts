import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ConfigKind } from './config-kind.ts'
import type { FromThread } from './config-thread.ts'
import { HandrailError } from './diagnostic.ts'
import type { Diagnostic, SourceLocation } from './diagnostic.ts'
import { explainThrown } from './explain-thrown.ts'
import { findSlips } from './find-slips.ts'
import { optionPlaces } from './option-places.ts'
import type { PlaceOf } from './option-places.ts'
import { errorText, visible } from './phrases.ts'
import { longestRead, probe } from './probe.ts'
import type { Endless } from './probe.ts'

/** For a file in an encoding that would turn an accent into a question mark on every page. */
export const notUtf8 = {
  code: 'not-utf-8',
  message: 'Its letters are stored in an old way that breaks accents.',
  fix: 'Save it again and choose the encoding UTF-8.',
}

/** A TypeScript file that a person wrote, read. */
export interface ConfigFile {
  /** What it exports by default, not yet checked. */
  value: unknown
  /** Where in the file an option stands; in another file, where that says it for this one. */
  placeOf: (path: Parameters<PlaceOf>[0]) => Partial<Omit<SourceLocation, 'key'>> | undefined
  /** What is wrong in the file and keeps nobody from reading it, such as a key that is there twice. */
  problems: Diagnostic[]
}

/**
 * Imports a TypeScript file that a person wrote, afresh whenever it has changed.
 * @param file absolute; it must be there
 * @param shown what messages call it
 * @throws HandrailError with one sentence, and the line where it is known
 */
export async function importConfigFile(
  file: string,
  shown: string,
  kind: ConfigKind,
): Promise<ConfigFile> {
  const { source, problems } = await readSource(file, shown, kind)
  // Node reads a module once an address: with its content in the address, an edit shows at once.
  const version = createHash('sha256').update(source).digest('hex').slice(0, 16)
  const address = `${pathToFileURL(file).href}?${version}`
  const told = kind.endlessFix === undefined ? undefined : await probe(address, source)
  if (told) throw new HandrailError([isEndless(told, shown, kind)])
  try {
    const { default: value } = (await import(/* @vite-ignore */ address)) as { default?: unknown }
    return { value, problems, placeOf: lazily(source) }
  } catch (error) {
    throw new HandrailError([explainThrown(errorText(error), source, shown, kind)])
  }
}

/** The longest file, in bytes: some fifteen times the longest that there is. What reads it may look at all of it again and again. */
const longestFile = 128 * 1024

/**
 * Reads what a TypeScript file says in a thread of its own: one that loops, waits for ever or ends the process costs
 * its author a sentence, and the command nothing.
 * @param file absolute; it must be there
 * @param shown what messages call it
 * @returns a plain copy of what it exports by default, with functions in place of all that is no data
 * @throws HandrailError with one sentence, and the line where it is known
 */
export async function readConfigFile(
  file: string,
  shown: string,
  kind: ConfigKind,
): Promise<ConfigFile> {
  const { source, problems } = await readSource(file, shown, kind)
  const told = await inThread(file)
  if (told === 'late' || told === 'ended') {
    throw new HandrailError([isEndless(told, shown, kind)])
  }
  if ('thrown' in told) throw new HandrailError([explainThrown(told.thrown, source, shown, kind)])
  return { value: restored(told), problems, placeOf: lazily(source) }
}

function isEndless(told: Endless, file: string, { endlessFix }: ConfigKind): Diagnostic {
  return told === 'late'
    ? {
        code: 'endless',
        at: { file },
        message: `Reading it took longer than ${longestRead / 1000} seconds.`,
        fix:
          endlessFix ??
          'Take out what repeats itself or waits: this file only says what is true of you.',
      }
    : {
        code: 'ended-early',
        at: { file },
        message: 'It ended the reading before it had said anything.',
        fix: 'Take out process.exit, and any await for something that never comes.',
      }
}

function inThread(file: string): Promise<FromThread | Endless> {
  // What a test runner adds to Node is for its own files.
  const thread = new Worker(new URL('./config-thread.ts', import.meta.url), {
    workerData: pathToFileURL(file).href,
    execArgv: [],
    stdout: true,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  // Its author may want to see what it prints, and a program that reads our output does not.
  thread.stdout.setEncoding('utf8').on('data', (said: string) => {
    process.stderr.write(said.replace(/[^\n]+/g, visible))
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => done('late'), longestRead)
    const done = (told: FromThread | Endless): void => {
      clearTimeout(timer)
      resolve(told)
      void thread.terminate()
    }
    // A file can post a message of its own: what is none of ours ends the reading.
    thread.once('message', (told: unknown) => done(isFromThread(told) ? told : 'ended'))
    thread.once('error', (error) => done({ thrown: errorText(error) }))
    thread.once('exit', () => done('ended'))
  })
}

function isFromThread(told: unknown): told is FromThread {
  if (typeof told !== 'object' || told === null) return false
  if ('odd' in told && 'value' in told)
    return Array.isArray(told.odd) && told.odd.every(Array.isArray)
  const thrown: unknown = 'thrown' in told ? told.thrown : undefined
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'stack' in thrown
}

/** The copy from the thread, with functions where the file has something that no thread can hand over. */
function restored({ value, odd }: Extract<FromThread, { odd: unknown }>): unknown {
  const whole = { value }
  for (const path of odd) {
    const group = path
      .slice(0, -1)
      .reduce<unknown>((inner, key) => Reflect.get(Object(inner) as object, key), whole)
    const last = path.at(-1)
    if (typeof group === 'object' && group !== null && last !== undefined) {
      Reflect.set(group, last, () => undefined)
    }
  }
  return whole.value
}

async function readSource(
  file: string,
  shown: string,
  kind: ConfigKind,
): Promise<{ source: string; problems: Diagnostic[] }> {
  const bytes = bytesOf(file, shown)
  if (!isUtf8(bytes)) throw new HandrailError([{ at: { file: shown }, ...notUtf8 }])
  if (bytes.length > longestFile) {
    const message = `It has ${Math.ceil(bytes.length / 1024)} KB, and ${longestFile / 1024} are plenty.`
    const fix = 'Write the values themselves, and leave the rest out.'
    throw new HandrailError([{ at: { file: shown }, code: 'too-long', message, fix }])
  }
  const source = bytes.toString('utf8')
  const { fatal, problems } = await findSlips(source, shown, kind)
  if (fatal) throw new HandrailError([fatal])
  return { source, problems }
}

function bytesOf(file: string, shown: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    const message = 'It is there and cannot be read.'
    const fix = 'See that it is a file, and that you may read it.'
    throw new HandrailError([{ at: { file: shown }, code: 'unreadable', message, fix }])
  }
}

/** The places in a file, which are asked for only where something is wrong. */
function lazily(source: string): PlaceOf {
  let places: PlaceOf | undefined
  return (path) => (places ??= optionPlaces(source))(path)
}
