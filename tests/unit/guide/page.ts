import { childrenOf, isElement } from '../../../src/guide/tree.ts'
import type { Element, Node, Root } from '../../../src/guide/tree.ts'
import { read, valuesWith } from './reading.ts'

/** The tree that a page is rendered from. */
export function pageOf(source: string, values = valuesWith()): Root {
  return read(source, values).page()
}

/** What a page shows: its elements as tags with what they are told, and its words; how to begin, every page says. */
export function shownPage(source: string, values?: ReturnType<typeof valuesWith>): string {
  const parts: string[] = []
  const visit = (node: Node): void => {
    if (node.type === 'text') parts.push(node.value)
    if (isElement(node)) parts.push(`<${node.name}${toldOf(node)}>`)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(pageOf(source, values))
  return parts.join('').replace('<Begin>', '')
}

function toldOf({ attributes }: Element): string {
  return attributes
    .map((each) => {
      const value = typeof each.value === 'object' ? each.value?.value : each.value
      const name = 'name' in each ? each.name : '…'
      return value === undefined ? ` ${name}` : ` ${name}=${value}`
    })
    .join('')
}
