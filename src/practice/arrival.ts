import { isStore, type Place } from './place.ts'
import { requestScreenOf, type PhoneScreen } from './screens.ts'
import {
  codeScreens,
  firstRun,
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
    passcodeSent: at.computer === state.computer && state.passcodeSent,
    suspicious: at.phone === 'denied' && place.story === state.story ? state.suspicious : undefined,
  }
}

/** The phone's screen of a place, or the one that goes with the computer's: an address may name any two. */
function phoneBeside(place: State): PhoneScreen {
  const { course, phone, system } = place
  if (course.flow === 'sign-in') return oneOf(atSignIn(place), phone)
  const past = isPast(place, codeScreens)
  if (course.flow === 'universal') {
    if (isWaiting(place.computer)) return oneOf([requestScreenOf(course), 'denied'], phone)
    if (past) return oneOf(['added', ...firstRun, ...(isSettled(place) ? approval : [])], phone)
    return isLinked(place) ? `store-${system}` : phone
  }
  return past && !isLinked(place) ? 'added' : phone
}

/** What the phone can show beside a page of a sign-in on another day; the first, where nothing else is known. */
function atSignIn({ course, computer }: State): readonly PhoneScreen[] {
  if (isWaiting(computer)) return [requestScreenOf(course), 'lock', 'denied']
  switch (computer) {
    case 'enter-passcode':
      return ['account', 'account-passcode']
    case 'new-phone-code':
      return ['intro', 'link-how', 'camera', 'scan']
    case 'new-phone-added':
      return ['added']
    case 'your-device':
    case 'signed-in':
      return ['lock', 'account-passcode', ...approval]
    case 'other-options':
    case 'manage-check':
      return ['lock']
    default:
      return ['lock', 'added', ...approval]
  }
}

const approval: readonly PhoneScreen[] = ['approved']

/** Whether the computer is where an approved request has led. */
function isSettled({ computer }: State): boolean {
  return computer === 'your-device' || computer === 'signed-in'
}

/** A screen, if it is among those that fit; else the first of them. */
function oneOf(fitting: readonly PhoneScreen[], screen: PhoneScreen): PhoneScreen {
  return fitting.includes(screen) ? screen : (fitting[0] ?? screen)
}
