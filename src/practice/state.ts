import type { Device } from '../guide/outline.ts'
import type { FieldState } from './example.ts'
import type { Flow } from './flow.ts'
import { firstRoute, type PracticeRoute, type Story, type System } from './route.ts'
import type { KeyBelow } from '../i18n/translate.ts'

/** What to do now, as the page says beside a device. */
export type Task = KeyBelow<'portal.tasks'>

/** A kind word for something that did not go as the reader wanted. */
export type Hint = KeyBelow<'portal.hints'>

/** Everything the practice portal knows. It lives in the page only; a refresh keeps the route alone. */
export interface State extends PracticeRoute {
  flow: Flow
  device: string
  phoneType?: string
  country: string
  number: FieldState
  confirmed: boolean
  code: 'waiting' | 'scanned' | 'expired'
  loginChoice: string
  /** What stands in a field for a code. */
  passcode: FieldState
  /** Whether the text message with the code is on its way. */
  passcodeSent: boolean
  suspicious?: 'yes' | 'no'
  /** With the device beside which it is said. */
  hint?: Hint
  hintAt?: Device
}

/** The state of a flow before anybody did anything. */
export function initialState(flow: Flow): State {
  return {
    ...firstRoute(flow),
    flow,
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

/** All that is true of a state. */
export type Facts = ReadonlySet<Fact>
