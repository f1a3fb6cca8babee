import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import type { Position } from '../diagnostics/position.ts'
import type { Audience } from './audience.ts'

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

/** Notes what is wrong with a node: at its start, unless it is said where. */
export type Report = (node: Node, wrong: UnlocatedDiagnostic, at?: Position) => void

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
export function startOf(node: Node): Position {
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
