import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { bakePicture } from '../../src/shots/bake.ts'
import { caption } from '../../src/shots/caption.ts'
import type { Shot } from '../../src/shots/shot.ts'

const company = 'Harbour & Vale Co-operative'
const colors = { mark: '#8a1c1c', onMark: '#ffffff' }
const size = { width: 640, height: 400 }
const shot: Shot = {
  language: 'en',
  ...size,
  scale: 2,
  marks: [],
  redactions: [],
  words: [],
  controls: [],
  outline: '',
  heading: '',
  source: 'practice',
  sha256: '',
}
const marks = [{ number: 1, box: { x: 100, y: 60, width: 100, height: 40 } }]

const clean = (): Promise<Buffer> =>
  sharp({ create: { ...size, channels: 3, background: '#eeeeee' } })
    .webp({ lossless: true })
    .toBuffer()

const pixel = async (png: Buffer, left: number, top: number): Promise<number[]> => [
  ...(await sharp(png).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
]

test('a baked picture is a PNG of the very pixels, with a strip of 30 CSS pixels below', async () => {
  const png = await bakePicture(await clean(), shot, marks, 'Example screen', colors)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 640, height: 460 })
  // Away from the mark it is the picture as it was.
  expect(await pixel(png, 20, 20)).toEqual([0xee, 0xee, 0xee])
  expect(await pixel(png, 620, 380)).toEqual([0xee, 0xee, 0xee])
})

test('a picture of a scale that makes no whole CSS pixels keeps all of its own', async () => {
  const supplied = { ...shot, width: 356, height: 345, scale: 2.75 }
  const picture = await sharp({
    create: { width: 356, height: 345, channels: 3, background: '#eeeeee' },
  })
    .webp({ lossless: true })
    .toBuffer()
  const png = await bakePicture(picture, supplied, marks, 'Example screen', colors)
  expect(await sharp(png).metadata()).toMatchObject({ width: 356 })
  expect(await pixel(png, 350, 340)).toEqual([0xee, 0xee, 0xee])
})

test('its marks stand where the overlay of a page has them', async () => {
  const png = await bakePicture(await clean(), shot, marks, 'Example screen', colors)
  // The ring runs 4 CSS pixels outside the box: here its lower edge, at scale 2.
  expect(await pixel(png, 300, 2 * (60 + 40 + 4))).toEqual([0x8a, 0x1c, 0x1c])
  const bare = await bakePicture(await clean(), shot, [], 'Example screen', colors)
  expect(await pixel(bare, 300, 2 * (60 + 40 + 4))).toEqual([0xee, 0xee, 0xee])
})

test('its strip is white and holds words, however long or strange they are', async () => {
  const words = `Example screen · Ødegård & Søn's <Co-op> ${'and all their friends '.repeat(4)}`
  const png = await bakePicture(await clean(), shot, marks, words, colors)
  const strip = await sharp(png)
    .extract({ left: 0, top: 400, width: 640, height: 94 })
    .greyscale()
    .raw()
    .toBuffer()
  const column = (x: number): number[] => Array.from({ length: 94 }, (_, y) => strip[y * 640 + x]!)
  expect(Math.min(...strip)).toBeLessThan(120)
  // Nothing runs into the edges.
  for (const x of [0, 10, 20, 622, 639]) expect(Math.min(...column(x))).toBe(255)
})

test('every word of the strip is there, at every width that pictures have', async () => {
  for (const locale of ['en', 'es'] as const) {
    const words = caption({ source: 'practice' }, '2026-11-20', company, locale)
    for (const width of [300, 320, 375, 400, 416]) {
      const pixels = { width: 2 * width, height: 400 }
      const picture = sharp({ create: { ...pixels, channels: 3, background: '#eeeeee' } })
      const png = await bakePicture(
        await picture.png().toBuffer(),
        { ...shot, ...pixels },
        marks,
        words,
        colors,
      )
      const { height = 0 } = await sharp(png).metadata()
      // One line or two, never letters too small to read.
      expect([460, 494]).toContain(height)
      const strip = { left: 0, top: 400, width: pixels.width, height: height - 400 }
      const grey = await sharp(png).extract(strip).greyscale().raw().toBuffer()
      const inked = [...grey].flatMap((value, at) => (value < 200 ? [at % strip.width] : []))
      const right = Math.max(...inked)
      expect(Math.min(...inked), `${locale} ${width}`).toBeGreaterThan(20)
      expect(right, `${locale} ${width}`).toBeLessThanOrEqual(strip.width - 22)
      // The line is as long as its words are: it was not cut off at the edge of its own drawing.
      expect(right, `${locale} ${width}`).toBeGreaterThan(strip.width / 2)
    }
  }
})

test('baking the same twice gives the same bytes', async () => {
  const bake = async () => bakePicture(await clean(), shot, marks, 'Example screen', colors)
  expect((await bake()).equals(await bake())).toBe(true)
})
