import { mdxToMdast } from 'satteri'
import type { Problem } from '../brand/problem.ts'

/** An attribute of an element in MDX; `value` is `null` where it has none, an object where it is an expression. */
export interface Attribute {
  type: string
  name?: string
  value?: string | null | { type: string; value: string }
}

/** A node of the parsed MDX (mdast), as far as Handrail looks at it. */
export interface Node {
  type: string
  name?: string | null
  value?: string
  url?: string
  depth?: number
  attributes?: Attribute[]
  children?: Node[]
  position?: { start: { line: number; column: number }; end: { line: number; column: number } }
}

/** Parser sentences that a writer meets after pasting, and what helps. */
const kindness: readonly [RegExp, string, string][] = [
  [
    /to create a comment in MDX/,
    'An HTML comment (<!-- … -->) cannot stand in a guide.',
    'Remove it, or write {/* … */}.',
  ],
  [
    /closing tag|expected a corresponding|to close|end-tag|Expected the closing/i,
    'A tag, or a brace, is opened and not closed here.',
    'Close it, such as <Step …> with </Step>; a plain { is written \\{.',
  ],
  [
    /before name|before attribute|in name|in attribute|could not parse expression|expression/i,
    'There is a < or a { here that does not start anything a guide knows.',
    'To show the character itself, write \\< or \\{.',
  ],
]

/**
 * Parses MDX with the engine that Astro renders it with.
 * @param source the whole file, frontmatter included, so that lines are the file's own
 * @param file how problems name the file
 * @returns the tree, or the one problem that keeps the file from being read
 */
export function parseMdx(source: string, file: string): { tree: Node } | { problem: Problem } {
  try {
    return {
      tree: mdxToMdast(source.replace(/^\ufeff/, ''), { features: { frontmatter: true } }) as Node,
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const [, line, column, rest = said] = /^(\d+):(\d+):?\s*(.*)$/s.exec(said) ?? []
    const known = kindness.find(([pattern]) => pattern.test(rest))
    return {
      problem: {
        place: {
          file,
          ...(line === undefined ? {} : { line: Number(line), column: Number(column) }),
        },
        message: known?.[1] ?? `This cannot be read: ${firstSentence(rest)}`,
        fix: known?.[2] ?? 'To show a < or a { itself, write \\< or \\{.',
      },
    }
  }
}

function firstSentence(text: string): string {
  const sentence = text.split(/\s\(|\n/)[0] ?? text
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}

/** Whether a node is an element in MDX, such as `<Step>`. */
export function isElement(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** The value of an attribute: `true` where it stands without one, `undefined` where it is missing. */
export function attribute(node: Node, name: string): string | true | undefined {
  const found = node.attributes?.find((candidate) => candidate.name === name)
  if (!found) return undefined
  return typeof found.value === 'string' ? found.value : true
}

/** First line and column of a node. */
export function startOf(node: Node): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** A node and all below it, in the order of the text; a visitor that returns `false` is not led inside. */
export function walkTree(node: Node, visit: (node: Node) => boolean | void): void {
  if (visit(node) === false) return
  for (const child of node.children ?? []) walkTree(child, visit)
}
