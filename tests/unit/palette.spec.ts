import { converter } from 'culori'
import { expect, test } from 'playwright/test'
import { paletteCss, pairs, paletteOf, screensCss } from '../../src/brand/palette.ts'
import type { Tokens } from '../../src/brand/palette.ts'

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

test('whatever the brand color, all can be read, tones keep its hue, a grey stays grey', () => {
  const isGrey = (hex: string) => new Set(hex.slice(1).match(/../g)).size === 1
  const keepsHue = (color: string, tokens: Tokens) =>
    isGrey(color)
      ? [...tones, 'tint' as const, 'soft' as const].every((name) => isGrey(tokens[name]))
      : tones.every((name) => turn(color, tokens[name]) <= 2 && !isGrey(tokens[name]))

  const colors = [...everyTwelveBitColor(), ...hardColors]
  expect(new Set(colors).size).toBeGreaterThanOrEqual(4096)
  const failures = colors.flatMap((color) =>
    schemes.flatMap((scheme) => {
      const tokens = paletteOf(color, scheme)
      const unreadable = pairs
        .filter(([front, back, minimum]) => ratio(tokens[front], tokens[back]) < minimum)
        .map(([front, back]) => `${color} ${scheme}: ${front} on ${back}`)
      return keepsHue(color, tokens) ? unreadable : [...unreadable, `${color} ${scheme}: hue`]
    }),
  )
  expect(failures).toEqual([])
})

test('a brand color that can be read is used as it is', () => {
  const light = paletteOf('#0f6b5c', 'light')
  expect(tones.map((tone) => light[tone])).toEqual(['#0f6b5c', '#0f6b5c', '#0f6b5c'])
  expect(paletteOf('#ffd100', 'dark')['brand-ink']).toBe('#ffd100')
})

test('the button has the company’s own color, whatever it is, and an outline that shows', () => {
  for (const color of hardColors) {
    for (const scheme of schemes) {
      const tokens = paletteOf(color, scheme)
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
      const tokens = paletteOf(color, scheme)
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
    for (const scheme of schemes) expect(paletteOf(color, scheme).mark).toBe('#b3261e')
  }
})

test('the style sheet has both schemes, and prints the light one', () => {
  const css = paletteCss({ color: '#ffd100' })
  const rules =
    /^:root\{(.*)\}\n@media screen and \(prefers-color-scheme:dark\)\{:root\{(.*)\}\}\n$/
  const blocks = rules.exec(css)?.slice(1) ?? []
  const tokens = blocks.map((block) =>
    Object.fromEntries(block.split(';').map((line) => line.replace(/^--/, '').split(':'))),
  )
  expect(tokens).toEqual(schemes.map((scheme) => paletteOf('#ffd100', scheme)))
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
