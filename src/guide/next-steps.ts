import { nearest } from '../diagnostics/nearest.ts'
import { attribute, textAttribute, walkTree } from './tree.ts'
import type { Element, Report } from './tree.ts'
import { ruleOf } from './vocabulary.ts'

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

/** The guide in which a step leads on. */
interface Around {
  /** The guide's id. */
  guide: string
  /** Ids of all its steps, also of those that no brand has together. */
  ids: readonly string[]
  /** Ids of those that this brand's people see. */
  shown: readonly string[]
}

/** Checks where a step says that it leads, and that it says so where its words lead to several steps. */
export function checkNext(step: Element, around: Around, report: Report): void {
  if (attribute(step, 'next') === undefined) return checkLinks(step, around, report)
  const names = namesIn(step)
  const others = around.ids.filter((id) => id !== textAttribute(step, 'id'))
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
  const isKnown = names.length > 0 && names.every((name) => others.includes(name))
  if (isKnown && !names.some((name) => around.shown.includes(name))) {
    report(step, {
      code: 'next-hidden',
      message: "This step leads only to steps that this company's people do not see.",
      fix: 'Name a step that they see in next, or write next="end".',
    })
  }
}

/** Reports a fork that stands in the words alone: the button would lead each reader down the same way. */
function checkLinks(step: Element, { guide, shown }: Around, report: Report): void {
  const id = textAttribute(step, 'id')
  const linked = linkedIn(step, guide)
  const ways = shown.filter((other) => other !== id && linked.has(other))
  if (ways.length < 2) return
  const below = shown[shown.indexOf(id) + 1]
  const names = ways.map((way) => `"${way}"`).join(' and ')
  report(step, {
    code: 'fork-without-next',
    message: `This step's words lead to steps ${names}, and its button leads to ${below ? 'the one below' : 'the end'}.`,
    fix: `Say where it leads: next="${ways.join(' ')}", or next="${below ?? noNext}" if the button is right.`,
  })
}

/** The places of its own guide to which a step's sentences link; tips, notes and trouble are not among them. */
function linkedIn(step: Element, guide: string): Set<string> {
  const page = `/guides/${guide}/#`
  const places = new Set<string>()
  walkTree(step, (node) => {
    if (node.type === 'link' && node.url.startsWith(page)) places.add(node.url.slice(page.length))
    const rule = ruleOf(node)
    return !rule?.aside && !rule?.place
  })
  return places
}

function namesIn(step: Element): string[] {
  return textAttribute(step, 'next').split(/\s+/).filter(Boolean)
}
