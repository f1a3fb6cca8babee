import { readFile } from 'node:fs/promises'
import culori from 'culori/require'
import { openImage } from './image-open.ts'

/** How an image looks on a plain ground, at about the size at which pages show it on a sharp screen. */
export interface ImageLook {
  /** Its own size in pixels; of an SVG, the size that it declares. */
  width: number
  height: number
  /** What an SVG says of itself; unset for pixels. */
  svg?: { hasShape: boolean; hasWords: boolean }
  /** The part of it, 0 to 1 in width and height, in which anything differs from the ground. */
  inked: { width: number; height: number }
  /** Whether anything is drawn in it at all, be it in the color of the ground. */
  isDrawn: boolean
  /** How much of what is drawn, 0 to 1, lies in pieces that can't be told from the ground. */
  hidden: number
  /** The contrast with the ground of what stands out most. */
  contrast: number
}

/** The size at which an image is looked at: what is thinner than a pixel here is not seen on a page either. */
const looked = { width: 960, height: 96 }

/** At this alpha (0 to 255) something is drawn. */
const drawnAlpha = 26

/**
 * What is needed to be told from the ground at all: contrast or, of bright tones, color (OKLab, without lightness).
 * Logos are exempt from WCAG's contrast of 3: yellow on white (1.1 to 1.5) is many a company's sign.
 */
const seen = { contrast: 1.4, color: 0.15, bright: 0.5 }

/** From this share on, what can't be told from the ground is a mistake; below, it may be meant. */
export const mostHidden = 0.25

/** How much of a piece has to be seen for the piece to be seen: a white letter with a shadow has enough of it. */
const seenShare = 0.01

/**
 * Looks at an image on a ground.
 * @param ground its color, `#rrggbb`
 * @throws where the image can't be drawn
 */
export async function lookAt(file: string, ground: string): Promise<ImageLook> {
  // Given a name, sharp remembers what it once read there.
  const bytes = await readFile(file)
  const { width, height, isSvg, image } = await openImage(bytes, looked)
  const { data, info } = await image
    .resize({ ...looked, fit: 'inside', withoutEnlargement: !isSvg })
    .toColorspace('srgb')
    .ensureAlpha()
    .timeout({ seconds: 10 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const svg = isSvg ? saidIn(bytes.toString('utf8')) : undefined
  return { width, height, svg, ...onGround(data, info.width, info.height, ground) }
}

function saidIn(svg: string): { hasShape: boolean; hasWords: boolean } {
  const first = /<(?:\w+:)?svg\b[^>]*>/.exec(svg)?.[0] ?? ''
  const isSized = (side: string): boolean =>
    new RegExp(`\\s${side}=["'][\\d.]+[a-z]*["']`).test(first)
  return {
    hasShape: /\sviewBox=/.test(first) || (isSized('width') && isSized('height')),
    hasWords: /<(?:\w+:)?text\b/.test(svg),
  }
}

function onGround(data: Buffer, width: number, height: number, ground: string) {
  const measure = measureOn(ground)
  const count = width * height
  const isSeen = new Uint8Array(count)
  const contrasts: number[] = []
  const inked = { left: width, right: -1, top: height, bottom: -1 }
  for (let at = 0; at < count; at++) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(4 * at, 4 * at + 4)
    const { contrast, color } = measure(red, green, blue, alpha)
    if (contrast >= seen.contrast || color >= seen.color) {
      isSeen[at] = 1
      contrasts.push(contrast)
    }
    if (contrast < 1.1 && color < 0.04) continue
    const [x, y] = [at % width, Math.floor(at / width)]
    inked.left = Math.min(inked.left, x)
    inked.right = Math.max(inked.right, x)
    inked.top = Math.min(inked.top, y)
    inked.bottom = Math.max(inked.bottom, y)
  }
  const pieces = piecesOf(width, height, (at) => (data[4 * at + 3] ?? 0) >= drawnAlpha, isSeen)
  const drawn = pieces.reduce((sum, { size }) => sum + size, 0)
  const hidden = pieces
    .filter(({ size, seen: shown }) => shown < size * seenShare)
    .reduce((sum, { size }) => sum + size, 0)
  contrasts.sort((one, other) => one - other)
  return {
    inked: {
      width: Math.max(0, inked.right - inked.left + 1) / width,
      height: Math.max(0, inked.bottom - inked.top + 1) / height,
    },
    isDrawn: drawn > 0,
    hidden: drawn === 0 ? 1 : hidden / drawn,
    contrast: contrasts[Math.floor(contrasts.length * 0.9)] ?? 1,
  }
}

const toOklab = culori.converter('oklab')

/** Measures pixels against a ground; a picture has few colors, so each is measured once. */
function measureOn(ground: string) {
  const back = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16))
  const [red = 0, green = 0, blue = 0] = back
  const look = (r: number, g: number, b: number) => {
    const color = { mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 } as const
    return { light: culori.wcagLuminance(color) + 0.05, lab: toOklab(color) }
  }
  const own = look(red, green, blue)
  const known = new Map<number, { contrast: number; color: number }>()
  return (r: number, g: number, b: number, alpha: number) => {
    const [R, G, B] = [
      [r, red],
      [g, green],
      [b, blue],
    ].map(([front = 0, behind = 0]) =>
      Math.round((front * alpha + behind * (255 - alpha)) / 255),
    ) as [number, number, number]
    const key = (R << 16) | (G << 8) | B
    const before = known.get(key)
    if (before) return before
    const { light, lab } = look(R, G, B)
    const color = light < seen.bright ? 0 : Math.hypot(lab.a - own.lab.a, lab.b - own.lab.b)
    const measured = { contrast: Math.max(light / own.light, own.light / light), color }
    known.set(key, measured)
    return measured
  }
}

/** The pieces of a drawing, each with its size in pixels and how many of them are seen. */
function piecesOf(
  width: number,
  height: number,
  isDrawn: (at: number) => boolean,
  isSeen: Uint8Array,
): { size: number; seen: number }[] {
  const isTaken = new Uint8Array(width * height)
  const pieces: { size: number; seen: number }[] = []
  for (let first = 0; first < isTaken.length; first++) {
    if (isTaken[first] || !isDrawn(first)) continue
    const piece = { size: 0, seen: 0 }
    const open = [first]
    isTaken[first] = 1
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      piece.size++
      piece.seen += isSeen[at] ?? 0
      const x = at % width
      for (const next of [
        ...(x > 0 ? [at - 1] : []),
        ...(x < width - 1 ? [at + 1] : []),
        at - width,
        at + width,
      ]) {
        if (next < 0 || next >= isTaken.length || isTaken[next] || !isDrawn(next)) continue
        isTaken[next] = 1
        open.push(next)
      }
    }
    pieces.push(piece)
  }
  return pieces
}
