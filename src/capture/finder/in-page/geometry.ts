import type { Box } from '../../../shots/shot.ts'

/** The part that two boxes share; without width or height where they share none. */
export function intersect(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  }
}

/** The smallest box around all boxes that have an area. */
export function union(boxes: readonly Box[]): Box {
  const solid = boxes.filter((box) => box.width > 0 && box.height > 0)
  if (!solid.length) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...solid.map((box) => box.x))
  const y = Math.min(...solid.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...solid.map((box) => box.x + box.width)) - x,
    height: Math.max(...solid.map((box) => box.y + box.height)) - y,
  }
}

/** Whether a point is in a box, its edges included. */
export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** Whether two boxes stand on the same line of text: they share half the lower one's height. */
export function onOneLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return shared >= Math.min(a.height, b.height) / 2
}

/** The empty space between two boxes on a line, whichever stands first; below 0 they overlap. */
export function gapBetween(a: Box, b: Box): number {
  return Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width))
}
