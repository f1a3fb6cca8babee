import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { configName, loadBrand } from '../brand/load.ts'
import { filesNamedIn } from '../brand/schema.ts'
import { withoutStack } from '../diagnostics/diagnostic.ts'
import { contentFile } from '../guide/content-files.ts'
import { labelFileName, loadLabels, readGuides, valuesIn } from '../guide/load.ts'
import type { Project } from '../guide/load.ts'
import { rememberingParser } from '../guide/parse-guide.ts'
import type { Locale } from '../i18n/language.ts'

/** What a site is made of: as its files said when they were last read, and read anew. */
export interface SiteFiles {
  last: () => Project
  /**
   * Throws a HandrailError with every mistake in the brand file and the label tables; what was last read then stays.
   */
  read: () => Promise<Project>
}

/**
 * Reads all that a site is made of, and keeps it: what has not changed is not read a second time.
 * @param root the project's folder, absolute
 * @param name a folder of `brands/`; the root's own brand without it
 * @throws HandrailError with every mistake in the brand file and the label tables
 */
export async function openSiteFiles(root: string, name?: string): Promise<SiteFiles> {
  const parse = rememberingParser()
  const readBasis = async () => {
    try {
      const brand = await loadBrand(root, name)
      const places = { root, home: brand.folder }
      const tables = loadLabels(places, brand)
      return { brand, places, tables, values: valuesIn(brand, tables) }
    } catch (error) {
      throw withoutStack(error)
    }
  }
  let basis = await readBasis()
  let state = stateOf(basis)
  const withGuides = (): Project => {
    const { values, ...project } = basis
    return { ...project, ...readGuides(basis.places, basis.brand, values, parse) }
  }
  let last = withGuides()
  return {
    last: () => last,
    read: async () => {
      // These are modules: to import them anew costs more than to parse every guide.
      if (stateOf(basis) !== state) {
        basis = await readBasis()
        state = stateOf(basis)
      }
      return (last = withGuides())
    },
  }
}

/** The files of a site that has been read and is built as it was then. */
export function fixedSiteFiles(project: Project): SiteFiles {
  return { last: () => project, read: () => Promise.resolve(project) }
}

type Basis = Pick<Project, 'brand' | 'places' | 'tables'>

/** The brand file, the label tables and the logos: a change of one shows on every page. */
export function filesOf({ brand, places, tables }: Basis): string[] {
  const labels = Object.keys(tables).map((locale) =>
    contentFile(places, labelFileName(locale as Locale)),
  )
  const config = path.join(brand.folder, configName)
  return [config, ...filesNamedIn(brand), ...labels].filter((file) => file !== undefined)
}

/** A hash of the files that a site is based on as they are now. */
function stateOf(basis: Basis): string {
  const hash = createHash('sha256')
  for (const file of filesOf(basis)) {
    hash.update(`${file}\0`).update(existsSync(file) ? readFileSync(file) : '')
  }
  return hash.digest('hex')
}

/** What Astro asks only once, when it starts: which pages there are, at which addresses, and what Tailwind keeps. */
export function routesKey({ brand }: Basis): string {
  const { site, languages, defaultLanguage, practice, screens, theme, accessibility } = brand
  const pages = [languages, defaultLanguage, practice, accessibility.page]
  return JSON.stringify([site, pages, filesNamedIn(brand), screens, theme.corners])
}
