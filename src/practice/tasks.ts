import type { Device } from '../guide/outline.ts'
import { factsOf } from './facts.ts'
import { flows } from './flows.ts'
import { computerRow, phoneRows } from './rows.ts'
import type { State, Task } from './state.ts'

/** What the page tells the reader to do now on a device; unset where the flow does without the device. */
export function taskOf(state: State, device: Device): Task | undefined {
  const { computer, phone, flow } = state
  const facts = factsOf(state)
  const row = computerRow(computer)
  if (device === 'computer') return row?.task?.(computer!, state, facts) ?? computer
  const own = phoneRows[phone].task?.(phone, state, facts) ?? phone
  if (!row) return own
  return (row.phoneTask ?? flows[flow.name].phoneTask)?.(own, state, facts) ?? own
}
