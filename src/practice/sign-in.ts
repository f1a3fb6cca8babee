import type { ComputerScreen } from './screens.ts'
import type { Hint, State } from './state.ts'
import { asked, forward } from './universal.ts'

type Press = (state: State) => State

const toComputer =
  (computer: ComputerScreen): Press =>
  (state) => ({ ...state, computer })

/** To a screen that waits for an answer, with a request on the phone. */
const asking =
  (computer: ComputerScreen): Press =>
  (state) =>
    asked({ ...state, computer })

const hinting =
  (hint: Hint): Press =>
  (state) => ({ ...state, hint })

/** What the buttons do with which people sign in later on, and look after their devices. */
export const signInPresses = {
  // Who looks for another way leaves the request behind.
  'other-options': (state) => ({ ...state, computer: 'other-options', phone: 'lock' }),
  'use-push': asking('push-sent'),
  'use-passcode': (state) => ({ ...state, computer: 'enter-passcode', phone: 'account' }),
  'use-other': hinting('other-way'),
  'show-passcode': (state) => ({ ...state, phone: 'account-passcode' }),
  'check-passcode': (state) => (state.passcode === 'example' ? forward(state) : state),

  'manage-devices': toComputer('manage-check'),
  'confirm-push': asking('manage-sent'),
  'confirm-other': hinting('confirm-with-push'),
  'new-phone': toComputer('new-phone'),
  'get-started': forward,
  'phone-is-linked': forward,
  'add-device': toComputer('add-device'),
  'add-app': toComputer('mobile-number'),
  'choose-device': hinting('second-device'),
  'back-to-devices': toComputer('devices'),
  'back-to-login': asking('push-sent'),
} satisfies Record<string, Press>
