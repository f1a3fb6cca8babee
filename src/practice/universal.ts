import { judgeCode, exampleCode, examplePasscode } from './example.ts'
import { neighbour, requestScreenOf } from './screens.ts'
import { passcodeScreens, waitingScreens, type Hint, type State } from './state.ts'

type Press = (state: State) => State

const forward: Press = (state) =>
  state.computer === undefined
    ? state
    : { ...state, computer: neighbour(state.course.computer, state.computer, 1) }

const hinting =
  (hint: Hint): Press =>
  (state) => ({ ...state, hint })

/** What the buttons of the Universal Prompt, and of the app's first run, do. */
export const universalPresses = {
  next: (state) =>
    state.computer === 'download' && !state.installed
      ? { ...state, hint: 'not-installed-yet' }
      : forward(state),
  'duo-mobile': forward,
  'other-option': hinting('choose-app'),
  'add-phone-number': (state) =>
    state.number === 'example' && state.country === 'country-us' ? forward(state) : state,
  // A tablet has no number: Duo goes straight on to the app.
  'have-tablet': (state) => ({ ...state, computer: 'download', hint: 'tablet' }),
  'its-correct': forward,
  'change-it': (state) => ({ ...state, computer: 'mobile-number' }),
  'send-passcode': (state) => ({ ...state, passcodeSent: true }),
  'verify-number': (state) => {
    if (state.passcode !== 'example') return state
    return state.computer === 'new-phone-check'
      ? { ...state, computer: 'new-phone-code', phone: 'intro' }
      : forward(state)
  },
  'other-way': hinting('second-way'),
  'skip-for-now': forward,
  'log-in-with-duo': (state) => ({
    ...forward(state),
    phone: requestScreenOf(state.course),
  }),
  'try-again': (state) => ({ ...state, phone: requestScreenOf(state.course) }),
  'my-device': forward,
  'not-my-device': forward,

  'set-up-account': (state) => ({ ...state, phone: 'link-how' }),
  'use-qr-code': (state) => ({ ...state, phone: 'camera' }),
  'save-name': (state) => ({ ...state, phone: 'drill' }),
  skip: (state) => ({ ...state, phone: 'notify' }),
  'practice-now': (state) => ({ ...state, phone: 'notify', hint: 'drill-later' }),
  'turn-on': (state) => ({ ...state, phone: 'notify-ask' }),
  'allow-notifications': (state) => ({ ...state, phone: 'added' }),
  'refuse-notifications': (state) => ({ ...state, phone: 'added', hint: 'notifications-off' }),
  'verify-request': (state) => (state.passcode === 'example' ? approved(state) : state),
  'not-logging-in': (state) => denied(state),

  // Practice only: what real time does by itself.
  'expire-link': (state) =>
    state.computer === 'email' ? { ...state, computer: 'link-expired' } : state,
} satisfies Record<string, Press>

/** After a request was approved: where a computer waits for it, it goes on by itself. */
export function approved(state: State): State {
  const after: State = { ...state, phone: 'approved' }
  if (state.computer === 'manage-sent') return { ...after, computer: 'devices' }
  return state.computer === 'push-sent' ? forward(after) : after
}

/** After a request was denied. */
export function denied(state: State): State {
  const after: State = { ...state, phone: 'denied' }
  const waiting = state.computer !== undefined && waitingScreens.includes(state.computer)
  return waiting ? { ...after, hint: 'first-denied' } : after
}

/** After the code was scanned, or the link opened that stands in for it. */
export function linked(state: State): State {
  const after: State = { ...state, code: 'scanned', installed: true }
  if (state.course.flow === 'sign-in') {
    return { ...after, phone: 'added', computer: 'new-phone-added' }
  }
  if (state.course.flow !== 'universal') return { ...after, phone: 'added' }
  return { ...after, phone: 'name', computer: 'app-added' }
}

/** The code that a field asks for now: of the text message, or of the request. */
export function codeAsked({ computer, course }: Pick<State, 'computer' | 'course'>): string {
  const onComputer = computer !== undefined && passcodeScreens.includes(computer)
  return onComputer ? examplePasscode : exampleCode(course.digits)
}

/** The state after something was typed into the field for a code; what was typed is not kept. */
export function codeTyped(state: State, text: string, finished: boolean): State {
  const passcode = judgeCode(text, codeAsked(state), finished)
  return passcode === 'refused'
    ? { ...state, passcode, hint: 'passcode-refused' }
    : { ...state, passcode }
}
