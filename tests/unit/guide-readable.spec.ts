import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'

// How hard a text is to read, by the formulas that each language has for it. What a screen shows is left out: nobody
// can write it more simply.

/** A guide's own sentences: no top lines, elements, labels, links' addresses, values or names of products. */
function sentencesOf(file: string): string[] {
  return readFileSync(path.join(root, file), 'utf8')
    .replace(/^---[^]*?\n---\n/, '')
    .replace(/<Seen>.*?<\/Seen>|\*\*.*?\*\*|“[^”]*”/g, 'X')
    .replace(/<[^>]+>|\{[^}]*\}|^#+ /gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(
      /Duo(?: Mobile| Push| Security| Desktop)?|Touch ID|Windows Hello|Android|iPhone|QR|iOS/g,
      'X',
    )
    .split(/(?<=[.!?:])\s+|\n{2,}|\n- |\n\d+\. /)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}{2}/u.test(sentence))
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}’']+/gu) ?? []

/** Groups of vowels, less a silent e at the end: what readability formulas mean by a syllable in English. */
function syllablesOfEnglish(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^aeiouyt]ed|[^laeiouy]e)$/, '')
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1)
}

/** Groups of vowels in Spanish; an accent on a weak vowel parts it from its neighbour, and the u of gue is silent. */
function syllablesOfSpanish(word: string): number {
  const nuclei = word
    .toLowerCase()
    .replace(/([gq])u(?=[eiéí])/g, '$1')
    .match(/[iuü]?[aeoáéó][iuy]?(?![aeoáéó])|[iuü]?[aeoáéó]|[íú]|[iuü]+/g)
  return Math.max(1, nuclei?.length ?? 1)
}

interface Measured {
  /** Words a sentence. */
  length: number
  /** Syllables a word. */
  weight: number
}

function measure(file: string, syllables: (word: string) => number): Measured {
  const sentences = sentencesOf(file)
  const words = sentences.flatMap(wordsOf)
  const sum = words.reduce((total, word) => total + syllables(word), 0)
  return { length: words.length / sentences.length, weight: sum / words.length }
}

test('the counting is right for words whose syllables are known', () => {
  const english = {
    phone: 1,
    tapped: 1,
    company: 3,
    page: 1,
    button: 2,
    buttons: 2,
    device: 2,
    security: 4,
  }
  for (const [word, count] of Object.entries(english)) {
    expect(syllablesOfEnglish(word), word).toBe(count)
  }
  const spanish = {
    teléfono: 4,
    ayuda: 3,
    guía: 2,
    aplicación: 4,
    usted: 2,
    país: 2,
    cuenta: 2,
    inicio: 3,
  }
  for (const [word, count] of Object.entries(spanish)) {
    expect(syllablesOfSpanish(word), word).toBe(count)
  }
})

for (const file of globSync('content/guides/*/en.mdx', { cwd: root }).sort()) {
  test(`${file} reads at or below US grade 8 (Flesch-Kincaid)`, () => {
    const { length, weight } = measure(file, syllablesOfEnglish)
    expect(0.39 * length + 11.8 * weight - 15.59).toBeLessThanOrEqual(8)
  })
}

for (const file of globSync('content/guides/*/es.mdx', { cwd: root }).sort()) {
  test(`${file} is "normal" or easier on the INFLESZ scale`, () => {
    const { length, weight } = measure(file, syllablesOfSpanish)
    expect(206.835 - 62.3 * weight - length).toBeGreaterThanOrEqual(55)
  })
}
