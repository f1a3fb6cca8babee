import { choiceOf, choices } from '../guide/choices.ts'
import type { Variant } from '../guide/choices.ts'
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
  /** Where the reader has to turn to another device; `undefined` where they stay or begin. */
  turn?: Turn
}

/** A turn to a device. */
export interface Turn {
  to: Device
  /** Who alone turns there: with only a phone the computer's pages are in its browser. */
  variant?: Variant
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
  return {
    view,
    step,
    first: step !== undefined && step.views[0] === view,
    last: step !== undefined && step.views.at(-1) === view,
    turn: turnTo(view, views.slice(0, index)),
  }
}

/**
 * Those who come from the other device to a view: both who have a computer and who have not, or one of them. All who
 * begin in one way or the other are taken to be on the same device there.
 */
function turnTo(view: View, earlier: readonly View[]): Turn | undefined {
  const isOn = (other: View, road: Variant): boolean =>
    !other.variant || choiceOf(other.variant) !== 'devices' || other.variant === road
  const [turning, ...more] = choices.devices.filter((road) => {
    const before = earlier.findLast((other) => isOn(other, road))
    return isOn(view, road) && before && before.device !== view.device
  })
  if (!turning) return undefined
  return more.length ? { to: view.device } : { to: view.device, variant: turning }
}
