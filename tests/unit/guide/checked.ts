import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderDiagnostics } from '../../../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import type { Outline } from '../../../src/guide/outline.ts'
import type { Locale } from '../../../src/i18n/language.ts'
import { outlineOf, top, valuesWith } from './reading.ts'

/** Where nothing is on a disk. */
export const places = { root: '/nowhere', home: '/nowhere' }

export const en = 'content/guides/x/en.mdx'
export const es = 'content/guides/x/es.mdx'

/** A guide in a language; what stands in `body` begins in line 11. */
export function guide(locale: Locale, body: string, id = 'x'): Outline {
  return { ...outlineOf(top + body, valuesWith(locale)), guide: id }
}

/** A step as a writer writes it. */
export function one(id: string, words = 'Read.', more = ''): string {
  return `<Step id="${id}" title="A"${more}>\n\n${words}\n\n</Step>\n\n`
}

/** What a person reads of each problem. */
export function said(problems: readonly Diagnostic[]): string[] {
  return problems.map((problem) => renderDiagnostics([problem]))
}

/** Writes a file below a folder. */
export async function writeTo(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}
