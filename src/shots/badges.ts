import { sharedArea, type Box, type Point, type Size } from '../dom/geometry.ts'

/**
 * Half the side a badge takes of a picture, with its white edge: 14 px of a reader's screen, and a picture of 416 px may
 * be shown at 326, one of a phone's 312 at 236.
 */
export const badgeReach = 18.5

/**
 * Finds a place for every badge: at its frame, inside the picture, and where it hides the least. No number may
 * cover a word or another mark, so words weigh most.
 * @param frames one a badge, in order
 * @param words boxes of the screen's text runs, ticks and dots
 */
export function placeBadges(
  frames: readonly Box[],
  words: readonly Box[],
  size: Size,
): Point[] {
  const placed: Point[] = []
  for (const frame of frames) {
    const others = frames.filter((other) => other !== frame)
    const taken = placed.map(reachOf)
    const cost = (point: Point): number => {
      const reach = reachOf(point)
      return (
        sum(words.map((word) => sharedArea(reach, word))) * 4 +
        sum(others.map((other) => sharedArea(reach, other))) * 2 +
        sum(taken.map((other) => sharedArea(reach, other))) * 4
      )
    }
    const points = candidates(frame).filter((point) => inside(point, size))
    const [first = clamp({ x: frame.x, y: frame.y }, size)] = points
    placed.push(points.reduce((best, point) => (cost(point) < cost(best) ? point : best), first))
  }
  return placed
}

/** The square a badge covers at its largest, in CSS pixels of the picture. */
export function reachOf({ x, y }: Point): Box {
  return { x: x - badgeReach, y: y - badgeReach, width: 2 * badgeReach, height: 2 * badgeReach }
}

/** On the corners first, where a reader looks; then on the edges; then beside and around the frame. */
function candidates({ x, y, width, height }: Box): Point[] {
  const [right, bottom, middle, center] = [x + width, y + height, y + height / 2, x + width / 2]
  const on = [
    { x, y },
    { x: right, y },
    { x, y: bottom },
    { x: right, y: bottom },
    { x, y: middle },
    { x: right, y: middle },
  ]
  const around = [badgeReach * 0.6, badgeReach, badgeReach * 1.3].flatMap((away) => [
    { x: x - away, y: middle },
    { x: right + away, y: middle },
    { x: x - away, y: y - away },
    { x: right + away, y: y - away },
    { x: center, y: y - away },
    { x: center, y: bottom + away },
    { x: x - away, y: bottom + away },
    { x: right + away, y: bottom + away },
  ])
  return [...on, ...around]
}

function inside({ x, y }: Point, { width, height }: Size): boolean {
  const edge = badgeReach
  return x >= edge && y >= edge && x <= width - edge && y <= height - edge
}

function clamp({ x, y }: Point, { width, height }: Size): Point {
  return {
    x: Math.min(Math.max(x, badgeReach), width - badgeReach),
    y: Math.min(Math.max(y, badgeReach), height - badgeReach),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
