import { setTimeout as pause } from 'node:timers/promises'
import type { ElementHandle, Frame, Locator, Page } from 'playwright'
import {
  HandrailError,
  type SourceLocation,
  type UnlocatedDiagnostic,
} from '../../diagnostics/diagnostic.ts'
import { framePlacement, type FramePlacement } from '../../dom/frames.ts'
import { pageProgram } from '../../dom/page-program.ts'
import { inCaptureScript } from '../../guide/capture-script.ts'
import type { Question } from './exchange.ts'
import type * as inPage from './in-page/look.ts'

/** A label to look for. */
export interface LabelQuery {
  /** What a sighted reader sees: words, or what an icon draws. */
  words: string
  /** What a screen reader calls it, if it is only an icon. */
  called?: string
  /** The element that the capture script names itself, where the screen shows the words twice or draws a shape. */
  at?: Locator
}

/** How to look. */
export interface FindOptions {
  /** Milliseconds to go on looking for what is not there yet; 2000 unless it says so, 0 looks once. */
  within?: number
  /** Where what is asked for is written; the capture script unless it says so. */
  at?: SourceLocation
}

/** The part of a screen to look at, a view's crop or the whole page, and the labels to look for. */
export interface Search {
  page: Page
  scope: Locator | undefined
  labels: readonly LabelQuery[]
  options: FindOptions
}

/** The frame that is looked at, where it stands in the window, and what it is asked. */
export interface OpenSearch {
  frame: Frame
  placement: FramePlacement
  question: Question<ElementHandle>
}

/** What looks for words, inside a frame. */
export const finderProgram = pageProgram<typeof inPage>(
  new URL('./in-page/look.ts', import.meta.url),
)

// Short enough to be no wait, and longer from look to look: what is late is often not coming. Not the page's
// own frames or timers: the capture stops the page's clock.
const pauses = [50, 50, 100, 100, 200, 300]
// On a busy machine the time may be over before the page had a chance to change.
const fewestLooks = 5

/**
 * Looks again and again, until an answer is enough or the time is over.
 * @throws HandrailError where the scope or a label's own element is not on the page exactly once.
 */
export async function lookUntil<Answer>(
  search: Search,
  look: (open: OpenSearch) => Promise<Answer>,
  isEnough: (answer: Answer) => boolean,
): Promise<Answer> {
  const { within = 2000 } = search.options
  const deadline = Date.now() + within
  for (let looks = 1; ; looks++) {
    const isLast = Date.now() >= deadline && (within === 0 || looks >= fewestLooks)
    try {
      const answer = await lookOnce(search, look)
      if (isLast || isEnough(answer)) return answer
    } catch (error) {
      // The page may be on its way to another: then its elements are gone in the middle of a look.
      if (search.page.isClosed() || (isLast && error instanceof HandrailError)) throw error
      if (isLast) {
        throw findError(search.options, {
          code: 'page-not-there',
          message: 'The page was still on its way to another one when its words were looked for.',
          fix: 'Wait in capture.ts for the page that the view shows.',
        })
      }
    }
    await pause(pauses[looks - 1] ?? pauses.at(-1))
  }
}

/**
 * Looks once, from inside the one frame that holds the scope and the elements that the capture script names.
 * @throws HandrailError where one of them is not on the page exactly once, or in another frame.
 */
export async function lookOnce<Answer>(
  { page, scope, labels, options }: Search,
  look: (open: OpenSearch) => Promise<Answer>,
): Promise<Answer> {
  const wanted = [
    { locator: scope, what: 'The part of the screen to look at', quotes: [] },
    ...labels.map(({ at, words }) => ({
      locator: at,
      what: `The element that capture.ts names for "${words}"`,
      quotes: [words],
    })),
  ]
  const elements = await Promise.all(
    wanted.map(({ locator, ...asked }) => (locator ? exactlyOne(locator, asked, options) : null)),
  )
  try {
    const frames = await Promise.all(elements.map((element) => element?.ownerFrame()))
    const frame = frames.find(Boolean) ?? page.mainFrame()
    const apart = wanted[frames.findIndex((other) => other && other !== frame)]
    if (apart) {
      throw findError(options, {
        code: 'label-in-another-frame',
        message: `${apart.what} is in another frame than the part of the screen to look at.`,
        fix: 'Let "crop" name an element of that frame, or take "find" away if the words are there once.',
        quotes: apart.quotes,
      })
    }
    const [scopeElement = null, ...named] = elements
    const sought = labels.map(({ words, called }, index) => {
      return { words, called, at: named[index] ?? null }
    })
    const question = { scope: scopeElement, sought }
    return await look({ frame, placement: await framePlacement(frame), question })
  } finally {
    await Promise.all(elements.map((element) => element?.dispose()))
  }
}

async function exactlyOne(
  locator: Locator,
  { what, quotes }: { what: string; quotes: readonly string[] },
  options: FindOptions,
): Promise<ElementHandle> {
  const [first, ...others] = await locator.elementHandles()
  if (first && !others.length) return first
  throw findError(options, {
    code: 'locator-not-one',
    message: `${what} is on the page ${first ? `${others.length + 1} times` : 'nowhere'}.`,
    fix: 'Write a locator in capture.ts that matches exactly one element.',
    quotes,
  })
}

/** An error for the person who wrote what was asked. */
export function findError(
  { at = { file: inCaptureScript } }: FindOptions,
  diagnostic: UnlocatedDiagnostic,
): HandrailError {
  return new HandrailError([{ at, ...diagnostic }])
}
