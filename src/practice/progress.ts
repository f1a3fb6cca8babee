import { isOver } from './facts.ts'
import type { Flow } from './flow.ts'
import { isStore, onSystem } from './route.ts'
import type { PhoneScreen } from './screen-names.ts'
import type { State } from './state.ts'

/** The phone's screens on the main way: one store, and nothing after the request was approved. */
function phoneWay({ phone }: Flow): PhoneScreen[] {
  const end = phone.indexOf('approved') + 1 || phone.length
  return phone.slice(0, end).filter((screen) => onSystem(screen, 'ios') === screen)
}

/** How many screens there are on the main way of a flow; two are there from the start. */
export function screensIn(flow: Flow): number {
  return flow.computer.length + phoneWay(flow).length - (flow.computer.length > 0 ? 1 : 0)
}

/** How many of them a reader has come to; `undefined` off the main way, where no number would say how far it is. */
export function screensSeen(state: State): number | undefined {
  const { computer, phone, flow } = state
  if (isOver(state)) return screensIn(flow)
  const atComputer = computer === undefined ? 0 : flow.computer.indexOf(computer)
  const atPhone = phoneWay(flow).indexOf(isStore(phone) ? 'store-ios' : phone)
  return atComputer < 0 || atPhone < 0 ? undefined : atComputer + atPhone + 1
}
