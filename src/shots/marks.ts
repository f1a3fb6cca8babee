import type { Box, Point, Size } from '../dom/geometry.ts'
import { normalizeWords } from '../guide/labels.ts'
import type { Label } from '../guide/outline.ts'
import { placeBadges } from './badges.ts'
import type { Mark, Shot } from './shot.ts'

/** A badge, in CSS pixels at any picture size. */
const badge = { radius: 13, edge: 2 }
/** A frame: its ring, the white halo that keeps it apart from any screen, and the air around the words. */
const frame = { ring: 3.5, halo: 7, corner: 9, air: 4 }

/** The digits as strokes around the middle of a badge: no font is needed, so every machine draws the same. */
const digits: Readonly<Record<number, string>> = {
  1: 'M-2.4-3.6.7-5.4V5.4',
  2: 'M-3.2-2.8a3.2 2.9 0 0 1 6.4.1c0 2.9-6.4 4.4-6.4 8h6.7',
  3: 'M-3-4.3a3 2.7 0 1 1 2.4 4.2A3.1 2.8 0 1 1-3.3 3.9',
}

/** How marks are colored where no style sheet does it. */
export interface MarkColors {
  mark: string
  onMark: string
}

/** What marks are drawn on. */
export type Canvas = Pick<Shot, 'width' | 'height' | 'scale' | 'words' | 'controls'>

/** Where marks stand: the frames, and the middle of each number's badge, in CSS pixels of the picture. */
export function layOutMarks(
  marks: readonly Mark[],
  canvas: Canvas,
): { number: number; frame: Box; badge: Point }[] {
  const size = sizeOf(canvas)
  const frames = marks.map(({ box }) => frameAround(box, size))
  const places = placeBadges(
    frames,
    [...canvas.words.map(({ box }) => box), ...canvas.controls],
    size,
  )
  return marks.map(({ number }, index) => ({
    number,
    frame: frames[index] as Box,
    badge: places[index] ?? { x: 0, y: 0 },
  }))
}

/**
 * Draws marks: the one function behind the overlay of a page and the baked picture. Frames stand in % of the picture and
 * badges in % of their frame, so they follow it to any size; rings, badges and digits keep theirs.
 * @param colors for a baked picture; a page leaves them out, colors `.halo`, `.ring`, `.badge`, `.number`, and lets
 *   drawings inside the drawing overflow
 * @returns the inside of an `<svg>` without `viewBox`
 */
export function drawMarks(marks: readonly Mark[], canvas: Canvas, colors?: MarkColors): string {
  return layOutMarks(marks, canvas)
    .map((mark) => drawMark(mark, sizeOf(canvas), colors))
    .join('')
}

/** Draws one mark that has its place: around words, and the middle of its number's badge. */
export function drawMark(
  { number, frame: box, badge: at }: { number: number; frame: Box; badge: Point },
  { width, height }: Size,
  colors?: MarkColors,
): string {
  const style = (plain: string): string => (colors ? ` ${plain}` : '')
  // An inner drawing would cut off what leaves it; a page's style sheet says so once.
  const svg = (area: string): string => `<svg ${area}${style('overflow="visible"')}>`
  const whole = `width="100%" height="100%" rx="${frame.corner}"`
  return [
    svg(
      `x="${percent(box.x, width)}" y="${percent(box.y, height)}" width="${percent(box.width, width)}" height="${percent(box.height, height)}"`,
    ),
    `<rect class="halo" ${whole}${style(`fill="none" stroke="#fff" stroke-width="${frame.halo}"`)}/>`,
    `<rect class="ring" ${whole}${style(`fill="none" stroke="${colors?.mark}" stroke-width="${frame.ring}"`)}/>`,
    svg(`x="${percent(at.x - box.x, box.width)}" y="${percent(at.y - box.y, box.height)}"`),
    `<circle class="badge" r="${badge.radius}"${style(`fill="${colors?.mark}" stroke="#fff" stroke-width="${badge.edge}"`)}/>`,
    `<path class="number" d="${digits[number] ?? ''}"${style(`fill="none" stroke="${colors?.onMark}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`)}/>`,
    '</svg></svg>',
  ].join('')
}

/**
 * Gives a shot's marks the numbers that a language's words have: another language may name the same labels in
 * another order. A label that the shot does not mark is left out; check says so.
 */
export function renumber(
  marks: Shot['marks'],
  labels: readonly Pick<Label, 'number' | 'screen'>[],
): Mark[] {
  return labels.flatMap(({ number, screen }) => {
    const wanted = normalizeWords(screen)
    const mark = marks.find(({ label }) => normalizeWords(label) === wanted)
    return mark ? [{ number, box: mark.box }] : []
  })
}

/** A picture's size in CSS pixels. */
export function sizeOf({ width, height, scale }: Pick<Shot, 'width' | 'height' | 'scale'>): Size {
  return { width: width / scale, height: height / scale }
}

/** The frame around a box: some air, never beyond the picture. */
function frameAround(box: Box, size: Size): Box {
  const edge = frame.halo / 2
  const x = Math.max(edge, box.x - frame.air)
  const y = Math.max(edge, box.y - frame.air)
  return {
    x,
    y,
    width: Math.min(size.width - edge, box.x + box.width + frame.air) - x,
    height: Math.min(size.height - edge, box.y + box.height + frame.air) - y,
  }
}

/** To a tenth: half a pixel of the largest picture, which nobody sees, and a page has hundreds of these. */
function percent(part: number, whole: number): string {
  return `${Number(((part / whole) * 100).toFixed(1))}%`
}
