import type { ElementHandle, Frame, JSHandle, Locator, Page } from 'playwright'
import { pageCarried } from './page-carried.ts'
import type { Carried } from './page-carried.ts'
import { pagePanel } from './page-panel.ts'
import { pageRedaction } from './page-redaction.ts'
import type { PageRedaction } from './page-redaction.ts'
import { pageWalk } from './page-walk.ts'
import type { Box } from '../dom/geometry.ts'
import { isLong, isTelling, looksLikeData, secretPattern, worthRemembering } from './secret.ts'
import { visibleBox } from './visible-box.ts'

/** The one color of panels, in the page and in `overwrite`: a neutral grey that is no code's dark. */
export const panelColor = '#59616b'

/** What to hide: as a walk writes it. */
export interface RedactionRequest {
  /** A CSS selector. */
  selector: string
  /** How many elements it must match, in all frames and open shadow roots together; 1 unless it says so. */
  count?: number
  /** Why; not looked at here. */
  reason: string
}

/** A page in which nothing of what was asked for can be read. */
export interface Redacted {
  /** Where panels can be seen now: CSS pixels of the page's viewport, also from inside frames. */
  rects: Box[]
  /** For each rectangle, which of what was asked for it hides: a place in that list. */
  requests: number[]
  /** The values that the redacted things carried. In memory only. */
  secrets: string[]
  /** Where panels can be seen now, measured anew: ask after the picture, to know that nothing moved. */
  measure(): Promise<Box[]>
  /** Gives the page back to its owner as it was, so that a walk can go on. Frames that are gone are no error. */
  restore(): Promise<void>
}

/** A redaction that cannot be kept. Its message is for the person who wrote the walk. */
export class RedactionError extends Error {
  override name = 'RedactionError'
  readonly selector: string
  readonly expected: number
  readonly found: number

  constructor(
    message: string,
    { selector, expected = 1, found = 0 }: Partial<RedactionError> = {},
  ) {
    super(message)
    this.selector = selector ?? ''
    this.expected = expected
    this.found = found
  }
}

interface OpenFrame {
  frame: Frame
  redaction: JSHandle<PageRedaction>
}

/**
 * Hides what must not be in a picture, before it is taken: in every frame and open shadow root each match becomes
 * an opaque panel of the same size, and the value it carried is taken out of every text, attribute and field.
 * `crop` is brought into view first, as taking its picture would do, so that the rectangles stay true.
 * `ordinary` words (labels) are never taken for secrets, even inside a redacted piece.
 * Throws `RedactionError`, with the page as it was, where a selector does not match as many as it says.
 */
export async function redact(
  page: Page,
  crop: Locator | undefined,
  redactions: readonly RedactionRequest[],
  ordinary: readonly string[] = [],
): Promise<Redacted> {
  if (redactions.length === 0) {
    return {
      rects: [],
      requests: [],
      secrets: [],
      measure: async () => [],
      restore: async () => {},
    }
  }
  await crop?.scrollIntoViewIfNeeded()
  const frames = await Promise.all(page.frames().map(openFrame))
  const restore = async () => {
    await Promise.all(
      frames.map(({ redaction }) => redaction.evaluate((tools) => tools.restore()).catch(() => {})),
    )
  }
  try {
    await matchAll(frames, redactions)
    const { carried, inside } = await carriedBy(frames)
    const secrets = secretsOf(carried, ordinary)
    // Inner frames first: a panel in their place takes them away.
    for (const { redaction } of frames.toReversed()) {
      const fits = await redaction.evaluate((tools, color) => tools.replace(color), panelColor)
      if (!fits) throw new RedactionError(redrawn)
    }
    if (crop && (await crop.count()) === 0) throw new RedactionError(swallowed)
    const longestFirst = secrets.toSorted((a, b) => b.length - a.length)
    const patterns = longestFirst.map(secretPattern)
    const left = frames.filter(({ frame }) => !inside.has(frame))
    for (const { redaction } of left) {
      await redaction.evaluate((tools, sources) => tools.scrub(sources), patterns)
    }
    const boxes = await boxesOfPanels(left)
    return {
      rects: boxes.map(({ rect }) => rect),
      requests: boxes.map(({ request }) => request),
      secrets,
      measure: async () => (await boxesOfPanels(left)).map(({ rect }) => rect),
      restore,
    }
  } catch (error) {
    await restore()
    throw error
  }
}

const redrawn =
  'The page drew itself anew while it was redacted. Let the walk wait until the screen stands still.'
const swallowed =
  'A redaction hides the whole part that the picture shows. Name the smallest element that holds the secret.'

async function openFrame(frame: Frame): Promise<OpenFrame> {
  const walk = await frame.evaluateHandle(pageWalk)
  const makePanel = await frame.evaluateHandle(pagePanel)
  const carriedBy = await walk.evaluateHandle(pageCarried)
  const redaction = await frame.evaluateHandle(pageRedaction, { walk, makePanel, carriedBy })
  return { frame, redaction }
}

async function matchAll(frames: OpenFrame[], redactions: readonly RedactionRequest[]) {
  for (const [request, { selector, count: expected = 1 }] of redactions.entries()) {
    let found = 0
    for (const { redaction } of frames) {
      found += await countIn(redaction, selector, request)
    }
    if (found === expected) continue
    throw new RedactionError(countMessage(selector, expected, found), { selector, expected, found })
  }
}

async function countIn(
  redaction: JSHandle<PageRedaction>,
  selector: string,
  request: number,
): Promise<number> {
  const count = await redaction.evaluate(
    (tools, wanted) => {
      try {
        return tools.match(wanted.selector, wanted.request)
      } catch {
        return undefined
      }
    },
    { selector, request },
  )
  if (count !== undefined) return count
  throw new RedactionError(
    `The redaction "${selector}" is not a CSS selector. Write one such as "img.qr" or "#code".`,
    { selector },
  )
}

function countMessage(selector: string, expected: number, found: number): string {
  const things = (count: number) => `${count} ${count === 1 ? 'element' : 'elements'}`
  const wrong = `The redaction "${selector}" must hide ${things(expected)}, but the screen has ${found}.`
  return found === 0
    ? `${wrong} Mend the selector, or take it away if this screen shows nothing to hide.`
    : `${wrong} Write "count: ${found}" if all of them are to be hidden, or mend the selector.`
}

/** What the matches carry, with all that stands in frames inside them, and which frames those are. */
async function carriedBy(frames: OpenFrame[]) {
  const carried: Carried[] = []
  const inside = new Set<Frame>()
  for (const { frame, redaction } of frames) {
    carried.push(await redaction.evaluate((tools) => tools.values()))
    const parent = frames.find((other) => other.frame === frame.parentFrame())
    if (!parent) continue
    const holder = await frame.frameElement()
    const held = await parent.redaction.evaluate(
      (tools, element) => tools.holds(element as Element),
      holder,
    )
    if (!held && !inside.has(parent.frame)) continue
    inside.add(frame)
    const walk = await frame.evaluateHandle(pageWalk)
    const names = await walk.evaluate((tools) => tools.texts())
    const lines = await frame.evaluate(() => document.body?.innerText.split('\n') ?? [])
    carried.push({ words: lines.filter(looksLikeData), addresses: [], names })
  }
  return { carried, inside }
}

/** The values to remember of what elements carry; see `worthRemembering`. */
export function secretsOf(carried: readonly Carried[], ordinary: readonly string[]): string[] {
  const values = carried.flatMap(({ words, addresses, names }) => [
    ...words,
    ...addresses.filter(isTelling),
    ...names.filter((name) => isLong(name) && looksLikeData(name)),
  ])
  return worthRemembering(values, ordinary)
}

async function boxesOfPanels(frames: OpenFrame[]): Promise<{ rect: Box; request: number }[]> {
  const boxes: { rect: Box; request: number }[] = []
  for (const { redaction } of frames) {
    const panels = await redaction.evaluateHandle((tools) => tools.panels)
    const requests = await redaction.evaluate((tools) => tools.requests)
    for (const [index, handle] of [...(await panels.getProperties()).values()].entries()) {
      const panel = handle.asElement() as ElementHandle<Element> | null
      const rect = panel && (await visibleBox(panel))
      if (rect) boxes.push({ rect, request: requests[index] ?? 0 })
    }
  }
  return boxes
}
