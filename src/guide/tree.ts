import { mdxToMdast } from 'satteri'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import type { Variant } from './choices.ts'
import { explainParser } from './parser-words.ts'

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
  /** Of a list item with a box: whether it is ticked. */
  checked?: boolean | null
  attributes?: Attribute[]
  children?: Node[]
  /** For whom alone it is, of a company whose people begin in both ways: said by the `<When>` that it stood in. */
  variant?: Variant
  position?: { start: { line: number; column: number }; end: { line: number; column: number } }
}

/** Deeper than this nobody writes, and a reader of the tree would run out of stack. */
const deepest = 100

/**
 * Parses MDX with the engine that Astro renders it with.
 * @param source the whole file, frontmatter included, so that lines are the file's own
 * @param file how problems name the file
 * @returns the tree, or the one problem that keeps the file from being read
 */
export function parseMdx(source: string, file: string): { tree: Node } | { problem: Diagnostic } {
  const text = source.replace(/^\ufeff/, '')
  try {
    const tree = mdxToMdast(text, { features: { frontmatter: true } }) as Node
    const deep = findTooDeep(tree)
    return deep ? { problem: { at: { file, ...startOf(deep) }, ...tooDeep } } : { tree }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const [, line, column, sentence = said] = /^(\d+):(\d+):?\s*(.*)$/s.exec(said) ?? []
    if (line === undefined) return { problem: { at: { file }, ...explainParser(sentence, '') } }
    const at = placeToMend(text, sentence, { line: Number(line), column: Number(column) })
    const rest = text.split(/\r?\n/)[at.line - 1]?.slice(at.column - 1) ?? ''
    return { problem: { at: { file, ...at }, ...explainParser(sentence, rest) } }
  }
}

interface Position {
  line: number
  column: number
}

/** The parser speaks of the place in an expression where it gave up; what a person mends is the brace before. */
function placeToMend(text: string, said: string, { line, column }: Position): Position {
  if (!said.startsWith('Could not parse expression')) return { line, column }
  const before = [
    ...text.split('\n').slice(0, line - 1),
    (text.split('\n')[line - 1] ?? '').slice(0, column - 1),
  ]
  const at = before.findLastIndex((each) => each.includes('{'))
  return at < 0
    ? { line, column }
    : { line: at + 1, column: (before[at] ?? '').lastIndexOf('{') + 1 }
}

const tooDeep: UnlocatedDiagnostic = {
  message: `Lists or elements stand more than ${deepest} deep in each other here.`,
  fix: 'Write them one after the other.',
}

/** The first node that is nested too deep. Level by level: a walk down the branches could itself run out of stack. */
function findTooDeep(tree: Node): Node | undefined {
  let level: Node[] = [tree]
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    level = level.flatMap(({ children = [] }) => children)
  }
  return level[0]
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

/** The text of an attribute; empty where it is missing or has none. */
export function textAttribute(node: Node, name: string): string {
  const value = attribute(node, name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Whom parts of some trees are for. */
export function variantsIn(trees: readonly Node[]): Set<Variant> {
  const variants = new Set<Variant>()
  for (const tree of trees) {
    walkTree(tree, ({ variant }) => {
      if (variant) variants.add(variant)
    })
  }
  return variants
}
