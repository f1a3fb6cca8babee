import { nearest } from '../diagnostics/nearest.ts'
import { choicesIn, isFor, waysToAnswer } from './choices.ts'
import { ownValue } from './own-value.ts'
import { textAttribute } from './tree.ts'
import type { Node } from './tree.ts'
import { placeOf, placesOn, readers, variantOf } from './view-place.ts'

/** Tells what is wrong with a node, and what to do. */
export type Say = (node: Node, message: string, fix: string) => void

/** Checks that every reader finds something to do in a step, whatever they have said. */
export function checkReaders(step: Node, views: readonly Node[], say: Say): void {
  const variants = views.map((view) => ({ variant: variantOf(view), asks: [] }))
  const left = waysToAnswer(choicesIn(variants)).find(
    (answers) => !variants.some(({ variant }) => isFor(variant, answers)),
  )
  if (!left) return
  const said = left.map((answer) => `"${answer}"`).join(' and ')
  say(
    step,
    `Whoever is ${said} finds nothing in this step.`,
    'Write a view for them, or one for all.',
  )
}

/** Checks whom a view says that it is for: readers that there are, and of one kind. */
export function checkReader(view: Node, say: Say): void {
  const reader = textAttribute(view, 'for')
  if (reader) checkSaid(view, reader, say)
  const own = variantOf(view)
  if (view.variant && own !== view.variant) {
    say(
      view,
      `This view is for "${own}", and stands in a <When> that is for "${view.variant}".`,
      'Take it out of the <When>, or make it a view for all of them.',
    )
  }
}

function checkSaid(view: Node, reader: string, say: Say): void {
  if (!readers.some((known) => known === reader)) {
    const near = nearest(reader, readers)
    say(
      view,
      `for="${reader}" is not known.`,
      near ? `Did you mean "${near}"?` : `A view can be for ${readers.join(', ')}.`,
    )
  } else if (ownValue(placesOn, placeOf(view))?.variant) {
    say(
      view,
      `This view is for one kind of phone already, so it cannot be for "${reader}", too.`,
      'Write <On phone> instead.',
    )
  }
}
