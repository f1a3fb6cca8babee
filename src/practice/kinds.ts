import { hasSecondWay } from '../brand/methods.ts'
import { examplePasscode } from './example.ts'
import type { FlowSettings } from './flow.ts'
import { ask, goOn, goOnWith, hint } from './moves.ts'
import { isStore } from './route.ts'
import type { ComputerRow, PhoneRow } from './row.ts'
import type { PhoneScreen } from './screen-names.ts'
import type { State } from './state.ts'

// What several rows share.

/** Conditions for the `if` of a row. */
export const people = {
  areInvited: ({ enrollment }) => enrollment.start !== 'sign-in',
  signIn: ({ enrollment }) => enrollment.start !== 'email',
  areRemembered: ({ policy }) => policy.rememberDays !== false,
  manageDevices: ({ policy }) => policy.manageDevices,
  havePasscodes: ({ policy }) => policy.methods.includes('passcode'),
  addSecondWay: ({ policy }) => hasSecondWay(policy.methods),
  typeNumbers: ({ policy }) => policy.verifiedPush !== false,
  tapRequests: ({ policy }) => policy.verifiedPush === false,
} satisfies Record<string, (settings: FlowSettings) => boolean>

/** The phone's screens before it is linked in the Universal Prompt's set-up. */
export const unlinked: readonly PhoneScreen[] = [
  'store-ios',
  'store-android',
  'intro',
  'link-how',
  'camera',
  'scan',
]

/** The first run of the app, during which a reader stays on the phone. */
export const firstRun: readonly PhoneScreen[] = ['name', 'drill', 'notify', 'notify-ask']

/** The phone's screens once it is linked. */
export const linked: readonly PhoneScreen[] = ['added', ...firstRun]

/** A screen that shows the code that links the phone. */
export const showsCode = {
  phonesTurn: ({ code }) => code === 'waiting',
  phoneTask: (own, { code }, facts) => {
    if (facts.has('link-to-open')) return 'open-link'
    return code === 'expired' ? 'code-too-old' : own
  },
  task: (own, { code }, facts) => {
    if (code === 'scanned') return 'activate-scanned'
    if (facts.has('link-to-open')) return 'activate-link'
    return code === 'expired' ? 'activate-expired' : own
  },
  buttons: {
    'new-code': (state) => ({ ...state, code: 'waiting' }),
    'email-me-link': (state) => ({ ...state, linkSent: true }),
  },
} satisfies Partial<ComputerRow>

/** A screen that waits until the phone has answered a request. */
export const waitsForPhone = {
  enter: ask,
  answered: { approved: goOn, denied: hint('first-denied') },
  phonesTurn: ({ phone }) => phone !== 'denied',
  phoneTask: (own) => own,
  buttons: { 'try-again': ask },
} satisfies Partial<ComputerRow>

/** Whether the phone is where the app is got. */
function gets({ phone, installed }: State): boolean {
  return isStore(phone) && !installed
}

/** A screen that sends the reader to the store, and goes on once the app is installed. */
export const sendsToStore = {
  sendsToStore: true,
  phonesTurn: gets,
  phoneTask: (own, state) => (gets(state) || state.code === 'scanned' ? own : 'on-the-computer'),
  task: (own, _state, facts) => (facts.has('phones-turn') ? 'on-the-phone' : own),
} satisfies Partial<ComputerRow>

/** Leads on from such a screen. */
export function onceInstalled(state: State): State {
  return state.installed ? goOn(state) : { ...state, hint: 'not-installed-yet' }
}

/** A screen that verifies a phone number with a code in a text message. */
export const checksNumber = {
  passcode: examplePasscode,
  task: (own, { passcodeSent }, facts) => {
    if (!passcodeSent) return own
    return facts.has('passcode-right') ? 'ownership-typed' : 'ownership-sent'
  },
  buttons: {
    'send-passcode': (state) => ({ ...state, passcodeSent: true }),
    'verify-number': goOnWith('passcode-right'),
  },
} satisfies Partial<ComputerRow>

/** A screen after a successful sign-in: this alone says which they are. */
export const signedIn = {
  signedIn: true,
  phoneTask: (own, { flow, phone }) =>
    flow.name === 'sign-in' && phone !== 'approved' ? 'phone-is-done' : own,
} satisfies Partial<ComputerRow>

/** A screen of an app store. */
export const store = {
  buttons: {
    get: (state) => ({ ...state, installed: true }),
    'open-app': (state) => ({
      ...state,
      phone: state.flow.phone.includes('app') ? 'app' : 'intro',
    }),
  },
  task: (own, { installed }) => (installed ? 'store-open' : own),
  drawnBy: 'store',
} satisfies Partial<PhoneRow>
