import type { Box, Size } from '../dom/geometry.ts'
import type { WindowTitle } from '../guide/outline.ts'
import { iconShape } from '../icons/icons.ts'
import { drawLine, escapeWords, widthOf } from './drawn-line.ts'
import { drawMark } from './marks.ts'
import type { MarkColors } from './marks.ts'

/**
 * The window and the phone around a picture of our own screens, lengths in rem. Pages draw them by
 * `src/styles/pictures.css` and `title-bar.css`, which a test holds to these numbers.
 */
export const deviceFrames = {
  window: {
    radius: 1,
    innerRadius: 0.94,
    ground: '#e9edf2',
    line: '#cfd6dd',
    bar: { height: 2.6, before: 4.4, after: 2.9, inset: 0.4, ink: '#4a5568', strong: '#1a2433' },
    dots: { at: [1.1, 2.2, 3.3], radius: 0.3, color: '#b4bdc9' },
    address: { padding: 0.55, gap: 0.3, icon: 0.95, fontSize: 0.875, ground: '#fff' },
  },
  handset: {
    padding: 0.55,
    radius: 2.6,
    innerRadius: 2.05,
    ground: '#20282c',
    line: '#4b565c',
    key: { top: 0.22, width: 0.2, height: 3 },
  },
} as const

/** A frame as drawn, in CSS pixels. */
export interface DrawnFrame extends Size {
  /** Where the picture begins in it. */
  left: number
  top: number
  /** What lies over the picture: its corners, too. */
  svg: string
}

/** The white around a frame: its corners are round. */
const air = 10

/** In CSS pixels, to a half: whole pixels of a picture of twice the size. */
const px = (rem: number): number => Math.round(rem * 32) / 2

/** Draws the phone around a picture. */
export function drawHandset({ width, height }: Size): DrawnFrame {
  const { padding, radius, innerRadius, ground, line, key } = deviceFrames.handset
  const pad = px(padding)
  const body = { x: air, y: air, width: width + 2 * pad, height: height + 2 * pad }
  const screen = { x: air + pad, y: air + pad, width, height }
  const side = { x: body.x + body.width, y: body.y + key.top * body.height }
  return frameOf(body, radius, screen, [
    hollow(rounded(body, px(radius)), rounded(screen, px(innerRadius)), ground),
    `<rect x="${body.x + 1}" y="${body.y + 1}" width="${body.width - 2}" height="${body.height - 2}" rx="${px(radius) - 1}" fill="none" stroke="${line}" stroke-width="2"/>`,
    `<rect x="${side.x}" y="${side.y}" width="${px(key.width)}" height="${px(key.height)}" fill="${line}"/>`,
  ])
}

/** Draws the window around a picture, with its address bar. */
export async function drawWindow(
  { width, height }: Size,
  title: WindowTitle,
  colors: MarkColors,
): Promise<DrawnFrame> {
  const { radius, innerRadius, ground, line, bar, dots } = deviceFrames.window
  const body = { x: air, y: air, width: width + 2, height: px(bar.height) + height + 2 }
  const screen = { x: air + 1, y: air + 1 + px(bar.height), width, height }
  const middle = air + 1 + px(bar.height) / 2
  return frameOf(body, radius, screen, [
    hollow(rounded(body, px(radius)), rounded(screen, 0, px(innerRadius)), ground),
    `<rect x="${body.x + 0.5}" y="${body.y + 0.5}" width="${body.width - 1}" height="${body.height - 1}" rx="${px(radius) - 0.5}" fill="none" stroke="${line}"/>`,
    ...dots.at.map(
      (at) =>
        `<circle cx="${screen.x + px(at)}" cy="${middle}" r="${px(dots.radius)}" fill="${dots.color}"/>`,
    ),
    await drawTitle(
      title,
      { x: screen.x, y: air + 1, width, height: px(bar.height) },
      colors,
    ),
  ])
}

/** A frame with white around it, from which a picture's square corners would stick out. */
function frameOf(
  body: Box,
  radius: number,
  { x, y }: Box,
  parts: readonly string[],
): DrawnFrame {
  const [width, height] = [body.width + 2 * air, body.height + 2 * air]
  const whole = `M0 0H${width}V${height}H0z`
  const around = hollow(whole, rounded(body, px(radius)), '#fff')
  return { width, height, left: x, top: y, svg: around + parts.join('') }
}

/** Draws what stands in the address bar: smaller where it is too long for it. */
async function drawTitle(
  { icon, before, strong, after, mark }: WindowTitle,
  bar: Box,
  colors: MarkColors,
): Promise<string> {
  const { address, bar: numbers } = deviceFrames.window
  const field = {
    width: bar.width - px(numbers.before) - px(numbers.after),
    height: bar.height - 2 * px(numbers.inset),
  }
  const size = px(address.icon)
  const middle = field.height / 2
  const start = px(address.padding) + size + px(address.gap)
  // What is marked needs room for its frame, and behind it for the number.
  const [gap, forNumber] = mark === undefined ? [0, 0] : [8, 32]
  const line = (upTo: 'before' | 'strong' | 'after') => ({
    words: [
      escapeWords(before),
      upTo === 'before'
        ? ''
        : `<tspan dx="${gap}" font-weight="bold" fill="${numbers.strong}">${escapeWords(strong)}</tspan>`,
      upTo === 'after' ? `<tspan dx="${gap}">${escapeWords(after)}</tspan>` : '',
    ].join(''),
    fontSize: px(address.fontSize),
    ink: numbers.ink,
  })
  const room = field.width - px(address.padding) - start - forNumber
  const shrink = Math.min(1, room / (await widthOf(line('after'))))
  const fontSize = px(address.fontSize) * shrink
  const endOf = async (upTo: Parameters<typeof line>[0]): Promise<number> =>
    start + (await widthOf({ ...line(upTo), fontSize }))
  const from = (await endOf('before')) + gap - 5
  const frame = { x: from, y: middle - 13, width: (await endOf('strong')) + 5 - from, height: 26 }
  const badge = { x: (await endOf('after')) + 17, y: middle }
  return [
    `<svg x="${bar.x + px(numbers.before)}" y="${bar.y + px(numbers.inset)}" width="${field.width}" height="${field.height}" overflow="visible">`,
    `<rect width="100%" height="100%" rx="${middle}" fill="${address.ground}"/>`,
    `<svg x="${px(address.padding)}" y="${middle - size / 2}" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="${numbers.ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${iconShape(icon)}</svg>`,
    mark === undefined ? '' : drawMark({ number: mark, frame, badge }, field, colors),
    drawLine({ ...line('after'), fontSize }, start, middle + fontSize * 0.36),
    '</svg>',
  ].join('')
}

/** The outline of a box with round corners: all alike, or the lower ones by another radius. */
function rounded(
  { x, y, width, height }: Box,
  upper: number,
  lower = upper,
): string {
  const corner = (radius: number, dx: number, dy: number): string =>
    radius === 0 ? '' : `a${radius} ${radius} 0 0 1 ${dx * radius} ${dy * radius}`
  return [
    `M${x + upper} ${y}H${x + width - upper}`,
    corner(upper, 1, 1),
    `V${y + height - lower}`,
    corner(lower, -1, 1),
    `H${x + lower}`,
    corner(lower, -1, -1),
    `V${y + upper}`,
    corner(upper, 1, -1),
    'z',
  ].join('')
}

function hollow(outer: string, inner: string, color: string): string {
  return `<path fill="${color}" fill-rule="evenodd" d="${outer}${inner}"/>`
}
