import { guides } from 'virtual:handrail/guides'
import { address } from '../astro/address.ts'
import { isChecklist, mainGuideOf } from '../guide/main-guide.ts'
import type { GuideEntry, Outline, Step } from '../guide/outline.ts'

/** Whether a checklist has so few pictures that each has room beside the list, where its step begins. */
export function hasPicturesBeside(outline: Outline): boolean {
  const pictured = outline.steps.flatMap(({ number, views }) =>
    views.filter(({ picture }) => picture).map(() => number),
  )
  const haveRoom = pictured.every((number, at) => number - (pictured[at - 1] ?? -2) > 2)
  const before = outline.opening.some(({ picture }) => picture)
  return isChecklist(outline) && pictured.length > 0 && haveRoom && !before
}

/**
 * Whether the end of a guide is a feat: of setting up, after more than one step. Nobody wants to be cheered for a
 * lost phone.
 */
export function endsFestively({ frontmatter, steps }: GuideEntry): boolean {
  return frontmatter.topic === 'set-up' && steps.length > 1
}

/** Whether a guide teaches the set-up on the screens of a prompt, from its first page on. */
export function teachesSetUp({ frontmatter }: Pick<GuideEntry, 'frontmatter'>): boolean {
  return frontmatter.topic === 'set-up' && frontmatter.prompt !== 'any'
}

/** The guide that a reader goes on with: after a set-up not another one, but what comes once it is done. */
export function nextGuide({ guide, locale, frontmatter }: GuideEntry): GuideEntry | undefined {
  const here = guides.filter((other) => other.locale === locale)
  return frontmatter.topic === 'set-up'
    ? here.find((other) => other.frontmatter.topic === 'sign-in')
    : here[here.findIndex((other) => other.guide === guide) + 1]
}

/** The address of the page of one step. */
export function stepPath(
  { guide, locale }: Pick<GuideEntry, 'guide' | 'locale'>,
  { id }: Pick<Step, 'id'>,
): string {
  return address(`/guides/${guide}/${id}/`, locale)
}

/** The guide that a help desk means by "step 7": the first in order that is offered one step at a time. */
export function mainGuide(locale: GuideEntry['locale']): GuideEntry | undefined {
  return mainGuideOf(guides, locale)
}

/** The path of a step's short address, such as `/7/`, without base and language. */
export function shortPath({ number }: Pick<Step, 'number'>): string {
  return `/${number}/`
}

/** Where a reader came from: the only step that leads here, or the one above. */
export function stepBefore({ steps }: Outline, step: Step): Step | undefined {
  const above = steps.slice(0, steps.indexOf(step))
  const leadingHere = above.filter(({ next }) => next.includes(step.id))
  return leadingHere.length === 1 ? leadingHere[0] : above.at(-1)
}
