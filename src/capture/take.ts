import type { Locator, Page } from 'playwright'
import sharp from 'sharp'
import type { UnlocatedDiagnostic } from '../diagnostics/diagnostic.ts'
import { overwrite, type RawPicture } from '../redaction/picture.ts'
import { panelColor } from '../redaction/redact.ts'
import type { Box } from '../dom/geometry.ts'

/** Picture pixels for one CSS pixel. */
export const scale = 2

/** A picture is taken until two in a row are equal; a screen that never rests is an error. */
const mostTries = 5

/** Words in a wider picture are too small to read on a phone that is 360 pixels wide: in CSS pixels. */
const widest = 416

/**
 * The part of the page a picture shows, in whole CSS pixels of the page's window: shifted at an edge, never
 * shrunk. Where it is not there, wider than can be read, or taller than the window, a diagnostic says so.
 */
export async function clipOf(page: Page, crop: Locator): Promise<Box | UnlocatedDiagnostic> {
  await crop.scrollIntoViewIfNeeded({ timeout: 5_000 })
  const box = await crop.boundingBox({ timeout: 5_000 })
  const size = page.viewportSize() ?? { width: 1280, height: 1000 }
  if (!box) {
    return {
      code: 'crop-missing',
      message: 'the part of the screen that the picture shows is not there.',
      fix: 'Look at "crop" in capture.ts.',
    }
  }
  const width = Math.ceil(box.width - 0.01)
  const height = Math.ceil(box.height - 0.01)
  if (width > widest || height > size.height) {
    return {
      code: 'crop-too-large',
      message: `this picture would be ${width} pixels wide and ${height} high. It can have ${widest} and ${size.height}, so that its words can be read on a phone.`,
      fix: 'Name a smaller part of the screen as "crop" in capture.ts.',
    }
  }
  return {
    x: Math.max(0, Math.min(Math.round(box.x), size.width - width)),
    y: Math.max(0, Math.min(Math.round(box.y), size.height - height)),
    width,
    height,
  }
}

/** Waits until fonts and pictures are there and nothing moves from one frame to the next. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    const boxes = (): string =>
      [...document.querySelectorAll('body *')]
        .map((element) => element.getBoundingClientRect())
        .map(({ x, y, width, height }) => `${x},${y},${width},${height}`)
        .join(';')
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done))
    for (let before = '', tries = 0; tries < 60; tries += 1) {
      await frame()
      const now = boxes()
      if (now === before) return
      before = now
    }
  })
}

/**
 * Takes a picture into memory: when two in a row are equal, with every redacted rectangle overwritten.
 * @param clip in CSS pixels of the page's window
 * @param redacted rectangles in the same pixels
 * @returns nothing where the screen never stands still
 */
export async function takePixels(
  page: Page,
  clip: Box,
  redacted: readonly Box[],
): Promise<RawPicture | undefined> {
  const shoot = (): Promise<Buffer> =>
    page.screenshot({
      clip,
      scale: 'device',
      animations: 'disabled',
      caret: 'hide',
      timeout: 15_000,
    })
  let before = await shoot()
  for (let tries = 1; ; tries += 1) {
    const now = await shoot()
    if (now.equals(before)) break
    if (tries >= mostTries) return undefined
    before = now
  }
  const { data, info } = await sharp(before)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels: RawPicture = { data, width: info.width, height: info.height, channels: 4 }
  overwrite(
    pixels,
    redacted.map((box) => toPicture(box, clip)),
    panelColor,
  )
  return pixels
}

/** A rectangle of the page's window in picture pixels of a clip. */
export function toPicture(box: Box, clip: Box): Box {
  return {
    x: (box.x - clip.x) * scale,
    y: (box.y - clip.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  }
}

/** Encodes a verified picture: lossless WebP, smaller than the PNG by two thirds, with nothing in it but pixels. */
export function encode({ data, width, height, channels }: RawPicture): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels } })
    .removeAlpha()
    .webp({ lossless: true, effort: 4 })
    .toBuffer()
}
