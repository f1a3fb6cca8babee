import path from 'node:path'
import { loadBrand } from '../src/brand/load.ts'
import type { Brand } from '../src/brand/brand.ts'
import { HandrailError } from '../src/brand/problem.ts'
import { contentRules, findProblems } from '../src/check/rules.ts'
import type { CheckInput } from '../src/check/site-content.ts'
import { guideIds, loadContent, loadWalk } from '../src/guide/load.ts'
import type { Content, ContentPlaces } from '../src/guide/load.ts'

/** The project's folder, absolute. */
export const root = path.resolve(import.meta.dirname, '..')

/** What every command begins with: the brand and its content, read. */
export interface Project extends Content {
  brand: Brand
  places: ContentPlaces
}

/**
 * Loads a brand and all its guides.
 * @param name a folder of `brands/`; the root's own brand without it
 * @throws HandrailError with every mistake that keeps a guide from being read, at once
 */
export async function loadProject(name?: string): Promise<Project> {
  const brand = await loadBrand(root, name)
  const places = { root, home: brand.home }
  const content = await loadContent(places, brand)
  if (content.problems.length) throw new HandrailError(content.problems)
  return { ...content, brand, places }
}

/** What the rules look at. */
export async function checkInputOf({
  brand,
  places,
  outlines,
  tables,
}: Project): Promise<CheckInput> {
  const walks = await Promise.all(
    guideIds(places).map(async (guide) => [guide, await loadWalk(places, guide)] as const),
  )
  return { brand, places, outlines, tables, walks: Object.fromEntries(walks) }
}

/**
 * Makes sure that words and walks are right before a browser is started for them.
 * @throws HandrailError with everything the content's rules find
 */
export async function requireSoundContent(project: Project): Promise<void> {
  const problems = findProblems(contentRules, await checkInputOf(project))
  if (problems.length) throw new HandrailError(problems)
}
