import { checkElement } from './check-element.ts'
import type { Audience } from './audience.ts'
import { checkCondition, holds } from './condition.ts'
import type { Condition } from './condition.ts'
import { isRemarkNode } from './expressions.ts'
import { withoutLinksTo } from './hidden-links.ts'
import type { Outline } from './outline.ts'
import {
  audiencesIn,
  childElements,
  childrenOf,
  isNamed,
  textAttribute,
  withChildren,
} from './tree.ts'
import type { Element, Node, Report, Root } from './tree.ts'
import type { Values } from './values.ts'
import { ruleOf } from './vocabulary.ts'

/** A guide's tree as it holds for a brand, and the values that name its steps. */
interface Prepared {
  tree: Root
  values: Values
  /** The tree with the inside of every condition, whether it holds or not. */
  everything: Root
  unlinked: Outline['unlinked']
}

/**
 * Leaves of a guide what is true for the brand: the inside of every `<When>` that holds, nothing of the others.
 * Where people begin in both ways, what holds for one of them is noted to be for its readers, if the guide has
 * something for both. Links to guides that the brand hides become words. Then numbers the steps that are left, for `{steps.…}`. The tree that it returns is a new one.
 */
export function prepareTree(tree: Root, values: Values, report: Report): Prepared {
  checkConditions(tree, tree, values, report)
  const isTrue = (condition: Element): boolean => holds(conditionOf(condition), values.facts)
  const chosen = values.facts['starts-both-ways']
    ? withoutConditions(tree, isTrue, audienceOfCondition)
    : undefined
  const rest = chosen && audiencesIn([chosen]).size > 1 ? chosen : withoutConditions(tree, isTrue)
  const unlinked: Outline['unlinked'] = []
  return {
    tree: withoutLinksTo(rest, values.hidden, values.locale, unlinked),
    unlinked,
    values: { ...values, steps: numberSteps(rest) },
    everything: withoutConditions(tree, () => true),
  }
}

function checkConditions(node: Node, parent: Node, values: Values, report: Report): void {
  if (isNamed(node, 'When')) {
    const misplaced = checkElement(node, parent, values)
    const wrong = misplaced.length
      ? misplaced
      : checkCondition(conditionOf(node), values.facts, '<When>')
    for (const each of wrong) report(node, each)
  }
  for (const child of childrenOf(node)) checkConditions(child, node, values, report)
}

/** The audience of the inside of a condition, for brands with both ways to start. */
function audienceOfCondition(condition: Element): Audience | undefined {
  const { is } = conditionOf(condition)
  return is === 'starts-by-email' ? 'email' : is === 'starts-at-sign-in' ? 'sign-in' : undefined
}

/** A node with an audience, unless it has one already. */
function withAudience(node: Node, audience: Audience): Node {
  // Steps are everybody's, so that a number means one step to all; points of a list say themselves whom they are for.
  if (isNamed(node, 'Step') || node.type === 'list' || isRemarkNode(node)) return node
  if (ruleOf(node)?.place) {
    return withChildren(
      node,
      childrenOf(node).map((child) => withAudience(child, audience)),
    )
  }
  return { ...node, data: { audience, ...node.data } }
}

/** Whether two nodes, one after the other, are one: lists, and ends of the guide. */
function areOne(...nodes: [Node, Node]): boolean {
  return (
    nodes.every(({ type }) => type === 'list') ||
    nodes.every((node) => ruleOf(node)?.place === 'end-of-guide')
  )
}

/**
 * A node without its conditions. Lists that stood in some, one after the other, become one list; so do ends.
 * @param audienceOf the audience of the inside of a condition
 */
function withoutConditions<Given extends Node>(
  node: Given,
  holds: (condition: Element) => boolean,
  audienceOf: (condition: Element) => Audience | undefined = () => undefined,
): Given {
  if (!('children' in node)) return node
  const left: Node[] = []
  let afterCondition = false
  for (const child of childrenOf(node)) {
    const condition = isNamed(child, 'When') ? child : undefined
    const joins = afterCondition || condition !== undefined
    afterCondition = condition !== undefined
    if (condition && !holds(condition)) continue
    const bare = withoutConditions(child, holds, audienceOf)
    const audience = condition && audienceOf(condition)
    for (const each of condition ? childrenOf(bare) : [bare]) {
      const own = audience ? withAudience(each, audience) : each
      const before = left.at(-1)
      if (joins && before && areOne(before, own)) {
        left.splice(-1, 1, withChildren(before, [before, own].flatMap(childrenOf)))
      } else left.push(own)
    }
  }
  return withChildren(node, left)
}

const conditionOf = (node: Element): Condition => ({
  is: textAttribute(node, 'is'),
  not: textAttribute(node, 'not'),
})

function numberSteps(tree: Root): Record<string, number> {
  const ids = childElements(tree, 'Step').map((step) => textAttribute(step, 'id'))
  return Object.fromEntries(ids.map((id, index) => [id, index + 1]))
}
