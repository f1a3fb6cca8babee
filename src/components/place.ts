import type { Device, Outline, Step, View } from '../guide/outline.ts'
import { viewsOf } from '../guide/outline.ts'

/** Where a view stands in its guide: what the page around it has to say. */
export interface Place {
  view: View
  /** `undefined` in the opening. */
  step?: Step
  /** Whether its step begins with it. */
  first: boolean
  /** Whether its step ends with it. */
  last: boolean
  /** The device the reader has to turn to; `undefined` where they stay, begin, or have but one. */
  turn?: Device
}

/**
 * Finds where a view stands in its guide.
 * @throws Error where the guide has no such view: pages and outline were made from different files
 */
export function placeOf(outline: Outline, key: string): Place {
  const views = viewsOf(outline)
  const index = views.findIndex((view) => view.key === key)
  const view = views[index]
  if (!view) throw new Error(`${outline.file} has no view "${key}".`)
  const step = outline.steps.find(({ id }) => id === view.step)
  const aside = (other: View | undefined): boolean => other?.variant === 'only-phone'
  const before = views.slice(0, index).findLast((other) => !aside(other))
  return {
    view,
    step,
    first: step !== undefined && step.views[0] === view,
    last: step !== undefined && step.views.at(-1) === view,
    turn: before && !aside(view) && before.device !== view.device ? view.device : undefined,
  }
}
