import { setTimeout as pause } from 'node:timers/promises'
import type { ElementHandle, Frame, Locator, Page } from 'playwright'
import {
  HandrailError,
  type SourceLocation,
  type UnlocatedDiagnostic,
} from '../../diagnostics/diagnostic.ts'
import type * as inPage from './in-page/look.ts'
import { framePlacement, type FramePlacement, inWindow } from '../../dom/frames.ts'
import { pageProgram } from '../../dom/page-program.ts'
import type { PageFindings, Question, TextRun } from './exchange.ts'

/** Words to look for. */
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

/** What looks for words, inside a frame. */
const finderProgram = pageProgram<typeof inPage>(new URL('./in-page/look.ts', import.meta.url))

// Short enough to be no wait, and longer from look to look: what is late is often not coming. Not the page's
// own frames or timers: the capture stops the page's clock.
const pauses = [50, 50, 100, 100, 200, 300]
// On a busy machine the time may be over before the page had a chance to change.
const fewestLooks = 5

/** The frame that is looked at, where it is in the window, and the elements that go there. */
interface FrameSearch {
  frame: Frame
  placement: FramePlacement
  scope: ElementHandle | null
  at: (ElementHandle | null)[]
  dispose: () => Promise<void>
}

/**
 * Asks the page about labels until the answer is enough or the time is over.
 * @throws HandrailError where the scope or a label's own element is not on the page exactly once.
 */
export async function askFindings(
  page: Page,
  scope: Locator | undefined,
  sought: readonly LabelQuery[],
  options: FindOptions,
  isEnough: (answer: PageFindings) => boolean,
): Promise<PageFindings> {
  const within = options.within ?? 2000
  const deadline = Date.now() + within
  for (let looks = 1; ; looks++) {
    const isLast = Date.now() >= deadline && (within === 0 || looks >= fewestLooks)
    try {
      const answer = await lookOnce(page, scope, sought, options)
      if (isLast || isEnough(answer)) return answer
    } catch (error) {
      // The page may be on its way to another: then its elements are gone in the middle of a look.
      if (page.isClosed() || (isLast && error instanceof HandrailError)) throw error
      if (isLast) {
        throw labelError(options, {
          code: 'page-not-there',
          message: 'The page was still on its way to another one when its words were looked for.',
          fix: 'Wait in capture.ts for the page that the view shows.',
        })
      }
    }
    await pause(pauses[looks - 1] ?? pauses.at(-1))
  }
}

async function lookOnce(
  page: Page,
  scope: Locator | undefined,
  sought: readonly LabelQuery[],
  options: FindOptions,
): Promise<PageFindings> {
  const sight = await openSearch(page, scope, sought, options)
  try {
    const answer = await sight.frame.evaluate(
      finderProgram('findLabels'),
      questionOf(sight, sought),
    )
    for (const finding of answer.findings) {
      if (finding.status === 'missing') continue
      for (const sighting of finding.sightings) {
        sighting.box = inWindow(sighting.box, sight.placement)
        if (!sighting.press) continue
        const { x, y } = inWindow({ ...sighting.press, width: 0, height: 0 }, sight.placement)
        sighting.press = { x, y }
      }
    }
    return answer
  } finally {
    await sight.dispose()
  }
}

/** The element of a label that the page has just found. */
export async function askElement(
  page: Page,
  scope: Locator | undefined,
  sought: LabelQuery,
  options: FindOptions,
): Promise<ElementHandle<Element> | null> {
  const sight = await openSearch(page, scope, [sought], options)
  try {
    const question = questionOf(sight, [sought])
    const handle = await sight.frame.evaluateHandle(finderProgram('findElement'), question)
    return handle.asElement() as ElementHandle<Element> | null
  } finally {
    await sight.dispose()
  }
}

/** Every text run in sight, line by line. */
export async function askTextRuns(page: Page, scope: Locator | undefined): Promise<TextRun[]> {
  const sight = await openSearch(page, scope, [], {})
  try {
    const runs = await sight.frame.evaluate(finderProgram('readTextRuns'), sight.scope)
    return runs.map(({ text, box }) => ({ text, box: inWindow(box, sight.placement) }))
  } finally {
    await sight.dispose()
  }
}

async function openSearch(
  page: Page,
  scope: Locator | undefined,
  sought: readonly LabelQuery[],
  options: FindOptions,
): Promise<FrameSearch> {
  const handle = scope
    ? await exactlyOne(scope, 'The part of the screen to look at', options)
    : null
  const at = await Promise.all(
    sought.map(({ at, words }) =>
      at ? exactlyOne(at, `The element that capture.ts names for "${words}"`, options) : null,
    ),
  )
  const dispose = async () => {
    await Promise.all([handle, ...at].map((element) => element?.dispose()))
  }
  const elements = [handle, ...at].filter((element) => element !== null)
  const frames = await Promise.all(elements.map((element) => element.ownerFrame()))
  const frame = frames[0] ?? page.mainFrame()
  const apart = at.findIndex((element) => element && frames[elements.indexOf(element)] !== frame)
  if (apart >= 0) {
    await dispose()
    throw inAnotherFrame(sought[apart]!.words, options)
  }
  return { frame, placement: await framePlacement(frame), scope: handle, at, dispose }
}

/** A look is taken from inside one frame. */
function inAnotherFrame(words: string, options: FindOptions): HandrailError {
  return labelError(options, {
    code: 'label-in-another-frame',
    message: `The element that capture.ts names for "${words}" is in another frame than the part of the screen to look at.`,
    fix: 'Let "crop" name an element of that frame, or take "find" away if the words are there once.',
    quotes: [words],
  })
}

async function exactlyOne(
  locator: Locator,
  what: string,
  options: FindOptions,
): Promise<ElementHandle> {
  const [first, ...others] = await locator.elementHandles()
  if (first && !others.length) return first
  throw labelError(options, {
    code: 'locator-not-one',
    message: `${what} is on the page ${first ? `${others.length + 1} times` : 'nowhere'}.`,
    fix: 'Write a locator in capture.ts that matches exactly one element.',
  })
}

function questionOf(sight: FrameSearch, sought: readonly LabelQuery[]): Question<ElementHandle> {
  const elements = sought.map(({ words, called }, index) => ({
    words,
    called,
    at: sight.at[index] ?? null,
  }))
  return { scope: sight.scope, sought: elements }
}

/** An error for the person who wrote what was asked. */
export function labelError(
  { at = { file: 'capture.ts' } }: FindOptions,
  diagnostic: UnlocatedDiagnostic,
): HandrailError {
  return new HandrailError([{ at, ...diagnostic }])
}
