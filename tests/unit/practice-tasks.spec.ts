import { expect, test } from 'playwright/test'
import type { Method } from '../../src/brand/methods.ts'
import { flows } from '../../src/guide/rehearsal.ts'
import { en } from '../../src/i18n/strings/practice/en.ts'
import { next } from '../../src/practice/flow.ts'
import { courseOf, type Course } from '../../src/practice/screens.ts'
import { initialState, type State } from '../../src/practice/state.ts'
import { taskOf } from '../../src/practice/task.ts'

/** Every course that a company can have, as far as it decides what is said. */
function* courses(): Generator<Course> {
  for (const flow of flows) {
    for (const start of ['email', 'sign-in'] as const) {
      for (const verifiedPush of [false, 3] as const) {
        for (const methods of [['push'], ['push', 'passcode', 'text']] satisfies Method[][]) {
          yield courseOf(flow, {
            classic: { order: 'article' },
            universal: { checksNumber: true },
            enrolment: { start },
            policy: {
              methods,
              verifiedPush,
              rememberDays: 30,
              manageDevices: methods.length > 1,
            },
          })
        }
      }
    }
  }
}

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
  expect(Object.keys(en.tasks).filter((task) => !said.has(task))).toEqual([])
})
