import { expect, test } from 'playwright/test'
import { loadProject } from '../../scripts/project.ts'
import { loadContent } from '../../src/guide/load.ts'
import type { Project } from '../../src/guide/load.ts'
import { guidesOfFlow, stepIfNotYours, stepsOfScreen } from '../../src/practice/guide-steps.ts'
import { flows } from '../../src/guide/rehearsal.ts'
import { starts } from '../../src/brand/policy.ts'
import { courseOf, type Order } from '../../src/practice/screens.ts'

let project: Project
test.beforeAll(async () => {
  project = await loadProject()
})

for (const order of ['type-first', 'number-first'] satisfies Order[]) {
  for (const start of starts) {
    for (const verifiedPush of [false, 3] as const) {
      const setting = `${order}, ${start}, ${verifiedPush ? 'verified' : 'plain'}`
      test(`every practice screen belongs to a step of its guides (${setting})`, async () => {
        const { brand: published, places } = project
        const brand = {
          ...published,
          enrollment: { ...published.enrollment, start },
          classic: { order },
          universal: { checksNumber: start === 'email' },
          policy: { ...published.policy, verifiedPush, rememberDays: 30 },
        }
        const { outlines } = await loadContent(places, brand)
        for (const flow of flows) {
          const { computer, aside, phone } = courseOf(flow, brand)
          for (const locale of brand.languages) {
            const steps = outlines
              .filter(({ guide }) => guidesOfFlow[flow].includes(guide))
              .filter((outline) => outline.locale === locale)
              .flatMap((outline) => outline.steps.map(({ id }) => id))
            const strange = [...computer, ...aside, ...phone].filter((screen) => {
              const notYours = flow === 'answer' ? stepIfNotYours[screen] : undefined
              return [stepsOfScreen[screen], notYours ?? stepsOfScreen[screen]].some(
                (wanted) => !wanted.some((id) => steps.includes(id)),
              )
            })
            expect(strange).toEqual([])
          }
        }
      })
    }
  }
}
