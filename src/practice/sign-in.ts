import { neighbour, requestScreenOf, type ComputerScreen } from './screens.ts'
import type { Hint, State } from './state.ts'

type Press = (state: State) => State

const toComputer =
  (computer: ComputerScreen): Press =>
  (state) => ({ ...state, computer })

/** To a screen that waits for an answer, with a request on the phone. */
const asking =
  (computer: ComputerScreen): Press =>
  (state) => ({ ...state, computer, phone: requestScreenOf(state.course) })

const hinting =
  (hint: Hint): Press =>
  (state) => ({ ...state, hint })

/** What the buttons do with which people sign in later on, and look after their devices. */
export const signInPresses = {
  'other-options': toComputer('other-options'),
  'use-push': asking('push-sent'),
  'use-passcode': (state) => ({ ...state, computer: 'enter-passcode', phone: 'account' }),
  'use-other': hinting('other-way'),
  'show-passcode': (state) => ({ ...state, phone: 'account-passcode' }),
  'check-passcode': (state) =>
    state.passcode === 'example'
      ? { ...state, computer: neighbour(state.course.computer, 'push-sent', 1) }
      : state,

  'manage-devices': toComputer('manage-check'),
  'confirm-push': asking('manage-sent'),
  'new-phone': toComputer('new-phone'),
  'get-started': (state) => ({
    ...state,
    computer: 'new-phone-check',
    passcodeSent: false,
    code: 'waiting',
  }),
  'phone-is-linked': toComputer('devices'),
  'add-device': toComputer('add-device'),
  'choose-device': hinting('second-device'),
  'back-to-devices': toComputer('devices'),
  'back-to-login': asking('push-sent'),
} satisfies Record<string, Press>
