import { everyTwelveBitColor, provePalette } from '../../src/brand/prove-palette.ts'
import type { WorstPair } from '../../src/brand/prove-palette.ts'
import type { Row } from './row.ts'

/** Every pair of colors that the style sheets use, for every color of four bits a channel. */
export async function contrast(): Promise<Row[]> {
  const colors = everyTwelveBitColor()
  const proofs = colors.map((color) => provePalette([color]))
  const passing = proofs.filter(({ pairs }) => pairs.every(readable)).length
  const hue = proofs.map((proof) => proof.hue).reduce((a, b) => (b.degrees > a.degrees ? b : a))
  const worst = (proofs[0]?.pairs ?? []).map((_, index) =>
    proofs.flatMap(({ pairs }) => pairs[index] ?? []).reduce((a, b) => (b.ratio < a.ratio ? b : a)),
  )
  return [
    {
      what: 'contrast, brand colors with every pair readable',
      measured: `${passing} of ${colors.length}`,
      reach: `${colors.length}`,
      over: passing < colors.length,
    },
    {
      what: 'contrast, largest turn of the hue',
      measured: `${hue.degrees.toFixed(2)}° (${hue.color})`,
      reach: '≤ 2°',
      over: hue.degrees > 2,
    },
    ...worst.map((pair) => ({
      what: `contrast, ${pair.scheme}, ${pair.foreground} on ${pair.background}`,
      measured: `${pair.ratio.toFixed(2)} (${pair.color})`,
      reach: `≥ ${pair.minimum}`,
      over: !readable(pair),
    })),
  ]
}

function readable({ ratio, minimum }: WorstPair): boolean {
  return ratio >= minimum
}
