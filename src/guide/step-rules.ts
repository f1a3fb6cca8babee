import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isRemark, isSilent } from './expressions.ts'
import { ownValue } from './own-value.ts'
import { checkReader, checkReaders } from './audience-rules.ts'
import type { Report } from './audience-rules.ts'
import { pageIds } from './reserved-ids.ts'
import { deviceNameOf, deviceNames } from './device.ts'
import {
  attribute,
  childElements,
  childrenOf,
  isElement,
  isNamed,
  startOf,
  textAttribute,
  walkTree,
} from './tree.ts'
import type { Element, Node, Root } from './tree.ts'
import { ruleOf } from './vocabulary.ts'

/**
 * Checks what attributes of steps and views say: ids and names that can be part of an address and a file, each
 * once; one place a view; words in every view, and none beside views; in every step something for every reader.
 */
export function checkSteps(tree: Root, file: string): Diagnostic[] {
  const problems: Diagnostic[] = []
  const report: Report = (node, message, fix) =>
    problems.push({ at: { file, ...startOf(node) }, message, fix })
  const steps = childElements(tree, 'Step')
  for (const step of steps) checkStep(step, report)
  const opening = childElements(tree, 'On')
  for (const views of [opening, ...steps.map(viewsIn)]) {
    for (const view of views) checkOn(view, report)
  }
  checkDoubles(
    steps,
    (step) => textAttribute(step, 'id'),
    (step, id, line) =>
      report(
        step,
        `Two steps have the id "${id}"; the other is in line ${line}.`,
        'Give one of them another id.',
      ),
  )
  checkNames(opening, () => 'opening', report)
  for (const step of steps) checkNames(viewsIn(step), deviceNameOf, report)
  return problems
}

function checkStep(step: Element, report: Report): void {
  const id = textAttribute(step, 'id')
  if (id && !isName(id)) {
    report(
      step,
      `The id "${id}" must be small letters, digits and hyphens.`,
      'Example: id="open-link"',
    )
  }
  // `lock.json` stands beside the files of the views.
  if (id === 'opening' || id === 'lock') {
    report(step, `No step can have the id "${id}".`, 'Choose another id.')
  }
  if (pageIds.includes(id)) {
    report(step, `No step can have the id "${id}": the page itself uses it.`, 'Choose another id.')
  }
  const on = textAttribute(step, 'on')
  // What is for one kind of phone stands beside what is for the other.
  if (on && ownValue(deviceNames, on)?.audience !== undefined) {
    report(
      step,
      `A step cannot be on "${on}" alone.`,
      `Write <On ${on}> inside it, and a view for the others.`,
    )
  } else if (on && !Object.hasOwn(deviceNames, on)) {
    report(step, `A step cannot be on "${on}".`, 'Write on="phone" or on="computer".')
  }
  const views = viewsIn(step)
  if (views.length === 0) {
    checkPicture(step, report)
    if (!hasWords(step)) report(step, 'This step has no words.', 'Say what to do, or take it out.')
    return
  }
  checkReaders(step, views, report)
  for (const name of ['on', 'picture', 'same-as']) {
    if (!textAttribute(step, name)) continue
    report(
      step,
      `This step has views of its own, so it cannot say "${name}" for all of them.`,
      name === 'on' ? 'Remove it.' : `Write ${name} in the <On …> that it is for.`,
    )
  }
  for (const child of childrenOf(step)) {
    if (isNamed(child, 'On') || isSilent(child)) continue
    if (ruleOf(child)?.place === 'end-of-step') continue
    report(
      child,
      'In a step with <On …>, every sentence belongs in one of them.',
      'Move this into <On computer> or <On phone>.',
    )
  }
}

function checkOn(view: Element, report: Report): void {
  const places = Object.keys(deviceNames).filter((name) => attribute(view, name) !== undefined)
  const misspelt = view.attributes.some(
    (each) => 'name' in each && !Object.hasOwn(ruleOf(view)?.attributes ?? {}, each.name),
  )
  if (places.length !== 1 && !misspelt) {
    report(view, '<On> needs one of computer, phone, ios, android.', 'Example: <On phone>')
  }
  checkReader(view, report)
  const name = textAttribute(view, 'view')
  if (name && !isName(name)) {
    report(
      view,
      `The name "${name}" of a view must be small letters, digits and hyphens.`,
      'Example: view="after"',
    )
  }
  checkPicture(view, report)
  if (!hasWords(view)) report(view, 'This view has no words.', 'Say what to do, or take it out.')
}

function checkPicture(node: Element, report: Report): void {
  const picture = textAttribute(node, 'picture')
  if (picture === '' || picture === 'none') return
  report(node, `picture="${picture}" is not known.`, 'Write picture="none", or leave it out.')
}

/** @param unnamed what a view without a name of its own is called */
function checkNames(
  views: readonly Element[],
  unnamed: (view: Element) => string,
  report: Report,
): void {
  const nameOf = (view: Element): string => textAttribute(view, 'view') || unnamed(view)
  checkDoubles(views, nameOf, (view, name, line) =>
    report(
      view,
      `Two views here are called "${name}"; the other is in line ${line}.`,
      'Name one: <On computer view="after">.',
    ),
  )
}

/** Reports every node whose name one before it has, and the line of that one. */
function checkDoubles(
  nodes: readonly Element[],
  nameOf: (node: Element) => string,
  report: (node: Element, name: string, line: number) => void,
): void {
  const lines = new Map<string, number>()
  for (const node of nodes) {
    const name = nameOf(node)
    const first = lines.get(name)
    if (name && first !== undefined) report(node, name, first)
    if (first === undefined) lines.set(name, startOf(node).line)
  }
}

function viewsIn(step: Element): Element[] {
  return childElements(step, 'On')
}

/** What can be part of an address and of a file's name on every machine. */
export function isName(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text)
}

/** Whether there is anything to read; what cannot stand there at all has a finding of its own. */
function hasWords(node: Node): boolean {
  let found = false
  walkTree(node, (child) => {
    const rule = ruleOf(child)
    const said = 'value' in child ? child.value.trim() : ''
    found ||=
      child.type.startsWith('image') ||
      (said !== '' && !isRemark(said)) ||
      rule?.empty === true ||
      (isElement(child) && rule === undefined)
    return !found && rule?.place !== 'end-of-step'
  })
  return found
}
