import { outlines } from 'virtual:handrail'
import { address } from '../astro/address.ts'
import type { Outline, Step } from '../guide/outline.ts'

/** A guide with more steps than these is also offered one step at a time. */
const atOnce = 5

/** Whether a guide is also offered one step at a time. */
export function hasStepPages({ steps }: Outline): boolean {
  return steps.length > atOnce
}

/**
 * Whether the end of a guide is a feat: of setting up, after more than one step. Nobody wants to be cheered for a
 * lost phone.
 */
export function endsFestively({ frontmatter, steps }: Outline): boolean {
  return frontmatter.topic === 'set-up' && steps.length > 1
}

/** The guide that a reader goes on with: after a set-up not another one, but what comes once it is done. */
export function nextGuide(outline: Outline, all: readonly Outline[]): Outline | undefined {
  const here = all.filter(({ locale }) => locale === outline.locale)
  return outline.frontmatter.topic === 'set-up'
    ? here.find(({ frontmatter }) => frontmatter.topic === 'sign-in')
    : here[here.indexOf(outline) + 1]
}

/** The address of the page of one step. */
export function stepPath({ guide, locale }: Outline, { id }: Step): string {
  return address(`/guides/${guide}/${id}/`, locale)
}

/** The guide that a help desk means by "step 7": the first in order that is offered one step at a time. */
export function mainGuide(locale: Outline['locale']): Outline | undefined {
  return outlines.find((outline) => outline.locale === locale && hasStepPages(outline))
}

/** The path of a step's short address, such as `/7/`, without base and language. */
export function shortPath({ number }: Step): string {
  return `/${number}/`
}
