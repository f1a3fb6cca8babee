import { transformTree } from '../../../src/guide/transform.ts'
import { isElement } from '../../../src/guide/tree.ts'
import type { Node } from '../../../src/guide/tree.ts'
import { read, valuesWith } from './reading.ts'

/** The tree that a page is rendered from. */
export function pageOf(source: string, values = valuesWith()): Node {
  const { tree, labels } = read(source, values)
  if (!tree) throw new Error('The guide could not be read.')
  return transformTree(tree, { labels }, { guide: 'x', values })
}

/** What a page shows: its elements as tags with what they are told, and its words. */
export function shownPage(source: string, values?: ReturnType<typeof valuesWith>): string {
  const parts: string[] = []
  const visit = (node: Node): void => {
    if (node.type === 'text') parts.push(node.value ?? '')
    if (isElement(node)) parts.push(`<${node.name}${toldOf(node)}>`)
    for (const child of node.children ?? []) visit(child)
  }
  visit(pageOf(source, values))
  return parts.join('')
}

function toldOf(node: Node): string {
  return (node.attributes ?? [])
    .filter(({ name }) => name !== 'guide' && name !== 'locale')
    .map(({ name, value }) => ` ${name}=${typeof value === 'object' ? value?.value : value}`)
    .join('')
}
