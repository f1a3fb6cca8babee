import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { HandrailError } from './diagnostic.ts'
import { explainFailure } from './explain-failure.ts'
import type { ConfigKind } from './explain-failure.ts'

/** For a file in an encoding that would turn an accent into a question mark on every page. */
export const notUtf8 = {
  code: 'not-utf-8',
  message: 'Its letters are stored in an old way that breaks accents.',
  fix: 'Save it again and choose the encoding UTF-8.',
}

/**
 * Imports a TypeScript file that a person wrote, afresh whenever it has changed.
 * @param file absolute; it must be there
 * @param shown what messages call it
 * @returns what it exports by default, not yet checked
 * @throws HandrailError with one sentence, and the line where it is known
 */
export async function importConfigFile(
  file: string,
  shown: string,
  kind: ConfigKind,
): Promise<unknown> {
  const bytes = readFileSync(file)
  if (!isUtf8(bytes)) throw new HandrailError([{ at: { file: shown }, ...notUtf8 }])
  // Node reads a module once an address: with its content in the address, an edit shows at once.
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  try {
    const address = `${pathToFileURL(file).href}?${version}`
    return ((await import(/* @vite-ignore */ address)) as { default?: unknown }).default
  } catch (error) {
    throw new HandrailError([explainFailure(error, bytes.toString('utf8'), shown, kind)])
  }
}
