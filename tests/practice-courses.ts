import { starts } from '../src/brand/policy.ts'
import type { Method } from '../src/brand/methods.ts'
import { flows } from '../src/guide/rehearsal.ts'
import { courseOf, type Course } from '../src/practice/screens.ts'

/** Every course that a company can have, as far as it decides what is said. */
export function* courses(): Generator<Course> {
  for (const flow of flows) {
    for (const start of starts) {
      for (const verifiedPush of [false, 3] as const) {
        for (const methods of [['push'], ['push', 'passcode', 'text']] satisfies Method[][]) {
          yield courseOf(flow, {
            classic: { order: 'type-first' },
            universal: { checksNumber: true },
            enrollment: { start },
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
