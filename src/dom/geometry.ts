/** A point; whoever takes or returns one says in which pixels and from which corner. */
export interface Point {
  x: number
  y: number
}

/** How wide and high something is. */
export interface Size {
  width: number
  height: number
}

/** A rectangle; whoever takes or returns one says in which pixels and from which corner. */
export interface Box extends Point, Size {}

/** Whether a box has an area at all. */
export function hasArea({ width, height }: Size): boolean {
  return width > 0 && height > 0
}

/** The part that two boxes share; without width or height where they share none. */
export function intersect(a: Box, b: Box): Box {
  const { x, y, width, height } = shared(a, b)
  return { x, y, width: Math.max(0, width), height: Math.max(0, height) }
}

/** Whether two boxes share more than `margin` pixels across and down; those that only touch do not. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  const { width, height } = shared(a, b)
  return width > margin && height > margin
}

/** Whether two boxes share at least a point: a common edge or corner, or a box without area, is enough. */
export function touches(a: Box, b: Box): boolean {
  const { width, height } = shared(a, b)
  return width >= 0 && height >= 0
}

/** How much two boxes share, in square pixels. */
export function sharedArea(a: Box, b: Box): number {
  const { width, height } = intersect(a, b)
  return width * height
}

/** Whether a point is in a box, its edges included. */
export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** The smallest box around points. */
export function around(points: readonly Point[]): Box {
  const x = Math.min(...points.map((point) => point.x))
  const y = Math.min(...points.map((point) => point.y))
  const right = Math.max(...points.map((point) => point.x))
  const bottom = Math.max(...points.map((point) => point.y))
  return { x, y, width: right - x, height: bottom - y }
}

/** The smallest box around all boxes that have an area; an empty one where none has. */
export function union(boxes: readonly Box[]): Box {
  const corners = boxes.filter(hasArea).flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ])
  return corners.length ? around(corners) : { x: 0, y: 0, width: 0, height: 0 }
}

/** The middle of a box. */
export function center({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** A point or box, somewhere else by so much. */
export function moved<T extends Point>(it: T, by: Point): T {
  return { ...it, x: it.x + by.x, y: it.y + by.y }
}

/** A box in pixels of another size. */
export function scaled({ x, y, width, height }: Box, factor: number): Box {
  return { x: x * factor, y: y * factor, width: width * factor, height: height * factor }
}

/** Whether two boxes stand on the same line of text: they share half the lower one's height. */
export function onOneLine(a: Box, b: Box): boolean {
  return shared(a, b).height >= Math.min(a.height, b.height) / 2
}

/** The empty space between two boxes on a line, whichever stands first; below 0 they overlap. */
export function gapBetween(a: Box, b: Box): number {
  return -shared(a, b).width
}

/** Below 0 where the boxes are apart, by as much as they are. */
function shared(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  }
}
