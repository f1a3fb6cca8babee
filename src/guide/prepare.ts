import type { Diagnostic, UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { checkElement } from './check-element.ts'
import type { Variant } from './choices.ts'
import { checkCondition, holds } from './condition.ts'
import type { Condition } from './condition.ts'
import { isSilent } from './expressions.ts'
import { startOf, textAttribute, variantsIn, walkTree } from './tree.ts'
import type { Node } from './tree.ts'
import type { Values } from './values.ts'

/** A guide's tree as it holds for a brand, and the values that name its steps. */
interface Prepared {
  tree: Node
  values: Values
  /** The tree with the inside of every condition, whether it holds or not. */
  everything: Node
  /** What is wrong with the conditions themselves. */
  problems: Diagnostic[]
}

/**
 * Leaves of a guide what is true for the brand: the inside of every `<When>` that holds, nothing of the others.
 * Where people begin in both ways, what holds for one of them is noted to be for its readers, if the guide has
 * something for both. Then numbers the steps that are left, for `{steps.…}`. A pure function: the tree that it
 * returns is a new one.
 */
export function prepareTree(tree: Node, values: Values, file: string): Prepared {
  const problems: Diagnostic[] = []
  const check = (node: Node, parent: Node): void => {
    if (node.name === 'When') {
      const complaints = checkWhen(node, parent, values)
      problems.push(...complaints.map((each) => ({ at: { file, ...startOf(node) }, ...each })))
    }
    for (const child of node.children ?? []) check(child, node)
  }
  check(tree, tree)
  const isTrue = (condition: Node): boolean => holds(conditionOf(condition), values.facts)
  const chosen = values.facts['starts-both-ways'] ? leave(tree, isTrue, readerOf) : undefined
  const rest = chosen && variantsIn([chosen]).size > 1 ? chosen : leave(tree, isTrue)
  return {
    tree: rest,
    values: {
      ...values,
      ...(isClassic(tree) ? { screen: values.classicScreen } : {}),
      steps: numberSteps(rest),
    },
    everything: leave(tree, () => true),
    problems,
  }
}

function checkWhen(node: Node, parent: Node, values: Values): UnlocatedDiagnostic[] {
  const complaints = checkElement(node, parent, values)
  if (complaints.length) return complaints
  return checkCondition(conditionOf(node), values.facts, '<When>')
}

/** Whether a guide is to the classic prompt: its first lines are not read yet, only looked at. */
function isClassic({ children = [] }: Node): boolean {
  return children.some(
    ({ type, value = '' }) => type === 'yaml' && /^prompt:\s*classic\s*$/m.test(value),
  )
}

/** Whom the inside of a condition is for, where people begin in both ways. */
function readerOf(condition: Node): Variant | undefined {
  const { is } = conditionOf(condition)
  return is === 'starts-by-email' ? 'email' : is === 'starts-at-sign-in' ? 'sign-in' : undefined
}

/** A node, noted to be for some readers, unless it is so already. */
function markFor(node: Node, variant: Variant): Node {
  // Steps are everybody's, so that a number means one step to all; points of a list say themselves whom they are for.
  const forAll = node.name === 'Step' || node.type === 'list'
  if (forAll || isSilent(node)) return node
  // These have places of their own on a page: what is in them is for some.
  if (node.name === 'Trouble' || node.name === 'Finished') {
    return { ...node, children: childrenOf(node).map((child) => markFor(child, variant)) }
  }
  return { variant, ...node }
}

/** Whether two nodes, one after the other, are one: lists, and ends of the guide. */
function areOne(one: Node, other: Node): boolean {
  const isOf = (kind: (node: Node) => boolean): boolean => kind(one) && kind(other)
  return isOf(({ type }) => type === 'list') || isOf(({ name }) => name === 'Finished')
}

/**
 * A node without its conditions. Lists that stood in some, one after the other, become one list; so do ends.
 * @param readerOf whom the inside of a condition is for
 */
function leave(
  node: Node,
  holds: (condition: Node) => boolean,
  readerOf: (condition: Node) => Variant | undefined = () => undefined,
): Node {
  if (!node.children) return node
  const left: Node[] = []
  let conditional = false
  for (const child of node.children) {
    const joins = conditional || child.name === 'When'
    conditional = child.name === 'When'
    const inside = conditional && !holds(child) ? [] : [leave(child, holds, readerOf)]
    const variant = conditional ? readerOf(child) : undefined
    for (const each of conditional ? inside.flatMap(childrenOf) : inside) {
      const before = left.at(-1)
      if (joins && before && areOne(before, each)) {
        const more = variant ? markFor(each, variant) : each
        left.splice(-1, 1, { ...before, children: [before, more].flatMap(childrenOf) })
      } else left.push(variant ? markFor(each, variant) : each)
    }
  }
  return { ...node, children: left }
}

const childrenOf = ({ children = [] }: Node): Node[] => children

const conditionOf = (node: Node): Condition => ({
  is: textAttribute(node, 'is'),
  not: textAttribute(node, 'not'),
})

function numberSteps(tree: Node): Record<string, number> {
  const numbers: Record<string, number> = {}
  walkTree(tree, (node) => {
    if (node.name !== 'Step') return
    numbers[textAttribute(node, 'id')] ??= Object.keys(numbers).length + 1
  })
  return numbers
}
