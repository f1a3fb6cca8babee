import { existsSync } from 'node:fs'
import path from 'node:path'
import { exitCode, handrailErrorIn } from '../src/diagnostics/diagnostic.ts'
import type { Diagnostic, SourceLocation } from '../src/diagnostics/diagnostic.ts'
import { visible } from '../src/diagnostics/phrases.ts'
import { adviseOnContent } from '../src/check/advice.ts'
import { checkBuiltPages } from '../src/check/built-pages.ts'
import { adviseOnHiddenGuides } from '../src/check/home.ts'
import { contentRules, findProblems, pictureRules } from '../src/check/rules.ts'
import { namesSampleBrand } from '../src/check/sample-brand.ts'
import { seconds } from './build.ts'
import { mainOutput, whyStale } from './built.ts'
import { counted } from './cli.ts'
import type { Command } from './cli.ts'
import { adviseOnLeftovers } from '../src/upgrade/leftovers.ts'
import { adviseOnBase } from '../src/brand/extended.ts'
import { adviseOnFont } from '../src/brand/font-advice.ts'
import { adviseOnLogos } from '../src/brand/logo-advice.ts'
import { checkInputOf, loadProject, root } from './project.ts'
import { tellAdvice, tellFindings } from './tell.ts'
import { adviseOnPublishing } from '../src/publish/advice.ts'
import type { Project } from '../src/guide/load.ts'
import { pageLetters } from '../src/guide/page-letters.ts'

/** `npm run check`: finds mistakes in seconds, without a browser. */
export const check: Command = {
  eachBrand: true,
  flags: ['json'],
  values: ['brand'],
  async run({ flags, values: { brand } }) {
    if (flags.has('json')) return checkForMachines(brand)
    const started = performance.now()
    const { project, problems, outdated } = await look(brand)
    tellFindings(problems)
    if (outdated !== undefined) console.log(outdated)
    const { outlines } = project
    const guides = new Set(outlines.map(({ guide }) => guide)).size
    console.log(
      `Checked ${counted(guides, 'guide')} in ${counted(project.brand.languages.length, 'language')} in ${seconds(started)} s: ${count(problems.length)}.`,
    )
    tellAdvice(await adviseOn(project))
    return problems.length ? exitCode.wrong : exitCode.fine
  },
}

/** Everything that there is to say of a brand, its guides and, where `dist/` is up to date, its pages. */
async function look(
  brand: string | undefined,
): Promise<{ project: Project; problems: Diagnostic[]; outdated: string | undefined }> {
  const project = await loadProject(brand)
  const built = [mainOutput, ...(brand === undefined ? [] : [`${mainOutput}/${brand}`])].filter(
    (out) => existsSync(path.join(root, out, 'index.html')),
  )
  const stale = built.map((out) => whyStale(project.brand, out))
  const fresh = built[stale.indexOf(undefined)]
  const problems = await findEverything(project, fresh)
  return { project, problems, outdated: fresh === undefined ? stale.at(-1) : undefined }
}

/** A finding as `npm run check json` writes it. */
interface Finding extends Omit<SourceLocation, 'key'> {
  /** The option, where it is about one. */
  option?: string
  code: string
  message: string
  fix?: string
  /** What is only `advice` leaves the exit code as it is. */
  severity: 'error' | 'advice'
}

/** Writes one list of JSON and nothing else, whatever it finds. */
async function checkForMachines(name: string | undefined): Promise<number> {
  try {
    const { project, problems, outdated } = await look(name)
    const dist = { code: 'dist-outdated', at: { file: 'dist' }, message: outdated ?? '' }
    const advice = [...(outdated === undefined ? [] : [dist]), ...(await adviseOn(project))]
    await writeJson([
      ...problems.map((each) => asFinding(each)),
      ...advice.map((each) => asFinding(each, 'advice')),
    ])
    return problems.length ? exitCode.wrong : exitCode.fine
  } catch (error) {
    const own = handrailErrorIn(error)
    if (!own) throw error
    await writeJson(own.diagnostics.map((each) => asFinding(each)))
    return own.exitCode
  }
}

function asFinding(
  { at: { key, ...place }, code, message, fix }: Diagnostic,
  severity: Finding['severity'] = 'error',
): Finding {
  return {
    ...place,
    ...(key === undefined ? {} : { option: key }),
    code,
    message: visible(message),
    ...(fix === undefined ? {} : { fix: visible(fix) }),
    severity,
  }
}

/** Waits until all of it has been written: a pipe may take it in parts. */
function writeJson(findings: readonly Finding[]): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`, () => resolve())
  })
}

/**
 * Everything that all rules find.
 * @param out the folder with the pages of just this brand as it is now, from the root; none is checked without it
 */
export async function findEverything(project: Project, out?: string): Promise<Diagnostic[]> {
  const { brand } = project
  const input = await checkInputOf(project)
  const base = brand.publish.target === 'folder' ? undefined : brand.site.base
  return [
    ...findProblems([...contentRules, ...pictureRules], input),
    ...(out === undefined
      ? []
      : checkBuiltPages(path.join(root, out), base, !namesSampleBrand(brand.name), out)),
  ]
}

/** What is no mistake, and worth a line. Readers trust a guide that somebody has compared with the real screens. */
export async function adviseOn(project: Project): Promise<Diagnostic[]> {
  const { brand, places, outlines } = project
  const today = new Date().toISOString().slice(0, 10)
  const review = {
    code: 'not-reviewed',
    at: { file: brand.file },
    message: `Go through the guides once with your real screens, then write reviewed: '${today}' in ${brand.file}.`,
    fix: 'Readers see the date.',
  }
  return [
    ...adviseOnBase(brand),
    ...(await adviseOnLogos(brand)),
    ...(await adviseOnFont(brand, pageLetters(project))),
    ...adviseOnContent({ brand, places, outlines }, today),
    ...adviseOnHiddenGuides({ outlines }),
    ...adviseOnPublishing(brand),
    ...adviseOnLeftovers(root),
    ...(brand.reviewed === undefined ? [review] : []),
  ]
}

/** `no findings`, `1 finding`, `3 findings`. */
export function count(findings: number): string {
  return findings === 0 ? 'no findings' : counted(findings, 'finding')
}
