import { existsSync } from 'node:fs'
import path from 'node:path'
import { exitCode, renderDiagnostics } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { checkBuiltPages } from '../src/check/built-pages.ts'
import { contentRules, findProblems, pictureRules } from '../src/check/rules.ts'
import { namesSampleBrand } from '../src/check/sample-brand.ts'
import { seconds } from './build.ts'
import { whyStale } from './built.ts'
import { counted } from './cli.ts'
import type { Command } from './cli.ts'
import { adviseOnLogos } from '../src/brand/logo-advice.ts'
import { checkInputOf, loadProject, root } from './project.ts'
import type { Project } from '../src/guide/load.ts'

/** `npm run check`: finds mistakes in seconds, without a browser. */
export const check: Command = {
  values: ['brand'],
  async run({ values: { brand } }) {
    const started = performance.now()
    const project = await loadProject(brand)
    const dist = existsSync(path.join(root, 'dist'))
    const outdated = dist ? whyStale(project.brand) : undefined
    const problems = await findEverything(project, dist && outdated === undefined)
    if (problems.length) console.error(renderDiagnostics(problems))
    if (outdated !== undefined) console.log(outdated)
    const { outlines } = project
    const guides = new Set(outlines.map(({ guide }) => guide)).size
    console.log(
      `Checked ${counted(guides, 'guide')} in ${counted(project.brand.languages.length, 'language')} in ${seconds(started)} s: ${count(problems.length)}.`,
    )
    const advice = await adviseOnLogos(project.brand)
    if (advice.length) console.log(renderDiagnostics(advice).replace(/^/gm, 'Advice: '))
    if (project.brand.reviewed === undefined) console.log(adviceOnReview(project.brand))
    return problems.length ? exitCode.wrong : exitCode.fine
  },
}

/**
 * Everything that all rules find.
 * @param pages whether `dist/` is up to date, so that its pages can be checked
 */
export async function findEverything(project: Project, pages: boolean): Promise<Diagnostic[]> {
  const { brand } = project
  const input = await checkInputOf(project)
  const dist = path.join(root, 'dist')
  return [
    ...findProblems([...contentRules, ...pictureRules], input),
    ...(pages ? checkBuiltPages(dist, brand.site.base, !namesSampleBrand(brand.name)) : []),
  ]
}

/** What is no mistake, and worth a line: readers trust a guide that somebody has compared with the real screens. */
function adviceOnReview({ file }: Project['brand']): string {
  const today = new Date().toISOString().slice(0, 10)
  return `Advice: go through the guides once with your real screens, then write reviewed: '${today}' in ${file}. Readers see the date.`
}

/** `no findings`, `1 finding`, `3 findings`. */
export function count(findings: number): string {
  return findings === 0 ? 'no findings' : counted(findings, 'finding')
}
