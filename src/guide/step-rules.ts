import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isRemark, isSilent } from './expressions.ts'
import { ownValue } from './own-value.ts'
import { checkReader, checkReaders } from './reader-rules.ts'
import type { Say } from './reader-rules.ts'
import { pageIds } from './reserved-ids.ts'
import { attribute, isElement, startOf, textAttribute, walkTree } from './tree.ts'
import type { Node } from './tree.ts'
import { placeOf, placesOn } from './view-place.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * Checks what attributes of steps and views say: ids and names that can be part of an address and a file, each
 * once; one place a view; words in every view, and none beside views; in every step something for every reader.
 */
export function checkPlaces(tree: Node, file: string): Diagnostic[] {
  const problems: Diagnostic[] = []
  const say: Say = (node, message, fix) =>
    problems.push({ at: { file, ...startOf(node) }, message, fix })
  const outer = tree.children ?? []
  const steps = outer.filter(({ name }) => name === 'Step')
  for (const step of steps) checkStep(step, say)
  const opening = outer.filter(({ name }) => name === 'On')
  for (const views of [opening, ...steps.map(viewsIn)]) {
    for (const view of views) checkOn(view, say)
  }
  checkDoubles(
    steps,
    (step) => textAttribute(step, 'id'),
    (step, id, line) =>
      say(
        step,
        `Two steps have the id "${id}"; the other is in line ${line}.`,
        'Give one of them another id.',
      ),
  )
  checkNames(opening, () => 'opening', say)
  for (const step of steps) checkNames(viewsIn(step), placeOf, say)
  return problems
}

function checkStep(step: Node, say: Say): void {
  const id = textAttribute(step, 'id')
  if (id && !isName(id)) {
    say(
      step,
      `The id "${id}" must be small letters, digits and hyphens.`,
      'Example: id="open-link"',
    )
  }
  // `lock.json` stands beside the files of the views.
  if (id === 'opening' || id === 'lock') {
    say(step, `No step can have the id "${id}".`, 'Choose another id.')
  }
  if (pageIds.includes(id)) {
    say(step, `No step can have the id "${id}": the page itself uses it.`, 'Choose another id.')
  }
  const on = textAttribute(step, 'on')
  // What is for one kind of phone stands beside what is for the other.
  if (on && ownValue(placesOn, on)?.variant !== undefined) {
    say(
      step,
      `A step cannot be on "${on}" alone.`,
      `Write <On ${on}> inside it, and a view for the others.`,
    )
  } else if (on && !Object.hasOwn(placesOn, on)) {
    say(step, `A step cannot be on "${on}".`, 'Write on="phone" or on="computer".')
  }
  const views = viewsIn(step)
  if (views.length === 0) {
    checkPicture(step, say)
    if (!hasWords(step)) say(step, 'This step has no words.', 'Say what to do, or take it out.')
    return
  }
  checkReaders(step, views, say)
  for (const name of ['on', 'picture', 'same-as']) {
    if (!textAttribute(step, name)) continue
    say(
      step,
      `This step has views of its own, so it cannot say "${name}" for all of them.`,
      name === 'on' ? 'Remove it.' : `Write ${name} in the <On …> that it is for.`,
    )
  }
  for (const child of step.children ?? []) {
    if (child.name === 'On' || child.name === 'Trouble' || isSilent(child)) continue
    say(
      child,
      'In a step with <On …>, every sentence belongs in one of them.',
      'Move this into <On computer> or <On phone>.',
    )
  }
}

function checkOn(view: Node, say: Say): void {
  const places = Object.keys(placesOn).filter((name) => attribute(view, name) !== undefined)
  const misspelt = (view.attributes ?? []).some(
    ({ name = '' }) => ownValue(vocabulary['On']?.attributes ?? {}, name) === undefined,
  )
  if (places.length !== 1 && !misspelt) {
    say(view, '<On> needs one of computer, phone, ios, android.', 'Example: <On phone>')
  }
  checkReader(view, say)
  const name = textAttribute(view, 'view')
  if (name && !isName(name)) {
    say(
      view,
      `The name "${name}" of a view must be small letters, digits and hyphens.`,
      'Example: view="after"',
    )
  }
  checkPicture(view, say)
  if (!hasWords(view)) say(view, 'This view has no words.', 'Say what to do, or take it out.')
}

function checkPicture(node: Node, say: Say): void {
  const picture = textAttribute(node, 'picture')
  if (picture === '' || picture === 'none') return
  say(node, `picture="${picture}" is not known.`, 'Write picture="none", or leave it out.')
}

/** @param unnamed what a view without a name of its own is called */
function checkNames(views: readonly Node[], unnamed: (view: Node) => string, say: Say): void {
  const nameOf = (view: Node): string => textAttribute(view, 'view') || unnamed(view)
  checkDoubles(views, nameOf, (view, name, line) =>
    say(
      view,
      `Two views here are called "${name}"; the other is in line ${line}.`,
      'Name one: <On computer view="after">.',
    ),
  )
}

/** Tells of every node whose name one before it has, and in which line that is. */
function checkDoubles(
  nodes: readonly Node[],
  nameOf: (node: Node) => string,
  tell: (node: Node, name: string, line: number) => void,
): void {
  const lines = new Map<string, number>()
  for (const node of nodes) {
    const name = nameOf(node)
    const first = lines.get(name)
    if (name && first !== undefined) tell(node, name, first)
    if (first === undefined) lines.set(name, startOf(node).line)
  }
}

function viewsIn(step: Node): Node[] {
  return (step.children ?? []).filter(({ name }) => name === 'On')
}

/** What can be part of an address and of a file's name on every machine. */
export function isName(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text)
}

/** Whether there is anything to read; what cannot stand there at all has a finding of its own. */
function hasWords(node: Node): boolean {
  let found = false
  walkTree(node, (child) => {
    const said = child.value?.trim() ?? ''
    const refused = isElement(child) && ownValue(vocabulary, child.name ?? '') === undefined
    if (
      child.type.startsWith('image') ||
      (said && !isRemark(said)) ||
      child.name === 'Store' ||
      refused
    ) {
      found = true
    }
    return !found && child.name !== 'Trouble'
  })
  return found
}
