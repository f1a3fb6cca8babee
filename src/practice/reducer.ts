import type { Device } from '../guide/outline.ts'
import { exampleCode, judgeCode, judgeNumber, type FieldState } from './example.ts'
import { factsOf } from './facts.ts'
import { onSystem, type PracticeRoute, type System } from './route.ts'
import type { Press } from './row.ts'
import { computerRow, phoneRows, rows, type ScreenControl } from './rows.ts'
import { stateAt } from './state-at.ts'
import { initialState, type State } from './state.ts'

/** A field in which the reader chooses a value. */
export type Field = 'device' | 'phone-type' | 'country' | 'when-i-log-in' | 'phone-system'

/** What a reader did. `control` is the `data-press` of a button. */
export type Action =
  | { type: 'press'; control: Control }
  | { type: 'choose'; field: Field; value: string }
  | { type: 'type'; text: string; finished: boolean }
  | { type: 'code'; text: string; finished: boolean }
  | { type: 'confirm'; on: boolean }
  | { type: 'open'; route: PracticeRoute }

/** Buttons of practice itself, which stand in for time passing and for a mailbox. */
const practiceButtons = {
  // The link expires together with the code.
  expire: (state) =>
    state.code === 'waiting' ? { ...state, code: 'expired', linkSent: false } : state,
  'open-link': (state, facts) =>
    facts.has('link-to-open') ? { ...state, code: 'scanned', installed: true } : state,
} satisfies Record<string, Press>

/** Buttons that start a flow anew. */
const startButtons = {
  restart: ({ flow, system }) => initialState(flow, system),
  'another-request': ({ flow, system, story }) => ({
    ...initialState(flow, system),
    story: story === 'yours' ? 'not-yours' : 'yours',
  }),
} satisfies Record<string, (state: State) => State>

/** The `data-press` of a button. */
export type Control = ScreenControl | keyof typeof practiceButtons | keyof typeof startButtons

const controls: ReadonlySet<string> = new Set(
  [
    practiceButtons,
    startButtons,
    ...Object.values(rows).map(({ buttons }) => buttons ?? {}),
  ].flatMap(Object.keys),
)

/** Whether a text is the `data-press` of a button. */
export function isControl(name: string): name is Control {
  return controls.has(name)
}

/** Whether a button starts its flow anew. */
export function isStart(control: Control): control is keyof typeof startButtons {
  return Object.hasOwn(startButtons, control)
}

/** The state after an action; pure, so that tests walk through every flow without a browser. */
export function reduce(before: State, action: Action): State {
  const state = { ...before, hint: undefined, hintAt: undefined }
  const after = acted(state, action)
  return after.hint ? { ...after, hintAt: deviceOf(state, action) } : after
}

function acted(state: State, action: Action): State {
  switch (action.type) {
    case 'press':
      return pressed(state, action.control)
    case 'choose':
      return choose(state, action.field, action.value)
    case 'type':
      return typed(state, judgeNumber(action.text, action.finished, state.flow.number))
    case 'code': {
      const passcode = judgeCode(action.text, codeAsked(state), action.finished)
      return { ...state, passcode, ...(passcode === 'refused' && { hint: 'passcode-refused' }) }
    }
    case 'confirm':
      return { ...state, confirmed: action.on && state.number === 'example' }
    case 'open':
      return stateAt(state, action.route)
  }
}

/** The device at which the reader acted, beside which a hint is shown. */
function deviceOf({ computer, phone }: State, action: Action): Device {
  const atPhone =
    action.type === 'press'
      ? action.control in (phoneRows[phone].buttons ?? {})
      : action.type === 'code' && computerRow(computer)?.passcode === undefined
  return atPhone ? 'phone' : 'computer'
}

/** Presses a button of the screens that are shown, or of practice; any other does nothing. */
function pressed(before: State, control: Control): State {
  if (isStart(control)) return startButtons[control](before)
  const buttons: Readonly<Record<string, Press>> = {
    ...practiceButtons,
    ...computerRow(before.computer)?.buttons,
    ...phoneRows[before.phone].buttons,
  }
  const press = buttons[control]
  return press ? followed(before, press(before, factsOf(before))) : before
}

/** Applies what the screens do when a button has changed something. */
function followed(before: State, pressed: State): State {
  const row = computerRow(before.computer)
  let after = pressed
  const apply = (press: Press | undefined): void => {
    after = press?.(after, factsOf(after)) ?? after
  }
  if (after.phone !== before.phone) apply(row?.answered?.[after.phone])
  if (after.code === 'scanned' && before.code !== 'scanned') apply(row?.linked)
  if (after.computer !== before.computer) apply(computerRow(after.computer)?.enter)
  return onNewScreen(before, after)
}

/** Resets what was typed or sent, which belongs to a single screen. */
function onNewScreen(before: State, after: State): State {
  const atComputer = before.computer === after.computer
  const sent = atComputer ? {} : { linkSent: false, passcodeSent: false }
  const atField =
    computerRow(after.computer)?.passcode !== undefined || before.phone === after.phone
  return { ...after, ...sent, passcode: atComputer && atField ? after.passcode : 'empty' }
}

/** The code that a field asks for now: of the text message, the app or the request. */
export function codeAsked({ computer, flow }: Pick<State, 'computer' | 'flow'>): string {
  return computerRow(computer)?.passcode ?? exampleCode(flow.digits)
}

function choose(state: State, field: Field, value: string): State {
  switch (field) {
    case 'device':
      return { ...state, device: value }
    case 'phone-type':
      return value === 'iphone' || value === 'android'
        ? { ...withSystem(state, value === 'iphone' ? 'ios' : 'android'), phoneType: value }
        : { ...state, phoneType: value }
    case 'country':
      return value === state.flow.country
        ? { ...state, country: value }
        : { ...state, country: value, confirmed: false, hint: 'country-given' }
    case 'when-i-log-in':
      return { ...state, loginChoice: value }
    case 'phone-system':
      return withSystem(state, value === 'android' ? 'android' : 'ios')
  }
}

function withSystem(state: State, system: System): State {
  const phoneType = state.phoneType && (system === 'ios' ? 'iphone' : 'android')
  return { ...state, system, phoneType, phone: onSystem(state.phone, system) }
}

function typed(state: State, number: FieldState): State {
  const confirmed = state.confirmed && number === 'example'
  return { ...state, number, confirmed, ...(number === 'refused' && { hint: 'number-refused' }) }
}
