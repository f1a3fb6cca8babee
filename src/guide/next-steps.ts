import { nearest } from '../diagnostics/nearest.ts'
import { textAttribute } from './tree.ts'
import type { Element, Report } from './tree.ts'

/** What `next` says where nothing follows: no step can be called so. */
export const noNext = 'end'

/**
 * The ids of the steps that a step leads to, in the order in which they are offered; none where nothing follows.
 * @param following the id of the step after it, to which it leads unless it says otherwise
 * @param ids of the steps that the guide has for this brand: names of others are skipped
 */
export function nextOf(
  step: Element,
  following: string | undefined,
  ids: readonly string[],
): string[] {
  const names = namesIn(step)
  if (names.includes(noNext)) return []
  const there = names.filter((name) => ids.includes(name))
  if (there.length > 0) return [...new Set(there)]
  return following === undefined ? [] : [following]
}

/**
 * Checks where a step says that it leads.
 * @param ids of all steps of the guide, also of those that no brand has together
 */
export function checkNext(step: Element, ids: readonly string[], report: Report): void {
  const names = namesIn(step)
  const others = ids.filter((id) => id !== textAttribute(step, 'id'))
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) {
      report(step, {
        code: 'twice',
        message: `This step says twice that it leads to "${name}".`,
        fix: 'Remove one of them.',
      })
    } else if (name === noNext && names.length > 1) {
      report(step, {
        code: 'end-beside-steps',
        message: `next="${names.join(' ')}" says that steps follow and that nothing does.`,
        fix: 'Write next="end", or only ids of steps.',
      })
    } else if (name === textAttribute(step, 'id')) {
      report(step, {
        code: 'next-is-itself',
        message: `This step says that it leads to itself, "${name}".`,
        fix: 'Write the id of another step, or next="end" if nothing follows.',
      })
    } else if (name !== noNext && !others.includes(name)) {
      const near = nearest(name, others)
      report(step, {
        code: 'unknown-step',
        message: `This step says that it leads to "${name}", and the guide has no such step.`,
        fix: near
          ? `Did you mean "${near}"?`
          : `Its other steps: ${others.join(', ') || 'none'}. If nothing follows, write next="end".`,
      })
    }
  }
}

function namesIn(step: Element): string[] {
  return textAttribute(step, 'next').split(/\s+/).filter(Boolean)
}
