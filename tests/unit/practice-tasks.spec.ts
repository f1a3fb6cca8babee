import { expect, test } from 'playwright/test'
import { keysBelow } from '../../src/i18n/translate.ts'
import { next } from '../../src/practice/flow.ts'
import type { Course } from '../../src/practice/screens.ts'
import { initialState, type State } from '../../src/practice/state.ts'
import { taskOf } from '../../src/practice/task.ts'
import { courses } from '../practice-courses.ts'

const both = [true, false]

/** States that can differ in what is said, and that stay what they are when the page is opened anew there. */
function* states(course: Course): Generator<State> {
  for (const state of imaginable(course)) {
    if (next(state, { type: 'open', place: state }).phone === state.phone) yield state
  }
}

function* imaginable(course: Course): Generator<State> {
  const computers = [...course.computer, ...course.aside]
  for (const computer of computers.length > 0 ? computers : [undefined]) {
    for (const phone of course.phone) {
      const at = { ...initialState(course), ...(computer ? { computer } : {}), phone }
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

test('every sentence that says what to do is said somewhere', () => {
  const said = new Set<string | undefined>()
  for (const course of courses()) {
    for (const state of states(course)) {
      for (const device of ['computer', 'phone'] as const) said.add(taskOf(state, device))
    }
  }
  expect(keysBelow('portal.tasks').filter((task) => !said.has(task))).toEqual([])
})
