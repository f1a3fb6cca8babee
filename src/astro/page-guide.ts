import { lettersOf } from '../guide/letters.ts'
import type { Outline, Step, View } from '../guide/outline.ts'
import { viewsOf } from '../guide/outline.ts'

/** A guide as the components of its page see it. */
export interface PageGuide {
  outline: Outline
  /** By key. */
  views: ReadonlyMap<string, View>
  /** By id. */
  steps: ReadonlyMap<string, Step>
  /** What a help desk calls the views of a step of several, such as `8 C`, by key. */
  places: ReadonlyMap<string, string>
}

/** The guide of an outline, with its parts by their names. */
export function pageGuide(outline: Outline): PageGuide {
  return {
    outline,
    views: new Map(viewsOf(outline).map((view) => [view.key, view])),
    steps: new Map(outline.steps.map((step) => [step.id, step])),
    places: new Map(
      outline.steps.flatMap(({ number, views }) =>
        [...lettersOf(views)].map(([key, letter]) => [key, `${number} ${letter}`] as const),
      ),
    ),
  }
}

/**
 * The guide that a page shows.
 * @throws Error on a page of none
 */
export function guideOf({ guide }: App.Locals): PageGuide {
  if (!guide) throw new Error('This component stands on pages of guides only.')
  return guide
}
