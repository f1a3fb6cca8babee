import type { Brand } from './brand.ts'
import { minimum, nearestReadable, paler, textColorOn } from './color.ts'
import { paletteOf } from './palette.ts'
import type { Look, Scheme, Tokens } from './palette.ts'

function declarations(tokens: object): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

/** The site's colors as style sheets get them: those of a second color only for a brand that has one. */
export function tokensOf(look: Look, scheme: Scheme): Partial<Tokens> {
  const tokens = paletteOf(look, scheme)
  if (look.theme?.secondary !== undefined) return tokens
  return Object.fromEntries(
    Object.entries(tokens).filter(([name]) => !name.startsWith('secondary')),
  )
}

/** As `tokensOf`, for an illustration: what shines in it is of the second color. */
export function sceneTokens(look: Look, scheme: Scheme): Partial<Tokens> {
  const tokens = tokensOf(look, scheme)
  return { ...tokens, sun: tokens.secondary ?? tokens.sun }
}

/** Colors as custom properties; the dark ones are for screens only, since print is always dark on white. */
function inBothSchemes(colorsIn: (scheme: Scheme) => object): string {
  const [light, dark] = [colorsIn('light'), colorsIn('dark')].map(declarations)
  return `:root{${light}}\n@media screen and (prefers-color-scheme:dark){:root{${dark}}}\n`
}

/**
 * Where the second color stands: signs and their tiles, progress and what is done of it, and a band below the page
 * header. Links, buttons and focus keep the first. Each place gets the second color's tones under the first one's
 * names, so that style sheets say nothing of it.
 */
const secondaryPlaces = `.bubble,.icon.text-brand-ink,progress,.rail :is(.is-before,.is-done) a::before{--brand-ink:var(--secondary-ink);--brand-rule:var(--secondary-rule)}
body>header{box-shadow:inset 0 -4px var(--secondary)}
`

/** What a page has of its brand: colors, and where the second one stands. */
export function brandCss(look: Look): string {
  const colors = inBothSchemes((scheme) => tokensOf(look, scheme))
  return colors + (look.theme?.secondary === undefined ? '' : secondaryPlaces)
}

/** What an illustration has of its brand. */
export function sceneCss(look: Look): string {
  return inBothSchemes((scheme) => sceneTokens(look, scheme))
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
