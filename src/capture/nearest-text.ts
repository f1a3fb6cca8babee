import { editDistance } from '../diagnostics/nearest.ts'
import { normalizeWords } from '../guide/labels.ts'

// Half of the letters changed is another text. Measured on pairs as "Continue" and "Continuar"
// (0.22), "Start setup" and "Begin setup" (0.45); "Save" and "Yes" are 0.75 apart.
const furthest = 0.55
const contained = 0.3

/**
 * The one text that is nearest to some words, for "did you mean".
 * @param texts What is on the screen; of two as near, the first is taken.
 * @returns The text as it stands there, or nothing where none is near.
 */
export function nearestText(words: string, texts: readonly string[]): string | undefined {
  const wanted = normalizeWords(words).toLowerCase()
  let nearest: string | undefined
  let least = furthest
  for (const text of texts) {
    const distance = distanceBetween(wanted, normalizeWords(text).toLowerCase())
    if (distance >= least) continue
    least = distance
    nearest = text
  }
  return nearest
}

/** 0 for the same words, 1 for words that share nothing. */
function distanceBetween(a: string, b: string): number {
  if (!a || !b) return 1
  const ratio = editDistance(a, b) / Math.max(a.length, b.length)
  const isPart = ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
  // A part is nearer the more of the whole it is, and never as near as a slip of one letter.
  return isPart ? Math.min(ratio, contained + ratio / 10) : ratio
}
