import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { test as base } from 'playwright/test'
import { checkInputOf, root } from '../scripts/project.ts'
import { loadBrand } from '../src/brand/load.ts'
import { contentRules, findProblems } from '../src/check/rules.ts'
import { HandrailError, renderDiagnostics } from '../src/diagnostics/diagnostic.ts'
import { loadContent } from '../src/guide/load.ts'
import type { Project } from '../src/guide/load.ts'

/** The folders of `tests/fixtures/`; their README says what each is for. */
export type FixtureName = 'smallest' | 'both-prompts' | 'other-app' | 'pictures' | 'broken'

/** A fixture in a folder of its own, which a test may change as it likes. */
export interface FixtureProject {
  folder: string
  /** Reads brand and guides. Throws HandrailError with every mistake that keeps them from being read. */
  load: () => Promise<Project>
  /** What `npm run check` would say of the brand and the guides, a line each. */
  findings: () => Promise<string[]>
}

/** Lays a fixture over a folder, with the shipped words of screens and pages where it has none of its own. */
export function layFixture(name: FixtureName, folder: string): void {
  cpSync(path.join(import.meta.dirname, 'fixtures', name), folder, { recursive: true })
  for (const words of ['content/labels', 'src/i18n/messages']) {
    const own = path.join(folder, words)
    if (!existsSync(own)) cpSync(path.join(root, words), own, { recursive: true })
  }
}

/** Playwright's `test` with fixture projects that are gone afterwards. */
export const test = base.extend<{ openFixture: (name: FixtureName) => FixtureProject }>({
  openFixture: async ({}, use) => {
    const opened: string[] = []
    await use((name) => {
      // Inside this project, so that `#brand` and `#capture` mean what they mean to a person.
      const cache = path.join(root, '.cache')
      mkdirSync(cache, { recursive: true })
      const folder = mkdtempSync(path.join(cache, `test-${name}-`))
      opened.push(folder)
      layFixture(name, folder)
      return projectIn(folder)
    })
    for (const folder of opened) rmSync(folder, { recursive: true, force: true })
  },
})

function projectIn(folder: string): FixtureProject {
  const load = async (): Promise<Project> => {
    const brand = await loadBrand(folder)
    const places = { root: folder, home: brand.folder }
    const content = await loadContent(places, brand)
    if (content.problems.length) throw new HandrailError(content.problems)
    return { ...content, brand, places }
  }
  const findings = async (): Promise<string[]> => {
    try {
      const said = renderDiagnostics(findProblems(contentRules, await checkInputOf(await load())))
      return said ? said.split('\n') : []
    } catch (error) {
      if (error instanceof HandrailError) return error.message.split('\n')
      throw error
    }
  }
  return { folder, load, findings }
}
