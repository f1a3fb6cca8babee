import type { CutFace, CutFont } from './font-cut.ts'
import type { Likeness } from './font-metrics.ts'

/** What a brand's font is called in style sheets, and what stands in for it until it is there. */
const [own, standIn] = ['Brand', 'Brand stand-in']

/** What the stand-in is drawn with: Arial, or what devices without it have that is as wide. */
const alike = {
  regular: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
  bold: [
    'Arial Bold',
    'Arial-BoldMT',
    'Liberation Sans Bold',
    'LiberationSans-Bold',
    'Helvetica Bold',
  ],
} as const

/**
 * A brand's font as a style sheet: pages are readable at once, in letters that are as wide and as high, and letters that
 * the font has not are the device's own.
 * @param addressOf where a file is
 */
export function fontCss({ faces }: CutFont, addressOf: (face: CutFace) => string): string {
  const rules = faces.flatMap((face) => [
    `@font-face{font-family:"${own}";font-weight:${face.weight};font-display:swap;src:url("${addressOf(face)}") format("woff2")}`,
    ...Object.entries(face.likeness).map(
      ([weight, likeness]) =>
        `@font-face{font-family:"${standIn}";font-weight:${weight};src:${localNames(Number(weight))};${overrides(likeness)};unicode-range:${rangesOf(face.points)}}`,
    ),
  ])
  return `${rules.join('\n')}\nhtml{font-family:"${own}","${standIn}",system-ui,sans-serif}\n`
}

function localNames(weight: number): string {
  return alike[weight >= 600 ? 'bold' : 'regular'].map((name) => `local("${name}")`).join(',')
}

function overrides({ size, ascent, descent, lineGap }: Likeness): string {
  const percent = (value: number): string => `${Number(value.toFixed(2))}%`
  return `size-adjust:${percent(size)};ascent-override:${percent(ascent)};descent-override:${percent(descent)};line-gap-override:${percent(lineGap)}`
}

/** Code points as a style sheet says them: neighbors as one range. */
export function rangesOf(points: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const range = ranges.at(-1)
    if (range && range[1] === point - 1) range[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number): string => point.toString(16).toUpperCase()
  return ranges
    .map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(',')
}
