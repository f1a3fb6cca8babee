import { flows } from './flows.ts'
import { isStore, onSystem, type PracticeRoute } from './route.ts'
import type { ComputerRow } from './row.ts'
import { computerRow } from './rows.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'
import type { State } from './state.ts'

/** The state after a refresh, Back or a link: the screens of the route prove what must have been done before. */
export function stateAt(state: State, route: PracticeRoute): State {
  const moved = { ...state, ...route }
  const at = { ...moved, phone: phoneBeside(moved) }
  const row = computerRow(at.computer)
  const scanned = isLinked(at) || isPast(at, ({ linked }) => linked !== undefined)
  const hasApp =
    isPast(at, ({ sendsToStore }) => sendsToStore === true) || (row && !isStore(at.phone))
  return {
    ...at,
    code: scanned ? 'scanned' : state.code === 'scanned' ? 'waiting' : state.code,
    installed: state.installed || route.installed || hasApp === true,
    linkSent: row?.linked !== undefined && (state.linkSent || route.linkSent),
    passcode: 'empty',
    passcodeSent: at.computer === state.computer && state.passcodeSent,
    suspicious: at.phone === 'denied' && route.story === state.story ? state.suspicious : undefined,
  }
}

/** The phone's screen of a route, or the first that fits the computer's, since an address may name any two. */
function phoneBeside({ computer, flow, phone, system }: State): PhoneScreen {
  const fitting = computerRow(computer)?.flows[flow.name]?.phones ?? flows[flow.name].phones
  if (!fitting || fitting.includes(phone)) return phone
  return onSystem(fitting.find((screen) => flow.phone.includes(screen)) ?? phone, system)
}

/** Whether the computer is past a screen of a kind. */
function isPast({ flow, computer }: State, isKind: (row: ComputerRow) => boolean): boolean {
  const at = computer === undefined ? -1 : flow.computer.indexOf(computer)
  const before: readonly ComputerScreen[] = flow.computer.slice(0, Math.max(at, 0))
  return before.some((screen) => isKind(computerRow(screen)))
}

/** Whether the phone is past the scan of the code. */
function isLinked({ flow, phone }: State): boolean {
  const scan = flow.phone.indexOf('scan')
  return scan !== -1 && flow.phone.indexOf(phone) > scan
}
