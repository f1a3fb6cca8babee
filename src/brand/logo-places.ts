import type { Brand, Logo } from './brand.ts'
import { lookAt } from './image-look.ts'
import type { ImageLook } from './image-look.ts'
import { shownImage } from './images.ts'
import { paletteOf } from './palette.ts'

/** What is needed to look at a brand's images. */
export type LogoBrand = Pick<
  Brand,
  'shortName' | 'logo' | 'wordmark' | 'favicon' | 'screens' | 'color' | 'theme' | 'folder' | 'file'
>

interface Place {
  /** The option that names the image. */
  key: string
  file: string
  ground: string
  /** What messages call the ground; unset where an icon gets the ground that it needs. */
  place?: string
}

/** An image of a brand, as it looks on the ground that it stands on. */
export interface PlacedLogo extends Place {
  /** What messages call the image. */
  shown: string
  look: ImageLook
}

/** Looks at every image of a brand; `broken` are those that can't be drawn, as messages call them. */
export async function lookAtLogos(
  brand: LogoBrand,
): Promise<{ places: PlacedLogo[]; broken: string[] }> {
  const places: PlacedLogo[] = []
  const broken: string[] = []
  for (const each of placesOf(brand)) {
    const shown = shownImage(each.file, brand.folder, brand.file)
    const look = await lookAt(each.file, each.ground).catch(() => undefined)
    if (look) places.push({ ...each, shown, look })
    else broken.push(shown)
  }
  return { places, broken }
}

function placesOf(brand: LogoBrand): Place[] {
  const { logo, wordmark, favicon, screens } = brand
  const white = '#ffffff'
  const dark = paletteOf(brand, 'dark').paper
  const inHeader = (key: string, written: Logo | undefined): Place[] =>
    written === undefined
      ? []
      : [
          {
            key: `${key}.light`,
            file: written.light,
            ground: white,
            place: 'the white page header',
          },
          ...(written.dark === undefined
            ? []
            : [
                {
                  key: `${key}.dark`,
                  file: written.dark,
                  ground: dark,
                  place: `the dark page header (${dark})`,
                },
              ]),
        ]
  // With a wordmark, the logo is only what icons are made of.
  const icon = (key: string, file: string | undefined): Place[] =>
    file === undefined ? [] : [{ key, file, ground: white }]
  return [
    ...(wordmark ? icon('logo.light', logo?.light) : inHeader('logo', logo)),
    ...(wordmark ? icon('logo.dark', logo?.dark) : []),
    ...inHeader('wordmark', wordmark),
    ...icon('favicon', favicon),
    ...icon('screens.logo', screens.logo).map((each) => ({
      ...each,
      place: "the white of Duo's screens",
    })),
  ]
}
