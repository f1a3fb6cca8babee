import type { Box } from '../shots/shot.ts'

/** Air between two frames, in CSS pixels: each is drawn 4 px around its box, with a white halo. */
const gap = 12

/** Measuring is not finer than this, in CSS pixels. */
const rounding = 1

/**
 * Keeps frames apart. The name of a field is framed together with the field; where another mark of the same view
 * is that field itself, the name keeps the part of its frame that is left.
 */
export function keepApart(boxes: readonly Box[]): Box[] {
  return boxes.map((box, index) =>
    boxes.reduce(
      (rest, other, at) => (at !== index && contains(rest, other) ? without(rest, other) : rest),
      box,
    ),
  )
}

function contains(outer: Box, inner: Box): boolean {
  const bigger = outer.width * outer.height > inner.width * inner.height + rounding
  return (
    bigger &&
    inner.x >= outer.x - rounding &&
    inner.y >= outer.y - rounding &&
    inner.x + inner.width <= outer.x + outer.width + rounding &&
    inner.y + inner.height <= outer.y + outer.height + rounding
  )
}

/** The largest strip of a box beside one inside it. */
function without(outer: Box, inner: Box): Box {
  const below = inner.y + inner.height + gap
  const after = inner.x + inner.width + gap
  const strips: Box[] = [
    { ...outer, height: inner.y - gap - outer.y },
    { ...outer, y: below, height: outer.y + outer.height - below },
    { ...outer, width: inner.x - gap - outer.x },
    { ...outer, x: after, width: outer.x + outer.width - after },
  ]
  const area = ({ width, height }: Box): number => Math.max(0, width) * Math.max(0, height)
  const [first = outer] = strips.sort((a, b) => area(b) - area(a))
  return area(first) > 0 ? first : outer
}
