import type { FlowName } from '../guide/flow-names.ts'
import type { FlowSettings } from './flow.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'
import type { Facts, State, Task } from './state.ts'

// A screen is one row: a file `screens/<device>/<id>.ts` that exports `row`, one of these two shapes. Everything else that
// knows the screens (unions, flows, the reducer, pages) is derived from the rows.

/** What a button does. One that must not lead on says why with a hint, and changes nothing else. */
export type Press = (state: State, facts: Facts) => State

/** What to tell the reader. `own` is the sentence that goes by the screen's own name. */
export type TellTask = (own: Task, state: State, facts: Facts) => Task

/** Where in a flow a screen is met. */
export interface InFlow {
  /** Screens are met in the order of these numbers, which leave room for more; no two of a device are equal. */
  order: number | ((settings: FlowSettings) => number)
  /** Whether a company's people meet it; always, unless it says so. */
  if?: (settings: FlowSettings) => boolean
}

/** Where in a flow a screen of the computer is met. */
export interface ComputerInFlow extends InFlow {
  /** It lies beside the main way: only its own buttons lead there, and on to `next`. */
  detour?: true
  /** What follows a detour; where a company's people don't meet it, what they meet after it. */
  next?: ComputerScreen
  /** What the phone can show beside it, and first what it shows where an address names something else. */
  phones?: readonly PhoneScreen[]
}

interface AnyRow {
  /** What its buttons do, by what their `data-press` says. No name is on both devices. */
  buttons?: Readonly<Record<string, Press>>
  /** What the page tells the reader to do here; the sentence of its own name, unless it says so. */
  task?: TellTask
  /** The drawing among those of its device, and what that is given; its own name's, unless it says so. */
  drawnBy?: string
  props?: Readonly<Record<string, unknown>>
  /** An extra class of its card on the computer, or of the whole phone, such as `locked`. */
  look?: string
}

/** A screen of the practice computer. */
export interface ComputerRow extends AnyRow {
  flows: Partial<Record<FlowName, ComputerInFlow>>
  /** What the page tells the reader at the phone meanwhile, where it is not the sentence of the phone's screen. */
  phoneTask?: TellTask
  /** Whether the reader has something to do on the phone first. */
  phonesTurn?: (state: State) => boolean
  /** What comes with it whenever a button leads there. */
  enter?: Press
  /** It shows the code: what happens once the phone has scanned it, or has opened the link in its place. */
  linked?: Press
  /** It waits for an answer from the phone: what either answer does. */
  answered?: Partial<Record<PhoneScreen, Press>>
  /** The code that its field asks for. */
  passcode?: string
  asksForNumber?: true
  /** It sends the reader to the store. */
  sendsToStore?: true
}

/** A screen of the practice phone. */
export interface PhoneRow extends AnyRow {
  flows: Partial<Record<FlowName, InFlow>>
}
