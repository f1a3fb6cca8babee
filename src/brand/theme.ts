import { z } from 'astro/zod'
import { color, fontPath } from './fields.ts'
import { surfaces } from './shades.ts'

/** How the corners of cards, buttons and fields may be. */
export const corners = ['round', 'soft', 'square'] as const

/** How the corners of a brand's pages are; `src/styles/corners/` has a file for each. */
export type Corners = (typeof corners)[number]

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
    /**
     * The corners of cards, buttons, fields and zones: `round`, `soft` (just rounded) or `square`. The frames of phones
     * and windows, the marks on pictures and Duo's screens keep their own.
     * @default 'round'
     */
    corners: z.enum(corners).default('round'),
    /**
     * Your own font: WOFF2, TTF or OTF files that lie beside this file. Pages get only the letters that they need.
     * Letters that it has not, and Chinese, Japanese and Korean ones, stay in the font of the reader's device. Look
     * first whether its license lets you put it on a site.
     * @default the font of the reader's device
     */
    font: z
      .strictObject({
        /**
         * The file for text. One with a `wght` axis serves for bold, too.
         * @example 'acme-regular.woff2'
         */
        regular: fontPath.meta({ example: '"acme-regular.woff2"' }),
        /**
         * The file for headings and buttons.
         * @default the browser thickens the letters of the other
         * @example 'acme-bold.woff2'
         */
        bold: fontPath.optional().meta({ example: '"acme-bold.woff2"' }),
      })
      .optional()
      .meta({ example: '{ regular: "acme-regular.woff2", bold: "acme-bold.woff2" }' }),
  })
  .prefault({})
  .meta({ example: '{ secondary: "#f2a900" }' })
