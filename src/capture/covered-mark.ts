import type { Box } from '../shots/shot.ts'
import type { Finding, WordRun } from './finder.ts'

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
  words: readonly WordRun[],
): { rect: number; mark: number } | undefined {
  for (const [mark, finding] of findings.entries()) {
    if (finding.status !== 'found') continue
    const { box } = finding.found
    const inside = words.map((run) => run.box).filter((run) => overlap(run, box))
    // A sign or a field has no words: then the whole of it counts.
    const readable = inside.length ? inside : [box]
    const rect = rects.findIndex((redacted) => readable.some((part) => overlap(redacted, part)))
    if (rect >= 0) return { rect, mark }
  }
  return undefined
}

function overlap(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > touch && height > touch
}
