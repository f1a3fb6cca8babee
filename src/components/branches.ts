import type { Outline } from '../guide/outline.ts'

/**
 * Whether a guide's steps are ways to choose from instead of one after the other: then a step's own words lead
 * to another one, by a link such as `/guides/x/#step`.
 */
export function branches({ guide, links, steps }: Outline): boolean {
  const [first] = steps
  const targets = steps.map(({ id }) => `/guides/${guide}/#${id}`)
  return links.some(({ url, line }) => first && line > first.line && targets.includes(url))
}
