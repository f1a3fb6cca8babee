import { exampleAppPasscode, examplePasscode } from '../guide/rehearsal.ts'
import { exampleCode, judgeCode } from './example.ts'
import { requestScreenOf, screenAfter } from './screens.ts'
import { isPasscode, isWaiting, type Hint, type State } from './state.ts'

type Press = (state: State) => State

/** To the screen that follows on the computer. */
export const forward: Press = (state) => {
  if (state.computer === undefined) return state
  const after: State = { ...state, computer: screenAfter(state.course, state.computer) }
  // A new phone begins with a code of its own, and with the app just installed.
  return after.computer === 'new-phone-code' ? { ...after, phone: 'intro', code: 'waiting' } : after
}

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
  'have-tablet': (state) => ({
    ...(state.course.flow === 'universal'
      ? { ...state, computer: 'download' }
      : forward({ ...state, computer: 'number-check' })),
    hint: 'tablet',
  }),
  'its-correct': forward,
  'change-it': (state) => ({ ...state, computer: 'mobile-number' }),
  'send-passcode': (state) => ({ ...state, passcodeSent: true }),
  'verify-number': (state) => (state.passcode === 'example' ? forward(state) : state),
  'other-way': hinting('second-way'),
  'skip-for-now': forward,
  'log-in-with-duo': (state) => asked(forward(state)),
  'try-again': (state) => asked(state),
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

/** After Duo has asked the phone: a request of its own, of which nothing was said yet. */
export function asked(state: State): State {
  return { ...state, phone: requestScreenOf(state.course), suspicious: undefined }
}

/** After a request was approved: where a computer waits for it, it goes on by itself. */
export function approved(state: State): State {
  const after: State = { ...state, phone: 'approved' }
  return isWaiting(state.computer) ? forward(after) : after
}

/** After a request was denied. */
export function denied(state: State): State {
  const after: State = { ...state, phone: 'denied' }
  return isWaiting(state.computer) ? { ...after, hint: 'first-denied' } : after
}

/** After the code was scanned, or the link opened that stands in for it. */
export function linked(state: State): State {
  const after: State = { ...state, code: 'scanned', installed: true }
  // The classic prompt ticks its code, and waits to be told to go on.
  if (state.course.flow === 'classic') return { ...after, phone: 'added' }
  return { ...forward(after), phone: state.course.flow === 'universal' ? 'name' : 'added' }
}

/** The code that a field asks for now: of the text message, of the app, or of the request. */
export function codeAsked({ computer, course }: Pick<State, 'computer' | 'course'>): string {
  if (computer === 'enter-passcode') return exampleAppPasscode
  return isPasscode(computer) ? examplePasscode : exampleCode(course.digits)
}

/** The state after something was typed into the field for a code; what was typed is not kept. */
export function codeTyped(state: State, text: string, finished: boolean): State {
  const passcode = judgeCode(text, codeAsked(state), finished)
  return passcode === 'refused'
    ? { ...state, passcode, hint: 'passcode-refused' }
    : { ...state, passcode }
}
