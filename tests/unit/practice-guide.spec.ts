import { expect, test } from 'playwright/test'
import { starts } from '../../src/brand/policy.ts'
import { checkScreens } from '../../src/check/screens.ts'
import { flowNames } from '../../src/guide/flow-names.ts'
import { readGuides, valuesIn } from '../../src/guide/load.ts'
import { screenStepsOf } from '../../src/guide/screen-steps.ts'
import type { Order } from '../../src/practice/flow.ts'
import { shippedInput } from '../shipped.ts'
import { said } from './guide/checked.ts'

// About the shipped guides: together they have a step for every practice screen, however a company set up its Duo. What
// the rule says where they don't is in check-screens.spec.ts.

for (const order of ['type-first', 'number-first'] satisfies Order[]) {
  for (const start of starts) {
    for (const verifiedPush of [false, 3] as const) {
      const setting = `${order}, ${start}, ${verifiedPush ? 'verified' : 'plain'}`
      test(`every practice screen belongs to a step of its guides (${setting})`, async () => {
        const shipped = await shippedInput()
        const brand = {
          ...shipped.brand,
          // In every language a guide has the same views: another rule sees to that.
          languages: [shipped.brand.defaultLanguage],
          enrollment: { ...shipped.brand.enrollment, start },
          classic: { order },
          universal: { checksNumber: start === 'email' },
          policy: { ...shipped.brand.policy, verifiedPush, rememberDays: 30 },
        }
        const { outlines } = readGuides(shipped.places, brand, valuesIn(brand, shipped.tables))
        const input = { ...shipped, brand, outlines }
        const flows = screenStepsOf(outlines, input.scripts).map(({ flow }) => flow)
        expect([...new Set(flows)].sort()).toEqual([...flowNames].sort())
        expect(said(checkScreens(input))).toEqual([])
      })
    }
  }
}
