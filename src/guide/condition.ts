import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'

/** What has to be true of a company, or must not be, for some words to be for its people. One of the two is set. */
export interface Condition {
  is?: string | undefined
  not?: string | undefined
}

/** How each place that takes a condition writes one: for the messages about it. */
const examples = {
  '<When>': '<When is="starts-by-email">',
  '"have"': '{ what: the e-mail that invites you, is: starts-by-email }',
  '"symptoms"': '{ what: The e-mail never came, is: starts-by-email }',
  '"is"': 'is: starts-by-email',
}

/** Names of an earlier version, each with today's. */
export const renamedFacts: Readonly<Record<string, string>> = {
  'order-article': 'type-first',
  'order-duo': 'number-first',
}

/** What is wrong with a condition. */
export function checkCondition(
  { is, not }: Condition,
  facts: Readonly<Record<string, boolean>>,
  where: keyof typeof examples,
): UnlocatedDiagnostic[] {
  const name = is || not
  if (!name || (is && not)) {
    return [
      {
        code: 'missing',
        message: `${where} needs either "is" or "not".`,
        fix: `Example: ${examples[where]}`,
      },
    ]
  }
  if (Object.hasOwn(facts, name)) return []
  const now = renamedFacts[name]
  if (now !== undefined) {
    const message = `"${name}" is now called "${now}".`
    return [{ code: 'renamed-value', message, fix: `Write "${now}" in its place.` }]
  }
  const known = Object.keys(facts)
  const near = nearest(name, known)
  return [
    {
      code: 'unknown-condition',
      message: `"${name}" is nothing that ${where} knows of a company.`,
      fix: near ? `Did you mean "${near}"?` : `It knows ${known.join(', ')}.`,
    },
  ]
}

/** Whether a condition, checked before, holds for a company. */
export function holds({ is, not }: Condition, facts: Readonly<Record<string, boolean>>): boolean {
  return is ? facts[is] === true : facts[not ?? ''] !== true
}
