import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { FlowName } from '../guide/flow-names.ts'
import { flowOf, flowsOf, knownBy } from '../practice/flows.ts'
import { rows } from '../practice/rows.ts'
import type { ScreenName } from '../practice/screen-names.ts'
import { namedScreens, screenStepsOf, stepOfScreen } from '../guide/screen-steps.ts'
import { inScript, viewsNotInGuide } from './capture-scripts.ts'
import type { CheckInput } from './check-input.ts'

type Input = Pick<CheckInput, 'brand' | 'places' | 'outlines' | 'scripts'>

/** Every screen of practice has a step in a guide, and every screen that a capture script names is there. */
export function checkScreens(input: Input): Diagnostic[] {
  return [...unknownScreens(input), ...unownedScreens(input)]
}

/** Screens that a capture script names and practice does not have. */
function unknownScreens({ places, scripts }: Input): Diagnostic[] {
  return Object.entries(scripts).flatMap(([guide, script]) => {
    if (!script) return []
    const { target, views } = script
    const flow = 'practice' in target ? target.practice : undefined
    const known = Object.keys(rows).filter((name) => flow && rows[name as ScreenName].flows[flow])
    return Object.entries(views).flatMap(([key, view]) =>
      namedScreens(view.screen)
        .filter((name) => !known.includes(name.replace(/\/not-yours$/, '')))
        .map((name) => {
          const near = nearest(name, known)
          return {
            code: 'unknown-screen',
            at: inScript(places, guide, name, `views.${key}.screen`),
            message: flow
              ? `The practice flow "${flow}" has no screen "${name}".`
              : `The screen "${name}" is one of practice, and this script goes elsewhere.`,
            fix: near ? `Did you mean "${near}"?` : 'Take it out.',
          }
        }),
    )
  })
}

/**
 * Screens on the way of a practice flow that no step of a guide has. A company may leave guides out: where none goes a
 * flow from its beginning or to its end, the flow belongs to none, and what lies beside the way may belong to none.
 */
function unownedScreens({ brand, places, outlines, scripts }: Input): Diagnostic[] {
  const locale = brand.defaultLanguage
  const steps = screenStepsOf(
    outlines.filter((outline) => outline.locale === locale),
    scripts,
  )
  const namedInVain = outlines.flatMap((outline) =>
    viewsNotInGuide(outline, scripts[outline.guide]).flatMap(({ screen }) => namedScreens(screen)),
  )
  const shown = (flow: FlowName): readonly ScreenName[] => {
    // Where practice is not published, the home page still shows each prompt by one of its screens.
    const known = brand.prompts.map(knownBy).filter((each) => each?.flow === flow)
    if (!brand.practice) return known.flatMap((each) => each?.screen ?? [])
    const { computer, phone } = flowOf(flow, brand)
    return computer.length > 0 ? computer : phone
  }
  return flowsOf(brand).flatMap((flow) => {
    const first = steps.find((step) => step.flow === flow)
    const way = shown(flow)
    // A view that its guide does not have is told by itself, and not once more by its screen.
    const isOwned = (screen: ScreenName): boolean =>
      stepOfScreen(steps, flow, screen) !== undefined || namedInVain.includes(screen)
    if (!first || ![way.at(0), way.at(-1)].some((end) => end && isOwned(end))) return []
    return way
      .filter((screen) => !isOwned(screen))
      .map((screen) => ({
        code: 'unowned-screen',
        at: inScript(places, first.guide, screen, 'views'),
        message: `Practice shows the screen "${screen}" in its flow "${flow}", and no step of a guide has it.`,
        fix: `Write screen: '${screen}' at the view that the reader is at then.`,
      }))
  })
}
