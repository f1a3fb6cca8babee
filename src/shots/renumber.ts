import { normalizeWords } from '../guide/labels.ts'
import type { Label } from '../guide/outline.ts'
import type { Mark, Shot } from './shot.ts'

/**
 * Gives a shot's marks the numbers that a language's words have: another language may name the same labels in
 * another order. A label that the shot does not mark is left out; check says so.
 */
export function renumber(
  marks: Shot['marks'],
  labels: readonly Pick<Label, 'number' | 'screen'>[],
): Mark[] {
  return labels.flatMap(({ number, screen }) => {
    const wanted = normalizeWords(screen)
    const mark = marks.find(({ label }) => normalizeWords(label) === wanted)
    return mark ? [{ number, box: mark.box }] : []
  })
}
