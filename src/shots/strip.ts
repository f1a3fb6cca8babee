import { drawLine, escapeWords, widthOf } from './drawn-line.ts'
import type { Line } from './drawn-line.ts'

/** The strip under a baked picture, in CSS pixels. */
const strip = { first: 30, further: 17, fontSize: 13, padding: 12, ink: '#3d4a47' }
const baseline = strip.first / 2 + strip.fontSize * 0.36

/** A strip of words as an SVG, in CSS pixels. */
export interface Strip {
  height: number
  svg: string
}

/**
 * Draws the words under a picture: on one line, or on two where that is too long; smaller where even a line of
 * two is. Widths are measured in the letters that this machine draws with: no machine cuts a word off.
 * @param words parts with ` · ` between them; a line ends there rather than elsewhere
 * @param width of the picture, in CSS pixels
 */
export async function drawStrip(words: string, width: number): Promise<Strip> {
  const room = width - 2 * strip.padding
  const whole = await widthOf(lineOf(words))
  const lines = whole > room ? inTwo(words) : [words]
  const widest =
    lines.length > 1 ? Math.max(...(await Promise.all(lines.map(lineOf).map(widthOf)))) : whole
  const fontSize = strip.fontSize * Math.min(1, room / widest)
  const height = strip.first + strip.further * (lines.length - 1)
  const texts = lines.map((line, at) =>
    drawLine({ ...lineOf(line), fontSize }, strip.padding, baseline + at * strip.further),
  )
  return { height, svg: texts.join('') }
}

function lineOf(words: string): Line {
  return { words: escapeWords(words), fontSize: strip.fontSize, ink: strip.ink }
}

/** Two lines of about the same length. */
function inTwo(words: string): string[] {
  const separator = words.includes(' · ') ? ' · ' : ' '
  const parts = words.split(separator)
  const cuts = parts.slice(1).map((_, at) => [
    parts.slice(0, at + 1).join(separator),
    parts.slice(at + 1).join(separator),
  ])
  const longest = (lines: string[]): number => Math.max(...lines.map(({ length }) => length))
  return cuts.reduce((best, cut) => (longest(cut) < longest(best) ? cut : best), cuts[0] ?? [words])
}
