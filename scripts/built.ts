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
import { configName } from '../src/brand/load.ts'
import { filesNamedIn } from '../src/brand/schema.ts'
import { shownPath } from '../src/guide/content-files.ts'
import { root } from './project.ts'

/** What is built: the site, or the practice portal that a capture photographs. */
export type Built = 'site' | 'practice'

/** The folder of a site, from the root: `dist`, or `dist/acme` where several brands are built. */
export const mainOutput = 'dist'

/** Where a build records its inputs: not in the folder of the site, which is published as it is. */
function recordFile(what: Built, out: string): string {
  const name = what === 'site' ? out.replaceAll('/', '-') : what
  return path.join(root, '.cache', 'built', `${name}.json`)
}

/** Files and folders of the project that any brand's pages are made from. */
const sources = ['public', 'src', 'astro.config.mjs', 'package-lock.json']

/** What of a project and of a brand's home is on the pages: of guides and pictures the practice portal shows nothing. */
const contents: Record<Built, string[]> = {
  site: [path.join('content', 'guides'), path.join('content', 'labels'), 'shots'],
  practice: [path.join('content', 'labels')],
}

/** No page is made from how pictures are taken, or from what is handed out besides. */
const unseen = ['capture', 'kit'].map((room) => path.join(root, 'src', room))

/** What a build is made from, as far as it shows on a page. */
interface BuildInputs {
  /** The path of the brand file in messages. */
  brand: string
  base: string
  /** SHA-256 over the brand and the names and bytes of all files. */
  hash: string
}

/** What a build of a brand would be made from now. */
export function buildInputs(what: Built, brand: Brand): BuildInputs {
  const places = [
    ...[...sources, ...contents[what]].map((name) => path.join(root, name)),
    ...[configName, ...contents[what]].map((name) => path.join(brand.folder, name)),
    ...filesNamedIn(brand),
  ]
  // The brand as it was read, since its file may import others; a copy of the project elsewhere is built from the same.
  const hash = createHash('sha256').update(
    JSON.stringify(brand, (_, value: unknown) =>
      typeof value === 'string' && value.startsWith(root) ? shownPath(root, value) : value,
    ),
  )
  for (const file of [...new Set(places.flatMap(filesIn))].sort()) {
    hash
      .update(`${shownPath(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return { brand: brand.file, base: brand.site.base, hash: hash.digest('hex') }
}

function filesIn(place: string): string[] {
  if (unseen.includes(place) || !existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place).flatMap((name) => filesIn(path.join(place, name)))
}

/** Builds, and then records the inputs; without a record, as while it builds, nothing counts as built. */
export async function recordBuild(
  what: Built,
  inputs: BuildInputs,
  build: () => Promise<void>,
  out = mainOutput,
): Promise<void> {
  const file = recordFile(what, out)
  rmSync(file, { force: true })
  await build()
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(inputs))
}

/** Whether the last build was made from these inputs. */
export function isBuiltFrom(what: Built, inputs: BuildInputs, out = mainOutput): boolean {
  return JSON.stringify(readRecord(what, out)) === JSON.stringify(inputs)
}

/**
 * Why a folder does not show a brand's pages as a build would make them now.
 * @returns a sentence for the person, or `undefined` where it does
 */
export function whyStale(brand: Brand, out = mainOutput): string | undefined {
  const now = buildInputs('site', brand)
  const isThere = existsSync(path.join(root, out, 'index.html'))
  if (isThere && isBuiltFrom('site', now, out)) return undefined
  const built = readRecord('site', out)
  const what =
    built && built.brand !== now.brand
      ? `is of another brand, ${built.brand}`
      : 'is older than what it is made of'
  return `${out}/ ${what}: its pages were not checked. "${npmRun('build', brand)}" makes it anew.`
}

function readRecord(what: Built, out: string): BuildInputs | undefined {
  try {
    return JSON.parse(readFileSync(recordFile(what, out), 'utf8')) as BuildInputs
  } catch {
    // Missing or half written: as good as none.
    return undefined
  }
}
