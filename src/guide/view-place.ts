import { choices } from './choices.ts'
import type { Variant } from './choices.ts'
import type { Device } from './outline.ts'
import { ownValue } from './own-value.ts'
import { attribute, textAttribute } from './tree.ts'
import type { Node } from './tree.ts'

/** Names that `<On …>` takes, the device each is on, and the system it is for. */
export const placesOn: Readonly<Record<string, { device: Device; variant?: Variant }>> = {
  computer: { device: 'computer' },
  phone: { device: 'phone' },
  ios: { device: 'phone', variant: 'ios' },
  android: { device: 'phone', variant: 'android' },
}

/** Whom a view can be said to be for, beside what its place says. */
export const readers: readonly Variant[] = choices.devices

/** Whom alone a view says that it is for; `undefined` where it says nothing of that. */
export function saidVariant(on: Node): Variant | undefined {
  const said = textAttribute(on, 'for')
  return ownValue(placesOn, placeOf(on))?.variant ?? readers.find((reader) => reader === said)
}

/** Whom alone a view of a step is for, as it says or as the condition around it; `undefined` where it is for all. */
export function variantOf(on: Node): Variant | undefined {
  return saidVariant(on) ?? on.variant
}

/** The name of the place that a view says it is in; empty where it says none. */
export function placeOf(view: Node): string {
  return Object.keys(placesOn).find((place) => attribute(view, place) !== undefined) ?? ''
}

/** Whether a view has both stores side by side: then a reader says which is theirs. */
export function storesAsk({ children = [] }: Node): boolean {
  const stores = children.filter(({ name }) => name === 'Store')
  return (['ios', 'android'] as const).every((system) =>
    stores.some((store) => attribute(store, system) !== undefined),
  )
}
