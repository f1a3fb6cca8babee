import { mdxToMdast } from 'satteri'
import { notUtf8 } from '../diagnostics/config-file.ts'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { positionAt } from '../diagnostics/position.ts'
import type { Position } from '../diagnostics/position.ts'
import { explainParser } from './mdx-errors.ts'
import { beyondReading, tooDeep } from './reading-limits.ts'
import { childrenOf, startOf } from './tree.ts'
import type { Node, Root } from './tree.ts'

/** Deeper than this nobody writes, and a reader of the tree would run out of stack. */
const deepest = 50

/**
 * Parses MDX with the engine that Astro renders it with.
 * @param source the whole file, frontmatter included, so that lines are the file's own
 * @param file how problems name the file
 * @returns the tree, or what keeps the file from being read
 */
export function parseMdx(
  source: string,
  file: string,
): { tree: Root } | { problems: Diagnostic[] } {
  const unreadable = checkCharacters(source, file)
  if (unreadable.length) return { problems: unreadable }
  // The parser itself would take minutes, or end the process.
  const beyond = beyondReading(source, deepest)
  if (beyond) return { problems: [{ ...beyond.told, at: { file, ...beyond.at } }] }
  const text = source.replace(/^\ufeff/, '')
  try {
    const tree = mdxToMdast(text, { features: { frontmatter: true } }) as Root
    const deep = findTooDeep(tree)
    return deep ? { problems: [{ at: { file, ...startOf(deep) }, ...tooDeep(deepest) }] } : { tree }
  } catch (error) {
    const whole = error instanceof Error ? error.message : String(error)
    const [, line, column, message = whole] = /^(\d+):(\d+):?\s*(.*)$/s.exec(whole) ?? []
    if (line === undefined) return { problems: [{ at: { file }, ...explainParser(message, '') }] }
    const at = placeToMend(text, message, { line: Number(line), column: Number(column) })
    const rest = text.split(/\r?\n/)[at.line - 1]?.slice(at.column - 1) ?? ''
    return { problems: [{ at: { file, ...at }, ...explainParser(message, rest) }] }
  }
}

/** What can stand in a file and not in a text; nothing else that is said of such a file would be true. */
const strangeCharacters: readonly [RegExp, (found: string) => UnlocatedDiagnostic][] = [
  [
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/,
    (found) => ({
      code: 'control-character',
      message: `There is an invisible control character here (U+${hex(found)}).`,
      fix: 'Delete the words around it and type them anew.',
    }),
  ],
  [
    /\r(?!\n)/,
    () => ({
      code: 'line-end',
      message: 'The line ends here in a way that only very old machines know.',
      fix: 'Save the file again and choose line ends "LF" or "CRLF".',
    }),
  ],
]

/** Finds the first of each kind of strange characters: letters in another encoding alone, as they explain the rest. */
function checkCharacters(source: string, file: string): Diagnostic[] {
  const encoding = source.indexOf('\ufffd')
  if (encoding >= 0) return [{ at: { file, ...positionAt(source, encoding) }, ...notUtf8 }]
  return strangeCharacters.flatMap(([pattern, explain]) => {
    const found = pattern.exec(source)
    return found ? [{ at: { file, ...positionAt(source, found.index) }, ...explain(found[0]) }] : []
  })
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** The parser speaks of the place in an expression where it gave up; what a person mends is the brace before. */
function placeToMend(text: string, message: string, { line, column }: Position): Position {
  if (!message.startsWith('Could not parse expression')) return { line, column }
  const lines = text.split('\n').slice(0, line)
  const before = [...lines.slice(0, -1), lines.at(-1)?.slice(0, column - 1)].join('\n')
  const brace = before.lastIndexOf('{')
  return brace < 0 ? { line, column } : positionAt(text, brace)
}

/** The first node that is nested too deep. Level by level, as recursion could itself run out of stack. */
function findTooDeep(tree: Root): Node | undefined {
  let level: Node[] = [tree]
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    level = level.flatMap(childrenOf)
  }
  return level[0]
}
