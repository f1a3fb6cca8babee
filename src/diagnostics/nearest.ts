/** How far two texts in small letters are apart; infinitely far where a suggestion would be a guess. */
type Distance = (written: string, candidate: string) => number

/**
 * The candidate that somebody most likely meant: the nearest, upper and lower case alike, the first of equals.
 * `undefined` if none is near enough to be worth suggesting.
 * @param distance how names or whole texts are compared; names, unless it says so
 */
export function nearest(
  written: string,
  candidates: Iterable<string>,
  distance: Distance = betweenNames,
): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const candidate of candidates) {
    const apart = distance(written.toLowerCase(), candidate.toLowerCase())
    if (apart >= least) continue
    least = apart
    best = candidate
  }
  return best
}

/** Names are typed: counted in mistyped letters, of which a name has few. */
function betweenNames(written: string, name: string): number {
  const most = Math.max(1, Math.max(written.length, name.length) * 0.4)
  // Each letter too many is a mistake: what is of quite another length need not be compared.
  if (Math.abs(written.length - name.length) > 2 * most) return Infinity
  const mistakes = editDistance(written, name)
  return mistakes <= most && mistakes < written.length ? mistakes : Infinity
}

/**
 * Texts of a screen are remembered: the same button may have got another word, so more may differ, and part of a text
 * is near the whole. Measured on pairs as "Continue" and "Continuar" (0.22), "Start setup" and "Begin setup" (0.45);
 * "Save" and "Yes" are 0.75 apart.
 */
export function betweenTexts(written: string, text: string): number {
  if (!written || !text) return Infinity
  const ratio = editDistance(written, text) / Math.max(written.length, text.length)
  const isPart = ` ${written} `.includes(` ${text} `) || ` ${text} `.includes(` ${written} `)
  // A part is nearer the more of the whole it is, and never as near as a slip of one letter.
  const apart = isPart ? Math.min(ratio, 0.3 + ratio / 10) : ratio
  return apart < 0.55 ? apart : Infinity
}

/**
 * How many letters must be added, removed, changed or swapped with a neighbour to make one text of the other.
 * A letter is a code point: an accent or an emoji is not two mistakes.
 */
function editDistance(from: string, to: string): number {
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

/**
 * The value that a record holds under a key a person wrote, or `undefined`. What every object inherits
 * (`constructor`, `__proto__`) is nobody's label, brand value or element.
 */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
