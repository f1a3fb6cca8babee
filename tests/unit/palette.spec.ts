import { converter } from 'culori'
import { expect, test } from 'playwright/test'
import { brandCss, sceneCss, screensCss, tokensOf } from '../../src/brand/brand-css.ts'
import { pairs, paletteOf } from '../../src/brand/palette.ts'
import type { Look, Tokens } from '../../src/brand/palette.ts'
import { surfaces } from '../../src/brand/shades.ts'

/** Contrast by the words of WCAG 2.2's glossary, so that the proof does not prove itself. */
function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Every color is asked for in several pairs. */
const luminances = new Map<string, number>()

function luminance(hex: string): number {
  const known = luminances.get(hex)
  if (known !== undefined) return known
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  const found = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  luminances.set(hex, found)
  return found
}

const schemes = ['light', 'dark'] as const
const tones = ['brand', 'brand-ink', 'brand-rule'] as const
const secondTones = ['secondary', 'secondary-ink', 'secondary-rule'] as const
const toOklch = converter('oklch')

/** Degrees between two hues; greys have none. */
function turn(one: string, other: string): number {
  const [from, to] = [one, other].map((hex) => toOklch(hex))
  if (!from || !to || from.c < 0.002 || to.c < 0.002) return 0
  const degrees = Math.abs((from.h ?? 0) - (to.h ?? 0)) % 360
  return Math.min(degrees, 360 - degrees)
}

/**
 * Colors of real brands and the corners of the color space, that defeated other ways to do this.
 */
const hardColors =
  '#63b246 #ffd100 #a4c639 #ff6f00 #e4002b #777777 #002244 #00aeef #000000 #ffffff #ff66c4 #0074a6'.split(
    ' ',
  )

/** Every color of four bits a channel, 4,096 of them: `#rgb` written out to six digits. */
function everyTwelveBitColor(): string[] {
  return Array.from({ length: 4096 }, (_, index) => {
    const digits = [...index.toString(16).padStart(3, '0')]
    return `#${digits.map((digit) => digit + digit).join('')}`
  })
}

/** What of a look can't be told from its ground. */
function unreadableIn(look: Look, tokens: Tokens, scheme: string): string[] {
  return pairs
    .filter(([front, back, minimum]) => ratio(tokens[front], tokens[back]) < minimum)
    .map(([front, back]) => `${JSON.stringify(look)} ${scheme}: ${front} on ${back}`)
}

for (const surface of surfaces) {
  test(`whatever the two brand colors, all can be read, tones keep their hues, a grey stays grey: ${surface}`, () => {
    const isGrey = (hex: string) => new Set(hex.slice(1).match(/../g)).size === 1
    const keepsHue = (color: string, own: string[], quiet: string[] = []) =>
      isGrey(color)
        ? [...own, ...quiet].every(isGrey)
        : own.every((tone) => turn(color, tone) <= 2 && !isGrey(tone))

    const all = everyTwelveBitColor()
    // Every color is a first and a second one; those that are hard meet each other, too.
    const looks = [
      ...all.map((color, index) => [color, all[(index * 2731 + 1365) % all.length]]),
      ...hardColors.flatMap((color) => hardColors.map((secondary) => [color, secondary])),
    ]
    for (const at of [0, 1])
      expect(new Set(looks.map((pair) => pair[at])).size).toBeGreaterThan(4096)
    const failures = looks.flatMap(([color = '', secondary = '']) =>
      schemes.flatMap((scheme) => {
        const look = { color, theme: { secondary, surface } }
        const tokens = paletteOf(look, scheme)
        const [first, second] = [tones, secondTones].map((names) =>
          names.map((name) => tokens[name]),
        )
        const isKept =
          keepsHue(color, first!, [tokens.tint, tokens.soft]) && keepsHue(secondary, second!)
        return [
          ...unreadableIn(look, tokens, scheme),
          ...(isKept ? [] : [`${color} ${secondary} ${scheme}: hue`]),
        ]
      }),
    )
    expect(failures).toEqual([])
  })
}

test('a second color that can be read is used as it is, and changes nothing of the first', () => {
  const look = { color: '#0f6b5c', theme: { secondary: '#7a1fa2' } }
  for (const scheme of schemes) {
    const { secondary, ...tokens } = paletteOf(look, scheme)
    expect(secondary).toBe('#7a1fa2')
    if (scheme === 'light') expect(tokens['secondary-ink']).toBe('#7a1fa2')
    const one = paletteOf({ color: look.color }, scheme)
    const first = Object.keys(one).filter((name) => !name.startsWith('secondary'))
    for (const name of first) expect(tokens).toHaveProperty([name], one[name as keyof Tokens])
  }
})

test('a brand with one color has no word of a second in its style sheets', () => {
  for (const css of [brandCss({ color: '#0f6b5c' }), sceneCss({ color: '#0f6b5c' })]) {
    expect(css).not.toContain('secondary')
  }
  const two = { color: '#0f6b5c', theme: { secondary: '#f2a900' } }
  expect(brandCss(two)).toContain('--secondary-ink:')
  // Warnings stay amber, and only what shines in a drawing is of the second color.
  expect(brandCss(two)).toContain('--sun:#f3b63f')
  expect(sceneCss(two)).toContain('--sun:#f2a900')
})

test('a white page is white, and a tinted one is further from white than one with a hint', () => {
  const groundOf = (surface: (typeof surfaces)[number]) =>
    paletteOf({ color: '#0f6b5c', theme: { surface } }, 'light').ground
  expect(groundOf('white')).toBe('#ffffff')
  expect(groundOf('hint')).toBe(paletteOf({ color: '#0f6b5c' }, 'light').ground)
  expect(luminance(groundOf('tinted'))).toBeLessThan(luminance(groundOf('hint')))
})

test('a brand color that can be read is used as it is', () => {
  const light = paletteOf({ color: '#0f6b5c' }, 'light')
  expect(tones.map((tone) => light[tone])).toEqual(['#0f6b5c', '#0f6b5c', '#0f6b5c'])
  expect(paletteOf({ color: '#ffd100' }, 'dark')['brand-ink']).toBe('#ffd100')
})

test('the button has the company’s own color, whatever it is, and an outline that shows', () => {
  for (const color of hardColors) {
    for (const scheme of schemes) {
      const tokens = paletteOf({ color }, scheme)
      expect(tokens.brand).toBe(color)
      expect(ratio(tokens['on-brand'], color)).toBeGreaterThanOrEqual(4.5)
      expect(ratio(tokens['brand-rule'], tokens.paper)).toBeGreaterThanOrEqual(3)
    }
  }
})

test('a brand color that cannot be read is moved no further than it must be', () => {
  const grounds = ['paper', 'ground', 'tint', 'tint2'] as const
  for (const color of hardColors) {
    for (const scheme of schemes) {
      const tokens = paletteOf({ color }, scheme)
      for (const tone of ['brand-rule', 'brand-ink'] as const) {
        const spare = grounds.map((ground) => {
          // In the dark, thin letters of the brand's color stand further off the page.
          const text = scheme === 'dark' && ground !== 'tint2' ? 6 : 4.5
          return ratio(tokens[tone], tokens[ground]) - (tone === 'brand-ink' ? text : 3)
        })
        const least = Math.min(...spare)
        expect(least, `${color} ${scheme} ${tone}`).toBeGreaterThanOrEqual(0)
        if (tokens[tone] !== color) {
          expect(least, `${color} ${scheme} ${tone}`).toBeLessThan(0.16)
        }
      }
    }
  }
})

test('marks have one color in every brand, light and dark', () => {
  for (const color of hardColors) {
    for (const scheme of schemes) expect(paletteOf({ color }, scheme).mark).toBe('#b3261e')
  }
})

test('the style sheet has both schemes, and prints the light one', () => {
  const css = brandCss({ color: '#ffd100' })
  const rules =
    /^:root\{(.*)\}\n@media screen and \(prefers-color-scheme:dark\)\{:root\{(.*)\}\}\n$/
  const blocks = rules.exec(css)?.slice(1) ?? []
  const tokens = blocks.map((block) =>
    Object.fromEntries(block.split(';').map((line) => line.replace(/^--/, '').split(':'))),
  )
  expect(tokens).toEqual(schemes.map((scheme) => tokensOf({ color: '#ffd100' }, scheme)))
})

test('the practice screens have their own accent, readable too', () => {
  const css = screensCss({ screens: { language: 'same', accent: '#ffd100' } })
  const value = (name: string) => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(css)?.[1] ?? ''
  expect(ratio(value('screens-on-accent'), value('screens-accent'))).toBeGreaterThanOrEqual(4.5)
  for (const ground of ['#ffffff', '#f2f5f9']) {
    expect(ratio(value('screens-accent'), ground)).toBeGreaterThanOrEqual(3)
  }
  for (const ground of ['#ffffff', '#f2f5f9', value('screens-pale')]) {
    expect(ratio(value('screens-accent-ink'), ground)).toBeGreaterThanOrEqual(4.5)
  }
})
