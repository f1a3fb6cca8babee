import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { checkElement } from './check-element.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { evaluate, findUnsayable, sayAll } from './expressions.ts'
import { ownValue } from './own-value.ts'
import { refused } from './refused.ts'
import { childrenOf, isElement, startOf } from './tree.ts'
import type { Node, Root } from './tree.ts'
import type { Values } from './values.ts'
import { markdown } from './vocabulary.ts'

/**
 * Finds everything in a tree that a guide's grammar does not have: Markdown, elements, attributes,
 * places, addresses and expressions.
 */
export function checkGrammar(tree: Root, values: Values, file: string): Diagnostic[] {
  const problems: Diagnostic[] = []
  const visit = (node: Node, parent: Node): void => {
    const complaints = checkNode(node, parent, values, file)
    problems.push(...complaints.map((each) => ({ at: { file, ...positionOf(node) }, ...each })))
    if (isKnown(node)) for (const child of childrenOf(node)) visit(child, node)
  }
  visit(tree, tree)
  return problems
}

/** Whether it is worth looking inside: what is refused as a whole is one finding, not many. */
function isKnown(node: Node): boolean {
  return isElement(node) || markdown.has(node.type)
}

function checkNode(node: Node, parent: Node, values: Values, file: string): UnlocatedDiagnostic[] {
  if (isElement(node)) return checkElement(node, parent, values)
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const said = evaluate(node.value, values)
      return 'text' in said ? [] : [said]
    }
    case 'text':
      return node.value.includes('**') ? [leftoverStars] : []
    case 'heading':
      return node.depth === 1 ? [secondTitle] : []
    case 'listItem':
      return typeof node.checked === 'boolean' ? [listWithBoxes] : []
    case 'link':
      return checkAddress(node.url, values, file)
    default:
      return markdown.has(node.type) ? [] : [ownValue(refused, node.type) ?? unfit(node.type)]
  }
}

const leftoverStars: UnlocatedDiagnostic = {
  message: 'There are two stars ** here that do not make anything bold.',
  fix: 'Bold needs ** right before the first and right after the last letter: **Continue**.',
}

const secondTitle: UnlocatedDiagnostic = {
  message: 'A heading with one # is the title, which stands at the top of the file.',
  fix: 'Write ## instead.',
}

const listWithBoxes: UnlocatedDiagnostic = {
  message: 'A list of a guide has no boxes to tick.',
  fix: 'Remove the [ ] at its beginning.',
}

function unfit(type: string): UnlocatedDiagnostic {
  return {
    message: `"${type}" cannot stand in a guide.`,
    fix: 'Say it in plain paragraphs and lists.',
  }
}

/** A link leads to a page of the site, to another safe page, to an e-mail or a phone. It never runs anything. */
function checkAddress(url: string, values: Values, file: string): UnlocatedDiagnostic[] {
  const unsayable = findUnsayable(url, values)
  if (unsayable.length) return unsayable
  // A browser does not see control characters either, written as &#9; or not.
  const seen = sayAll(url, values).replace(/[\s\p{Cc}\p{Cf}]/gu, '')
  if (seen.startsWith('#')) {
    const guide = file.split('/').at(-2) ?? ''
    return [
      {
        message: `"${shorten(url)}" names a place and not its page.`,
        fix: `Write /guides/${guide}/${seen}.`,
      },
    ]
  }
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(seen) ?? []
  if (scheme === undefined || /^(https|mailto|tel)$/i.test(scheme)) return []
  if (/^http$/i.test(scheme)) {
    return [
      { message: `"${url}" is not a safe address.`, fix: 'Write https:// in place of http://.' },
    ]
  }
  return [
    {
      message: `A link cannot begin with "${scheme}:".`,
      fix: 'Write https://…, mailto:…, tel:…, or a page of this site such as /guides/….',
    },
  ]
}

/** Where to look: for stars that are left, the stars themselves, not the beginning of their paragraph. */
function positionOf(node: Node): { line: number; column: number } {
  const start = startOf(node)
  const stars = node.type === 'text' ? node.value.indexOf('**') : -1
  if (node.type !== 'text' || stars < 0) return start
  const before = node.value.slice(0, stars).split('\n')
  const column = (before.at(-1) ?? '').length
  return before.length === 1
    ? { line: start.line, column: start.column + column }
    : { line: start.line + before.length - 1, column: column + 1 }
}
