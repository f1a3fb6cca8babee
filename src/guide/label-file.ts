import { z } from 'astro/zod'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LabelEntry, LabelTable } from './labels.ts'

const text = z.string().trim().min(1)
const evidence = {
  status: z.enum(['seen', 'ours', 'english-only']).optional(),
  'in-classic': z.literal('english-only').optional(),
  source: text.optional(),
}
const entry = z.union([
  text,
  z.strictObject({ words: text, ...evidence }),
  z.strictObject({ drawn: text, called: text, ...evidence }),
])

/** A label file, read: the labels that can be used, the line of each, and all that is wrong. */
interface LabelFileRead {
  table: LabelTable
  lines: Map<string, number>
  problems: Diagnostic[]
}

/**
 * Reads a language's label file: words by id, each with what is known of them.
 * @param file what messages call it
 */
export function readLabelFile(content: string, file: string): LabelFileRead {
  const counter = new LineCounter()
  const document = parseDocument(content, { lineCounter: counter })
  const lineOf = (offset: number): number => counter.linePos(offset).line
  const table: LabelTable = {}
  const lines = new Map<string, number>()
  const problems = document.errors.map(({ message, pos: [from] }): Diagnostic => ({
    code: 'labels-unreadable',
    at: { file, line: lineOf(from) },
    message: `This file cannot be read: ${message.split(/ at line |:\n/)[0]}.`,
    fix: 'Each line is an id, a colon and the words. Put words that hold a colon in quotes.',
  }))
  if (problems.length) return { table, lines, problems }
  if (!isMap(document.contents)) return { table, lines, problems: [noLabels(file)] }
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue
    const id = String(key.value)
    const line = lineOf(key.range?.[0] ?? 0)
    lines.set(id, line)
    const read = entry.safeParse(
      isMap(value) ? value.toJSON() : isScalar(value) ? value.value : null,
    )
    const at = { file, line, key: id }
    if (!read.success) problems.push(noWords(at))
    else if (typeof read.data === 'string') table[id] = read.data
    else if (read.data.status === 'seen' && read.data.source === undefined) {
      problems.push({
        code: 'label-without-source',
        at,
        message: 'Nobody can tell where these words were seen.',
        fix: 'Add a line such as "source: our own sign-in page, May 2026", or leave the status out.',
      })
    } else table[id] = entryOf(read.data)
  }
  return { table, lines, problems }
}

function entryOf(read: Exclude<z.infer<typeof entry>, string>): LabelEntry {
  const { status, 'in-classic': inClassic } = read
  const words = 'drawn' in read ? { drawn: read.drawn, called: read.called } : { drawn: read.words }
  return { ...words, status, inClassic }
}

function noLabels(file: string): Diagnostic {
  return {
    code: 'labels-unreadable',
    at: { file },
    message: 'This file holds no labels.',
    fix: 'Each line is an id, a colon and the words, such as "save: Save".',
  }
}

function noWords(at: Diagnostic['at']): Diagnostic {
  return {
    code: 'label-without-words',
    at,
    message: 'These are not the words of a label.',
    fix:
      `Write "${at.key}: the words", or below it, each on a line of its own, "words:" with "status:" seen, ours or ` +
      'english-only; for an icon "drawn:" and "called:".',
  }
}
