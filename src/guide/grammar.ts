import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { checkElement } from './check-element.ts'
import { ownValue } from '../diagnostics/nearest.ts'
import { shorten } from '../diagnostics/phrases.ts'
import { positionAt } from '../diagnostics/position.ts'
import type { Position } from '../diagnostics/position.ts'
import { evaluate, checkExpressions, interpolate } from './expressions.ts'
import { allowedMarkdown, unsupportedMarkdown } from './markdown.ts'
import { childrenOf, isElement, startOf } from './tree.ts'
import type { Node, Report, Root } from './tree.ts'
import type { Values } from './values.ts'

/**
 * Reports everything in a tree that a guide's grammar does not have: Markdown, elements, attributes,
 * places, addresses and expressions.
 * @param guide the guide's id, for a link to a place of its own
 */
export function checkGrammar(tree: Root, values: Values, guide: string, report: Report): void {
  const visit = (node: Node, parent: Node): void => {
    for (const wrong of checkNode(node, parent, values, guide)) {
      report(node, wrong, positionOf(node))
    }
    if (isKnown(node)) for (const child of childrenOf(node)) visit(child, node)
  }
  visit(tree, tree)
}

/** Whether it is worth looking inside: what is refused as a whole is one finding, not many. */
function isKnown(node: Node): boolean {
  return isElement(node) || allowedMarkdown.has(node.type)
}

function checkNode(node: Node, parent: Node, values: Values, guide: string): UnlocatedDiagnostic[] {
  if (isElement(node)) return checkElement(node, parent, values)
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const evaluated = evaluate(node.value, values)
      return 'text' in evaluated ? [] : [evaluated]
    }
    case 'text':
      return node.value.includes('**') ? [leftoverStars] : []
    case 'heading':
      return node.depth === 1 ? [secondTitle] : []
    case 'listItem':
      return typeof node.checked === 'boolean' ? [listWithBoxes] : []
    case 'link':
      return checkAddress(node.url, values, guide)
    default:
      return allowedMarkdown.has(node.type) ? [] : [unsupportedMarkdown(node.type)]
  }
}

const leftoverStars: UnlocatedDiagnostic = {
  code: 'stray-stars',
  message: 'There are two stars ** here that do not make anything bold.',
  fix: 'Bold needs ** right before the first and right after the last letter: **Continue**.',
}

const secondTitle: UnlocatedDiagnostic = {
  code: 'second-title',
  message: 'A heading with one # is the title, which stands at the top of the file.',
  fix: 'Write ## instead.',
}

const listWithBoxes: UnlocatedDiagnostic = {
  code: 'unsupported-markdown',
  message: 'A list of a guide has no boxes to tick.',
  fix: 'Remove the [ ] at its beginning.',
}

/** How addresses outside the site are written, by their beginnings: a browser would guess at any other way. */
const safeAddresses: Readonly<
  Record<string, [isWhole: (url: string) => boolean, example: string]>
> = {
  https: [
    (url) => /^https:\/\/[^/?#\\@]+(?:[/?#]|$)/i.test(url) && URL.canParse(url),
    'https://help.example.com/',
  ],
  mailto: [
    (url) =>
      /^mailto:[^@?&]+@[^@?&]+(?:\?(?:subject|body)=[^&]*(?:&(?:subject|body)=[^&]*)?)?$/i.test(
        url,
      ),
    'mailto:helpdesk@example.com',
  ],
  tel: [(url) => /^tel:\+?[\d().*#;=a-z-]*\d/i.test(url), 'tel:+15550100'],
}

/** A link leads to a page of the site, to another safe page, to an e-mail or a phone. It never runs anything. */
function checkAddress(url: string, values: Values, guide: string): UnlocatedDiagnostic[] {
  const unsayable = checkExpressions(url, values)
  if (unsayable.length) return unsayable
  // A browser does not see control characters either, written as &#9; or not.
  const seen = interpolate(url, values).replace(/[\s\p{Cc}\p{Cf}]/gu, '')
  if (seen.startsWith('#')) {
    return [
      {
        code: 'link-without-page',
        message: `"${shorten(url)}" names a place and not its page.`,
        fix: `Write /guides/${guide}/${seen}.`,
      },
    ]
  }
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(seen) ?? []
  if (scheme === undefined) return []
  const [isWhole, example] = ownValue(safeAddresses, scheme.toLowerCase()) ?? []
  if (isWhole?.(seen)) return []
  if (example !== undefined) {
    return [
      {
        code: 'unreadable-address',
        message: `"${shorten(url)}" is not a whole address.`,
        fix: `Example: ${example}`,
      },
    ]
  }
  if (/^http$/i.test(scheme)) {
    return [
      {
        code: 'unsafe-address',
        message: `"${shorten(url)}" is not a safe address.`,
        fix: 'Write https:// in place of http://.',
      },
    ]
  }
  return [
    {
      code: 'unsafe-address',
      message: `A link cannot begin with "${scheme}:".`,
      fix: 'Write https://…, mailto:…, tel:…, or a page of this site such as /guides/….',
    },
  ]
}

/** Where to look: for stars that are left, the stars themselves, not the beginning of their paragraph. */
function positionOf(node: Node): Position {
  const start = startOf(node)
  const stars = node.type === 'text' ? node.value.indexOf('**') : -1
  if (node.type !== 'text' || stars < 0) return start
  const { line, column } = positionAt(node.value, stars)
  return line === 1
    ? { line: start.line, column: start.column + column - 1 }
    : { line: start.line + line - 1, column }
}
