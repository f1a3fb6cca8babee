import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import type { Brand } from '../brand/brand.ts'
import { messagesFor } from '../i18n/translate.ts'
import { relativePage, relativeStyles } from './relative.ts'

/** What only a server has a use for. */
const onlyServed = ['404.html', 'robots.txt', 'manifest.json']

/** Makes a built site into one that opens from a disk, by a double click on its `index.html`. */
export function makeFolder(dist: string, { site }: Pick<Brand, 'site'>): void {
  for (const name of onlyServed) rmSync(path.join(dist, name), { force: true })
  for (const file of filesIn(dist)) {
    const change = { '.html': relativePage, '.css': relativeStyles }[path.extname(file)]
    if (!change) continue
    const place = path.join(dist, file)
    writeFileSync(place, change(readFileSync(place, 'utf8'), file, site.base))
  }
}

/** A moment that is always the same: two ZIPs of the same files have the same bytes. Earlier ones a ZIP can't say. */
const never = new Date(1980, 0, 1)

/** The note in a ZIP, which is its first file. */
export const firstInZip = 'READ-ME-FIRST.txt'

/** Packs a folder into a ZIP, beside a note in each language that says to unpack it first. */
export function packFolder(dist: string, brand: Brand): Uint8Array {
  const folder = slugOf(brand)
  const notes = brand.languages.map((locale) => {
    const t = messagesFor(locale)
    return t('folder.note', { folder })
  })
  const zip: Zippable = {
    // Windows' own editor wants its own line ends, and a sign that this is Unicode.
    [firstInZip]: Buffer.from(`\uFEFF${notes.join('\n\n')}\n`.replaceAll('\n', '\r\n')),
  }
  for (const file of filesIn(dist)) {
    const packed = ['.png', '.webp', '.woff2'].includes(path.extname(file))
    zip[`${folder}/${file}`] = [readFileSync(path.join(dist, file)), { level: packed ? 0 : 9 }]
  }
  return zipSync(zip, { mtime: never })
}

/** What the ZIP and the folder in it are called: letters that every system and every mail program bears. */
export function slugOf({ shortName }: Pick<Brand, 'shortName'>): string {
  const words =
    shortName
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return [...words, 'guide'].join('-')
}

/** All files in a folder, from it on, with `/`. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}
