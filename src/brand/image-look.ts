import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import culori from 'culori/require'

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
  const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata()
  const svg = format === 'svg' ? saidIn(bytes.toString('utf8')) : undefined
  const scale = Math.min(looked.width / width, looked.height / height)
  const density = Math.min(2400, Math.max(1, 72 * scale))
  const { data, info } = await sharp(bytes, { failOn: 'error', ...(svg ? { density } : {}) })
    .resize({ ...looked, fit: 'inside', withoutEnlargement: !svg })
    .toColorspace('srgb')
    .ensureAlpha()
    .timeout({ seconds: 10 })
    .raw()
    .toBuffer({ resolveWithObject: true })
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

/** The luminance of WCAG of each value of a channel, before it is weighted. */
const linear = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

/** Measures pixels against a ground; a picture has few colors, so each is measured once. */
function measureOn(ground: string) {
  const back = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16))
  const [red = 0, green = 0, blue = 0] = back
  const light = (r: number, g: number, b: number): number =>
    0.2126 * (linear[r] ?? 0) + 0.7152 * (linear[g] ?? 0) + 0.0722 * (linear[b] ?? 0) + 0.05
  const lab = (r: number, g: number, b: number) =>
    toOklab({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 })
  const own = light(red, green, blue)
  const ownLab = lab(red, green, blue)
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
    const there = light(R, G, B)
    const other = lab(R, G, B)
    const color = there < seen.bright ? 0 : Math.hypot(other.a - ownLab.a, other.b - ownLab.b)
    const measured = { contrast: Math.max(there / own, own / there), color }
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
