import path from 'node:path'
import type { Brand } from '../brand/brand.ts'
import { loadBrand } from '../brand/load.ts'
import { withoutStack } from '../diagnostics/diagnostic.ts'
import { contentFile, labelFileName, loadLabels } from '../guide/load.ts'
import type { Content, ContentPlaces, Project } from '../guide/load.ts'
import { valuesFor } from '../guide/values.ts'
import type { LabelTables, Values } from '../guide/values.ts'
import type { Locale } from '../i18n/language.ts'

/** What a site is made of, beside its guides, as its files say at one moment. */
export interface Site {
  places: ContentPlaces
  brand: Brand
  tables: LabelTables
  /** What guides are read with, per language. */
  values: Partial<Record<Locale, Values>>
  /** The guides, where they have been read as well. */
  content?: Content
}

/** The brand file and the label tables: as they were when last read, and read anew. */
export interface SiteFiles {
  last: () => Site
  /** Throws a HandrailError with every mistake there is; what was last read then stays. */
  read: () => Promise<Site>
}

/**
 * Reads a brand and its label tables, and keeps them.
 * @param root the project's folder, absolute
 * @param name a folder of `brands/`; the root's own brand without it
 * @throws HandrailError with every mistake there is
 */
export async function openSiteFiles(root: string, name?: string): Promise<SiteFiles> {
  const read = (): Promise<Site> =>
    readSite(root, name).catch((error: unknown) => {
      throw withoutStack(error)
    })
  let site = await read()
  return { last: () => site, read: async () => (site = await read()) }
}

/** The files of a site that has been read and is built as it was then. */
export function fixedSiteFiles({ brand, places, ...content }: Project): SiteFiles {
  const site = { ...siteOf(brand, places, content.tables), content }
  return { last: () => site, read: () => Promise.resolve(site) }
}

async function readSite(root: string, name?: string): Promise<Site> {
  const brand = await loadBrand(root, name)
  const places = { root, home: brand.home }
  return siteOf(brand, places, loadLabels(places, brand))
}

function siteOf(brand: Brand, places: ContentPlaces, tables: LabelTables): Site {
  const values = Object.fromEntries(
    brand.languages.map((locale) => [locale, valuesFor(brand, tables, locale)]),
  )
  return { places, brand, tables, values }
}

/** Every file that `read` reads, and the logos: a change of one shows on every page. */
export function filesOf({ brand, places, tables }: Site): string[] {
  const labels = Object.keys(tables).map((locale) =>
    contentFile(places, labelFileName(locale as Locale)),
  )
  const own = [path.join(brand.home, 'brand.config.ts'), brand.logo?.light, brand.logo?.dark]
  return [...own, ...labels].filter((file) => file !== undefined)
}

/** What Astro asks only once, when it starts: which pages there are, and at which addresses. */
export function frameOf({ brand }: Site): string {
  const { site, languages, defaultLanguage, practice, logo, screens } = brand
  return JSON.stringify([
    site,
    languages,
    defaultLanguage,
    practice,
    logo?.light,
    logo?.dark,
    screens,
  ])
}
