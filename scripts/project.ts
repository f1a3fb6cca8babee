import path from 'node:path'
import { loadBrand } from '../src/brand/load.ts'
import type { Brand } from '../src/brand/brand.ts'
import { HandrailError } from '../src/brand/problem.ts'
import { loadContent } from '../src/guide/load.ts'
import type { Content, ContentPlaces } from '../src/guide/load.ts'

/** The project's folder, absolute. */
export const root = path.resolve(import.meta.dirname, '..')

/** What every command begins with: the brand and its content, read and without a writer's mistake. */
export interface Project extends Content {
  brand: Brand
  places: ContentPlaces
}

/**
 * Loads a brand and all its guides.
 * @param name a folder of `brands/`; the root's own brand without it
 * @throws HandrailError with every mistake at once
 */
export async function loadProject(name?: string): Promise<Project> {
  const brand = await loadBrand(root, name)
  const places = { root, home: brand.home }
  const content = await loadContent(places, brand)
  if (content.problems.length) throw new HandrailError(content.problems)
  return { ...content, brand, places }
}
