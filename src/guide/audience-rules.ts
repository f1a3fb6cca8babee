import { nearest } from '../diagnostics/nearest.ts'
import { questionsIn, isFor, waysToAnswer } from './audience.ts'
import { ownValue } from './own-value.ts'
import { audienceOf, deviceNameOf, deviceNames, statableAudiences } from './device.ts'
import { textAttribute } from './tree.ts'
import type { Element, Node } from './tree.ts'

/** Reports what is wrong with a node, and what to do. */
export type Report = (node: Node, message: string, fix: string) => void

/** Checks that every reader finds something to do in a step, whatever they have said. */
export function checkReaders(step: Element, views: readonly Element[], report: Report): void {
  const audiences = views.map((view) => ({ audience: audienceOf(view) }))
  const left = waysToAnswer(questionsIn(audiences)).find(
    (answers) => !audiences.some(({ audience }) => isFor(audience, answers)),
  )
  if (!left) return
  const said = left.map((answer) => `"${answer}"`).join(' and ')
  report(
    step,
    `Whoever is ${said} finds nothing in this step.`,
    'Write a view for them, or one for all.',
  )
}

/** Checks whom a view says that it is for: readers that there are, and of one kind. */
export function checkReader(view: Element, report: Report): void {
  const reader = textAttribute(view, 'for')
  if (reader) checkStated(view, reader, report)
  const own = audienceOf(view)
  const inherited = view.data?.audience
  if (inherited && own !== inherited) {
    report(
      view,
      `This view is for "${own}", and stands in a <When> that is for "${inherited}".`,
      'Take it out of the <When>, or make it a view for all of them.',
    )
  }
}

function checkStated(view: Element, reader: string, report: Report): void {
  if (!statableAudiences.some((known) => known === reader)) {
    const near = nearest(reader, statableAudiences)
    report(
      view,
      `for="${reader}" is not known.`,
      near ? `Did you mean "${near}"?` : `A view can be for ${statableAudiences.join(', ')}.`,
    )
  } else if (ownValue(deviceNames, deviceNameOf(view))?.audience) {
    report(
      view,
      `This view is for one kind of phone already, so it cannot be for "${reader}", too.`,
      'Write <On phone> instead.',
    )
  }
}
