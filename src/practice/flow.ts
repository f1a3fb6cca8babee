import { arriveAt } from './arrival.ts'
import { judgeNumber, type NumberState } from './example.ts'
import { isStore, type Place } from './place.ts'
import { requestScreenOf, screenBefore, type PhoneScreen, type System } from './screens.ts'
import { factsOf, initialState, isCode, isPasscode, type Hint, type State } from './state.ts'
import { signInPresses } from './sign-in.ts'
import { approved, codeTyped, denied, forward, linked, universalPresses } from './universal.ts'

/** A choice that a list, a select or the practice controls offer. */
export type Field = 'device' | 'phone-type' | 'country' | 'when-i-log-in' | 'phone-system'

/** What a reader did. `press` names what `data-press` of the button says. */
export type Action =
  | { type: 'press'; control: Control }
  | { type: 'choose'; field: Field; value: string }
  | { type: 'type'; text: string; finished: boolean }
  | { type: 'code'; text: string; finished: boolean }
  | { type: 'confirm'; on: boolean }
  | { type: 'open'; place: Place }

type Press = (state: State) => State

const toPhone =
  (phone: PhoneScreen): Press =>
  (state) => ({ ...state, phone })

const withHint = (state: State, hint: Hint): State => ({ ...state, hint })

/** What each button does. A button that must not lead on says why, and changes nothing else. */
const presses = {
  'start-setup': forward,
  'email-link': forward,
  save: forward,
  done: forward,
  back: (state) =>
    state.computer === undefined
      ? state
      : { ...state, computer: screenBefore(state.course, state.computer) },
  'have-installed': (state) =>
    state.installed ? forward(state) : withHint(state, 'not-installed-yet'),
  continue: (state) => {
    const hint = whyNotOn(state)
    return hint ? withHint(state, hint) : mayContinue(state) ? forward(state) : state
  },
  'new-code': (state) => ({ ...state, code: 'waiting' }),
  'email-me-link': (state) => ({ ...state, linkSent: true }),

  get: (state) => ({ ...state, installed: true }),
  'open-app': (state) => ({ ...state, phone: state.course.flow === 'classic' ? 'app' : 'intro' }),
  'add-account': toPhone('camera'),
  allow: toPhone('scan'),
  'do-not-allow': (state) =>
    withHint(
      { ...state, phone: state.course.flow === 'classic' ? 'app' : 'link-how' },
      'camera-needed',
    ),

  'open-request': (state) => ({ ...state, phone: requestScreenOf(state.course) }),
  swipe: (state) => ({
    ...state,
    phone: state.course.phone.includes('swiped') ? 'swiped' : requestScreenOf(state.course),
  }),
  // From the lock screen the phone first wants to know who holds it.
  approve: (state) => (state.phone === 'swiped' ? { ...state, phone: 'unlock' } : approved(state)),
  unlock: toPhone('approved'),
  deny: denied,
  yes: (state) =>
    withHint(
      { ...state, suspicious: 'yes' },
      state.story === 'yours' ? 'own-suspicious' : 'denied-suspicious',
    ),
  no: (state) =>
    withHint(
      { ...state, suspicious: 'no' },
      state.story === 'yours' ? 'own-mistake' : 'denied-mistake',
    ),

  // Practice only: what a real phone and real time do by themselves.
  scan: (state) => {
    if (state.code === 'expired') return withHint(state, 'code-expired')
    return isCode(state.computer) ? linked(state) : withHint(state, 'no-code-yet')
  },
  // A link stops with the code that it stands for.
  expire: (state) =>
    state.code === 'waiting' ? { ...state, code: 'expired', linkSent: false } : state,
  'open-link': (state) => (factsOf(state).has('link-to-open') ? linked(state) : state),
  'another-request': (state) => ({
    ...initialState(state.course),
    story: state.story === 'yours' ? 'not-yours' : 'yours',
  }),
  restart: (state) => initialState(state.course),
  ...universalPresses,
  ...signInPresses,
} satisfies Record<string, Press>

/** The name of a button, as its `data-press` says. */
export type Control = keyof typeof presses

/** Whether a text is the name of a button. */
export function isControl(name: string): name is Control {
  return Object.hasOwn(presses, name)
}

/** The state after an action: pure, so that every way through can be tested without a browser. */
export function next(before: State, action: Action): State {
  const state = { ...before, hint: undefined }
  switch (action.type) {
    case 'press':
      return onNewScreen(state, (presses[action.control] as Press)(state))
    case 'choose':
      return choose(state, action.field, action.value)
    case 'type':
      return typed(state, judgeNumber(action.text, action.finished))
    case 'code':
      return codeTyped(state, action.text, action.finished)
    case 'confirm':
      return { ...state, confirmed: action.on && state.number === 'example' }
    case 'open':
      return arriveAt(state, action.place)
  }
}

/** What was typed, and what was sent, belong to their screen: the next one begins without. */
function onNewScreen(before: State, after: State): State {
  const atComputer = before.computer === after.computer
  const sent = atComputer ? {} : { linkSent: false, passcodeSent: false }
  const atField = isPasscode(after.computer) || before.phone === after.phone
  return { ...after, ...sent, passcode: atComputer && atField ? after.passcode : 'empty' }
}

function choose(state: State, field: Field, value: string): State {
  switch (field) {
    case 'device':
      return { ...state, device: value }
    case 'phone-type':
      return value === 'iphone' || value === 'android'
        ? { ...onSystem(state, value === 'iphone' ? 'ios' : 'android'), phoneType: value }
        : { ...state, phoneType: value }
    case 'country':
      return value === 'country-us'
        ? { ...state, country: value }
        : withHint({ ...state, country: value, confirmed: false }, 'country-given')
    case 'when-i-log-in':
      return { ...state, loginChoice: value }
    case 'phone-system':
      return onSystem(state, value === 'android' ? 'android' : 'ios')
  }
}

function onSystem(state: State, system: System): State {
  const phoneType = state.phoneType && (system === 'ios' ? 'iphone' : 'android')
  return {
    ...state,
    system,
    phoneType,
    phone: isStore(state.phone) ? `store-${system}` : state.phone,
  }
}

function typed(state: State, number: NumberState): State {
  const confirmed = state.confirmed && number === 'example'
  const after = { ...state, number, confirmed }
  return number === 'refused' ? withHint(after, 'number-refused') : after
}

function whyNotOn(state: State): Hint | undefined {
  if (state.computer === 'device' && state.device !== 'mobile-phone') return 'choose-phone'
  const chosen = state.phoneType === 'iphone' || state.phoneType === 'android'
  return state.computer === 'phone-type' && !chosen ? 'choose-type' : undefined
}

function mayContinue(state: State): boolean {
  const facts = factsOf(state)
  if (state.computer === 'number') return facts.has('number-confirmed')
  return state.computer !== 'activate' || facts.has('code-scanned')
}
