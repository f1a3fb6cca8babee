import { ownValue } from '../diagnostics/nearest.ts'
import { questionOf, audienceAnswers } from './audience.ts'
import type { Audience } from './audience.ts'
import { audienceOf, deviceNameOf, deviceNames, deviceOf, statedAudience } from './device.ts'
import type { DeviceSwitch, View } from './outline.ts'
import { childElements, textAttribute } from './tree.ts'
import type { Element, Root } from './tree.ts'

/** What a view is called and where it is, before its words are read. */
export type ViewPosition = Pick<View, 'key' | 'step' | 'name' | 'device' | 'audience' | 'phone'> & {
  /** The `<On>`, or the `<Step>` that is one view as a whole. */
  node: Element
  anywhere?: true
}

/** The views of a guide where they stand in its tree. */
export interface GuideViews {
  opening: ViewPosition[]
  steps: { id: string; node: Element; views: ViewPosition[] }[]
}

/** Finds the views of a guide. Only here is a view's key derived. */
export function findViews(tree: Root): GuideViews {
  return {
    // Opening views inherit no audience: `AudienceOnly` around them has it.
    opening: childElements(tree, 'On').map((on) =>
      positionOf(on, undefined, textAttribute(on, 'view'), statedAudience(on)),
    ),
    steps: childElements(tree, 'Step').map((node) => {
      const id = textAttribute(node, 'id')
      const ons = childElements(node, 'On')
      const views = ons.map((on) => {
        const name = textAttribute(on, 'view') || deviceNameOf(on) || 'computer'
        return positionOf(on, id, name, audienceOf(on))
      })
      return { id, node, views: ons.length ? views : [wholeStep(node, id)] }
    }),
  }
}

function wholeStep(node: Element, id: string): ViewPosition {
  const own = ownValue(deviceNames, textAttribute(node, 'on'))
  const anywhere = !own && textAttribute(node, 'picture') === 'none'
  const place = own ?? { device: 'computer' }
  return { node, key: id, step: id, ...place, ...(anywhere ? { anywhere } : {}) }
}

function positionOf(
  node: Element,
  step: string | undefined,
  name: string,
  audience: Audience | undefined,
): ViewPosition {
  return {
    node,
    key: [step ?? 'opening', name].filter(Boolean).join('.'),
    step,
    name: name || undefined,
    ...deviceOf(node),
    audience,
  }
}

/**
 * The turn to another device before a view: of readers with a computer, of those without, or of both. How they start
 * makes no difference: all are taken to be on the same device.
 * @param earlier the views before it, in reading order
 */
export function deviceSwitchBefore(
  view: ViewPosition,
  earlier: readonly ViewPosition[],
): DeviceSwitch | undefined {
  if (view.anywhere) return undefined
  const isFor = ({ audience }: ViewPosition, devices: Audience): boolean =>
    !audience || questionOf(audience) !== 'devices' || audience === devices
  const [turning, ...more] = audienceAnswers.devices.filter((devices) => {
    const before = earlier.findLast((other) => !other.anywhere && isFor(other, devices))
    return isFor(view, devices) && before && before.device !== view.device
  })
  if (!turning) return undefined
  return more.length ? { to: view.device } : { to: view.device, audience: turning }
}
