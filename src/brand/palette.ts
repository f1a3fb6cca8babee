import type { Brand } from './brand.ts'
import { minimum, nearestReadable, textColorOn, tinted } from './color.ts'

/** The site's colors by use, each `#rrggbb`; the CSS custom property has the same name. */
export interface Tokens {
  /** The background of pages. */
  paper: string
  /** A background one shade off `paper`, for asides and the end of a guide. */
  wash: string
  /** Text; also the background of chips, whose text is `paper`. */
  ink: string
  /** Secondary text. */
  soft: string
  /** Decorative dividers, which need no contrast. */
  line: string
  /** Outlines of pictures, chips and fields. */
  edge: string
  /** The filled button: the brand's own color, outlined with `brand-rule` since it may be as pale as the page. */
  brand: string
  /** Text on `brand`. */
  'on-brand': string
  /** Links, numerals and text in the brand's color. */
  'brand-ink': string
  /** Rules, outlines and focus in the brand's color. */
  'brand-rule': string
  /** Marks on pictures and the matching numbers in the text, whose digits are `on-mark`. */
  mark: string
  'on-mark': string
  /** The outline of a number in the text, which keeps the mark visible in dark mode. */
  'mark-edge': string
}

/** The color scheme of the reader's device. */
export type Scheme = 'light' | 'dark'

/** Marks are the same for every brand and scheme, so that a number in the text visibly matches its picture. */
export const markColors = { mark: '#b3261e', onMark: '#ffffff' } as const

/** A pair of colors that style sheets may combine, and the contrast ratio that it never falls below. */
export type Pair = readonly [foreground: keyof Tokens, background: keyof Tokens, minimum: number]

/** Every pair that style sheets may combine; `line` is in none because it carries no meaning. */
export const pairs: readonly Pair[] = [
  ['ink', 'paper', minimum.text],
  ['ink', 'wash', minimum.text],
  ['soft', 'paper', minimum.text],
  ['soft', 'wash', minimum.text],
  ['paper', 'ink', minimum.text],
  ['brand-ink', 'paper', minimum.text],
  ['brand-ink', 'wash', minimum.text],
  ['paper', 'brand-ink', minimum.text],
  ['on-brand', 'brand', minimum.text],
  ['on-mark', 'mark', minimum.text],
  ['brand-rule', 'paper', minimum.shape],
  ['brand-rule', 'wash', minimum.shape],
  ['edge', 'paper', minimum.shape],
  ['edge', 'wash', minimum.shape],
  ['mark-edge', 'paper', minimum.shape],
  ['mark-edge', 'wash', minimum.shape],
]

/** OKLCH lightness and maximum chroma of the colors that keep only a hint of the brand's hue. */
const quiet = {
  light: {
    wash: [0.968, 0.005],
    ink: [0.235, 0.015],
    soft: [0.46, 0.018],
    line: [0.905, 0.009],
    edge: [0.63, 0.018],
  },
  dark: {
    paper: [0.2, 0.009],
    wash: [0.245, 0.012],
    ink: [0.94, 0.008],
    soft: [0.77, 0.016],
    line: [0.33, 0.014],
    edge: [0.56, 0.018],
  },
} as const

/** Makes the site's colors in a scheme from the brand's one color (`#rrggbb`). */
export function paletteOf(color: string, scheme: Scheme): Tokens {
  const shade = ([lightness, chroma]: readonly [number, number]) => tinted(color, lightness, chroma)
  const shades = quiet[scheme]
  const paper = scheme === 'light' ? '#ffffff' : shade(quiet.dark.paper)
  const grounds = [paper, shade(shades.wash)]
  return {
    paper,
    wash: shade(shades.wash),
    ink: shade(shades.ink),
    soft: shade(shades.soft),
    line: shade(shades.line),
    edge: shade(shades.edge),
    brand: color,
    'on-brand': textColorOn(color, ['#ffffff', shade(quiet.light.ink), '#000000']),
    'brand-ink': nearestReadable(color, grounds, minimum.text),
    'brand-rule': nearestReadable(color, grounds, minimum.shape),
    mark: markColors.mark,
    'on-mark': markColors.onMark,
    'mark-edge': nearestReadable(markColors.mark, grounds, minimum.shape),
  }
}

function declarations(tokens: object): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

/** The site's colors as custom properties; the dark ones are for screens only, since print is always dark on white. */
export function paletteCss({ color }: Pick<Brand, 'color'>): string {
  const light = declarations(paletteOf(color, 'light'))
  const dark = declarations(paletteOf(color, 'dark'))
  return `:root{${light}}\n@media screen and (prefers-color-scheme:dark){:root{${dark}}}\n`
}

/** The backgrounds of the practice screens, which are light even in dark mode. */
const screenGrounds = ['#ffffff', '#e9edf0']

/** The accent of the practice screens as custom properties: a surface, text on it, and a tone for text and links. */
export function screensCss({ screens }: Pick<Brand, 'screens'>): string {
  const accent = nearestReadable(screens.accent, screenGrounds, minimum.shape)
  const tokens = {
    'screens-accent': accent,
    'screens-on-accent': textColorOn(accent, ['#ffffff', '#000000']),
    'screens-accent-ink': nearestReadable(screens.accent, screenGrounds, minimum.text),
  }
  return `:root{${declarations(tokens)}}\n`
}
