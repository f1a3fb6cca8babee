import { contrast } from './contrast.ts'
import { pairs, paletteOf } from './palette.ts'
import type { Pair, Scheme } from './palette.ts'
import { hueTurn } from './tone.ts'

/** The worst that a pair of colors ever is. */
export interface WorstPair {
  scheme: Scheme
  foreground: Pair[0]
  background: Pair[1]
  minimum: number
  /** The lowest contrast ratio found. */
  ratio: number
  /** The brand color that gave it. */
  color: string
}

/** What a proof found. */
export interface PaletteProof {
  /** How many brand colors were tried. */
  colors: number
  pairs: WorstPair[]
  /** The largest turn of the hue between a brand color and a tone of it, in degrees of OKLCH. */
  hue: { degrees: number; color: string }
}

/** Every color of four bits a channel, 4,096 of them: `#rgb` written out to six digits. */
export function everyTwelveBitColor(): string[] {
  return Array.from({ length: 4096 }, (_, index) => {
    const digits = [...index.toString(16).padStart(3, '0')]
    return `#${digits.map((digit) => digit + digit).join('')}`
  })
}

/**
 * Makes both palettes of each brand color and measures every pair that the style sheets may use.
 */
export function provePalette(colors: readonly string[]): PaletteProof {
  const worst = (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.map(([foreground, background, minimum]): WorstPair => {
      return { scheme, foreground, background, minimum, ratio: Infinity, color: '' }
    }),
  )
  const hue = { degrees: 0, color: '' }
  for (const color of colors) {
    const palettes = { light: paletteOf(color, 'light'), dark: paletteOf(color, 'dark') }
    for (const pair of worst) {
      const tokens = palettes[pair.scheme]
      const ratio = contrast(tokens[pair.foreground], tokens[pair.background])
      if (ratio < pair.ratio) Object.assign(pair, { ratio, color })
    }
    for (const tokens of Object.values(palettes)) {
      for (const tone of [tokens.brand, tokens['brand-ink'], tokens['brand-rule']]) {
        const degrees = hueTurn(color, tone)
        if (degrees > hue.degrees) Object.assign(hue, { degrees, color })
      }
    }
  }
  return { colors: colors.length, pairs: worst, hue }
}
