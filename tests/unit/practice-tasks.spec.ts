import { expect, test } from 'playwright/test'
import { keysBelow } from '../../src/i18n/translate.ts'
import { reduce } from '../../src/practice/reducer.ts'
import { taskOf } from '../../src/practice/facts.ts'
import type { Flow } from '../../src/practice/flow.ts'
import { initialState, type State, type Task } from '../../src/practice/state.ts'
import { everyFlow } from '../practice-flows.ts'

const both = [true, false]

/** States that can differ in what is said, and that stay what they are when the page is opened anew there. */
function* states(flow: Flow): Generator<State> {
  for (const state of imaginable(flow)) {
    if (reduce(state, { type: 'open', route: state }).phone === state.phone) yield state
  }
}

function* imaginable(flow: Flow): Generator<State> {
  const computers = [...flow.computer, ...flow.detours]
  for (const computer of computers.length > 0 ? computers : [undefined]) {
    for (const phone of flow.phone) {
      const at = { ...initialState(flow), ...(computer ? { computer } : {}), phone }
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

test('every screen has a sentence that says what to do, and every such sentence is said somewhere', () => {
  const said = new Set<Task | undefined>()
  for (const flow of everyFlow()) {
    for (const state of states(flow)) {
      for (const device of ['computer', 'phone'] as const) said.add(taskOf(state, device))
    }
  }
  const sentences: readonly string[] = keysBelow('portal.tasks')
  const missing = [...said].filter((task) => task !== undefined && !sentences.includes(task))
  expect(missing, 'Write each under portal.tasks in src/i18n/messages/').toEqual([])
  expect(sentences.filter((task) => !said.has(task as Task))).toEqual([])
})
