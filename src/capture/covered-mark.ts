import { overlaps, type Box } from '../dom/geometry.ts'
import type { TextRun } from './finder/exchange.ts'
import type { Finding } from './finder/finding.ts'

/** Boxes touch by this much where a line of text is close to the next: in CSS pixels. */
const touch = 2

/**
 * Whether overwriting what is redacted would paint over something that is marked, because that lies on top of it.
 * A value inside a marked button may be redacted, as long as the button's words stay readable.
 * @param rects redacted rectangles; like all boxes here in CSS pixels of the page's window
 * @param words the screen's text runs in sight
 * @returns places in the lists of rectangles and of findings
 */
export function coveredMark(
  rects: readonly Box[],
  findings: readonly Finding[],
  words: readonly TextRun[],
): { rect: number; mark: number } | undefined {
  for (const [mark, finding] of findings.entries()) {
    if (finding.status !== 'found') continue
    const { box } = finding.found
    const inside = words.map((run) => run.box).filter((run) => overlaps(run, box, touch))
    // A sign or a field has no words: then the whole of it counts.
    const readable = inside.length ? inside : [box]
    const rect = rects.findIndex((redacted) =>
      readable.some((part) => overlaps(redacted, part, touch)),
    )
    if (rect >= 0) return { rect, mark }
  }
  return undefined
}
