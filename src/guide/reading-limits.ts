import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { positionAt } from '../diagnostics/position.ts'
import type { Position } from '../diagnostics/position.ts'
import { unsupportedMarkdown } from './markdown.ts'
import { nothingToSay, unclosedBrace } from './mdx-errors.ts'

/** The longest guide, in bytes: some thirty times the longest that there is. */
const longestGuide = 200 * 1024

/** The longest paragraph, in letters: the parser looks back to its beginning at each sign in it. */
const longestParagraph = 20_000

/** The longest text between braces: nothing that a guide can say there is near it. */
const longestExpression = 1000

/** What is said of a guide in which things stand too deep in each other. */
export const tooDeep = (deepest: number): UnlocatedDiagnostic => ({
  code: 'too-deep',
  message: `Lists or elements stand more than ${deepest} deep in each other here.`,
  fix: 'Write them one after the other.',
})

/**
 * Finds what no guide is, and its parser cannot bear: too long, too deep, or a program between braces.
 * @param source the whole file
 */
export function beyondReading(
  source: string,
  deepest: number,
): { told: UnlocatedDiagnostic; at: Position } | undefined {
  const size = Buffer.byteLength(source)
  if (size > longestGuide) {
    const told = {
      code: 'too-long',
      message: `The file has ${Math.ceil(size / 1024)} KB, and a guide has at most ${longestGuide / 1024}.`,
      fix: 'Make several guides of it.',
    }
    return { told, at: { line: 1, column: 1 } }
  }
  const long = firstLongParagraph(source)
  if (long !== undefined) return { told: tooLongParagraph, at: positionAt(source, long) }
  const plain = withoutCode(source)
  const deep = firstTooDeep(plain, deepest)
  if (deep !== undefined) return { told: tooDeep(deepest), at: positionAt(source, deep) }
  const program = firstProgram(plain)
  return program && { told: program.told, at: positionAt(source, program.start) }
}

const tooLongParagraph: UnlocatedDiagnostic = {
  code: 'too-long',
  message: `This paragraph has more than ${longestParagraph} characters.`,
  fix: 'Put empty lines between its thoughts.',
}

/** Where a text begins that is too long and has no empty line in it. */
function firstLongParagraph(source: string): number | undefined {
  let start = 0
  for (const { index, 0: gap } of source.matchAll(/\n[ \t\r]*\n/g)) {
    if (index - start > longestParagraph) return start
    start = index + gap.length
  }
  return source.length - start > longestParagraph ? start : undefined
}

/** The text with blanks in place of what the parser takes as it is: comments, code between ticks, \< and \{. */
function withoutCode(source: string): string {
  const codeEnds = endsOfCode(source)
  const openings = /\{\/\*|`+|\\[<{}]/g
  let canClose = true
  let plain = ''
  let from = 0
  for (let found = openings.exec(source); found; found = openings.exec(source)) {
    const { 0: mark, index } = found
    let end: number | undefined = openings.lastIndex
    if (mark.startsWith('`')) end = codeEnds.get(index)
    else if (mark === '{/*') {
      const close: number = canClose ? source.indexOf('*/}', end) : -1
      // Looked for once: where one comment has no end, none behind it has.
      canClose = close >= 0
      end = canClose ? close + 3 : undefined
    }
    if (end === undefined) continue
    plain += source.slice(from, index) + ' '.repeat(end - index)
    openings.lastIndex = from = end
  }
  return plain + source.slice(from)
}

/** Where the code ends that a run of ticks begins: behind the next run in its line that is as long. */
function endsOfCode(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const next = new Map<number, number>()
  // From the end, so that each run is looked at once.
  for (const { 0: run, index } of [...source.matchAll(/`+|\n/g)].reverse()) {
    if (run === '\n') next.clear()
    else {
      const end = next.get(run.length)
      if (end !== undefined) ends.set(index, end)
      next.set(run.length, index + run.length)
    }
  }
  return ends
}

/** Where elements or quotations stand too deep in each other, whatever else is wrong with them. */
function firstTooDeep(text: string, deepest: number): number | undefined {
  const quotation = new RegExp(`^(?:[ \\t]*>){${deepest + 1}}`, 'm').exec(text)
  let depth = 0
  for (const { 0: tag, index } of text.matchAll(/<(\/?)[A-Za-z][^<>]*>/g)) {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1)
    else if (!tag.endsWith('/>')) depth += 1
    if (depth > deepest) return index
  }
  return quotation?.index
}

/** The parser tries an element between braces in every way there is, and each that stands in it again. */
const mostElements = 4

/** The first place where more stands between braces, or behind "import" or "export", than a guide can say. */
function firstProgram(text: string): { told: UnlocatedDiagnostic; start: number } | undefined {
  let depth = 0
  let start = 0
  let elements = 0
  const isBeyond = (end: number): boolean =>
    depth > 0 && (end - start > longestExpression || elements > mostElements)
  let beyond: number | undefined
  for (const { 0: mark, index } of text.matchAll(/[{}<]/g)) {
    if (isBeyond(index)) beyond ??= start
    if (mark === '<') elements += 1
    else if (mark === '}') depth = Math.max(0, depth - 1)
    else if (depth++ === 0) {
      start = index
      elements = 0
    }
    if (depth === 0 && beyond !== undefined) return { told: nothingToSay, start: beyond }
  }
  if (isBeyond(text.length)) beyond ??= start
  if (beyond !== undefined) return { told: unclosedBrace, start: beyond }
  const code = new RegExp(
    `^(?:import|export)\\b(?:.|\\n(?!\\s*\\n)){${longestExpression}}`,
    'm',
  ).exec(text)
  return code ? { told: unsupportedMarkdown('mdxjsEsm'), start: code.index } : undefined
}
