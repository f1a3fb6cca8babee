import type { Outline } from '../guide/outline.ts'

/**
 * Whether a guide's steps are ways to choose from instead of one after the other: then a step's own sentences
 * lead to another one, by a link such as `/guides/x/#step`. Links in its trouble and notes are exceptions.
 */
export function branches({ guide, links, steps }: Outline): boolean {
  const targets = steps.map(({ id }) => `/guides/${guide}/#${id}`)
  const sentences = steps.flatMap(({ views }) => views).flatMap(({ prose }) => prose)
  return links.some(
    ({ url, line }) =>
      targets.includes(url) &&
      sentences.some(
        ({ text, line: first }) => line >= first && line < first + text.split('\n').length,
      ),
  )
}
