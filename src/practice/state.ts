import { firstPlace, isStore, type Place, type Story } from './place.ts'
import type { NumberState } from './example.ts'
import type { ComputerScreen, Course } from './screens.ts'

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
    'code-shown': state.computer === 'activate',
    'code-waiting': state.code === 'waiting',
    'code-scanned': state.code === 'scanned',
    'code-expired': state.code === 'expired',
    'link-sent': state.linkSent,
    'link-to-open': state.linkSent && state.code !== 'scanned',
    installed: state.installed,
    'not-installed': !state.installed,
    answered: state.suspicious !== undefined,
    unanswered: state.suspicious === undefined,
    finished: state.computer === 'all-set',
    'phones-turn': isPhonesTurn(state),
    'computers-turn': isComputersTurn(state),
  }
  return new Set((Object.keys(truths) as Fact[]).filter((fact) => truths[fact]))
}

/** Whether the computer is past a screen, which only what is done there leads to. */
export function isPast({ course, computer }: State, screen: ComputerScreen): boolean {
  const screens = course.computer
  return computer !== undefined && screens.indexOf(computer) > screens.indexOf(screen)
}

function isComputersTurn(state: State): boolean {
  return state.computer !== undefined && state.computer !== 'all-set' && !isPhonesTurn(state)
}

function isPhonesTurn(state: State): boolean {
  if (state.course.flow === 'answer') return true
  if (state.computer === 'install') return isStore(state.phone)
  return state.computer === 'activate' && state.code === 'waiting'
}
