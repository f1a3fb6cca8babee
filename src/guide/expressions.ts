import { nearest } from '../brand/nearest.ts'
import { drawnWords } from './labels.ts'
import { walkTree } from './tree.ts'
import type { Node } from './tree.ts'
import type { Values } from './values.ts'

/** What an expression says, or why it cannot be said. */
export type Said = { text: string } | { message: string; fix: string }

/** Whether an expression is only a remark to other writers. */
export function isRemark(expression: string): boolean {
  return /^\s*\/\*[\s\S]*\*\/\s*$/.test(expression)
}

/**
 * The text of `{brand.…}` or `{labels.…}`.
 * @param expression what stands between the braces
 */
export function evaluate(expression: string, values: Values): Said {
  const name = expression.trim()
  if (isRemark(name)) return { text: '' }
  const [, kind, path = ''] = /^(brand|labels)\.([\w.-]+)$/.exec(name) ?? []
  if (kind === 'brand') return brandText(path, values)
  if (kind === 'labels') {
    const words = values.words[path]
    if (words !== undefined) return { text: drawnWords(words) }
    return unknown(`labels.${path}`, 'the label table', path, Object.keys(values.words), 'labels')
  }
  return {
    message: `{${name}} is not something a guide can say.`,
    fix: 'Write {brand.…} or {labels.…}, or \\{ for the brace itself.',
  }
}

function brandText(path: string, values: Values): Said {
  const text = values.brand[path]
  if (text !== undefined) return { text }
  if (path in values.brand) {
    return {
      message: `{brand.${path}} is empty: brand.config.ts does not set ${path}.`,
      fix: `Set ${path} in brand.config.ts, or say it without.`,
    }
  }
  return unknown(`brand.${path}`, 'the brand', path, Object.keys(values.brand), 'brand')
}

function unknown(name: string, where: string, path: string, known: string[], kind: string): Said {
  const near = nearest(path, known)
  const list = known.slice(0, 6).map((other) => `{${kind}.${other}}`)
  return {
    message: `{${name}} is not in ${where}.`,
    fix: near ? `Did you mean {${kind}.${near}}?` : `Known, for example: ${list.join(', ')}.`,
  }
}

/** A text with its `{brand.…}` and `{labels.…}` said; what cannot be said stays as it is written. */
export function sayAll(text: string, values: Values): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, expression: string) => {
    const said = evaluate(expression, values)
    return 'text' in said ? said.text : whole
  })
}

/** All a reader sees of a node, expressions said. */
export function textOf(node: Node, values: Values): string {
  let text = ''
  walkTree(node, ({ type, value = '' }) => {
    if (type === 'text' || type === 'inlineCode') text += value
    if (type === 'break') text += ' '
    if (type === 'mdxTextExpression') text += sayAll(`{${value}}`, values)
  })
  return text
}
