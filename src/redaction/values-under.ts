import { setTimeout as pause } from 'node:timers/promises'
import type { Frame, Page } from 'playwright'
import { pageCarried } from './page-carried.ts'
import { pageWalk } from './page-walk.ts'
import { secretsOf } from './redact.ts'

/** Milliseconds that a page may take to answer: one that hangs keeps nobody from saying that it does. */
const patience = 2_000

/**
 * The values that stand under some CSS selectors now, in every frame and open shadow root, so that no message quotes
 * them. Nothing is changed, nothing need match, and what does not answer is passed over.
 * @param ordinary words that are never taken for secrets
 */
export async function valuesUnder(
  page: Page,
  selectors: readonly string[],
  ordinary: readonly string[],
): Promise<string[]> {
  if (!selectors.length) return []
  const look = Promise.all(
    page.frames().map((frame) => valuesIn(frame, selectors, ordinary).catch(() => [])),
  )
  const values = await Promise.race([look, pause(patience, [], { ref: false })])
  return [...new Set(values.flat())]
}

async function valuesIn(
  frame: Frame,
  selectors: readonly string[],
  ordinary: readonly string[],
): Promise<string[]> {
  const walk = await frame.evaluateHandle(pageWalk)
  const carriedBy = await walk.evaluateHandle(pageCarried)
  const tools = await frame.evaluateHandle((both) => both, { walk, carriedBy })
  const whole = await isUnder(frame, selectors)
  const carried = await tools.evaluate(
    ({ walk, carriedBy }, { selectors, whole }) => {
      const found = walk.roots().flatMap((root) =>
        selectors.flatMap((selector) => {
          try {
            return [...root.querySelectorAll(selector)]
          } catch {
            // Not a selector: the redaction says so when it is its turn.
            return []
          }
        }),
      )
      return carriedBy(new Set(whole ? [document.documentElement, ...found] : found))
    },
    { selectors, whole },
  )
  return secretsOf([carried], ordinary)
}

/** Whether a frame stands in something that a selector matches: then all that it shows does. */
async function isUnder(frame: Frame, selectors: readonly string[]): Promise<boolean> {
  const parent = frame.parentFrame()
  if (!parent) return false
  const holder = await frame.frameElement()
  const matches = await Promise.all(
    selectors.map((selector) =>
      holder
        .evaluate((element, wanted) => (element as Element).closest(wanted) !== null, selector)
        .catch(() => false),
    ),
  )
  return matches.includes(true) || isUnder(parent, selectors)
}
