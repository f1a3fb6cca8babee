import { expect, test } from 'playwright/test'
import { starts } from '../../src/brand/policy.ts'
import { checkScreens } from '../../src/check/screens.ts'
import { checkCaptureScripts } from '../../src/check/capture-scripts.ts'
import type { CheckInput } from '../../src/check/check-input.ts'
import { flowNames } from '../../src/guide/flow-names.ts'
import { loadContent } from '../../src/guide/load.ts'
import type { CaptureView } from '../../src/guide/capture-script.ts'
import type { Order } from '../../src/practice/flow.ts'
import { screenStepsOf } from '../../src/guide/screen-steps.ts'
import { shippedInput, shippedProject } from '../shipped.ts'
import { said } from './guide/checked.ts'

for (const order of ['type-first', 'number-first'] satisfies Order[]) {
  for (const start of starts) {
    for (const verifiedPush of [false, 3] as const) {
      const setting = `${order}, ${start}, ${verifiedPush ? 'verified' : 'plain'}`
      test(`every practice screen belongs to a step of its guides (${setting})`, async () => {
        const project = await shippedProject()
        const brand = {
          ...project.brand,
          enrollment: { ...project.brand.enrollment, start },
          classic: { order },
          universal: { checksNumber: start === 'email' },
          policy: { ...project.brand.policy, verifiedPush, rememberDays: 30 },
        }
        const { outlines } = await loadContent(project.places, brand)
        const input = { ...(await shippedInput()), brand, outlines }
        const flows = screenStepsOf(outlines, input.scripts).map(({ flow }) => flow)
        expect([...new Set(flows)].sort()).toEqual([...flowNames].sort())
        expect(said(checkScreens(input))).toEqual([])
      })
    }
  }
}

const guide = 'set-up-duo'
const file = `content/guides/${guide}/capture.ts`

/** The shipped content with other views in a capture script. */
async function withViews(
  change: (views: Record<string, CaptureView>) => Record<string, CaptureView>,
): Promise<CheckInput> {
  const input = await shippedInput()
  const script = input.scripts[guide]!
  return {
    ...input,
    scripts: { ...input.scripts, [guide]: { ...script, views: change(script.views) } },
  }
}

test('a screen that practice does not have is told with its line', async () => {
  const input = await withViews((views) => ({ ...views, 'choose-app': { screen: 'optoin' } }))
  expect(said(checkScreens(input))).toEqual([
    `${file} › views.choose-app.screen: The practice flow "universal" has no screen "optoin". Did you mean "option"?`,
    expect.stringContaining('Practice shows the screen "option"'),
  ])
})

test('a screen that no step has is told, with the line that names it', async () => {
  const input = await withViews((views) => ({ ...views, 'choose-app': {} }))
  expect(said(checkScreens(input))).toEqual([
    expect.stringMatching(
      /^content\/guides\/set-up-duo\/capture\.ts:\d+ › views: Practice shows the screen "option" in its flow "universal", and no step of a guide has it\. Write screen: 'option' at the view that the reader is at then\.$/,
    ),
  ])
})

test('a step that is called something else now is told with its line, and once', async () => {
  const input = await shippedInput()
  const outlines = input.outlines.map((outline) => ({
    ...outline,
    steps: outline.steps.map((step) => ({
      ...step,
      views: step.views.map((view) =>
        outline.guide === guide && view.key === 'choose-app' ? { ...view, key: 'pick-app' } : view,
      ),
    })),
  }))
  const told = said([
    ...checkCaptureScripts({ ...input, outlines }),
    ...checkScreens({ ...input, outlines }),
  ])
  expect(told).toEqual([
    expect.stringContaining('The view "pick-app" has no picture'),
    expect.stringMatching(/capture\.ts:\d+ › views\.choose-app: It leads to the view/),
  ])
})

test('a flow of which no guide has a screen belongs to none, and that is fine', async () => {
  const input = await withViews((views) =>
    Object.fromEntries(Object.entries(views).map(([key, view]) => [key, { ...view, screen: [] }])),
  )
  expect(said(checkScreens(input))).toEqual([])
})
