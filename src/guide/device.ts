import { ownValue } from '../diagnostics/nearest.ts'
import { audienceAnswers } from './audience.ts'
import type { Audience, PhoneKind } from './audience.ts'
import type { Device } from './outline.ts'
import { attribute, textAttribute } from './tree.ts'
import type { Element } from './tree.ts'

/** What `<On …>` takes: the device each name stands for, and which kind of phone alone. */
export const deviceNames: Readonly<Record<string, { device: Device; phone?: PhoneKind }>> = {
  computer: { device: 'computer' },
  phone: { device: 'phone' },
  ios: { device: 'phone', phone: 'ios' },
  android: { device: 'phone', phone: 'android' },
}

/** What `for` takes. */
export const statableAudiences: readonly Audience[] = audienceAnswers.devices

/** The name of a view's device as `<On …>` gives it; empty where it gives none. */
export function deviceNameOf(on: Element): string {
  return Object.keys(deviceNames).find((name) => attribute(on, name) !== undefined) ?? ''
}

/** The device of a view, and which kind of phone alone: the computer, unless it says so. */
export function deviceOf(on: Element): { device: Device; phone?: PhoneKind } {
  return ownValue(deviceNames, deviceNameOf(on)) ?? { device: 'computer' }
}

/** The audience that a view states itself; `undefined` where it states none. */
export function statedAudience(on: Element): Audience | undefined {
  const stated = textAttribute(on, 'for')
  return statableAudiences.find((audience) => audience === stated)
}

/** The audience of a view in a step: its own, or that of the condition around it; `undefined` where it is for all. */
export function audienceOf(on: Element): Audience | undefined {
  return statedAudience(on) ?? on.data?.audience
}
