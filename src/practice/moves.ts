import type { Press } from './row.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'
import type { Fact, Hint, State } from './state.ts'

/** Shows the next screen of the computer, if there is one. */
export function goOn(state: State): State {
  const after = state.computer && state.flow.next[state.computer]
  return after ? { ...state, computer: after } : state
}

/** As `goOn`, but only while a fact is true. */
export const goOnWith =
  (fact: Fact): Press =>
  (state, facts) =>
    facts.has(fact) ? goOn(state) : state

/** Shows the previous screen of the computer, if there is one. */
export function goBack(state: State): State {
  const { computer } = state.flow
  const before = state.computer && computer[computer.indexOf(state.computer) - 1]
  return before ? { ...state, computer: before } : state
}

/** Shows a screen of the computer. */
export const showComputer =
  (computer: ComputerScreen): Press =>
  (state) => ({ ...state, computer })

/** Shows a screen of the phone. */
export const showPhone =
  (phone: PhoneScreen): Press =>
  (state) => ({ ...state, phone })

/** Changes nothing and shows a hint. */
export const hint =
  (name: Hint): Press =>
  (state) => ({ ...state, hint: name })

/** Sends the phone a new request. */
export function ask(state: State): State {
  return { ...state, phone: requestScreenOf(state), suspicious: undefined }
}

/** The screen of the app on which a request is answered. */
export function requestScreenOf({ flow }: Pick<State, 'flow'>): PhoneScreen {
  return flow.digits > 0 ? 'verify' : 'request'
}
