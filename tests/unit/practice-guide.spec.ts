import { expect, test } from 'playwright/test'
import { loadProject } from '../../scripts/project.ts'
import { loadContent } from '../../src/guide/load.ts'
import { guideOfFlow, stepIfNotYours, stepOfScreen } from '../../src/practice/guide-steps.ts'
import { courseOf, flows, type Order } from '../../src/practice/screens.ts'

for (const order of ['article', 'duo'] satisfies Order[]) {
  for (const start of ['email', 'sign-in'] as const) {
    test(`every practice screen belongs to a step of its guide (${order}, ${start})`, async () => {
      const { brand: published, places } = await loadProject()
      const enrolment = { ...published.enrolment, start }
      const brand = { ...published, enrolment, classic: { order } }
      const { outlines } = await loadContent(places, brand)
      for (const flow of flows) {
        const { computer, phone } = courseOf(flow, brand)
        const wanted = [...computer, ...phone].flatMap((screen) => [
          stepOfScreen[screen],
          stepIfNotYours[screen] ?? stepOfScreen[screen],
        ])
        for (const locale of brand.languages) {
          const guide = outlines.find(
            (outline) => outline.guide === guideOfFlow[flow] && outline.locale === locale,
          )
          expect(guide?.steps.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted))
        }
      }
    })
  }
}
