import { starts } from '../src/brand/policy.ts'
import type { Method } from '../src/brand/methods.ts'
import { flowNames } from '../src/guide/flow-names.ts'
import type { Flow } from '../src/practice/flow.ts'
import { flowOf } from '../src/practice/flows.ts'

/** Every flow that a company can have, as far as it decides what is said. */
export function* everyFlow(): Generator<Flow> {
  for (const name of flowNames) {
    for (const start of starts) {
      for (const verifiedPush of [false, 3] as const) {
        for (const methods of [['push'], ['push', 'passcode', 'text']] satisfies Method[][]) {
          yield flowOf(name, {
            classic: { order: 'type-first' },
            universal: { checksNumber: true },
            country: 'US',
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
