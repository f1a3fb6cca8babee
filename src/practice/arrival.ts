import { isStore, type Place } from './place.ts'
import { requestScreenOf, type PhoneScreen } from './screens.ts'
import {
  codeScreens,
  isCode,
  isLinked,
  isPast,
  isWaiting,
  storeScreens,
  type State,
} from './state.ts'

/** Refresh, Back and a link land here: what the screens themselves prove is taken over from them. */
export function arriveAt(state: State, place: Place): State {
  const moved = { ...state, ...place }
  const at = { ...moved, phone: phoneBeside(moved) }
  const scanned = isLinked(at) || isPast(at, codeScreens)
  const hasApp = isPast(at, storeScreens) || (at.course.flow !== 'answer' && !isStore(at.phone))
  return {
    ...at,
    code: scanned ? 'scanned' : state.code === 'scanned' ? 'waiting' : state.code,
    installed: state.installed || place.installed || hasApp,
    linkSent: isCode(at.computer) && (state.linkSent || place.linkSent),
    passcode: 'empty',
    suspicious: at.phone === 'denied' && place.story === state.story ? state.suspicious : undefined,
  }
}

/** The phone's screen of a place, or the one that goes with the computer's: an address may name any two. */
function phoneBeside(place: State): PhoneScreen {
  const { course, computer, phone, system } = place
  const request = requestScreenOf(course)
  const instead = (fitting: readonly PhoneScreen[], otherwise: PhoneScreen): PhoneScreen =>
    fitting.includes(phone) ? phone : otherwise
  if (isWaiting(computer)) return instead(['lock', request, 'denied'], request)
  if (computer === 'enter-passcode') return instead(['account', 'account-passcode'], 'account')
  if (computer === 'new-phone-code') {
    return instead(['intro', 'link-how', 'camera', 'scan'], 'intro')
  }
  const past = isPast(place, codeScreens)
  if (past && !isLinked(place))
    return instead(course.flow === 'universal' ? ['approved'] : [], 'added')
  // Only the classic page of the code waits for a phone that is linked already.
  const early = course.flow === 'universal' && isLinked(place) && !past
  return early ? `store-${system}` : phone
}
