import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { moved, scaled, touches, type Box } from '../dom/geometry.ts'
import { partialQrCode } from './partial-qr-code.ts'
import { decodeCodes, decodeQrAgain, type Code } from './decode-codes.ts'
import { hashValue, type Leak } from './leak.ts'
import { cutOut, grayOf, wholePixels, type GrayPicture, type RawPicture } from './picture.ts'
import { stretchContrastLocally, stretchContrast } from './contrast.ts'

/** What a picture may show all the same. */
export interface PictureAllowance {
  /** The exact texts of codes that a reader is meant to scan, such as a store address. */
  codes?: readonly string[]
}

/** Each redacted rectangle is checked with this margin on every side, where a panel that is too small would leak. */
const growth = 0.15

/**
 * Verifies, on the very pixels that will be written, that nothing secret can be read in a picture.
 * Each redacted rectangle (picture pixels) must be one color, and no code may be readable: in the whole picture, with
 * its contrast stretched locally, and around each rectangle, stretched and enlarged twice. About 0.1 s for 800 × 800
 * pixels on a slow core, and 0.1 s more for a rectangle of a quarter of it.
 * @returns what leaks; nothing where the picture may be published
 */
export async function verifyPicture(
  picture: RawPicture,
  rects: readonly Box[],
  allowance: PictureAllowance = {},
): Promise<Leak[]> {
  const grey = grayOf(picture)
  const stretched = stretchContrastLocally(grey)
  const leaks: Leak[] = rects.flatMap((rect) => uncoveredLeak(picture, rect))
  const codes: Code[] = [
    ...(await decodeCodes(grey)),
    ...(await decodeCodes(stretched)),
    ...decodeQrAgain(await halve(grey)).map(({ text, box }) => ({ text, box: scaled(box, 2) })),
    ...(await Promise.all(rects.map((rect) => codesAround(grey, rect)))).flat(),
  ]
  leaks.push(...onePerText(codes, allowance.codes ?? []))
  const remains = partialQrCode(stretched)
  if (remains && !codes.some(({ box }) => touches(box, remains))) {
    leaks.push({ kind: 'damaged-code', where: inPicture(remains), hash: hashValue('') })
  }
  return leaks
}

/** One leak for each text, since several passes see the same code. */
function onePerText(codes: readonly Code[], allowed: readonly string[]): Leak[] {
  const sightings = new Map(codes.map((code) => [code.text, code]))
  return [...sightings.values()]
    .filter(({ text }) => !allowed.includes(text))
    .map(({ text, box }) => ({ kind: 'code', where: inPicture(box), hash: hashValue(text) }))
}

function uncoveredLeak(picture: RawPicture, rect: Box): Leak[] {
  const area = wholePixels(rect, picture)
  if (!area || isOneColor(picture, area)) return []
  const pixels = picture.data.subarray((area.y * picture.width + area.x) * picture.channels)
  return [{ kind: 'not-covered', where: inPicture(area), hash: hashValue(pixels) }]
}

function isOneColor({ data, width, channels }: RawPicture, area: Box): boolean {
  const first = (area.y * width + area.x) * channels
  for (let y = area.y; y < area.y + area.height; y++) {
    const from = (y * width + area.x) * channels
    for (let at = 0; at < area.width * channels; at++) {
      if (data[from + at] !== data[first + (at % channels)]) return false
    }
  }
  return true
}

async function codesAround(grey: GrayPicture, rect: Box): Promise<Code[]> {
  const across = rect.width * growth
  const down = rect.height * growth
  const area = wholePixels(
    {
      x: rect.x - across,
      y: rect.y - down,
      width: rect.width + 2 * across,
      height: rect.height + 2 * down,
    },
    grey,
  )
  if (!area) return []
  const near = stretchContrast(cutOut(grey, area))
  const large = await grayFrom(sharpOf(near).resize(area.width * 2, area.height * 2))
  return [
    ...(await decodeCodes(large)).map(({ text, box }) => ({ text, box: scaled(box, 1 / 2) })),
    ...decodeQrAgain(near),
  ].map(({ text, box }) => ({ text, box: moved(box, area) }))
}

/** The second decoder is slow, and reads a picture of scale 2 as well at half its size. */
async function halve(grey: GrayPicture): Promise<GrayPicture> {
  return grayFrom(sharpOf(grey).resize(Math.max(1, Math.round(grey.width / 2))))
}

function sharpOf({ data, width, height }: GrayPicture) {
  return sharp(data, { raw: { width, height, channels: 1 } })
}

async function grayFrom(image: Sharp): Promise<GrayPicture> {
  const { data, info } = await image
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

function inPicture({ x, y }: Box): string {
  return `in the picture, ${Math.round(x)} pixels from the left and ${Math.round(y)} from the top`
}
