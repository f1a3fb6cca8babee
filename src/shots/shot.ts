import { z } from 'astro/zod'
import type { Box } from '../dom/geometry.ts'

const size = z.number().nonnegative()

/** A rectangle in CSS pixels from the picture's top left corner. */
export const boxSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: size,
  height: size,
}) satisfies z.ZodType<Box>

/** The shape of a shot's data file, `shots/<screen language>/<guide>/<view>.json`. */
export const shotSchema = z.strictObject({
  guide: z.string(),
  view: z.string(),
  language: z.string(),
  /** Picture size in picture pixels; divided by `scale` it is CSS pixels, which all boxes are in. */
  width: size,
  height: size,
  scale: size,
  /** The labels that the view's words mark, in their order in the default language of the capture. */
  marks: z.array(z.strictObject({ number: z.int().positive(), label: z.string(), box: boxSchema })),
  redactions: z.array(z.strictObject({ reason: z.string(), box: boxSchema })),
  /** The screen's text runs: what a number must never cover. */
  words: z.array(z.strictObject({ text: z.string(), box: boxSchema })),
  /** Boxes of ticks and dots: what a number must not cover either. */
  controls: z.array(boxSchema),
  /** The screen's accessibility outline (Playwright's aria snapshot), without addresses and typed values. */
  outline: z.string(),
  /** What the screen calls itself: its first heading, or nothing. */
  heading: z.string(),
  /** Alt text in the language of the screen. */
  alt: z.string(),
  /** Where the picture comes from: drawn screens, a real web app, or a file that a person supplied. */
  source: z.enum(['practice', 'app', 'supplied']),
  /** ISO date: the guide's review, or the day a supplied file was compared. */
  checked: z.string(),
  /** Hash over all that decides the picture, but for browser and fonts. */
  inputs: z.string(),
  /** Browser, system and fonts that the picture was taken with. */
  environment: z.string(),
  /** Of the picture file: a torn pair is noticed. */
  sha256: z.string(),
})

/** The data of a shot; its picture is beside it. */
export type Shot = z.infer<typeof shotSchema>

/** A mark as drawn: a number and the frame it stands at. */
export interface Mark {
  number: number
  box: Box
}
