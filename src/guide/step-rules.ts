import { ownValue } from '../diagnostics/nearest.ts'
import { isRemarkNode } from './expressions.ts'
import { deviceNameOf, deviceNames } from './device.ts'
import { checkNext, noNext } from './next-steps.ts'
import { childElements, childrenOf, isNamed, textAttribute } from './tree.ts'
import type { Element, Report, Root } from './tree.ts'
import {
  checkPicture,
  checkReaders,
  checkView,
  checkViewNames,
  checkWords,
  isName,
  reportDoubles,
} from './view-rules.ts'
import { ruleOf } from './vocabulary.ts'

/** Ids that every guide's page has itself, for its links and frames: no step and no heading can be called so. */
export const pageIds: readonly string[] = ['content', 'get-help', 'get-help-title', 'the-end']

/** What files beside those of steps are called (`opening.webp`, `lock.json`), and what `next` says without any step. */
const reservedIds: readonly string[] = ['opening', 'lock', noNext]

/**
 * Checks what attributes of steps and views say: ids and names that can be part of an address and a file, each
 * once; one place a view; words in every view, and none beside views; in every step something for every reader;
 * where each leads.
 * @param guide the guide's id
 * @param ids of all steps of the guide, whatever holds for the brand
 */
export function checkSteps(
  tree: Root,
  guide: string,
  ids: readonly string[],
  report: Report,
): void {
  const steps = childElements(tree, 'Step')
  const shown = steps.map((step) => textAttribute(step, 'id'))
  const opening = childElements(tree, 'On')
  for (const step of steps) {
    checkStep(step, report)
    checkNext(step, { guide, ids, shown }, report)
  }
  for (const view of [...opening, ...steps.flatMap(viewsIn)]) checkView(view, report)
  reportDoubles(
    steps,
    (step) => textAttribute(step, 'id'),
    (step, id, line) =>
      report(step, {
        code: 'duplicate-id',
        message: `Two steps have the id "${id}"; the other is in line ${line}.`,
        fix: 'Give one of them another id.',
      }),
  )
  checkViewNames(opening, () => 'opening', report)
  for (const step of steps) checkViewNames(viewsIn(step), deviceNameOf, report)
}

function checkStep(step: Element, report: Report): void {
  checkId(step, report)
  checkDevice(step, report)
  const views = viewsIn(step)
  if (views.length > 0) return checkViewsOf(step, views, report)
  checkPicture(step, report)
  checkWords(step, 'This step', report)
}

function checkId(step: Element, report: Report): void {
  const id = textAttribute(step, 'id')
  if (id && !isName(id)) {
    report(step, {
      code: 'unfit-name',
      message: `The id "${id}" must be small letters, digits and hyphens.`,
      fix: 'Example: id="open-link"',
    })
  }
  const isOfPage = pageIds.includes(id)
  if (isOfPage || reservedIds.includes(id)) {
    report(step, {
      code: 'reserved-id',
      message: `No step can have the id "${id}"${isOfPage ? ': the page itself uses it' : ''}.`,
      fix: 'Choose another id.',
    })
  }
}

function checkDevice(step: Element, report: Report): void {
  const on = textAttribute(step, 'on')
  const known = ownValue(deviceNames, on)
  // What is for one kind of phone stands beside what is for the other.
  if (known?.phone !== undefined) {
    report(step, {
      code: 'step-for-some',
      message: `A step cannot be on "${on}" alone.`,
      fix: `Write <On ${on}> inside it, and a view for the others.`,
    })
  } else if (on && !known) {
    report(step, {
      code: 'unknown-device',
      message: `A step cannot be on "${on}".`,
      fix: 'Write on="phone" or on="computer".',
    })
  }
}

/** Checks a step with views of its own: nothing stands beside them or is said for all of them. */
function checkViewsOf(step: Element, views: readonly Element[], report: Report): void {
  checkReaders(step, views, report)
  for (const name of ['on', 'picture', 'same-as']) {
    if (!textAttribute(step, name)) continue
    report(step, {
      code: 'attribute-of-view',
      message: `This step has views of its own, so it cannot say "${name}" for all of them.`,
      fix: name === 'on' ? 'Remove it.' : `Write ${name} in the <On …> that it is for.`,
    })
  }
  for (const child of childrenOf(step)) {
    const isForAll = isRemarkNode(child) || ruleOf(child)?.place === 'end-of-step'
    if (isForAll || isNamed(child, 'On')) continue
    report(child, {
      code: 'words-beside-views',
      message: 'In a step with <On …>, every sentence belongs in one of them.',
      fix: 'Move this into <On computer> or <On phone>.',
    })
  }
}

function viewsIn(step: Element): Element[] {
  return childElements(step, 'On')
}
