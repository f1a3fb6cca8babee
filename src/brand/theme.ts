import { z } from 'astro/zod'
import { color } from './fields.ts'
import { surfaces } from './shades.ts'

/** What is written under `theme`. */
export const themeSchema = z
  .strictObject({
    /**
     * A second brand color. It colors signs and their tiles, progress bars and ticks, what shines in illustrations, and
     * a band below the page header; links, buttons and the rest stay with `color`. Where it has to be seen it is
     * proven as the first one is; the band and the illustrations have it as you write it.
     * @default there is none: `color` is everywhere
     * @example '#f2a900'
     */
    secondary: color.optional().meta({ example: '"#f2a900"' }),
    /**
     * What pages lie on. `hint`: nearly white, with a hint of your color. `white`: plain white, and grays without a
     * hue beside it. `tinted`: clearly of your color. In the dark the same holds of near-black.
     * @default 'hint'
     */
    surface: z.enum(surfaces).default('hint'),
  })
  .prefault({})
  .meta({ example: '{ secondary: "#f2a900" }' })
