import { devices } from '../guide/outline.ts'
import { taskOf } from './facts.ts'
import type { Flow } from './flow.ts'
import { isControl, reduce, type Action } from './reducer.ts'
import { computerRow, phoneRows } from './rows.ts'
import { initialState, type Hint, type State, type Task } from './state.ts'

const both = [true, false]

/** Every task and every hint that a flow can have for its reader. */
export function saidIn(flow: Flow): { tasks: Set<Task>; hints: Set<Hint> } {
  const [tasks, hints] = [new Set<Task>(), new Set<Hint>()]
  for (const state of imaginable(flow)) {
    // Only states that stay what they are when the page is opened anew there: any other shows two screens at odds.
    if (reduce(state, { type: 'open', route: state }).phone !== state.phone) continue
    for (const device of devices) {
      const task = taskOf(state, device)
      if (task) tasks.add(task)
    }
    for (const action of actionsIn(state)) {
      const { hint } = reduce(state, action)
      if (hint) hints.add(hint)
    }
  }
  return { tasks, hints }
}

/** What a reader can do there that may bring up a hint. */
function actionsIn({ computer, phone }: State): Action[] {
  const row = computerRow(computer)
  const controls = Object.keys({ ...row?.buttons, ...phoneRows[phone].buttons }).filter(isControl)
  return [
    ...controls.map((control): Action => ({ type: 'press', control })),
    { type: 'code', text: '0', finished: true },
    ...(row?.asksForNumber
      ? ([
          { type: 'type', text: '0', finished: true },
          { type: 'choose', field: 'country', value: '' },
        ] satisfies Action[])
      : []),
  ]
}

/** States that can differ in what is said. */
function* imaginable(flow: Flow): Generator<State> {
  const computers = [...flow.computer, ...flow.detours]
  for (const computer of computers.length > 0 ? computers : [undefined]) {
    for (const phone of flow.phone) {
      const at = { ...initialState(flow), ...(computer ? { computer } : {}), phone }
      yield { ...at, device: '', phoneType: '' }
      for (const passcode of ['empty', 'example'] as const) {
        for (const code of ['waiting', 'scanned', 'expired'] as const) {
          for (const on of both) yield { ...at, passcode, code, linkSent: on, installed: on }
        }
        for (const passcodeSent of both) yield { ...at, passcode, passcodeSent }
        for (const confirmed of both) yield { ...at, passcode, confirmed, number: 'example' }
        for (const story of ['yours', 'not-yours'] as const) {
          for (const suspicious of [undefined, 'yes'] as const) {
            yield { ...at, passcode, story, suspicious }
          }
        }
      }
    }
  }
}
