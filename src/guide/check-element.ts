import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest, ownValue } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { checkExpressions } from './expressions.ts'
import { ownLines } from './mdx-errors.ts'
import { attribute, isElement } from './tree.ts'
import { unknownElement } from './unknown-element.ts'
import type { Attribute, Element, Node } from './tree.ts'
import type { Values } from './values.ts'
import { ruleOf } from './vocabulary.ts'
import type { ElementRule } from './vocabulary.ts'

/**
 * Checks one element against the vocabulary: that there is such an element, that it stands where it may, and
 * that it has the attributes it needs and no others.
 * @param parent what it stands in directly
 */
export function checkElement(node: Element, parent: Node, values: Values): UnlocatedDiagnostic[] {
  const rule = ruleOf(node)
  if (!rule) return [unknownElement(node.name ?? '')]
  return [...checkStand(node, parent, rule), ...checkAttributes(node, rule, values)]
}

function checkStand(
  node: Element,
  parent: Node,
  { inside, inline, empty, example }: ElementRule,
): UnlocatedDiagnostic[] {
  const name = node.name ?? ''
  if (inside && !inside.includes(placeName(parent))) {
    const places = inside.map((place) =>
      place === 'guide' ? 'outside every other element' : `in <${place}>`,
    )
    return [
      {
        code: 'misplaced-element',
        message: `<${name}> cannot stand ${describePlace(parent)}.`,
        fix: `It belongs ${places.join(' or ')}, on lines of its own.`,
      },
    ]
  }
  if (inline || node.type === 'mdxJsxFlowElement') return []
  return [
    {
      code: 'element-in-sentence',
      message: `<${name}> cannot stand within a sentence.`,
      fix: empty ? `Write ${example} on a line of its own.` : ownLines(name),
    },
  ]
}

/** What stands in `inside` of the vocabulary for a place; nothing for a list or a sentence. */
function placeName(parent: Node): string {
  return parent.type === 'root' ? 'guide' : (isElement(parent) && parent.name) || ''
}

function describePlace(parent: Node): string {
  if (parent.type === 'root') return 'here'
  if (isElement(parent)) return `in <${parent.name ?? ''}>`
  if (parent.type === 'listItem') return 'in a list'
  return parent.type === 'blockquote' ? 'in a quotation' : 'within a sentence'
}

function checkAttributes(node: Element, rule: ElementRule, values: Values): UnlocatedDiagnostic[] {
  const name = node.name ?? ''
  const { attributes } = node
  const isAgain = (each: Attribute): boolean =>
    'name' in each && attributes.find((other) => nameOf(other) === each.name) !== each
  const meant = attributes.map((each) => nearestAttribute(each, rule))
  const missing = (rule.required ?? []).filter(
    (key) => attribute(node, key) === undefined && !meant.includes(key),
  )
  return [
    ...attributes.flatMap((each) =>
      isAgain(each)
        ? {
            code: 'twice',
            message: `<${name}> says "${nameOf(each)}" twice.`,
            fix: 'Remove one of them.',
          }
        : checkAttribute(name, each, rule, values),
    ),
    ...missing.map((key) => ({
      code: 'missing',
      message: `<${name}> needs "${key}".`,
      fix: `Example: ${rule.example}`,
    })),
  ]
}

function checkAttribute(
  element: string,
  given: Attribute,
  rule: ElementRule,
  values: Values,
): UnlocatedDiagnostic[] {
  const { type, value } = given
  const name = nameOf(given) ?? '{…}'
  const kind = ownValue(rule.attributes, name)
  const example = `Example: ${rule.example}`
  if (type !== 'mdxJsxAttribute' || kind === undefined) {
    const near = nearestAttribute(given, rule)
    return [
      {
        code: 'unknown-attribute',
        message: `<${element}> takes no "${shorten(name)}".`,
        fix: near ? `Did you mean "${near}"?` : example,
      },
    ]
  }
  if (typeof value === 'object' && value !== null) {
    return [
      {
        code: 'attribute-without-quotes',
        message: `"${name}" of <${element}> must stand in quotes.`,
        fix: example,
      },
    ]
  }
  if (kind === 'flag' && value !== null && value !== undefined) {
    return [
      {
        code: 'attribute-with-value',
        message: `"${name}" of <${element}> takes no value.`,
        fix: `Write <${element} ${name}>.`,
      },
    ]
  }
  if (kind === 'text' && !value?.trim()) {
    const fix = ownValue(rule.insteadOfEmpty ?? {}, name) ?? example
    return [{ code: 'empty', message: `"${name}" of <${element}> is empty.`, fix }]
  }
  return checkExpressions(value ?? '', values)
}

/** The name of an attribute; `undefined` for `{...all}`. */
function nameOf(attribute: Attribute): string | undefined {
  return 'name' in attribute ? attribute.name : undefined
}

/** The attribute that an unknown one most likely means. */
function nearestAttribute(given: Attribute, rule: ElementRule): string | undefined {
  const name = nameOf(given) ?? ''
  if (ownValue(rule.attributes, name) !== undefined) return undefined
  return nearest(name, Object.keys(rule.attributes))
}
