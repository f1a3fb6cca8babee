import type { Outline, Step } from '../guide/outline.ts'

/** A way on from a step: what one of its buttons leads to. */
export interface Way {
  /** `undefined` for the end of the guide. */
  step?: Step
  /** Whether the step's own sentences name it: then its button says no more than where it leads. */
  said: boolean
}

/**
 * The ways on from a step. Where its own sentences lead to other steps, by links such as `/guides/x/#step`,
 * these are its ways, all alike: a button that says "done, to the next" would contradict them. Links in its
 * trouble and notes are exceptions, not ways. A step with two ways or more is a fork; the step before one of
 * a fork's branches belongs to another branch, which ends there.
 */
export function waysOn(outline: Outline, step: Step): Way[] {
  const said = saidBy(outline, step)
  if (said.length > 0) return said.map((target) => ({ step: target, said: true }))
  const next = outline.steps[outline.steps.indexOf(step) + 1]
  const branches = outline.steps
    .map((other) => saidBy(outline, other))
    .filter((ways) => ways.length > 1)
    .flat()
  return [next && !branches.includes(next) ? { step: next, said: false } : { said: false }]
}

/** Whether a guide has one way through: only there "go on after the last step done" leads where a reader wants to go. */
export function isStraight(outline: Outline): boolean {
  return outline.steps.every((step) => waysOn(outline, step).every(({ said }) => !said))
}

/** The other steps that a step's own sentences lead to, each once, in their order. */
function saidBy({ guide, links, steps }: Outline, step: Step): Step[] {
  const sentences = step.views.flatMap(({ prose }) => prose)
  const targets = links
    .filter(({ line }) =>
      sentences.some(
        ({ text, line: first }) => line >= first && line < first + text.split('\n').length,
      ),
    )
    .map(({ url }) => steps.find(({ id }) => url === `/guides/${guide}/#${id}`))
  return [...new Set(targets)].filter(
    (target): target is Step => target !== undefined && target !== step,
  )
}
