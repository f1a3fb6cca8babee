import type { Device } from '../guide/outline.ts'
import { flows } from './flows.ts'
import { computerRow, phoneRows } from './rows.ts'
import type { Fact, Facts, State, Task } from './state.ts'

/** What is true of a state: the page shows a part (`data-when`) or enables a button (`data-needs`) by these. */
export function factsOf(state: State): Facts {
  const { computer, phone, number, country, story, code, passcode, suspicious } = state
  const row = computerRow(computer)
  const shown = number === 'example' && country === state.flow.country
  // The answer flow has no computer: a request is there from the start.
  const asked = !row || row.answered !== undefined
  const phonesTurn = !row || (row.phonesTurn?.(state) ?? false)
  // At the end nothing is left to do, but a reader who has just approved on the phone has not seen that yet.
  const toSee = !isLast(state) || phone === 'approved'
  const truths: Partial<Record<Fact, boolean>> = {
    ios: state.system === 'ios',
    android: state.system === 'android',
    'number-shown': shown,
    'number-refused': number === 'refused',
    'number-confirmed': shown && state.confirmed,
    yours: story === 'yours',
    'not-yours': story === 'not-yours',
    'code-shown': row?.linked !== undefined,
    'code-waiting': code === 'waiting',
    'code-scanned': code === 'scanned',
    'code-expired': code === 'expired',
    'link-sent': state.linkSent,
    'link-to-open': row?.linked !== undefined && state.linkSent && code === 'waiting',
    installed: state.installed,
    'not-installed': !state.installed,
    answered: suspicious !== undefined,
    unanswered: suspicious === undefined,
    finished: isLast(state),
    'passcode-sent': state.passcodeSent,
    'passcode-unsent': !state.passcodeSent,
    'passcode-right': passcode === 'example',
    'passcode-refused': passcode === 'refused',
    asked,
    'not-asked': !asked,
    'push-denied': phone === 'denied',
    'at-email': computer === 'email',
    'phones-turn': phonesTurn,
    'signed-in': row?.signedIn === true,
    'computers-turn': row !== undefined && toSee && !phonesTurn,
  }
  return new Set((Object.keys(truths) as Fact[]).filter((fact) => truths[fact]))
}

/** Whether the computer shows the last screen of its flow. */
export function isLast({ flow, computer }: State): boolean {
  return computer !== undefined && computer === flow.computer.at(-1)
}

/** Whether nothing is left to rehearse; a flow without a computer ends with the answer on the phone. */
export function isOver(state: State): boolean {
  if (state.computer !== undefined) return isLast(state)
  return state.phone === 'approved' || state.suspicious !== undefined
}

/** What the page tells the reader to do on a device; `undefined` where the flow has no such device. */
export function taskOf(state: State, device: Device): Task | undefined {
  const { computer, phone, flow } = state
  const facts = factsOf(state)
  const row = computerRow(computer)
  if (device === 'computer') return row?.task?.(computer!, state, facts) ?? computer
  const own = phoneRows[phone].task?.(phone, state, facts) ?? phone
  if (!row) return own
  return (row.phoneTask ?? flows[flow.name].phoneTask)?.(own, state, facts) ?? own
}
