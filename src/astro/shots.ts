import { brand } from 'virtual:handrail'
import { screenLanguage } from '../brand/brand.ts'
import { viewsOf } from '../guide/outline.ts'
import type { View } from '../guide/outline.ts'
import type { Locale } from '../i18n/language.ts'
import { altText } from '../shots/alt.ts'
import { renumber } from '../shots/renumber.ts'
import { shotSchema } from '../shots/shot.ts'
import type { Mark, Shot } from '../shots/shot.ts'
import { outlineOf } from './guides.ts'

const data = {
  shipped: import.meta.glob<unknown>('/shots/**/*.json', { eager: true, import: 'default' }),
  own: import.meta.glob<unknown>('@home/shots/**/*.json', { eager: true, import: 'default' }),
}
const pictures = {
  shipped: import.meta.glob<string>('/shots/**/*.webp', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
  own: import.meta.glob<string>('@home/shots/**/*.webp', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
}

/** A view's picture as a page in a language shows it. */
export interface ShotOnPage {
  /** The address of the clean picture. */
  src: string
  /** The path of its file, for what reads the pixels. */
  file: string
  shot: Shot
  /** With this language's numbers. */
  marks: Mark[]
  /** In the reader's language. */
  alt: string
}

/** The picture of a view, or `undefined` where none has been taken yet. */
export function shotFor(guide: string, key: string, locale: Locale): ShotOnPage | undefined {
  const view = viewOf(guide, key, locale)
  if (!view) return undefined
  const name = `${screenLanguage(brand, locale)}/${guide}/${view.sameAs ?? view.key}`
  const found = find(name)
  if (!found) return undefined
  // Data of an older version counts as not taken: check says so, and a build goes on.
  const { data: shot } = shotSchema.safeParse(found.json)
  if (!shot) return undefined
  return {
    src: found.src,
    file: found.file,
    shot,
    marks: renumber(shot.marks, view.labels),
    alt: altText(view, shot.heading, locale),
  }
}

function viewOf(guide: string, key: string, locale: Locale): View | undefined {
  return viewsOf(outlineOf(guide, locale)).find((view) => view.key === key)
}

function find(name: string): { json: unknown; src: string; file: string } | undefined {
  for (const place of ['own', 'shipped'] as const) {
    const json = entry(data[place], `/shots/${name}.json`)
    const picture = entry(pictures[place], `/shots/${name}.webp`)
    if (json && picture) return { json: json[1], src: picture[1], file: picture[0] }
  }
  return undefined
}

function entry<T>(files: Record<string, T>, ending: string): [string, T] | undefined {
  return Object.entries(files).find(([path]) => path.endsWith(ending))
}
