import type { CaptureScript } from './capture-script.ts'
import type { FlowName } from './flow-names.ts'
import { viewsOf, type Outline } from './outline.ts'

/** A screen and the view of a guide that shows it, as a capture script says. */
export interface ScreenStep {
  flow: FlowName
  /** The id of a screen, perhaps with `/not-yours`. */
  screen: string
  guide: string
  /** The key of the view, and its step; none in the opening. */
  view: string
  step?: string
}

/** A guide's capture script, by the guide's id. */
export type CaptureScripts = Readonly<Record<string, CaptureScript | undefined>>

/**
 * Every screen that a guide names as its own, in the order of the guides and their views.
 * @param outlines the guides of one language or of all: their views are the same
 */
export function screenStepsOf(outlines: readonly Outline[], scripts: CaptureScripts): ScreenStep[] {
  const guides = new Map(outlines.map((outline) => [outline.guide, outline]))
  return [...guides.values()].flatMap((outline) => {
    const { target, views } = scripts[outline.guide] ?? { target: undefined, views: {} }
    if (!target || !('practice' in target)) return []
    return viewsOf(outline).flatMap(({ key, step }) =>
      namedScreens(views[key]?.screen).map((screen) => ({
        flow: target.practice,
        screen,
        guide: outline.guide,
        view: key,
        step,
      })),
    )
  })
}

/** The screens that a view names. */
export function namedScreens(screen: string | readonly string[] | undefined): readonly string[] {
  if (screen === undefined) return []
  return typeof screen === 'string' ? [screen] : screen
}

/** The first view that shows a screen. */
export function stepOfScreen(
  steps: readonly ScreenStep[],
  flow: FlowName,
  screen: string,
): ScreenStep | undefined {
  return steps.find((step) => step.flow === flow && step.screen === screen)
}
