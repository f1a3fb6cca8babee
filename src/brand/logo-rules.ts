import { HandrailError } from '../diagnostics/diagnostic.ts'
import type { Diagnostic, SourceLocation } from '../diagnostics/diagnostic.ts'
import { mostHidden } from './image-look.ts'
import type { ImageLook } from './image-look.ts'
import { lookAtLogos } from './logo-places.ts'
import type { LogoBrand, PlacedLogo } from './logo-places.ts'
import { optionAt } from './option-at.ts'

/**
 * Looks at every image of a brand on the ground that it stands on.
 * @throws HandrailError that names what can't be drawn and what nobody could see there
 */
export async function checkLogos(brand: LogoBrand): Promise<void> {
  const { places, broken } = await lookAtLogos(brand)
  const found = [
    ...broken.map((file) => ({ at: { file }, ...undrawn })),
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
      (other.at.key === at.key ||
        (other.at.key !== undefined && at.key?.startsWith(`${other.at.key}.`))),
  )
}

const undrawn = {
  code: 'image-broken',
  message: "This picture is damaged, or far too intricate: it can't be drawn.",
  fix: 'Copy it again from where you have it, or save it anew in a drawing program.',
}

/** A light and a dark logo that stand on each other's ground are one mistake, and the easiest to make. */
function swapped(brand: LogoBrand, places: readonly PlacedLogo[]): Diagnostic[] {
  return ['logo', 'wordmark'].flatMap((key) => {
    const [light, dark] = ['light', 'dark'].map((name) =>
      places.find((placed) => placed.key === `${key}.${name}`),
    )
    if (!light || !dark || !isHidden(light.look) || !isHidden(dark.look)) return []
    return [
      {
        code: 'swapped-logos',
        at: optionAt(brand, [key]),
        message: `Neither can be seen on its ground: "${light.shown}" on ${light.place}, "${dark.shown}" on ${dark.place}.`,
        fix: 'Swap light and dark: light is the picture for a white ground, dark the one for a dark ground.',
      },
    ]
  })
}

function unseen({ key, look, shown, place }: PlacedLogo, brand: LogoBrand): Diagnostic[] {
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
  if (look.svg?.hasShape === false) {
    return [
      {
        code: 'svg-without-size',
        at: { file: shown },
        message: 'Browsers do not know how wide and high this picture is, and show a piece of it.',
        fix: 'Write its size into its first element: <svg viewBox="0 0 width height" …>.',
      },
    ]
  }
  if (place === undefined || look.hidden < mostHidden) return []
  const share = look.hidden > 0.95 ? '' : 'A large part of '
  return [
    {
      code: 'unseen-logo',
      at: optionAt(brand, key.split('.')),
      message: `${share}"${shown}" can't be seen on ${place}.`,
      fix: whatInstead(
        key,
        (key.startsWith('logo') ? brand.logo : brand.wordmark)?.dark !== undefined,
      ),
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

const isHidden = ({ isDrawn, hidden }: ImageLook): boolean => isDrawn && hidden >= mostHidden
