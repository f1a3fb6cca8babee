import { minimum, nearestReadable, textColorOn, tinted } from './color.ts'
import { shadesOf } from './shades.ts'
import type { Surface } from './shades.ts'

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
  /**
   * The brand's second color as it is, for decoration alone; then the same for signs, icons and progress, which must be
   * seen. A brand without one has its only color there.
   */
  secondary: string
  'secondary-ink': string
  'secondary-rule': string
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

/** What of a brand its colors are made from. */
export interface Look {
  color: string
  theme?: { secondary?: string; surface?: Surface }
}

/** Marks are the same for every brand and scheme, so that a number in the text visibly matches its picture. */
export const markColors = { mark: '#b3261e', onMark: '#ffffff' } as const

/** A pair of colors that style sheets may combine, and the contrast ratio that it never falls below. */
export type Pair = readonly [foreground: keyof Tokens, background: keyof Tokens, minimum: number]

/** The backgrounds on which what is in the brand's color stands. */
const brandGrounds = ['paper', 'ground', 'tint', 'tint2'] as const

/** Every pair that style sheets may combine; `line`, `tint3` and `secondary` are in none: they carry no meaning. */
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
    ['secondary-ink', back, minimum.text],
    ['secondary-rule', back, minimum.shape],
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

/** Colors that are the same for every brand, by scheme: a warning is amber everywhere. */
const fixed = {
  light: { sun: '#f3b63f', warn: '#fff3da', 'art-light': '#ffffff' },
  dark: { sun: '#f3b63f', warn: '#3a2d10' },
} as const

/** In the dark, text in the brand's color stands further off the page than it must: thin letters glow. */
const inkInTheDark = 6

/** Makes the site's colors in a scheme from the brand's one color or two (`#rrggbb`). */
export function paletteOf({ color, theme }: Look, scheme: Scheme): Tokens {
  const shade = ([lightness, chroma]: readonly [number, number]) => tinted(color, lightness, chroma)
  const shades = shadesOf(theme?.surface, scheme)
  const backgrounds = {
    ground: shade(shades.ground),
    paper: shades.paper === undefined ? '#ffffff' : shade(shades.paper),
    tint: shade(shades.tint),
    tint2: shade(shades.tint2),
  }
  const grounds = brandGrounds.map((name) => backgrounds[name])
  const further = brandGrounds
    .filter((name) => scheme === 'dark' && name !== 'tint2')
    .map((name) => backgrounds[name])
  const inkOf = (own: string) =>
    nearestReadable(own, [grounds, minimum.text], [further, inkInTheDark])
  const ruleOf = (own: string) => nearestReadable(own, [grounds, minimum.shape])
  const [ink, rule] = [inkOf(color), ruleOf(color)]
  const second = theme?.secondary
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
    'on-brand': textColorOn(color, [
      '#ffffff',
      shade(shadesOf(theme?.surface, 'light').ink),
      '#000000',
    ]),
    'brand-ink': ink,
    'brand-rule': rule,
    secondary: second ?? color,
    'secondary-ink': second === undefined ? ink : inkOf(second),
    'secondary-rule': second === undefined ? rule : ruleOf(second),
    mark: markColors.mark,
    'on-mark': markColors.onMark,
    'mark-edge': ruleOf(markColors.mark),
    'art-light': tinted(color, 0.91, 0.012),
    ...fixed[scheme],
  }
}
