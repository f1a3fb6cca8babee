import type { Audience } from '../../../src/guide/audience.ts'
import { isFor, waysToAnswer } from '../../../src/guide/audience.ts'
import { leadsStraightOn } from '../../../src/guide/outline.ts'
import type { Outline, Step, View } from '../../../src/guide/outline.ts'
import { messagesFor } from '../../../src/i18n/translate.ts'

/** What somebody says of themselves who reads a guide. */
export type Reader = readonly Audience[]

/** Everybody who may read a guide: one answer to each of its questions. */
export const readersOf = ({ audienceQuestions }: Outline): Reader[] =>
  waysToAnswer(audienceQuestions)

/** What a reader meets of some views. */
export const metBy = (reader: Reader, views: readonly View[]): View[] =>
  views.filter((view) => isFor(view, reader))

/** What stands above a view's zone: the place where it is, or that the reader turns there. */
export function placeOf(
  { device }: View,
  isTurn: boolean,
  reader: Reader,
  { locale }: Outline,
): string {
  const t = messagesFor(locale)
  const alone = reader.includes('only-phone')
  if (device === 'phone') {
    if (!isTurn) return t('guide.onPhone')
    return alone ? t('guide.leaveBrowser') : t('guide.turnToPhone')
  }
  if (!isTurn) return alone ? t('guide.inBrowser') : t('guide.onComputer')
  return alone ? t('guide.toBrowser') : t('guide.turnToComputer')
}

/** A button that leads on: what it says, and the step that it leads to, if it is not the end. */
export interface Way {
  words: string
  to?: Step
}

/** Where every step of a guide leads: to the next step, but for the guide that has branches. */
export function waysOf({ guide, locale, steps }: Outline): Way[][] {
  const t = messagesFor(locale)
  const to = (number: number): Way => {
    const step = steps[number - 1]
    return step
      ? { words: t('guide.wayTo', { step: number, title: step.title }), to: step }
      : { words: t('guide.doneLast') }
  }
  const done = ({ number }: Step) => [
    { words: t('guide.doneTo', { step: number }), to: steps[number - 1] },
  ]
  const end = [{ words: t('guide.doneLast') }]
  const plain = steps.map((_, at) => {
    const next = steps[at + 1]
    return next ? done(next) : end
  })
  if (guide !== 'answer-a-duo-request') return plain
  // Did you start it? Then approve it, and you are finished. If not, deny it, and tell somebody.
  const [, , third = end, , fifth = end] = plain
  return [[to(2), to(5)], [to(4)], third, end, fifth, end]
}

/** The ways that are said where all steps stand below each other: those that do not simply go on below. */
export function forksOf(outline: Outline): Way[][] {
  const ways = waysOf(outline)
  return outline.steps.map((step, at) => (leadsStraightOn(step, outline) ? [] : (ways[at] ?? [])))
}
