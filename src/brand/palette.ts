import type { Brand } from './brand.ts'
import { minimum, nearestReadable, textColorOn, tinted } from './color.ts'

/** The site's colors by use, `#rrggbb` each; in CSS a custom property of the same name. */
export interface Tokens {
  /** Where pages are written on. */
  paper: string
  /** A ground a shade apart from paper: asides, the end of a guide. */
  wash: string
  /** Words; as a ground with `paper` as its words it makes chips. */
  ink: string
  /** Words of less weight. */
  soft: string
  /** Hairlines that only divide: nothing is lost without them. */
  line: string
  /** The outline of pictures, chips and fields. */
  edge: string
  /** The surface of the one filled button: the brand's own color, outlined by `brand-rule`. */
  brand: string
  /** Words on `brand`. */
  'on-brand': string
  /** Links, numerals and words in the brand's color. */
  'brand-ink': string
  /** Rules, outlines and focus in the brand's color. */
  'brand-rule': string
  /** Marks on pictures and their numbers in the words; the numbers are `on-mark`. */
  mark: string
  'on-mark': string
  /** The edge of a number in the words: it keeps the mark in sight where its ground is dark. */
  'mark-edge': string
}

/** A color scheme of the reader's device. */
export type Scheme = 'light' | 'dark'

/**
 * The color of marks, the same for every brand, in light and dark and print, so that a number in
 * the words and a number in a picture are plainly one thing.
 */
export const markColors = { mark: '#b3261e', onMark: '#ffffff' } as const

/**
 * A pair that the style sheets may use: foreground, background, and the contrast it never falls
 * below.
 */
export type Pair = readonly [foreground: keyof Tokens, background: keyof Tokens, minimum: number]

/**
 * Every pair of colors that the style sheets may use; `line` is in none, as it carries no meaning.
 */
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

/** OKLCH lightness and most chroma of the colors that only keep a hint of the brand's hue. */
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

/** The site's colors in a scheme, made from the brand's one color (`#rrggbb`). */
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

/**
 * The site's colors as custom properties. The dark ones are for screens only: what is printed is
 * always dark on white.
 */
export function paletteCss({ color }: Pick<Brand, 'color'>): string {
  const light = declarations(paletteOf(color, 'light'))
  const dark = declarations(paletteOf(color, 'dark'))
  return `:root{${light}}\n@media screen and (prefers-color-scheme:dark){:root{${dark}}}\n`
}

/**
 * What the practice screens are drawn on; they are light whatever the reader's device is set to.
 */
const screenGrounds = ['#ffffff', '#e9edf0']

/**
 * The accent of the practice screens: a surface, the words on it, and a tone of it for words and
 * links.
 */
export function screensCss({ screens }: Pick<Brand, 'screens'>): string {
  const accent = nearestReadable(screens.accent, screenGrounds, minimum.shape)
  const tokens = {
    'screens-accent': accent,
    'screens-on-accent': textColorOn(accent, ['#ffffff', '#000000']),
    'screens-accent-ink': nearestReadable(screens.accent, screenGrounds, minimum.text),
  }
  return `:root{${declarations(tokens)}}\n`
}
