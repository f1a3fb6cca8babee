import type { Audience } from './audience.ts'
import type { View } from './outline.ts'

/**
 * The letters of a step's views, by which a help desk says "8 C": in the order in which a reader meets them, so that
 * views for different readers share theirs. A step of one view needs none.
 */
export function lettersOf(views: readonly Pick<View, 'key' | 'audience'>[]): Map<string, string> {
  /** How many views have been counted for everybody, and for each group of readers since. */
  let shared = 0
  let own = new Map<Audience, number>()
  const places = views.map(({ key, audience }) => {
    if (audience === undefined) {
      shared = Math.max(shared, ...own.values()) + 1
      own = new Map()
      return [key, shared] as const
    }
    const place = (own.get(audience) ?? shared) + 1
    own.set(audience, place)
    return [key, place] as const
  })
  const most = Math.max(0, ...places.map(([, place]) => place))
  if (most < 2) return new Map()
  return new Map(places.map(([key, place]) => [key, String.fromCharCode(64 + place)]))
}
