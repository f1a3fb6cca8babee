import { setTimeout as pause } from 'node:timers/promises'
import type { Frame, Page } from 'playwright'
import { pageProgram } from '../dom/page-program.ts'
import type { Carried } from './in-page/carried.ts'
import type * as inPage from './in-page/page.ts'
import { isLong, tellsMoreThanAPage, looksLikeData, worthRemembering } from './secret.ts'

/** Milliseconds that a page may take to answer: one that hangs keeps nobody from saying that it does. */
const patience = 2_000

/** What reads and redacts a frame, inside it. */
export const frameProgram = pageProgram<typeof inPage>(
  new URL('./in-page/page.ts', import.meta.url),
)

/**
 * What a page says, in every frame and open shadow root, each text once: text, attributes (but for drawing and
 * layout), values of fields and what style sheets write. What `scanText` looks through, before and after a picture.
 */
export async function pageTexts(page: Page): Promise<string[]> {
  const frames = await Promise.all(
    page.frames().map((frame) => frame.evaluate(frameProgram('frameTexts'))),
  )
  return [...new Set(frames.flat())]
}

/**
 * The values that stand under some CSS selectors now, in every frame and open shadow root, so that no message quotes
 * them. Nothing is changed, nothing need match, and what does not answer is passed over.
 * @param ordinary words that are never taken for secrets
 */
export async function secretsUnder(
  page: Page,
  selectors: readonly string[],
  ordinary: readonly string[],
): Promise<string[]> {
  if (!selectors.length) return []
  const read = async (frame: Frame) => {
    const whole = await isUnder(frame, selectors)
    const carried = await frame.evaluate(frameProgram('carriedUnder'), { selectors, whole })
    return secretsCarried([carried], ordinary)
  }
  const reading = Promise.all(page.frames().map((frame) => read(frame).catch(() => [])))
  const values = await Promise.race([reading, pause(patience, [], { ref: false })])
  return [...new Set(values.flat())]
}

/** The values to remember of what elements carry; see `worthRemembering`. */
export function secretsCarried(carried: readonly Carried[], ordinary: readonly string[]): string[] {
  const values = carried.flatMap(({ words, addresses, names }) => [
    ...words,
    ...addresses.filter(tellsMoreThanAPage),
    ...names.filter((name) => isLong(name) && looksLikeData(name)),
  ])
  return worthRemembering(values, ordinary)
}

/** Whether a frame stands in something that a selector matches: then all that it shows does. */
async function isUnder(frame: Frame, selectors: readonly string[]): Promise<boolean> {
  const parent = frame.parentFrame()
  if (!parent) return false
  const element = await frame.frameElement()
  const stands = await parent.evaluate(frameProgram('standsUnder'), { element, selectors })
  return stands || isUnder(parent, selectors)
}
