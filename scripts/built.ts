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
import { shownPath } from '../src/guide/load.ts'
import { root } from './project.ts'

/** What `dist/` was built from. It lies outside of `dist/`, which is published as it is. */
const stampFile = path.join(root, '.cache', 'built.json')

/** Beside a brand's own files, all that a page can come from; names of files and folders of the project. */
const sources = ['content', 'shots', 'public', 'src', 'astro.config.mjs', 'package-lock.json']

/** What a build of a brand is made of, as far as it shows on a page. */
interface Stamp {
  /** The folder of the brand, as people write it. */
  brand: string
  base: string
  /** SHA-256 over names and bytes. */
  files: string
}

/** What a build of a brand would be made of now. */
export function stampOf(brand: Brand): Stamp {
  const own = ['brand.config.ts', 'content', 'shots'].map((name) => path.join(brand.home, name))
  const images = [brand.logo?.light, brand.logo?.dark, brand.screens.logo]
  const all = [...sources.map((name) => path.join(root, name)), ...own, ...images]
  const hash = createHash('sha256')
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

/** Says what `dist/` is made of; without a stamp, that nobody knows: a build has begun. */
export function keepStamp(stamp?: Stamp): void {
  rmSync(stampFile, { force: true })
  if (stamp === undefined) return
  mkdirSync(path.dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, JSON.stringify(stamp))
}

/**
 * Why `dist/` says nothing of a brand's pages as they would be now.
 * @returns a sentence for the person, or `undefined` where `dist/` is what a build would make
 */
export function whyNotCurrent(brand: Brand): string | undefined {
  const now = stampOf(brand)
  const built = readStamp()
  if (JSON.stringify(built) === JSON.stringify(now)) return undefined
  const named = now.brand.startsWith('brands/') ? ` brand=${path.basename(brand.home)}` : ''
  const what =
    built && built.brand !== now.brand
      ? `is of another brand, ${built.brand}`
      : 'is older than what it is made of'
  return `dist/ ${what}: its pages were not checked. "npm run build${named}" makes it anew.`
}

function readStamp(): Stamp | undefined {
  if (!existsSync(stampFile)) return undefined
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp
  } catch {
    // Half written: as good as none.
    return undefined
  }
}
