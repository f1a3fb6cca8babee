import { parentPort, workerData } from 'node:worker_threads'
import { errorText } from './phrases.ts'
import type { ErrorText } from './phrases.ts'

/** What the thread tells: a plain copy of what the file says and the ways to what is no data in it, or what it threw. */
export type FromThread = { value: unknown; odd: string[][] } | { thrown: ErrorText }

/** Deeper than this no file says anything; one that contains itself would never end. */
const deepest = 50

const odd: string[][] = []

/** Own values alone, each read once: whatever a getter or a proxy does, it does it here. */
function copied(value: unknown, path: readonly string[]): unknown {
  if (!isData(value)) {
    odd.push([...path])
    return undefined
  }
  if (typeof value !== 'object' || value === null) return value
  if (path.length > deepest) throw new Error(`groups stand more than ${deepest} deep in each other`)
  if (Array.isArray(value)) return value.map((item, index) => copied(item, [...path, `${index}`]))
  return Object.fromEntries(
    Object.keys(value).map((key) => [key, copied(Reflect.get(value, key), [...path, key])]),
  )
}

/** A date or a map would arrive as a group that nobody wrote. */
function isData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return typeof value !== 'function' && typeof value !== 'symbol'
  }
  const kind: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || kind === Object.prototype || kind === null
}

async function read(): Promise<FromThread> {
  try {
    const module = (await import(/* @vite-ignore */ String(workerData))) as { default?: unknown }
    return { value: copied(module.default, ['value']), odd }
  } catch (error) {
    return { thrown: errorText(error) }
  }
}

// Not awaited here: Node warns of an await at the top that never ends, and the file's author is told anyway.
void read().then((told) => parentPort?.postMessage(told))
