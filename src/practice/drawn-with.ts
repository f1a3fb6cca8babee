import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ComputerRow, PhoneRow } from './row.ts'

const folder = import.meta.dirname

/** What a file names that draws a screen, as far as its text says it: ids of labels, and drawings of `art/`. */
export interface Named {
  labels: Set<string>
  art: Set<string>
}

/** The names of the Astro files in a folder of practice. */
export function astroFiles(within: string): string[] {
  return readdirSync(path.join(folder, within))
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.slice(0, -'.astro'.length))
}

/** What a screen is drawn with, by its row and the files that draw it. */
export function drawnWith(screen: string, row: ComputerRow | PhoneRow, file: string): Named {
  const named = namedIn(path.join(folder, file))
  const { art, title, words = screen, labels } = row.props ?? {}
  for (const drawing of [art]) if (typeof drawing === 'string') named.art.add(drawing)
  if (typeof title === 'string') named.labels.add(title)
  if (row.drawnBy !== 'message') return named
  named.labels.add(`${String(words)}-title`).add(`${String(words)}-text`)
  const called = new Map(Object.entries(labels ?? {}))
  for (const press of Object.keys(row.buttons ?? {})) {
    named.labels.add(String(called.get(press) ?? press))
  }
  return named
}

/** Where a label's id stands in a drawing as it is; what is put together there, a build finds missing. */
const labelled = [
  /\b(?:label|wrong|title|text|ios|android|link|countryLabel)="([a-z\d-]+)"/g,
  /\b(?:title|text|term|says|label): '([a-z\d-]+)'/g,
  /<Button\b(?![^>]*\blabel=)[^>]*\bpress="([a-z\d-]+)"/g,
]

function namedIn(file: string, seen = new Set<string>()): Named {
  const named: Named = { labels: new Set(), art: new Set() }
  if (seen.has(file) || !existsSync(file)) return named
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const pattern of labelled) {
    for (const [, id = ''] of text.matchAll(pattern)) named.labels.add(id)
  }
  for (const [, inside = ''] of text.matchAll(/\b(?:label|called)\(([^()]*)\)/g)) {
    for (const [, id = ''] of inside.matchAll(/'([a-z\d-]+)'/g)) named.labels.add(id)
  }
  for (const [, name = ''] of text.matchAll(/<Art name="([^"]+)"/g)) named.art.add(name)
  for (const [, other = ''] of text.matchAll(/from '(\.{1,2}\/[^']*\.astro)'/g)) {
    const inner = namedIn(path.resolve(path.dirname(file), other), seen)
    for (const id of inner.labels) named.labels.add(id)
    for (const name of inner.art) named.art.add(name)
  }
  return named
}
