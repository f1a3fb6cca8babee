import type { Brand } from './brand.ts'
import { minimum, nearestReadable, paler, textColorOn, tinted } from './color.ts'

/** The site's colors by use, each `#rrggbb`; the CSS custom property has the same name. */
export interface Tokens {
  /** The background of pages. */
  ground: string
  /** The background of what lies on a page: cards, header, help. */
  paper: string
  /** The background of a page's opening, and of what is done on a computer. */
  tint: string
  /** Icon tiles, switches and the track of a progress bar. */
  tint2: string
  /** Illustrations only. */
  tint3: string
  /** The background of what is done on a phone, whose text is `on-deep`; what lies there is one shade off it. */
  deep: string
  deep2: string
  'on-deep': string
  'soft-on-deep': string
  /** Text; also the background of chips, whose text is `ground`. */
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
  /** Links, icons and text in the brand's color. */
  'brand-ink': string
  /** Rules, outlines and focus in the brand's color. */
  'brand-rule': string
  /** Marks on pictures and the matching numbers in the text, whose digits are `on-mark`. */
  mark: string
  'on-mark': string
  /** The outline of a number in the text, which keeps the mark visible in dark mode. */
  'mark-edge': string
  /** Confetti, the stripes of practice and the outline of a warning: never the only sign of anything. */
  sun: string
  /** The background of a warning, whose text is `ink`. */
  warn: string
  /** The light parts of an illustration. */
  'art-light': string
}

/** The color scheme of the reader's device. */
export type Scheme = 'light' | 'dark'

/** Marks are the same for every brand and scheme, so that a number in the text visibly matches its picture. */
export const markColors = { mark: '#b3261e', onMark: '#ffffff' } as const

/** A pair of colors that style sheets may combine, and the contrast ratio that it never falls below. */
export type Pair = readonly [foreground: keyof Tokens, background: keyof Tokens, minimum: number]

/** The backgrounds on which what is in the brand's color stands. */
const brandGrounds = ['paper', 'ground', 'tint', 'tint2'] as const

/** Every pair that style sheets may combine; `line` and `tint3` are in none because they carry no meaning. */
export const pairs: readonly Pair[] = [
  ...(['paper', 'ground', 'tint', 'tint2', 'warn'] as const).map((back): Pair => [
    'ink',
    back,
    minimum.text,
  ]),
  ...brandGrounds.flatMap((back): Pair[] => [
    ['soft', back, minimum.text],
    ['brand-ink', back, minimum.text],
    ['brand-rule', back, minimum.shape],
    ['mark-edge', back, minimum.shape],
  ]),
  ...(['paper', 'ground', 'tint'] as const).map((back): Pair => ['edge', back, minimum.shape]),
  ...(['deep', 'deep2'] as const).flatMap((back): Pair[] => [
    ['on-deep', back, minimum.text],
    ['soft-on-deep', back, minimum.text],
  ]),
  ['ground', 'ink', minimum.text],
  ['ground', 'brand-ink', minimum.text],
  ['on-brand', 'brand', minimum.text],
  ['on-mark', 'mark', minimum.text],
]

/** OKLCH lightness and maximum chroma of the colors that keep only a hint of the brand's hue. */
const quiet = {
  light: {
    ground: [0.984, 0.004],
    tint: [0.957, 0.017],
    tint2: [0.91, 0.035],
    tint3: [0.8, 0.07],
    deep: [0.28, 0.04],
    deep2: [0.36, 0.055],
    ink: [0.235, 0.015],
    soft: [0.46, 0.018],
    line: [0.905, 0.009],
    edge: [0.6, 0.018],
  },
  dark: {
    ground: [0.185, 0.009],
    paper: [0.235, 0.013],
    tint: [0.265, 0.028],
    tint2: [0.35, 0.045],
    tint3: [0.52, 0.075],
    deep: [0.13, 0.008],
    deep2: [0.24, 0.02],
    ink: [0.94, 0.008],
    soft: [0.78, 0.016],
    line: [0.33, 0.014],
    edge: [0.58, 0.018],
  },
} as const

/** Colors that are the same for every brand, by scheme: a warning is amber everywhere. */
const fixed = {
  light: { paper: '#ffffff', sun: '#f3b63f', warn: '#fff3da', 'art-light': '#ffffff' },
  dark: { sun: '#f3b63f', warn: '#3a2d10' },
} as const

/** In the dark, text in the brand's color stands further off the page than it must: thin letters glow. */
const inkInTheDark = 6

/** Makes the site's colors in a scheme from the brand's one color (`#rrggbb`). */
export function paletteOf(color: string, scheme: Scheme): Tokens {
  const shade = ([lightness, chroma]: readonly [number, number]) => tinted(color, lightness, chroma)
  const shades = quiet[scheme]
  const backgrounds = {
    ground: shade(shades.ground),
    paper: scheme === 'light' ? fixed.light.paper : shade(quiet.dark.paper),
    tint: shade(shades.tint),
    tint2: shade(shades.tint2),
  }
  const grounds = brandGrounds.map((name) => backgrounds[name])
  const further = brandGrounds
    .filter((name) => scheme === 'dark' && name !== 'tint2')
    .map((name) => backgrounds[name])
  return {
    ...backgrounds,
    tint3: shade(shades.tint3),
    deep: shade(shades.deep),
    deep2: shade(shades.deep2),
    'on-deep': '#ffffff',
    'soft-on-deep': tinted(color, 0.9, 0.02),
    ink: shade(shades.ink),
    soft: shade(shades.soft),
    line: shade(shades.line),
    edge: shade(shades.edge),
    brand: color,
    'on-brand': textColorOn(color, ['#ffffff', shade(quiet.light.ink), '#000000']),
    'brand-ink': nearestReadable(color, [grounds, minimum.text], [further, inkInTheDark]),
    'brand-rule': nearestReadable(color, [grounds, minimum.shape]),
    mark: markColors.mark,
    'on-mark': markColors.onMark,
    'mark-edge': nearestReadable(markColors.mark, [grounds, minimum.shape]),
    'art-light': tinted(color, 0.91, 0.012),
    ...fixed[scheme],
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
const screenGrounds = ['#ffffff', '#f2f5f9']

/**
 * The accent of the practice screens as custom properties: a surface, text on it, a tone for text and links, and three
 * tints for tiles and drawings, worked out here since old browsers can't mix colors.
 */
export function screensCss({ screens }: Pick<Brand, 'screens'>): string {
  const accent = nearestReadable(screens.accent, [screenGrounds, minimum.shape])
  const pale = paler(accent, 0.1)
  const tokens = {
    'screens-accent': accent,
    'screens-on-accent': textColorOn(accent, ['#ffffff', '#000000']),
    'screens-accent-ink': nearestReadable(screens.accent, [[...screenGrounds, pale], minimum.text]),
    'screens-pale': pale,
    'screens-pale2': paler(accent, 0.18),
    'screens-pale3': paler(accent, 0.36),
  }
  return `:root{${declarations(tokens)}}\n`
}
