import { setTimeout as pause } from 'node:timers/promises'
import type { ElementHandle, Frame, Locator, Page } from 'playwright'
import { HandrailError, type SourceLocation } from '../../diagnostics/diagnostic.ts'
import type * as inPage from './in-page/look.ts'
import { framePlacement, type FramePlacement, inWindow } from '../../dom/frames.ts'
import { pageProgram } from '../../dom/page-program.ts'
import type { PageFindings, Question, WordRun } from './exchange.ts'

/** Words to look for. */
export interface Sought {
  /** What a sighted reader sees: words, or what an icon draws. */
  words: string
  /** What a screen reader calls it, if it is only an icon. */
  called?: string
  /** The element that a walk names itself, where the screen shows the words twice or draws a shape. */
  at?: Locator
}

/** How to look. */
export interface Looking {
  /** Milliseconds to go on looking for what is not there yet; 2000 unless it says so, 0 looks once. */
  within?: number
  /** What a message calls the place that asks; the walk unless it says so. */
  place?: SourceLocation
}

/** What looks for words, inside a frame. */
const finderProgram = pageProgram<typeof inPage>(new URL('./in-page/look.ts', import.meta.url))

const defaultPlace: SourceLocation = { file: 'capture.ts' }
// Short enough to be no wait, and longer from look to look: what is late is often not coming. Not the page's
// own frames or timers: the capture stops the page's clock.
const pauses = [50, 50, 100, 100, 200, 300]
// On a busy machine the time may be over before the page had a chance to change.
const fewestLooks = 5

/** The frame that is looked at, where it is in the window, and the elements that go there. */
interface SightLine {
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
  sought: readonly Sought[],
  looking: Looking,
  isEnough: (answer: PageFindings) => boolean,
): Promise<PageFindings> {
  const within = looking.within ?? 2000
  const deadline = Date.now() + within
  for (let looks = 1; ; looks++) {
    const isLast = Date.now() >= deadline && (within === 0 || looks >= fewestLooks)
    try {
      const answer = await lookOnce(page, scope, sought, looking)
      if (isLast || isEnough(answer)) return answer
    } catch (error) {
      // The page may be on its way to another: then its elements are gone in the middle of a look.
      if (page.isClosed() || (isLast && error instanceof HandrailError)) throw error
      if (isLast) {
        throw problem(
          looking,
          'The page was still on its way to another one when its words were looked for.',
          'Wait in the walk for the page that the view shows.',
        )
      }
    }
    await pause(pauses[looks - 1] ?? pauses.at(-1))
  }
}

async function lookOnce(
  page: Page,
  scope: Locator | undefined,
  sought: readonly Sought[],
  looking: Looking,
): Promise<PageFindings> {
  const sight = await sightLine(page, scope, sought, looking)
  try {
    const answer = await sight.frame.evaluate(finderProgram('findLabels'), ask(sight, sought))
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
  sought: Sought,
  looking: Looking,
): Promise<ElementHandle<Element> | null> {
  const sight = await sightLine(page, scope, [sought], looking)
  try {
    const question = ask(sight, [sought])
    const handle = await sight.frame.evaluateHandle(finderProgram('findElement'), question)
    return handle.asElement() as ElementHandle<Element> | null
  } finally {
    await sight.dispose()
  }
}

/** Every text run in sight, line by line. */
export async function askWords(page: Page, scope: Locator | undefined): Promise<WordRun[]> {
  const sight = await sightLine(page, scope, [], {})
  try {
    const runs = await sight.frame.evaluate(finderProgram('readWords'), sight.scope)
    return runs.map(({ text, box }) => ({ text, box: inWindow(box, sight.placement) }))
  } finally {
    await sight.dispose()
  }
}

async function sightLine(
  page: Page,
  scope: Locator | undefined,
  sought: readonly Sought[],
  looking: Looking,
): Promise<SightLine> {
  const handle = scope ? await only(scope, 'The part of the screen to look at', looking) : null
  const at = await Promise.all(
    sought.map(({ at, words }) =>
      at ? only(at, `The element that the walk names for "${words}"`, looking) : null,
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
    throw inAnotherFrame(sought[apart]!.words, looking)
  }
  return { frame, placement: await framePlacement(frame), scope: handle, at, dispose }
}

/** A look is taken from inside one frame. */
function inAnotherFrame(words: string, looking: Looking): HandrailError {
  return problem(
    looking,
    `The element that the walk names for "${words}" is in another frame than the part of the screen to look at.`,
    'Let "crop" name an element of that frame, or take "find" away if the words are there once.',
  )
}

async function only(locator: Locator, what: string, looking: Looking): Promise<ElementHandle> {
  const [first, ...others] = await locator.elementHandles()
  if (first && !others.length) return first
  throw problem(
    looking,
    `${what} is on the page ${first ? `${others.length + 1} times` : 'nowhere'}.`,
    'Write a locator in the walk that matches exactly one element.',
  )
}

function ask(sight: SightLine, sought: readonly Sought[]): Question<ElementHandle> {
  const elements = sought.map(({ words, called }, index) => ({
    words,
    called,
    at: sight.at[index] ?? null,
  }))
  return { scope: sight.scope, sought: elements }
}

/** An error for the person who wrote what was asked. */
export function problem(looking: Looking, message: string, fix?: string): HandrailError {
  return new HandrailError([{ at: looking.place ?? defaultPlace, message, fix }])
}
