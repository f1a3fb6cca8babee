import { haveCommonReaders } from './audience.ts'
import type { View } from './outline.ts'

/**
 * The letters of a step's views, by which a help desk says "8 C": in the order in which a reader meets them, so that
 * views for different readers share theirs. A step of one view needs none.
 */
export function lettersOf(
  views: readonly Pick<View, 'key' | 'audience' | 'phone'>[],
): Map<string, string> {
  const places: number[] = []
  for (const view of views) {
    const before = places.filter((_, at) => haveCommonReaders(views[at]!, view))
    places.push(Math.max(0, ...before) + 1)
  }
  if (Math.max(0, ...places) < 2) return new Map()
  return new Map(views.map(({ key }, at) => [key, String.fromCharCode(64 + (places[at] ?? 0))]))
}
