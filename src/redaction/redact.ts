import type { Frame, JSHandle, Locator, Page } from 'playwright'
import { HandrailError, type SourceLocation } from '../diagnostics/diagnostic.ts'
import { framePlacement, inWindow } from '../dom/frames.ts'
import { type Box, hasArea, intersect } from '../dom/geometry.ts'
import type { Carried } from './in-page/carried.ts'
import type { FrameRedaction } from './in-page/page.ts'
import { frameProgram, secretsCarried } from './read-page.ts'
import { looksLikeData, secretPattern } from './secret.ts'

/** The one color of panels, in the page and in `overwrite`: a neutral gray that is no code's dark. */
export const panelColor = '#59616b'

/** What to hide: as a capture script writes it. */
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
  /** The values that the redacted elements carried. In memory only. */
  secrets: string[]
  /** Where panels can be seen now, measured anew: ask after the picture, to know that nothing moved. */
  measure(): Promise<Box[]>
  /** Gives the page back to its owner as it was, so that a script can go on. Frames that are gone are no error. */
  restore(): Promise<void>
}

interface OpenFrame {
  frame: Frame
  redaction: JSHandle<FrameRedaction>
}

/**
 * Hides what must not be in a picture, before it is taken: in every frame and open shadow root each match becomes
 * an opaque panel of the same size, and the value it carried is taken out of every text, attribute and field.
 * @param crop is brought into view first, as taking its picture would do, so that the rectangles stay true
 * @param at where the redactions are written
 * @param ordinary words (labels) that are never taken for secrets, even inside a redacted piece
 * @throws HandrailError, with the page as it was, where a selector does not match as many as it says
 */
export async function redact(
  page: Page,
  crop: Locator | undefined,
  redactions: readonly RedactionRequest[],
  at: SourceLocation,
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
  const frames = await Promise.all(
    page.frames().map(async (frame) => {
      return { frame, redaction: await frame.evaluateHandle(frameProgram('startRedaction')) }
    }),
  )
  const restore = async () => {
    await Promise.all(
      frames.map(({ redaction }) => redaction.evaluate((tools) => tools.restore()).catch(() => {})),
    )
  }
  try {
    await matchAll(frames, redactions, at)
    const { carried, inside } = await readMatches(frames)
    const secrets = secretsCarried(carried, ordinary)
    // Inner frames first: a panel in their place takes them away.
    for (const { redaction } of frames.toReversed()) {
      const fits = await redaction.evaluate((tools, color) => tools.replace(color), panelColor)
      if (!fits) throw new HandrailError([{ at, ...redrawn }])
    }
    if (crop && (await crop.count()) === 0) throw new HandrailError([{ at, ...cropHidden }])
    const longestFirst = secrets.toSorted((a, b) => b.length - a.length)
    const patterns = longestFirst.map(secretPattern)
    const left = frames.filter(({ frame }) => !inside.has(frame))
    for (const { redaction } of left) {
      await redaction.evaluate((tools, sources) => tools.scrub(sources), patterns)
    }
    const panels = await measurePanels(left)
    return {
      rects: panels.map(({ box }) => box),
      requests: panels.map(({ request }) => request),
      secrets,
      measure: async () => (await measurePanels(left)).map(({ box }) => box),
      restore,
    }
  } catch (error) {
    await restore()
    throw error
  }
}

const redrawn = {
  code: 'redaction-redrawn',
  message: 'The page drew itself anew while it was redacted.',
  fix: 'Let capture.ts wait until the screen stands still.',
}
const cropHidden = {
  code: 'redaction-hides-crop',
  message: 'A redaction hides the whole part that the picture shows.',
  fix: 'Name the smallest element that holds the secret.',
}

async function matchAll(
  frames: OpenFrame[],
  redactions: readonly RedactionRequest[],
  at: SourceLocation,
) {
  for (const [request, { selector, count: expected = 1 }] of redactions.entries()) {
    const counts = await Promise.all(
      frames.map(({ redaction }) => countMatches(redaction, selector, request)),
    )
    if (counts.includes(undefined)) {
      throw new HandrailError([
        {
          code: 'redaction-selector',
          at,
          message: `The redaction "${selector}" is not a CSS selector.`,
          fix: 'Write one such as "img.qr" or "#code".',
        },
      ])
    }
    const found = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
    if (found === expected) continue
    const things = (count: number) => `${count} ${count === 1 ? 'element' : 'elements'}`
    throw new HandrailError([
      {
        code: 'redaction-count',
        at,
        message: `The redaction "${selector}" must hide ${things(expected)}, but the screen has ${found}.`,
        fix:
          found === 0
            ? 'Mend the selector, or take it away if this screen shows nothing to hide.'
            : `Write "count: ${found}" if all of them are to be hidden, or mend the selector.`,
      },
    ])
  }
}

/** How many elements of a frame a selector matches; nothing where it is no selector. */
async function countMatches(
  redaction: JSHandle<FrameRedaction>,
  selector: string,
  request: number,
): Promise<number | undefined> {
  return redaction.evaluate(
    (tools, wanted) => {
      try {
        return tools.match(wanted.selector, wanted.request)
      } catch {
        return undefined
      }
    },
    { selector, request },
  )
}

/** What the matches carry, with all that stands in frames inside them, and which frames those are. */
async function readMatches(frames: OpenFrame[]) {
  const carried: Carried[] = []
  const inside = new Set<Frame>()
  for (const { frame, redaction } of frames) {
    carried.push(await redaction.evaluate((tools) => tools.carried()))
    const parent = frames.find((other) => other.frame === frame.parentFrame())
    if (!parent) continue
    const holder = await frame.frameElement()
    const held = await parent.redaction.evaluate(
      (tools, element) => tools.holds(element as Element),
      holder,
    )
    if (!held && !inside.has(parent.frame)) continue
    inside.add(frame)
    const names = await frame.evaluate(frameProgram('frameTexts'))
    const lines = await frame.evaluate(() => document.body?.innerText.split('\n') ?? [])
    carried.push({ words: lines.filter(looksLikeData), addresses: [], names })
  }
  return { carried, inside }
}

/** Where the panels of all frames can be seen in the page's window. */
async function measurePanels(frames: OpenFrame[]): Promise<{ box: Box; request: number }[]> {
  const boxes: { box: Box; request: number }[] = []
  for (const { frame, redaction } of frames) {
    const panels = await redaction.evaluate((tools) => tools.panels())
    if (!panels.length) continue
    const placement = await framePlacement(frame)
    for (const { box, request } of panels) {
      const seen = await throughFrames(inWindow(box, placement), frame)
      if (hasArea(seen)) boxes.push({ box: seen, request })
    }
  }
  return boxes
}

/** What the frames around a frame leave of one of its boxes; both of the page's window. */
async function throughFrames(box: Box, frame: Frame): Promise<Box> {
  const parent = frame.parentFrame()
  if (!parent) return box
  const holder = await frame.frameElement()
  const shown = await holder.evaluate(frameProgram('shownBox'))
  if (!shown) return { ...box, width: 0, height: 0 }
  const window = inWindow(shown, await framePlacement(parent))
  return throughFrames(intersect(box, window), parent)
}
