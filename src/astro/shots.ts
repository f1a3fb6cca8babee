import { brand, root } from 'virtual:handrail'
import { screenLanguage } from '../brand/brand.ts'
import { shownPath } from '../guide/content-files.ts'
import type { Outline, View } from '../guide/outline.ts'
import { altText } from '../shots/alt.ts'
import { locateShot } from '../shots/find.ts'
import { renumber } from '../shots/marks.ts'
import type { Mark, Shot } from '../shots/shot.ts'

// What becomes of a picture's file in the built site only the bundler knows. Its data are read from the disk.
const addresses = {
  ...import.meta.glob<string>('/shots/**/*.webp', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
  ...import.meta.glob<string>('@home/shots/**/*.webp', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
}

/** A view's picture as a page in a language shows it. */
export interface ShotOnPage {
  /** The address of the clean picture. */
  src: string
  shot: Shot
  /** With this language's numbers. */
  marks: Mark[]
  /** In the reader's language. */
  alt: string
  /** ISO date on which somebody last compared it with the real screen; unset where nobody has said so. */
  checked?: string
}

/** The picture of a view, or `undefined` where none has been taken yet. */
export function shotFor(outline: Outline, view: View): ShotOnPage | undefined {
  const { guide, locale } = outline
  const name = `${screenLanguage(brand, locale)}/${guide}/${view.sameAs ?? view.key}`
  const located = locate(`shots/${name}`)
  // What is torn, or of an older version, counts as not taken: check says so, and a build goes on.
  if (!located?.shot) return undefined
  const { file, shot } = located
  const checked = shot.checked ?? brand.reviewed
  return {
    src: addresses[`/${shownPath(root, file)}.webp`] ?? '',
    shot,
    marks: renumber(shot.marks, view.labels),
    alt: altText(view, shot.heading, locale),
    ...(checked === undefined ? {} : { checked }),
  }
}

const known = new Map<string, ReturnType<typeof locateShot>>()

/** A build looks at each file once; a page that is open while pictures are taken shows the newest. */
function locate(name: string): ReturnType<typeof locateShot> {
  if (!import.meta.env.PROD) return locateShot([brand.folder, root], name)
  if (!known.has(name)) known.set(name, locateShot([brand.folder, root], name))
  return known.get(name)
}
