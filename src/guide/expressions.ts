import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest, ownValue } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { guideWords } from './labels.ts'
import { walkTree } from './tree.ts'
import type { Node } from './tree.ts'
import type { Values } from './values.ts'

/** The text of an expression, or why it has none. */
type Evaluated = { text: string } | UnlocatedDiagnostic

/** `steps.open-link`, or `steps['open-in-app']` where a word of JavaScript, as `in`, would end the name. */
const named = /^(brand|kit|labels|steps)(?:\.([\w.-]+)|\[(['"])([\w.-]+)\3\])$/

/** Whether an expression is only a remark to other writers. */
export function isRemark(expression: string): boolean {
  return /^\s*\/\*[\s\S]*\*\/\s*$/.test(expression)
}

/**
 * The text of `{brand.…}`, `{labels.…}` or `{steps.…}`. Nothing is ever run: an expression is a name that is looked up.
 * @param expression what stands between the braces
 */
export function evaluate(expression: string, values: Values): Evaluated {
  const name = expression.trim()
  if (isRemark(name)) return { text: '' }
  const [, kind, dotted, , quoted] = named.exec(name) ?? []
  const path = dotted ?? quoted ?? ''
  if (kind === 'brand') return brandText(path, values)
  if (kind === 'kit' && values.kit) return kitText(path, values.kit)
  if (kind === 'labels') {
    const words = ownValue(values.words, path)
    if (words !== undefined) return { text: guideWords(words) }
    return unknown(`labels.${path}`, 'the label table', path, Object.keys(values.words), 'labels')
  }
  if (kind === 'steps') {
    const number = ownValue(values.steps, path)
    if (number !== undefined) return { text: String(number) }
    return unknown(`steps.${path}`, 'this guide', path, Object.keys(values.steps), 'steps')
  }
  const meant = Object.hasOwn(values.brand, name) ? name : undefined
  return {
    code: 'unknown-expression',
    message: `{${shorten(name)}} is not something a guide can say.`,
    fix: meant
      ? `Did you mean {brand.${meant}}?`
      : 'Write {brand.…}, {labels.…} or {steps.…}, or \\{ for the brace itself.',
  }
}

function brandText(path: string, values: Values): Evaluated {
  const text = ownValue(values.brand, path)
  if (text !== undefined) return { text }
  if (Object.hasOwn(values.brand, path)) {
    return {
      code: 'empty-value',
      message: `{brand.${path}} is empty: brand.config.ts does not set ${path}.`,
      fix: `Set ${path} in brand.config.ts, or say it without.`,
    }
  }
  return unknown(`brand.${path}`, 'the brand', path, Object.keys(values.brand), 'brand')
}

function kitText(path: string, kit: NonNullable<Values['kit']>): Evaluated {
  const text = ownValue(kit, path)
  if (text !== undefined) return { text }
  if (!Object.hasOwn(kit, path)) {
    return unknown(`kit.${path}`, 'the kit', path, Object.keys(kit), 'kit')
  }
  return {
    code: 'empty-value',
    message: `{kit.${path}} is empty: brand.config.ts does not say it.`,
    fix: 'Say it without, or put the sentence in a <When>.',
  }
}

function unknown(
  name: string,
  where: string,
  path: string,
  known: string[],
  kind: string,
): Evaluated {
  const near = nearest(path, known)
  const list = known.slice(0, 6).map((other) => `{${kind}.${other}}`)
  return {
    code: 'unknown-value',
    message: `{${shorten(name)}} is not in ${where}.`,
    fix: near ? `Did you mean {${kind}.${near}}?` : `Known, for example: ${list.join(', ')}.`,
  }
}

const expressions = /\{([^{}]+)\}/g

/** A text with its `{brand.…}` and the like evaluated; what cannot be stays as it is written. */
export function interpolate(text: string, values: Values): string {
  return text.replace(expressions, (whole, expression: string) => {
    const evaluated = evaluate(expression, values)
    return 'text' in evaluated ? evaluated.text : whole
  })
}

/** What is wrong with the expressions in a text: an attribute, an address, a line at the top of the file. */
export function checkExpressions(text: string, values: Values): UnlocatedDiagnostic[] {
  return [...text.matchAll(expressions)].flatMap(([, expression = '']) => {
    const evaluated = evaluate(expression, values)
    return 'text' in evaluated ? [] : [evaluated]
  })
}

/** All that a reader sees of a node. */
export function textOf(node: Node, values: Values): string {
  let text = ''
  walkTree(node, (each) => {
    if (each.type === 'text' || each.type === 'inlineCode') text += each.value
    if (each.type === 'break') text += ' '
    if (each.type === 'mdxTextExpression') text += interpolate(`{${each.value}}`, values)
  })
  return text
}

/** Whether a node shows a reader nothing. */
export function isRemarkNode(node: Node): boolean {
  return node.type === 'mdxFlowExpression' && isRemark(node.value)
}
