import path from 'node:path'
import { loadBrand } from '../src/brand/load.ts'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import type { CheckInput } from '../src/check/check-input.ts'
import { guideIds } from '../src/guide/content-files.ts'
import { loadContent, loadCaptureScript } from '../src/guide/load.ts'
import type { Project } from '../src/guide/load.ts'

/** The project's folder, absolute. */
export const root = path.resolve(import.meta.dirname, '..')

/**
 * Loads a brand and all its guides.
 * @param name a folder of `brands/`; the root's own brand without it
 * @throws HandrailError with every mistake that keeps a guide from being read, at once
 */
export async function loadProject(name?: string): Promise<Project> {
  const brand = await loadBrand(root, name)
  const places = { root, home: brand.folder }
  const content = await loadContent(places, brand)
  if (content.problems.length) throw new HandrailError(content.problems)
  return { ...content, brand, places }
}

/**
 * What the rules look at.
 * @throws HandrailError with every mistake that keeps a capture script from being read, at once
 */
export async function checkInputOf({
  brand,
  places,
  outlines,
  tables,
}: Project): Promise<CheckInput> {
  const guides = guideIds(places)
  const read = await Promise.allSettled(guides.map((guide) => loadCaptureScript(places, guide)))
  const problems = read.flatMap((script) =>
    script.status === 'rejected' ? problemsOf(script) : [],
  )
  if (problems.length) throw new HandrailError(problems)
  const scripts = read.map((script, index) => [
    guides[index],
    script.status === 'fulfilled' ? script.value : undefined,
  ])
  return { brand, places, outlines, tables, scripts: Object.fromEntries(scripts) }
}

/** The mistakes that a person can fix; any other error is thrown. */
function problemsOf({ reason }: PromiseRejectedResult): readonly Diagnostic[] {
  if (reason instanceof HandrailError) return reason.diagnostics
  throw reason
}
