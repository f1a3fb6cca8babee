/** Letters whose capital Unicode writes as two. */
const capitals: Readonly<Record<string, string>> = { ß: 'ẞ' }

/** Scripts whose capitals are for headlines of their own and in few fonts. */
const withoutCapitals = /\p{Script=Georgian}/u

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What stands for a company on a small tile: the first letter of its name, else its first figure, as people write it. */
export function initial(name: string): string | undefined {
  const parts = [...letters.segment(name.normalize('NFC'))].map(({ segment }) => segment)
  const found =
    parts.find((part) => /\p{L}/u.test(part)) ?? parts.find((part) => /\p{N}/u.test(part))
  if (found === undefined || withoutCapitals.test(found)) return found
  const capital = capitals[found] ?? found.toUpperCase()
  return [...letters.segment(capital)][0]?.segment
}
