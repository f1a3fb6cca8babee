import { isLinked, isPast } from './facts.ts'
import { flows } from './flows.ts'
import { isStore, onSystem, type PracticeRoute } from './route.ts'
import { computerRow } from './rows.ts'
import type { PhoneScreen } from './screen-names.ts'
import type { State } from './state.ts'

/** Refresh, Back and a link land here: what the screens themselves prove is taken over from them. */
export function openRoute(state: State, route: PracticeRoute): State {
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

/** The phone's screen of a route, or the first that goes with the computer's: an address may name any two. */
function phoneBeside({ computer, flow, phone, system }: State): PhoneScreen {
  const fitting = computerRow(computer)?.flows[flow.name]?.phones ?? flows[flow.name].phones
  if (!fitting || fitting.includes(phone)) return phone
  return onSystem(fitting.find((screen) => flow.phone.includes(screen)) ?? phone, system)
}
