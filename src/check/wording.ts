import type { Brand } from '../brand/brand.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { brandValues } from '../brand/values.ts'
import { questionsIn, isFor, waysToAnswer } from '../guide/audience.ts'
import type { Audience } from '../guide/audience.ts'
import { askInstead } from '../guide/hidden-links.ts'
import { viewsOf } from '../guide/outline.ts'
import type { Outline, Step } from '../guide/outline.ts'
import type { Locale } from '../i18n/language.ts'
import type { CheckInput } from './check-input.ts'

/** How many words a tired person takes in at once: in a step, and in an English sentence. */
const limits = { stepWords: 45, sentenceWords: 20 }

/** Steps and sentences are short enough; tips, notes and trouble do not count. */
export function checkWording({
  brand,
  outlines,
}: Pick<CheckInput, 'brand' | 'outlines'>): Diagnostic[] {
  return outlines.flatMap((outline) => {
    const join = joiningNames(brand, outline.locale)
    return [
      ...outline.steps.flatMap((step) => checkStep(outline, step, join)),
      ...(outline.locale === 'en' ? checkSentences(outline, join) : []),
    ]
  })
}

/** A private-use character, which replaces the spaces inside the brand's names. */
const joint = '\u{e000}'

/**
 * Makes every brand value count as one word, since a guide's author does not know how long a company's name is, and
 * what stands in the place of a link as none.
 */
function joiningNames(brand: Brand, locale: Locale): (text: string) => string {
  const names = Object.values(brandValues(brand, locale))
    .filter((value): value is string => value !== undefined && /\s/.test(value))
    .sort((one, other) => other.length - one.length)
  const added = askInstead(locale)
  return (text) =>
    names.reduce(
      (said, name) => said.replaceAll(name, name.replace(/\s+/g, joint)),
      text.replaceAll(added, ''),
    )
}

type Join = ReturnType<typeof joiningNames>

function checkStep({ file, locale }: Outline, step: Step, join: Join): Diagnostic[] {
  const count = mostRead(step, join)
  // The same content takes about a fifth more words in Spanish.
  const limit = locale === 'en' ? limits.stepWords : Math.round(limits.stepWords * 1.2)
  if (count <= limit) return []
  return [
    {
      at: { file, line: step.line },
      code: 'step-too-long',
      message: `The step "${step.id}" has ${count} words; a reader takes in ${limit}.`,
      fix: 'Split the step, or move what few need into <Tip> or <Trouble>.',
    },
  ]
}

/** The most words of a step that any reader sees once their choices have hidden the rest. */
function mostRead({ views }: Step, join: Join): number {
  const paragraphs = views.flatMap((view) =>
    view.prose.map(({ text, audience }) => ({
      words: countWords(join(text)),
      isRead: (answers: readonly Audience[]) =>
        isFor(view, answers) && isFor({ audience }, answers),
    })),
  )
  const counts = waysToAnswer(questionsIn(views)).map((answers) =>
    paragraphs.reduce((sum, { words, isRead }) => sum + (isRead(answers) ? words : 0), 0),
  )
  return Math.max(...counts)
}

function checkSentences(outline: Outline, join: Join): Diagnostic[] {
  const prose = [...outline.prose, ...viewsOf(outline).flatMap((view) => view.prose)]
  const inOrder = prose.sort((a, b) => a.line - b.line)
  return inOrder.flatMap(({ text, line }) =>
    sentences(join(text))
      .filter((sentence) => countWords(sentence) > limits.sentenceWords)
      .map((sentence) => ({
        at: { file: outline.file, line },
        code: 'sentence-too-long',
        message: `A sentence here has ${countWords(sentence)} words: "${sentence.replaceAll(joint, ' ').slice(0, 40)}…".`,
        fix: `Make two of it; ${limits.sentenceWords} are the most.`,
      })),
  )
}

/** Splits a paragraph into sentences; a colon does not end one. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.!?…]["”’)]?)\s+/).filter(Boolean)
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
