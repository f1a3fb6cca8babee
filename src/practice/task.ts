import type { Device } from '../guide/outline.ts'
import { isStore } from './place.ts'
import {
  factsOf,
  isCode,
  isLast,
  isPasscode,
  isWaiting,
  storeScreens,
  type Hint,
  type State,
} from './state.ts'
import type { ComputerScreen, PhoneScreen } from './screens.ts'

/** What to do now, as the page says beside a device. */
export type Task =
  | ComputerScreen
  | PhoneScreen
  | 'number-confirm'
  | 'number-continue'
  | 'activate-scanned'
  | 'activate-expired'
  | 'activate-link'
  | 'mobile-number-shown'
  | 'ownership-typed'
  | 'ownership-sent'
  | 'completed-by-email'
  | 'email-or'
  | 'phone-is-linked'
  | 'push-sent-code'
  | 'push-sent-or'
  | 'push-sent-code-or'
  | 'push-denied'
  | 'manage-denied'
  | 'devices-linked'
  | 'lock-plain'
  | 'lock-quiet'
  | 'verify-typed'
  | 'verify-not-yours'
  | 'first-approved'
  | 'signed-in-again'
  | 'store-open'
  | 'open-link'
  | 'on-the-phone'
  | 'on-the-computer'
  | 'phone-can-wait'
  | 'phone-is-early'
  | 'phone-is-done'
  | 'approved-not-yours'
  | 'denied-yours'
  | 'finished'
  | 'finished-yours'

/** What to do now on a device; unset where the flow does without the device. */
export function taskOf(state: State, device: Device): Task | undefined {
  return device === 'computer' ? computerTask(state) : phoneTask(state)
}

function computerTask(state: State): Task | undefined {
  const facts = factsOf(state)
  switch (state.computer) {
    case 'email':
      return state.course.start === 'both' ? 'email-or' : 'email'
    case 'number':
      if (facts.has('number-confirmed')) return 'number-continue'
      return facts.has('number-shown') ? 'number-confirm' : 'number'
    case 'mobile-number':
      return facts.has('number-shown') ? 'mobile-number-shown' : 'mobile-number'
    case 'ownership':
    case 'new-phone-check':
      if (!state.passcodeSent) return state.computer
      return facts.has('passcode-right') ? 'ownership-typed' : 'ownership-sent'
    case 'install':
    case 'download':
      return facts.has('phones-turn') ? 'on-the-phone' : state.computer
    case 'activate':
    case 'scan-code':
    case 'new-phone-code':
      if (state.code === 'scanned') return 'activate-scanned'
      if (facts.has('link-to-open')) return 'activate-link'
      return state.code === 'expired' ? 'activate-expired' : state.computer
    case 'app-added':
      return state.phone === 'added' ? 'phone-is-linked' : 'app-added'
    case 'completed':
      return facts.has('finished') ? 'completed-by-email' : 'completed'
    case 'enter-passcode':
      return facts.has('passcode-right') ? 'ownership-typed' : 'enter-passcode'
    case 'signed-in':
      return state.course.flow === 'sign-in' ? 'signed-in-again' : 'signed-in'
    case 'push-sent': {
      if (state.phone === 'denied') return 'push-denied'
      const other = state.course.aside.includes('other-options')
      if (state.course.digits > 0) return other ? 'push-sent-code-or' : 'push-sent-code'
      return other ? 'push-sent-or' : 'push-sent'
    }
    case 'manage-sent':
      if (state.phone === 'denied') return 'manage-denied'
      return state.course.digits > 0 ? 'push-sent-code' : 'manage-sent'
    case 'devices':
      return state.phone === 'added' ? 'devices-linked' : 'devices'
    default:
      return state.computer
  }
}

function phoneTask(state: State): Task {
  const { computer, course, phone } = state
  if (course.flow === 'answer') return answerTask(state)
  if (course.flow === 'sign-in') return signInTask(state)
  if (phone === 'verify' && state.passcode === 'example') return 'verify-typed'
  const atCode = isCode(computer)
  const atStore = computer !== undefined && storeScreens.includes(computer)
  if (phone === 'added') return atCode ? 'on-the-computer' : phone
  if (phone === 'approved') return 'first-approved'
  if (phone === 'denied') return 'on-the-computer'
  // What follows the scan goes its way whatever the computer shows.
  if (state.code === 'scanned') return phone
  const link = linkTask(state)
  if (link) return link
  if (atCode || atStore) {
    if (isStore(phone)) return state.installed ? 'store-open' : phone
    return atStore ? 'on-the-computer' : phone
  }
  return state.installed ? 'phone-is-early' : 'phone-can-wait'
}

/** The phone is asked, shows a passcode, or is the new one that scans the code. */
function signInTask(state: State): Task {
  const { computer, phone, passcode } = state
  if (isWaiting(computer)) {
    if (phone === 'denied') return 'on-the-computer'
    if (phone === 'verify' && passcode === 'example') return 'verify-typed'
    return lockTask(state) ?? phone
  }
  if (isCode(computer)) return linkTask(state) ?? phone
  if (computer === 'enter-passcode') return phone
  if (computer === 'your-device' || isLast(state)) {
    return phone === 'approved' ? 'first-approved' : 'phone-is-done'
  }
  if (phone === 'lock') return 'lock-quiet'
  return phone === 'added' ? phone : 'on-the-computer'
}

/** What to do on the phone while the computer shows a code that it can do without, or no more. */
function linkTask(state: State): Task | undefined {
  if (factsOf(state).has('link-to-open')) return 'open-link'
  return isCode(state.computer) && state.code === 'expired' ? 'on-the-computer' : undefined
}

/** What to do at the lock screen, where its message has no options beside it. */
function lockTask({ course, phone }: State): Task | undefined {
  return phone === 'lock' && !course.phone.includes('swiped') ? 'lock-plain' : undefined
}

/** What is right depends on whether the reader signed in. */
function answerTask(state: State): Task {
  const { story, suspicious, phone, passcode } = state
  const yours = story === 'yours'
  // Who has started nothing has no number, and is given none.
  if (phone === 'verify' && !yours) return 'verify-not-yours'
  if (phone === 'verify' && passcode === 'example') return 'verify-typed'
  if (suspicious) return yours ? 'finished-yours' : 'finished'
  if (phone === 'approved' && !yours) return 'approved-not-yours'
  return lockTask(state) ?? (phone === 'denied' && yours ? 'denied-yours' : phone)
}

/** The device at which a hint is said. */
export function deviceOfHint(hint: Hint, { computer }: State): Device {
  if (hint === 'passcode-refused') {
    return isPasscode(computer) ? 'computer' : 'phone'
  }
  return computerHints.has(hint) ? 'computer' : 'phone'
}

const computerHints: ReadonlySet<Hint> = new Set([
  'choose-phone',
  'choose-type',
  'number-refused',
  'country-given',
  'not-installed-yet',
  'choose-app',
  'second-way',
  'tablet',
  'other-way',
  'confirm-with-push',
  'second-device',
])
