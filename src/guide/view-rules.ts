import { nearest } from '../diagnostics/nearest.ts'
import { isFor, questionsIn, waysToAnswer } from './audience.ts'
import { audienceOf, deviceNames, deviceOf, statableAudiences } from './device.ts'
import { isRemark } from './expressions.ts'
import { attribute, isElement, startOf, textAttribute, walkTree } from './tree.ts'
import type { Element, Node, Report } from './tree.ts'
import { ruleOf } from './vocabulary.ts'

/** Checks what a view says of itself, and that there is something to read. */
export function checkView(view: Element, report: Report): void {
  const devices = Object.keys(deviceNames).filter((name) => attribute(view, name) !== undefined)
  const misspelt = view.attributes.some(
    (each) => 'name' in each && !Object.hasOwn(ruleOf(view)?.attributes ?? {}, each.name),
  )
  if (devices.length !== 1 && !misspelt) {
    report(view, {
      code: 'unknown-device',
      message: '<On> needs one of computer, phone, ios, android.',
      fix: 'Example: <On phone>',
    })
  }
  checkAudience(view, report)
  const name = textAttribute(view, 'view')
  if (name && !isName(name)) {
    report(view, {
      code: 'unfit-name',
      message: `The name "${name}" of a view must be small letters, digits and hyphens.`,
      fix: 'Example: view="after"',
    })
  }
  checkPicture(view, report)
  checkWords(view, 'This view', report)
}

/** Checks whether there is a picture to a view, or to a step that is one. */
export function checkPicture(node: Element, report: Report): void {
  const picture = textAttribute(node, 'picture')
  if (picture === '' || picture === 'none') return
  report(node, {
    code: 'unknown-picture',
    message: `picture="${picture}" is not known.`,
    fix: 'Write picture="none", or leave it out.',
  })
}

/**
 * Checks that a view, or a step that is one, has something to read.
 * @param name what messages call it
 */
export function checkWords(node: Element, name: string, report: Report): void {
  if (hasWords(node)) return
  report(node, {
    code: 'no-words',
    message: `${name} has no words.`,
    fix: 'Say what to do, or take it out.',
  })
}

/**
 * Checks that views of one step have names of their own.
 * @param unnamed what a view without a name is called
 */
export function checkViewNames(
  views: readonly Element[],
  unnamed: (view: Element) => string,
  report: Report,
): void {
  const nameOf = (view: Element): string => textAttribute(view, 'view') || unnamed(view)
  reportDoubles(views, nameOf, (view, name, line) =>
    report(view, {
      code: 'duplicate-view',
      message: `Two views here are called "${name}"; the other is in line ${line}.`,
      fix: 'Name one: <On computer view="after">.',
    }),
  )
}

/** Reports every node whose name one before it has, and the line of that one. */
export function reportDoubles(
  nodes: readonly Element[],
  nameOf: (node: Element) => string,
  report: (node: Element, name: string, line: number) => void,
): void {
  for (const [index, node] of nodes.entries()) {
    const name = nameOf(node)
    const first = nodes.findIndex((other) => nameOf(other) === name)
    if (name && first !== index) report(node, name, startOf(nodes[first]!).line)
  }
}

/** What can be part of an address and of a file's name on every machine. */
export function isName(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text)
}

/** Checks that every reader finds something to do in a step, whatever they have said. */
export function checkReaders(step: Element, views: readonly Element[], report: Report): void {
  const readers = views.map((view) => ({ audience: audienceOf(view), phone: deviceOf(view).phone }))
  const left = waysToAnswer(questionsIn(readers)).find(
    (answers) => !readers.some((each) => isFor(each, answers)),
  )
  if (!left) return
  report(step, {
    code: 'step-without-some',
    message: `Whoever is ${left.map((answer) => `"${answer}"`).join(' and ')} finds nothing in this step.`,
    fix: 'Write a view for them, or one for all.',
  })
}

/** Checks whom a view says that it is for: readers that there are, and those of the condition around it. */
function checkAudience(view: Element, report: Report): void {
  checkStated(view, report)
  const own = audienceOf(view)
  const inherited = view.data?.audience
  if (!inherited || own === inherited) return
  report(view, {
    code: 'audience-in-another',
    message: `This view is for "${own}", and stands in a <When> that is for "${inherited}".`,
    fix: 'Take it out of the <When>, or make it a view for all of them.',
  })
}

function checkStated(view: Element, report: Report): void {
  const stated = textAttribute(view, 'for')
  if (!stated || statableAudiences.some((known) => known === stated)) return
  const near = nearest(stated, statableAudiences)
  report(view, {
    code: 'unknown-audience',
    message: `for="${stated}" is not known.`,
    fix: near ? `Did you mean "${near}"?` : `A view can be for ${statableAudiences.join(', ')}.`,
  })
}

/** Whether there is anything to read; what cannot stand there at all has a finding of its own. */
function hasWords(node: Node): boolean {
  let found = false
  walkTree(node, (child) => {
    const rule = ruleOf(child)
    const text = 'value' in child ? child.value.trim() : ''
    found ||=
      child.type.startsWith('image') ||
      (text !== '' && !isRemark(text)) ||
      rule?.empty === true ||
      (isElement(child) && rule === undefined)
    return !found && rule?.place !== 'end-of-step'
  })
  return found
}
