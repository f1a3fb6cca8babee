import type { FlowName } from '../guide/flow-names.ts'
import type { FlowSettings } from './flow.ts'
import type { ComputerScreen, PhoneScreen } from './screen-names.ts'
import type { Facts, State, Task } from './state.ts'

// A screen is one row: a file `screens/<device>/<id>.ts` that exports `row` in one of these two shapes. Everything else
// that knows the screens (unions, flows, the reducer, pages) is derived from the rows.

/** What a button does. One that does not lead on says why with a hint. */
export type Press = (state: State, facts: Facts) => State

/** Chooses what to tell the reader; `own` is the task named after the screen. */
export type PickTask = (own: Task, state: State, facts: Facts) => Task

/** Where a flow shows a screen. */
export interface InFlow {
  /** Screens are sorted by this number; no two of a device share one in the same flow. */
  order: number | ((settings: FlowSettings) => number)
  /** Whether a company's people see it; always if unset. */
  if?: (settings: FlowSettings) => boolean
}

/** Where a flow shows a screen of the computer. */
export interface ComputerInFlow extends InFlow {
  /** It is off the main path: only buttons lead there. */
  detour?: true
  /** What follows a detour, or if a company's people do not see that screen, the first after it that they see. */
  next?: ComputerScreen
  /** What the phone can show beside it; the first is shown where an address names any other. */
  phones?: readonly PhoneScreen[]
}

interface AnyRow {
  /** What its buttons do, by their `data-press`. No name is used on both devices. */
  buttons?: Readonly<Record<string, Press>>
  /** What the page tells the reader to do; the task named after the screen if unset. */
  task?: PickTask
  /** The drawing of its device that draws it (the one named after the screen if unset), and the props of that. */
  drawnBy?: string
  props?: Readonly<Record<string, unknown>>
  /** An extra class of its card on the computer, or of the whole phone, such as `dusk`. */
  look?: string
}

/** A screen of the practice computer. */
export interface ComputerRow extends AnyRow {
  flows: Partial<Record<FlowName, ComputerInFlow>>
  /** Overrides what the page tells the reader at the phone. */
  phoneTask?: PickTask
  /** Whether the reader has to do something on the phone first. */
  phonesTurn?: (state: State) => boolean
  /** What else changes when a button leads here. */
  enter?: Press
  /** It shows the code: what happens once the phone has scanned it or opened the link. */
  linked?: Press
  /** It waits for an answer from the phone: what each answer does. */
  answered?: Partial<Record<PhoneScreen, Press>>
  /** The code that its field asks for. */
  passcode?: string
  asksForNumber?: true
  /** The reader is signed in there. */
  signedIn?: true
  /** The window that it is in: a mail program's, or the company's own page; Duo's page if unset. */
  window?: 'mail' | 'company'
  /** It sends the reader to the store. */
  sendsToStore?: true
}

/** A screen of the practice phone. */
export interface PhoneRow extends AnyRow {
  flows: Partial<Record<FlowName, InFlow>>
}
