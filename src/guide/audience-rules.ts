import { nearest } from '../diagnostics/nearest.ts'
import { questionsIn, isFor, waysToAnswer } from './audience.ts'
import { ownValue } from './own-value.ts'
import { audienceOf, deviceNameOf, deviceNames, statableAudiences } from './device.ts'
import { textAttribute } from './tree.ts'
import type { Element, Report } from './tree.ts'

/** Checks that every reader finds something to do in a step, whatever they have said. */
export function checkReaders(step: Element, views: readonly Element[], report: Report): void {
  const audiences = views.map((view) => ({ audience: audienceOf(view) }))
  const left = waysToAnswer(questionsIn(audiences)).find(
    (answers) => !audiences.some(({ audience }) => isFor(audience, answers)),
  )
  if (!left) return
  report(step, {
    code: 'step-without-some',
    message: `Whoever is ${left.map((answer) => `"${answer}"`).join(' and ')} finds nothing in this step.`,
    fix: 'Write a view for them, or one for all.',
  })
}

/** Checks whom a view says that it is for: readers that there are, and of one kind. */
export function checkAudience(view: Element, report: Report): void {
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
  if (!stated) return
  if (!statableAudiences.some((known) => known === stated)) {
    const near = nearest(stated, statableAudiences)
    report(view, {
      code: 'unknown-audience',
      message: `for="${stated}" is not known.`,
      fix: near ? `Did you mean "${near}"?` : `A view can be for ${statableAudiences.join(', ')}.`,
    })
  } else if (ownValue(deviceNames, deviceNameOf(view))?.audience) {
    report(view, {
      code: 'two-audiences',
      message: `This view is for one kind of phone already, so it cannot be for "${stated}", too.`,
      fix: 'Write <On phone> instead.',
    })
  }
}
