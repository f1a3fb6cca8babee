import { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Diagnostic, SourceLocation } from '../diagnostics/diagnostic.ts'
import type { Brand, Logo } from './brand.ts'
import { missingInitial } from './icons.ts'
import { lookAt } from './image-look.ts'
import type { ImageLook } from './image-look.ts'
import { shownImage } from './images.ts'
import { paletteOf } from './palette.ts'

type LogoBrand = Pick<
  Brand,
  'shortName' | 'logo' | 'wordmark' | 'favicon' | 'screens' | 'color' | 'folder' | 'file'
>

/** What is said of an image. */
interface Words {
  message: string
  fix: string
}

/** An image of a brand with the ground that it stands on. */
interface Placed {
  key: string
  file: string
  /** What messages call it. */
  shown: string
  ground: string
  /** What messages call the ground. */
  place: string
  look: ImageLook
}

/** From this share on, what can't be told from the ground is a mistake; below, it may be meant. */
const hiddenShare = { mistake: 0.25, advice: 0.05 }

/** A contrast below which a picture on its ground is hard to make out; yellow on white has 1.1 to 1.5. */
const faint = 2

/** What is shown 36 pixels high needs twice as many on a sharp screen. */
const fewestPixels = 72

/** A picture of which less than this share is drawn on is shown much smaller than it could be. */
const fewestInked = 0.6

/** From this ratio of width to height on, a logo beside the name has letters that nobody can read. */
const widestLogo = 4

/**
 * Looks at every image of a brand on the ground that it stands on.
 * @throws HandrailError that names what can't be drawn and what nobody could see there
 */
export async function checkLogos(brand: LogoBrand): Promise<void> {
  const { places, broken } = await lookAtAll(brand)
  const found = [
    ...broken,
    ...swapped(brand, places),
    ...places.flatMap((each) => unseen(each, brand)),
  ]
  const named = found.filter(({ at }, index) => isFirst(at, found.slice(0, index)))
  if (named.length > 0) throw new HandrailError(named)
}

/** A logo that is swapped with its other is one mistake, as is a file that several options name. */
function isFirst(at: SourceLocation, before: readonly Diagnostic[]): boolean {
  return !before.some(
    (other) =>
      other.at.file === at.file &&
      (other.at.key === at.key || at.key?.startsWith(`${other.at.key}.`)),
  )
}

/** What would look better, a line each: nothing that keeps a site from being published. */
export async function adviseOnLogos(brand: LogoBrand): Promise<Diagnostic[]> {
  const { places } = await lookAtAll(brand)
  const letter = await missingInitial(brand)
  const told = places.map((placed) => ({ key: placed.key, words: advice(placed) }))
  if (letter !== undefined) told.push({ key: 'favicon', words: noFontFor(letter) })
  return told.flatMap(({ key, words }) =>
    words ? [{ code: 'logo-advice', at: { file: brand.file, key }, ...words }] : [],
  )
}

const noFontFor = (letter: string): Words => ({
  message: `No font here has "${letter}", so the icon on phones shows a handrail in its place.`,
  fix: 'Name a square picture, or build where such a font is installed.',
})

/** Every image with how it looks, and what can't be drawn. */
async function lookAtAll(brand: LogoBrand): Promise<{ places: Placed[]; broken: Diagnostic[] }> {
  const light = paletteOf(brand.color, 'light').paper
  const dark = paletteOf(brand.color, 'dark').paper
  const header = (logo: Logo | undefined, key: string): Omit<Placed, 'look' | 'shown'>[] =>
    logo === undefined
      ? []
      : [
          { key: `${key}.light`, file: logo.light, ground: light, place: 'the white page header' },
          ...(logo.dark === undefined
            ? []
            : [
                {
                  key: `${key}.dark`,
                  file: logo.dark,
                  ground: dark,
                  place: `the dark page header (${dark})`,
                },
              ]),
        ]
  const { favicon, screens } = brand
  const named = [
    ...header(brand.logo, 'logo'),
    ...header(brand.wordmark, 'wordmark'),
    ...(favicon ? [{ key: 'favicon', file: favicon, ground: light, place: '' }] : []),
    ...(screens.logo
      ? [
          {
            key: 'screens.logo',
            file: screens.logo,
            ground: '#ffffff',
            place: "the white of Duo's screens",
          },
        ]
      : []),
  ]
  const places: Placed[] = []
  const broken: Diagnostic[] = []
  for (const each of named) {
    const shown = shownImage(each.file, brand.folder, brand.file)
    const look = await lookAt(each.file, each.ground).catch(() => undefined)
    if (look) places.push({ ...each, shown, look })
    else broken.push({ at: { file: shown }, ...undrawn })
  }
  return { places, broken }
}

const undrawn = {
  code: 'image-broken',
  message: "This picture is damaged, or far too intricate: it can't be drawn.",
  fix: 'Copy it again from where you have it, or save it anew in a drawing program.',
}

/** A light and a dark logo that stand on each other's ground are one mistake, and the easiest to make. */
function swapped(brand: LogoBrand, places: readonly Placed[]): Diagnostic[] {
  return ['logo', 'wordmark'].flatMap((key) => {
    const [light, dark] = ['light', 'dark'].map((name) =>
      places.find((placed) => placed.key === `${key}.${name}`),
    )
    if (!light || !dark || !isHidden(light.look) || !isHidden(dark.look)) return []
    return [
      {
        code: 'swapped-logos',
        at: { file: brand.file, key },
        message: `Neither can be seen on its ground: "${light.shown}" on ${light.place}, "${dark.shown}" on ${dark.place}.`,
        fix: 'Swap light and dark: light is the picture for a white ground, dark the one for a dark ground.',
      },
    ]
  })
}

function unseen(
  { key, look, shown, place }: Placed,
  { file, logo, wordmark }: LogoBrand,
): Diagnostic[] {
  if (!look.isDrawn) {
    return [
      {
        code: 'empty-image',
        at: { file: shown },
        message: 'Nothing is drawn in this picture.',
        fix: 'Save it again in a drawing program, with the logo inside its borders.',
      },
    ]
  }
  if (key === 'favicon' || look.hidden < hiddenShare.mistake) return []
  const share = look.hidden > 0.95 ? '' : 'A large part of '
  return [
    {
      code: 'unseen-logo',
      at: { file, key },
      message: `${share}"${shown}" can't be seen on ${place}.`,
      fix: whatInstead(key, (key.startsWith('logo') ? logo : wordmark)?.dark !== undefined),
    },
  ]
}

function whatInstead(key: string, hasDark: boolean): string {
  if (key === 'screens.logo')
    return 'Name the one that Duo shows your people, or take the option out.'
  if (key.endsWith('.dark')) {
    return 'Name one in pale colors, or take dark out: the light one then stands on a piece of white.'
  }
  return hasDark
    ? 'Name one in darker colors as light.'
    : 'If it is made for dark grounds, name it as dark, and as light the one for white.'
}

const isHidden = ({ isDrawn, hidden }: ImageLook): boolean =>
  isDrawn && hidden >= hiddenShare.mistake

function advice({ key, look, shown, place }: Placed): Words | undefined {
  const { width, height, inked, isVector, hidden, contrast } = look
  const ratio = (width * inked.width) / (height * inked.height)
  if (key === 'favicon') {
    if (ratio > 0.7 && ratio < 1.4) return undefined
    return {
      message: `"${shown}" is ${width} × ${height}, and icons are square: much of the icon stays empty.`,
      fix: 'Name a square picture.',
    }
  }
  if (hidden >= hiddenShare.advice) {
    return {
      message: `A part of "${shown}" can't be seen on ${place}.`,
      fix: 'Look at it there, and name a picture for that ground if it is not meant so.',
    }
  }
  if (contrast < faint) {
    return {
      message: `"${shown}" is hard to make out on ${place}: its contrast is ${contrast.toFixed(1)} to 1.`,
      fix: 'Name a stronger one if your company has it.',
    }
  }
  if (inked.height < fewestInked) {
    return {
      message: `"${shown}" has empty margins: the logo fills ${Math.round(100 * inked.height)} percent of its height, and is shown that much smaller.`,
      fix: 'Cut the margins off.',
    }
  }
  if (!isVector && height < fewestPixels) {
    return {
      message: `"${shown}" is only ${height} pixels high, and looks blurred.`,
      fix: `Name an SVG, or a PNG at least ${2 * fewestPixels} pixels high.`,
    }
  }
  if (key.startsWith('logo.') && ratio > widestLogo) {
    return {
      message: `"${shown}" is ${Math.round(ratio)} times as wide as high, so its letters are tiny beside your name.`,
      fix: 'If your name is drawn in it, name it as wordmark: it then stands alone, and larger.',
    }
  }
  return undefined
}
