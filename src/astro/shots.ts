import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brand } from 'virtual:handrail'
import { screenLanguage } from '../brand/brand.ts'
import { shownPath } from '../guide/load.ts'
import { viewsOf } from '../guide/outline.ts'
import type { View } from '../guide/outline.ts'
import type { Locale } from '../i18n/language.ts'
import { altText } from '../shots/alt.ts'
import { chooseShot, parseData } from '../shots/find.ts'
import type { Pair } from '../shots/find.ts'
import { renumber } from '../shots/renumber.ts'
import type { Mark, Shot } from '../shots/shot.ts'
import { outlineOf } from './guides.ts'

// As text: a file that cannot be read counts as missing, and breaks no build.
const data = {
  ...import.meta.glob<string>('/shots/**/*.json', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
  ...import.meta.glob<string>('@home/shots/**/*.json', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
}
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

/** The project, and where in it each home's files are named from: the brand's own first. */
const root = process.cwd()
const homes = [...new Set([`/${shownPath(root, brand.home)}/`.replace('//', '/'), '/'])]

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
  const chosen = chooseShot(homes.map((home) => pairOf(`${home}shots/${name}`)))
  // What is torn, or of an older version, counts as not taken: check says so, and a build goes on.
  if (!chosen?.shot) return undefined
  const { pair, shot } = chosen
  return {
    src: addresses[pair.file] ?? '',
    file: pair.file,
    shot,
    marks: renumber(shot.marks, view.labels),
    alt: altText(view, shot.heading, locale),
  }
}

function viewOf(guide: string, key: string, locale: Locale): View | undefined {
  return viewsOf(outlineOf(guide, locale)).find((view) => view.key === key)
}

/** What a home has of a shot. The picture is read from the disk: only its bytes show whether it is torn. */
function pairOf(name: string): Pair & { file: string } {
  const file = `${name}.webp`
  return {
    file,
    ...(`${name}.json` in data ? { data: parseData(data[`${name}.json`] ?? '') } : {}),
    ...(file in addresses ? { picture: readFileSync(path.join(root, file)) } : {}),
  }
}
