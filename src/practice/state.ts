import type { Device } from '../guide/outline.ts'
import type { FieldState } from './example.ts'
import type { Flow } from './flow.ts'
import { firstRoute, type PracticeRoute, type Story, type System } from './route.ts'
import type { KeyBelow } from '../i18n/translate.ts'

/** The key of a sentence that says what to do now. */
export type Task = KeyBelow<'portal.tasks'>

/** The key of a kind word for something that did not go as the reader wanted. */
export type Hint = KeyBelow<'portal.hints'>

/** Everything the practice portal knows. It lives in the page; a refresh keeps only the route. */
export interface State extends PracticeRoute {
  flow: Flow
  device: string
  phoneType?: string
  country: string
  number: FieldState
  confirmed: boolean
  code: 'waiting' | 'scanned' | 'expired'
  loginChoice: string
  /** The field for a code. */
  passcode: FieldState
  /** Whether the text message with the code is on its way. */
  passcodeSent: boolean
  suspicious?: 'yes' | 'no'
  /** With the device beside which it is said. */
  hint?: Hint
  hintAt?: Device
}

/** The state at the start of a flow, on a phone of a kind. */
export function initialState(flow: Flow, system: System = 'ios'): State {
  return {
    ...firstRoute(flow, system),
    flow,
    device: 'mobile-phone',
    country: flow.country,
    number: 'empty',
    confirmed: false,
    code: 'waiting',
    loginChoice: 'ask-me',
    passcode: 'empty',
    passcodeSent: false,
  }
}

/** Something that can be true of a state and on which a part of the page can depend. */
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
  | 'signed-in'

/** Everything that is true of a state. */
export type Facts = ReadonlySet<Fact>
