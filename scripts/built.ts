import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Brand } from '../src/brand/brand.ts'
import { npmRun } from '../src/brand/brand.ts'
import { shownPath } from '../src/guide/load.ts'
import { root } from './project.ts'

/** What is built: the site into `dist/`, or the practice portal that a capture photographs. */
export type Built = 'site' | 'practice'

/** Where it stands what something was built from: outside of `dist/`, which is published as it is. */
const stampFiles: Record<Built, string> = {
  site: path.join(root, '.cache', 'built.json'),
  practice: path.join(root, '.cache', 'practice.json'),
}

/** Beside a brand's own files, all that a page can come from; names of files and folders of the project. */
const sources = ['content', 'public', 'src', 'astro.config.mjs', 'package-lock.json']

/** What a build of a brand is made of, as far as it shows on a page. */
interface Stamp {
  /** The folder of the brand, as people write it. */
  brand: string
  base: string
  /** SHA-256 over names and bytes. */
  files: string
}

/** What a build of a brand would be made of now. No picture is a part of the practice portal. */
export function stampOf(what: Built, brand: Brand): Stamp {
  const pictures = what === 'site' ? ['shots'] : []
  const own = ['brand.config.ts', 'content', ...pictures].map((name) => path.join(brand.home, name))
  const images = [brand.logo?.light, brand.logo?.dark, brand.screens.logo]
  const all = [...[...sources, ...pictures].map((name) => path.join(root, name)), ...own, ...images]
  // The brand as it was read: its file may import others.
  const hash = createHash('sha256').update(JSON.stringify(brand))
  for (const file of [
    ...new Set(all.flatMap((each) => (each === undefined ? [] : filesIn(each)))),
  ].sort()) {
    hash
      .update(`${shownPath(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return { brand: brand.file, base: brand.site.base, files: hash.digest('hex') }
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place).flatMap((name) => filesIn(path.join(place, name)))
}

/** Builds, and notes what it was made of when it began. While it builds, nobody knows. */
export async function noteBuild(
  what: Built,
  stamp: Stamp,
  build: () => Promise<void>,
): Promise<void> {
  rmSync(stampFiles[what], { force: true })
  await build()
  mkdirSync(path.dirname(stampFiles[what]), { recursive: true })
  writeFileSync(stampFiles[what], JSON.stringify(stamp))
}

/** Whether something was built of what a stamp says. */
export function wasBuiltOf(what: Built, stamp: Stamp): boolean {
  return JSON.stringify(readStamp(what)) === JSON.stringify(stamp)
}

/**
 * Why `dist/` says nothing of a brand's pages as they would be now.
 * @returns a sentence for the person, or `undefined` where `dist/` is what a build would make
 */
export function whyNotCurrent(brand: Brand): string | undefined {
  const now = stampOf('site', brand)
  if (wasBuiltOf('site', now)) return undefined
  const built = readStamp('site')
  const what =
    built && built.brand !== now.brand
      ? `is of another brand, ${built.brand}`
      : 'is older than what it is made of'
  return `dist/ ${what}: its pages were not checked. "${npmRun('build', brand)}" makes it anew.`
}

function readStamp(what: Built): Stamp | undefined {
  if (!existsSync(stampFiles[what])) return undefined
  try {
    return JSON.parse(readFileSync(stampFiles[what], 'utf8')) as Stamp
  } catch {
    // Half written: as good as none.
    return undefined
  }
}
