import type { Nodes, Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri'
import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import type { Audience } from './audience.ts'
import { explainParser } from './mdx-errors.ts'

export type { Root }

/** A node of a parsed guide. */
export type Node = Nodes

/** An element in MDX, such as `<Step>`. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** An attribute of an element; its value is `null` where it has none, an object where it is an expression. */
export type Attribute = Element['attributes'][number]

declare module 'mdast' {
  interface Data {
    /** Audience inherited from the enclosing `<When>`; set only for brands with both ways to start. */
    audience?: Audience
  }
}

/** Deeper than this nobody writes, and a reader of the tree would run out of stack. */
const deepest = 100

/**
 * Parses MDX with the engine that Astro renders it with.
 * @param source the whole file, frontmatter included, so that lines are the file's own
 * @param file how problems name the file
 * @returns the tree, or the one problem that keeps the file from being read
 */
export function parseMdx(
  source: string,
  file: string,
): { tree: Root } | { problems: Diagnostic[] } {
  const text = source.replace(/^\ufeff/, '')
  try {
    const tree = mdxToMdast(text, { features: { frontmatter: true } }) as Root
    const deep = findTooDeep(tree)
    return deep ? { problems: [{ at: { file, ...startOf(deep) }, ...tooDeep }] } : { tree }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const [, line, column, sentence = said] = /^(\d+):(\d+):?\s*(.*)$/s.exec(said) ?? []
    if (line === undefined) return { problems: [{ at: { file }, ...explainParser(sentence, '') }] }
    const at = placeToMend(text, sentence, { line: Number(line), column: Number(column) })
    const rest = text.split(/\r?\n/)[at.line - 1]?.slice(at.column - 1) ?? ''
    return { problems: [{ at: { file, ...at }, ...explainParser(sentence, rest) }] }
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

/** The first node that is nested too deep. Level by level, as recursion could itself run out of stack. */
function findTooDeep(tree: Root): Node | undefined {
  let level: Node[] = [tree]
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    level = level.flatMap(childrenOf)
  }
  return level[0]
}

/** What stands directly in a node. */
export function childrenOf(node: Node): Node[] {
  return 'children' in node ? node.children : []
}

/** The same node with other children. */
export function withChildren<Parent extends Node>(node: Parent, children: Node[]): Parent {
  // mdast has a type of its own for each pair of parent and child; satteri takes any.
  return { ...node, children } as Parent
}

/** Whether a node is an element in MDX. */
export function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Whether a node is an element of a name. */
export function isNamed<Name extends string>(
  node: Node,
  name: Name,
): node is Element & { name: Name } {
  return isElement(node) && node.name === name
}

/** The elements of a name that stand directly in a node. */
export function childElements(node: Node, name: string): Element[] {
  return childrenOf(node).filter((child) => isNamed(child, name))
}

/** The value of an attribute: `true` where it stands without one, `undefined` where it is missing. */
export function attribute(node: Element, name: string): string | true | undefined {
  const found = node.attributes.find((candidate) => 'name' in candidate && candidate.name === name)
  if (!found) return undefined
  return typeof found.value === 'string' ? found.value : true
}

/** The text of an attribute; empty where it is missing or has none. */
export function textAttribute(node: Element, name: string): string {
  const value = attribute(node, name)
  return typeof value === 'string' ? value.trim() : ''
}

/** First line and column of a node. */
export function startOf(node: Node): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** Visits a node and all below it, in the order of the text; a visitor that returns `false` is not led inside. */
export function walkTree(node: Node, visit: (node: Node) => boolean | void): void {
  if (visit(node) === false) return
  for (const child of childrenOf(node)) walkTree(child, visit)
}

/** The audiences of parts of some trees. */
export function audiencesIn(trees: readonly Node[]): Set<Audience> {
  const audiences = new Set<Audience>()
  for (const tree of trees) {
    walkTree(tree, ({ data }) => {
      if (data?.audience) audiences.add(data.audience)
    })
  }
  return audiences
}
