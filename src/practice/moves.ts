import type { Press } from './row.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'
import type { Fact, Hint, State } from './state.ts'

/** To the screen that follows on the computer; at the end of a flow nothing changes. */
export function goOn(state: State): State {
  const after = state.computer && state.flow.next[state.computer]
  return after ? { ...state, computer: after } : state
}

/** The same, once something is true: nothing changes before. */
export const goOnWith =
  (fact: Fact): Press =>
  (state, facts) =>
    facts.has(fact) ? goOn(state) : state

/** To the screen before on the computer; at the start of a flow nothing changes. */
export function goBack(state: State): State {
  const { computer } = state.flow
  const before = state.computer && computer[computer.indexOf(state.computer) - 1]
  return before ? { ...state, computer: before } : state
}

/** To a screen of the computer. */
export const showComputer =
  (computer: ComputerScreen): Press =>
  (state) => ({ ...state, computer })

/** To a screen of the phone. */
export const showPhone =
  (phone: PhoneScreen): Press =>
  (state) => ({ ...state, phone })

/** Stays, and says a kind word. */
export const hint =
  (name: Hint): Press =>
  (state) => ({ ...state, hint: name })

/** After Duo has asked the phone: a request of its own, of which nothing was said yet. */
export function ask(state: State): State {
  return { ...state, phone: requestScreenOf(state), suspicious: undefined }
}

/** The screen on which a company's people answer a request in the app. */
export function requestScreenOf({ flow }: Pick<State, 'flow'>): PhoneScreen {
  return flow.digits > 0 ? 'verify' : 'request'
}
