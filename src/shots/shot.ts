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

const shotData = z.object({
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
  /** Where the picture comes from: drawn screens, a real web app, or a file that a person supplied. */
  source: z.enum(['practice', 'app', 'supplied']),
  /** Of the picture file: a torn pair is noticed. */
  sha256: z.string(),
  /** ISO date on which a supplied file was compared with the screen; any other is checked when its guide is. */
  checked: z.string().optional(),
})

/**
 * The shape of a shot's data file, `shots/<screen language>/<guide>/<view>.json`: what its picture shows. What older
 * versions kept there besides is passed over, because a company's own files may be of any age.
 */
export const shotSchema = shotData.transform(({ checked, ...shot }) => ({
  ...shot,
  ...(shot.source === 'supplied' && checked !== undefined ? { checked } : {}),
}))

/** The shape of a `lock.json`: what each picture of a guide was made from, by view key. */
export const lockSchema = z.record(
  z.string(),
  z.object({
    /** Hash over all that decides the picture, but for browser and fonts. */
    inputs: z.string(),
    /** Browser, system and fonts that the picture was taken with. */
    environment: z.string(),
  }),
)

/** What a picture was made from. */
export type Origin = z.infer<typeof lockSchema>[string]

/** The data of a shot; its picture is beside it. */
export type Shot = z.infer<typeof shotSchema>

/** A mark as drawn: a number and the frame it stands at. */
export interface Mark {
  number: number
  box: Box
}
