import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { locales } from '../../src/i18n/language.ts'
import type { Locale } from '../../src/i18n/language.ts'

// About the shipped guides: how hard they are to read, by the formulas that each language has for it. What a screen
// shows is left out: nobody can write it more simply.

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

/** Groups of vowels in Spanish; an accent on a weak vowel parts it from its neighbor, and the u of gue is silent. */
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

/** What is known of how hard a language's words are to read. */
interface Formula {
  syllables: (word: string) => number
  /** Words whose syllables are known, to see that the counting is right. */
  known: Record<string, number>
  /** What a text is that is easy enough. */
  promise: string
  isEasy: (measured: Measured) => boolean
}

/** A language that is not here has no formula that we know: its guides are not measured. */
const formulas: Partial<Record<Locale, Formula>> = {
  en: {
    syllables: syllablesOfEnglish,
    known: {
      phone: 1,
      tapped: 1,
      company: 3,
      page: 1,
      button: 2,
      buttons: 2,
      device: 2,
      security: 4,
    },
    promise: 'reads at or below US grade 8 (Flesch-Kincaid)',
    isEasy: ({ length, weight }) => 0.39 * length + 11.8 * weight - 15.59 <= 8,
  },
  es: {
    syllables: syllablesOfSpanish,
    known: {
      teléfono: 4,
      ayuda: 3,
      guía: 2,
      aplicación: 4,
      usted: 2,
      país: 2,
      cuenta: 2,
      inicio: 3,
    },
    promise: 'is "normal" or easier on the INFLESZ scale',
    isEasy: ({ length, weight }) => 206.835 - 62.3 * weight - length >= 55,
  },
}

for (const locale of locales) {
  const formula = formulas[locale]
  if (!formula) continue
  const { syllables, known, promise, isEasy } = formula

  test(`the counting is right for words of "${locale}" whose syllables are known`, () => {
    const counted = Object.keys(known).map((word) => [word, syllables(word)])
    expect(Object.fromEntries(counted)).toEqual(known)
  })

  for (const file of globSync(`content/guides/*/${locale}.mdx`, { cwd: root }).sort()) {
    test(`${file} ${promise}`, () => {
      const measured = measure(file, syllables)
      expect(isEasy(measured), JSON.stringify(measured)).toBe(true)
    })
  }
}
