import { editDistance } from './edit-distance.ts'

/** More than this share of the longer word different, and a suggestion would be a guess. */
const mostDifferent = 0.4

/**
 * The candidate that a mistyped word most likely means: the fewest mistyped letters, upper and
 * lower case alike, the first of equals. `undefined` if none is near enough to be worth suggesting.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; mistakes: number } | undefined
  for (const candidate of candidates) {
    const mistakes = editDistance(word.toLowerCase(), candidate.toLowerCase())
    const longer = Math.max(word.length, candidate.length)
    const near = mistakes <= Math.max(1, longer * mostDifferent) && mistakes < word.length
    if (near && mistakes < (best?.mistakes ?? Infinity)) {
      best = { candidate, mistakes }
    }
  }
  return best?.candidate
}
