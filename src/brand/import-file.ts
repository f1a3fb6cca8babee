import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { notUtf8 } from './explain.ts'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/**
 * Imports a TypeScript file that a person wrote, afresh whenever it has changed.
 * @param file absolute; it must be there
 * @param shown what messages call it
 * @param explain what a failure means, in a sentence; `source` is the file's text
 * @returns what it exports by default, not yet checked
 * @throws HandrailError with one sentence, the line where it is known, and no stack
 */
export async function importFile(
  file: string,
  shown: string,
  explain: (error: unknown, source: string) => Diagnostic,
): Promise<unknown> {
  const bytes = readFileSync(file)
  if (!isUtf8(bytes)) throw new HandrailError([{ at: { file: shown }, ...notUtf8 }])
  // A module is read once an address: what is in the file is part of it, so that an edit shows at once.
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  try {
    const address = `${pathToFileURL(file).href}?${version}`
    return ((await import(/* @vite-ignore */ address)) as { default?: unknown }).default
  } catch (error) {
    throw new HandrailError([explain(error, bytes.toString('utf8'))])
  }
}
