/**
 * How many letters must be added, removed, changed or swapped with a neighbour to get from one to
 * the other.
 */
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let cost = Math.min(
        (rows[row - 1]?.[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (rows[row - 1]?.[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (row > 1 && column > 1 && swapped) {
        cost = Math.min(cost, (rows[row - 2]?.[column - 2] ?? 0) + 1)
      }
      line.push(cost)
    }
    rows.push(line)
  }
  return rows[from.length]?.[to.length] ?? 0
}

/** More than this share of the longer word different, and a suggestion would be a guess. */
const mostDifferent = 0.4

/**
 * The candidate that a mistyped word most likely means: the fewest mistyped letters, upper and
 * lower case alike, the first of equals. `undefined` if none is near enough to be worth suggesting.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; mistakes: number } | undefined
  for (const candidate of candidates) {
    const mistakes = distance(word.toLowerCase(), candidate.toLowerCase())
    const longer = Math.max(word.length, candidate.length)
    const near = mistakes <= Math.max(1, longer * mostDifferent) && mistakes < word.length
    if (near && mistakes < (best?.mistakes ?? Infinity)) {
      best = { candidate, mistakes }
    }
  }
  return best?.candidate
}
