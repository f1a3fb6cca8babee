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

/**
 * How many letters must be added, removed, changed or swapped with a neighbour to make one text of the other.
 * A letter is a code point: an accent or an emoji is not two mistakes.
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]]
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [index, letter] of a.entries()) {
    const next = [index + 1]
    for (const [at, other] of b.entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1)
      const swapped = letter === b[at - 1] && other === a[index - 1]
      next.push(
        Math.min(
          (next[at] ?? 0) + 1,
          (row[at + 1] ?? 0) + 1,
          swapped ? Math.min(changed, (before[at - 1] ?? 0) + 1) : changed,
        ),
      )
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
