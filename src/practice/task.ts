import type { Device } from '../guide/outline.ts'
import { isStore } from './place.ts'
import { factsOf, type Hint, type State } from './state.ts'
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
  | 'store-open'
  | 'open-link'
  | 'on-the-phone'
  | 'on-the-computer'
  | 'phone-can-wait'
  | 'phone-is-early'
  | 'phone-is-ready'
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
  if (state.computer === 'number') {
    if (facts.has('number-confirmed')) return 'number-continue'
    return facts.has('number-shown') ? 'number-confirm' : 'number'
  }
  if (state.computer === 'install') return facts.has('phones-turn') ? 'on-the-phone' : 'install'
  if (state.computer === 'activate') {
    if (state.code === 'scanned') return 'activate-scanned'
    if (state.code === 'expired') return 'activate-expired'
    return state.linkSent ? 'activate-link' : 'activate'
  }
  return state.computer
}

function phoneTask(state: State): Task {
  if (state.course.flow === 'answer') return answerTask(state)
  if (state.phone === 'added')
    return state.computer === 'activate' ? 'on-the-computer' : 'phone-is-ready'
  if (state.computer === 'activate' && state.linkSent) return 'open-link'
  if (state.computer === 'activate' && state.code === 'expired') return 'on-the-computer'
  if (state.computer === 'activate' || state.computer === 'install') {
    if (isStore(state.phone)) return state.installed ? 'store-open' : state.phone
    return state.computer === 'install' ? 'on-the-computer' : state.phone
  }
  return state.installed ? 'phone-is-early' : 'phone-can-wait'
}

/** What is right depends on whether the reader signed in. */
function answerTask({ story, suspicious, phone }: State): Task {
  const yours = story === 'yours'
  if (suspicious) return yours ? 'finished-yours' : 'finished'
  if (phone === 'approved' && !yours) return 'approved-not-yours'
  return phone === 'denied' && yours ? 'denied-yours' : phone
}

/** The device at which a hint is said. */
export function deviceOfHint(hint: Hint): Device {
  return computerHints.has(hint) ? 'computer' : 'phone'
}

const computerHints: ReadonlySet<Hint> = new Set([
  'choose-phone',
  'choose-type',
  'number-refused',
  'country-given',
  'not-installed-yet',
])
