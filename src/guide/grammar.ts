import { nearest } from '../brand/nearest.ts'
import type { Problem } from '../brand/problem.ts'
import { evaluate } from './expressions.ts'
import { attribute, isElement, startOf } from './tree.ts'
import type { Node } from './tree.ts'
import type { Values } from './values.ts'
import { markdown, vocabulary } from './vocabulary.ts'

/** Markdown that people paste and a guide does not take, and what to do instead. */
const refused: Readonly<Record<string, [string, string]>> = {
  image: [
    'A guide has no pictures of its own: the capture takes them.',
    'Remove the image; give its step a view in walk.ts.',
  ],
  imageReference: [
    'A guide has no pictures of its own: the capture takes them.',
    'Remove the image; give its step a view in walk.ts.',
  ],
  html: ['HTML cannot stand in a guide.', 'Say it in words, or with the elements a guide has.'],
  mdxjsEsm: [
    'A guide cannot import or export anything.',
    'Remove the line; <Step>, <On> and the others are there without it.',
  ],
  code: [
    'A block of code, or a line that begins with many spaces, cannot stand in a guide.',
    'Remove the ``` or the spaces at the beginning of the line.',
  ],
  inlineCode: [
    'Words between `backticks` cannot stand in a guide.',
    'Write **words** for a label, *words* for stress.',
  ],
  table: ['A table cannot stand in a guide.', 'Write its rows as a list.'],
  linkReference: ['A link needs its address beside it.', 'Write [text](https://…).'],
}

/**
 * Finds everything in a tree that a guide's grammar does not have: Markdown, elements, attributes,
 * places and expressions.
 */
export function checkGrammar(tree: Node, values: Values, file: string): Problem[] {
  const problems: Problem[] = []
  const say = (node: Node, message: string, fix: string): void => {
    problems.push({ place: { file, ...startOf(node) }, message, fix })
  }
  const visit = (node: Node, parent: string): void => {
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      const said = evaluate(node.value ?? '', values)
      if ('message' in said) say(node, said.message, said.fix)
    } else if (isElement(node)) {
      checkElement(node, parent, values, say)
    } else if (!markdown.has(node.type)) {
      say(
        node,
        ...(refused[node.type] ?? [
          `"${node.type}" cannot stand in a guide.`,
          'Say it in plain paragraphs and lists.',
        ]),
      )
      return
    } else if (node.type === 'heading' && node.depth === 1) {
      say(
        node,
        'A heading with one # is the title, which stands at the top of the file.',
        'Write ## instead.',
      )
    } else if (node.type === 'text' && node.value?.includes('**')) {
      say(
        node,
        'There are two stars ** here that do not make anything bold.',
        'Bold needs ** right before the first and right after the last letter: **Continue**.',
      )
    }
    const inside = isElement(node) ? (node.name ?? '') : parent
    for (const child of node.children ?? []) visit(child, inside)
  }
  visit(tree, 'guide')
  return problems
}

function checkElement(
  node: Node,
  parent: string,
  values: Values,
  say: (node: Node, message: string, fix: string) => void,
): void {
  const name = node.name ?? ''
  const rule = vocabulary[name]
  if (!rule) {
    const near = nearest(name, Object.keys(vocabulary))
    say(
      node,
      `<${name}> is not an element of a guide.`,
      near
        ? `Did you mean <${near}>?`
        : `There are ${Object.keys(vocabulary)
            .map((known) => `<${known}>`)
            .join(', ')}.`,
    )
    return
  }
  if (rule.inside && !rule.inside.includes(parent)) {
    const places = rule.inside.map((place) =>
      place === 'guide' ? 'outside every other element' : `in <${place}>`,
    )
    say(
      node,
      `<${name}> cannot stand in <${parent}>.`.replace('in <guide>', 'here'),
      `It belongs ${places.join(' or ')}.`,
    )
  }
  for (const { name: key, value, type } of node.attributes ?? []) {
    const kind = key === undefined ? undefined : rule.attributes[key]
    if (type !== 'mdxJsxAttribute' || kind === undefined) {
      const near = nearest(key ?? '', Object.keys(rule.attributes))
      say(
        node,
        `<${name}> has no "${key ?? '{…}'}".`,
        near ? `Did you mean "${near}"?` : `Example: ${rule.example}`,
      )
    } else if (typeof value === 'object' && value !== null) {
      say(node, `"${key}" of <${name}> must stand in quotes.`, `Example: ${rule.example}`)
    } else if (kind === 'text' && !value) {
      say(node, `"${key}" of <${name}> is empty.`, `Example: ${rule.example}`)
    } else if (typeof value === 'string') {
      for (const [, expression = ''] of value.matchAll(/\{([^{}]+)\}/g)) {
        const said = evaluate(expression, values)
        if ('message' in said) say(node, said.message, said.fix)
      }
    }
  }
  for (const key of rule.required ?? []) {
    if (attribute(node, key) === undefined) {
      say(node, `<${name}> has no "${key}".`, `Example: ${rule.example}`)
    }
  }
}
