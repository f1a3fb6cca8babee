import { firstPlace, isStore, type Place, type Story } from './place.ts'
import type { NumberState } from './example.ts'
import type { ComputerScreen, Course, PhoneScreen } from './screens.ts'

/** A kind word for something that did not go as the reader wanted; the page has it in every language. */
export type Hint =
  | 'choose-phone'
  | 'choose-type'
  | 'number-refused'
  | 'country-given'
  | 'not-installed-yet'
  | 'no-code-yet'
  | 'code-expired'
  | 'camera-needed'
  | 'denied-suspicious'
  | 'denied-mistake'
  | 'own-suspicious'
  | 'own-mistake'
  | 'choose-app'
  | 'second-way'
  | 'passcode-refused'
  | 'tablet'
  | 'drill-later'
  | 'notifications-off'
  | 'first-denied'
  | 'other-way'
  | 'confirm-with-push'
  | 'second-device'

/** Everything the practice portal knows. It lives in the page only; a refresh keeps the place alone. */
export interface State extends Place {
  course: Course
  device: string
  phoneType?: string
  country: string
  number: NumberState
  confirmed: boolean
  code: 'waiting' | 'scanned' | 'expired'
  loginChoice: string
  /** What stands in a field for a code. */
  passcode: NumberState
  /** Whether the text message with the code is on its way. */
  passcodeSent: boolean
  suspicious?: 'yes' | 'no'
  hint?: Hint
}

/** The state of a course before anybody did anything. */
export function initialState(course: Course): State {
  return {
    ...firstPlace(course),
    course,
    device: 'mobile-phone',
    country: 'country-us',
    number: 'empty',
    confirmed: false,
    code: 'waiting',
    loginChoice: 'ask-me',
    passcode: 'empty',
    passcodeSent: false,
  }
}

/** Something that is true of a state and that a part of the page can depend on. */
export type Fact =
  | System
  | Story
  | 'number-shown'
  | 'number-refused'
  | 'number-confirmed'
  | 'code-shown'
  | 'code-waiting'
  | 'code-scanned'
  | 'code-expired'
  | 'link-sent'
  | 'link-to-open'
  | 'installed'
  | 'not-installed'
  | 'answered'
  | 'unanswered'
  | 'finished'
  | 'passcode-sent'
  | 'passcode-unsent'
  | 'passcode-right'
  | 'passcode-refused'
  | 'asked'
  | 'not-asked'
  | 'push-denied'
  | 'at-email'
  | 'phones-turn'
  | 'computers-turn'

type System = Place['system']

/** What is true of a state. The page shows a part, or wakes a button, when its fact is among these. */
export function factsOf(state: State): ReadonlySet<Fact> {
  const shown = state.number === 'example' && state.country === 'country-us'
  const truths: Partial<Record<Fact, boolean>> = {
    ios: state.system === 'ios',
    android: state.system === 'android',
    'number-shown': shown,
    'number-refused': state.number === 'refused',
    'number-confirmed': shown && state.confirmed,
    yours: state.story === 'yours',
    'not-yours': state.story === 'not-yours',
    'code-shown': isCode(state.computer),
    'code-waiting': state.code === 'waiting',
    'code-scanned': state.code === 'scanned',
    'code-expired': state.code === 'expired',
    'link-sent': state.linkSent,
    'link-to-open': isLinkToOpen(state),
    installed: state.installed,
    'not-installed': !state.installed,
    answered: state.suspicious !== undefined,
    unanswered: state.suspicious === undefined,
    finished: isLast(state),
    'passcode-sent': state.passcodeSent,
    'passcode-unsent': !state.passcodeSent,
    'passcode-right': state.passcode === 'example',
    'passcode-refused': state.passcode === 'refused',
    asked: isAsked(state),
    'not-asked': !isAsked(state),
    'push-denied': state.phone === 'denied',
    'at-email': state.computer === 'email',
    'phones-turn': isPhonesTurn(state),
    'computers-turn': isComputersTurn(state),
  }
  return new Set((Object.keys(truths) as Fact[]).filter((fact) => truths[fact]))
}

/** Whether the computer is past one of some screens, which only what is done there leads to. */
export function isPast({ course, computer }: State, screens: readonly ComputerScreen[]): boolean {
  const at = computer === undefined ? -1 : course.computer.indexOf(computer)
  return screens.some((screen) => {
    const place = course.computer.indexOf(screen)
    return place !== -1 && at > place
  })
}

/** Whether the phone is past the scan of the code. */
export function isLinked({ course, phone }: State): boolean {
  const scan = course.phone.indexOf('scan')
  return scan !== -1 && course.phone.indexOf(phone) > scan
}

/** The screens that show the code, at most one in each flow. */
export const codeScreens: readonly ComputerScreen[] = ['activate', 'scan-code', 'new-phone-code']

/** The screens of the computer that ask for the digits of a text message, or of the app. */
const passcodeScreens: readonly ComputerScreen[] = [
  'ownership',
  'enter-passcode',
  'new-phone-check',
]

/** The screens that wait for an answer from the phone. */
const waitingScreens: readonly ComputerScreen[] = ['push-sent', 'manage-sent']

/** The screens that send a reader to the store, one in each flow. */
export const storeScreens: readonly ComputerScreen[] = ['install', 'download']

/** The first run of the app: what a reader does on the phone before the computer is theirs again. */
export const firstRun: readonly PhoneScreen[] = ['name', 'drill', 'notify', 'notify-ask']

/** Whether a screen shows the code. */
export function isCode(screen: ComputerScreen | undefined): boolean {
  return screen !== undefined && codeScreens.includes(screen)
}

/** Whether a screen asks for the digits of a text message, or of the app. */
export function isPasscode(screen: ComputerScreen | undefined): boolean {
  return screen !== undefined && passcodeScreens.includes(screen)
}

/** Whether a screen waits for an answer from the phone. */
export function isWaiting(screen: ComputerScreen | undefined): boolean {
  return screen !== undefined && waitingScreens.includes(screen)
}

/** Whether the rehearsal is at its end. */
export function isLast({ course, computer }: State): boolean {
  return computer !== undefined && computer === course.computer.at(-1)
}

/** Whether a link that stands in for the code waits on the phone. */
function isLinkToOpen({ computer, linkSent, code }: State): boolean {
  return isCode(computer) && linkSent && code === 'waiting'
}

/** Whether there is a request for the phone to answer. */
function isAsked({ course, computer }: State): boolean {
  return course.flow === 'answer' || isWaiting(computer)
}

/** At the end there is nothing to do; but who has just approved on the phone has not seen it yet. */
function isComputersTurn(state: State): boolean {
  const toSee = !isLast(state) || state.phone === 'approved'
  return state.computer !== undefined && toSee && !isPhonesTurn(state)
}

function isPhonesTurn(state: State): boolean {
  const { computer, phone } = state
  if (state.course.flow === 'answer') return true
  if (computer === undefined) return false
  if (storeScreens.includes(computer)) return isStore(phone)
  if (computer === 'app-added') return firstRun.includes(phone)
  if (isWaiting(computer)) return phone !== 'denied'
  if (computer === 'enter-passcode') return phone === 'account'
  return isCode(computer) && state.code === 'waiting'
}
