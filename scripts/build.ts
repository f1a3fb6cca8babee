import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { contentRules, findProblems, pictureRules } from '../src/check/rules.ts'
import { npmRun } from '../src/brand/brand.ts'
import type { Brand } from '../src/brand/brand.ts'
import { HandrailError } from '../src/diagnostics/diagnostic.ts'
import { buildInputs, isBuiltFrom, mainOutput, recordBuild } from './built.ts'
import { checkInputOf, loadProject, root } from './project.ts'
import type { SiteOptions } from '../src/astro/config.ts'
import type { Project } from '../src/guide/load.ts'
import { besides, outsideName, prepareFor } from '../src/publish/write.ts'
import { counted } from './cli.ts'
import { replaceFolder } from './replace-folder.ts'
import type { Command } from './cli.ts'

/** `npm run build`: the site into `dist/`, with the pictures that are there. Needs no browser. */
export const build: Command = {
  alone: true,
  eachBrand: true,
  values: ['brand', 'out'],
  async run({ values: { brand, out: given } }) {
    const started = performance.now()
    const out = readOutput('build', given)
    const project = await loadProject(brand)
    await buildSite(project, out)
    sayWhatIsBesides(project.brand, out)
    console.log(`Built ${countPages(out)} pages into ${out}/ in ${seconds(started)} s.`)
    const rules = [...contentRules, ...pictureRules]
    const { length } = findProblems(rules, await checkInputOf(project))
    if (length > 0) {
      const command = npmRun('check', project.brand)
      console.log(`Not fit to publish yet: "${command}" names ${counted(length, 'finding')}.`)
    }
  },
}

/** Says what a build has written for the place where it goes. */
export function sayWhatIsBesides(brand: Brand, out: string): void {
  const said = besides(brand, out, outsideOf(out))
  if (said !== undefined) console.log(said)
}

/** How many pages the built site has. */
export function countPages(out: string): number {
  return readdirSync(path.join(root, out), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length
}

/** Builds only the practice portal, which a capture photographs, into `.cache/practice/`. */
export const practice: Command = {
  alone: true,
  values: ['brand'],
  async run({ values: { brand } }) {
    const project = await loadProject(brand)
    await buildPractice(project)
  },
}

/**
 * Reads where a site is to be written.
 * @throws HandrailError for anything but `dist` and folders in it: what is there is replaced
 */
export function readOutput(command: string, given = mainOutput): string {
  const out = given.replace(/\/$/, '')
  if (/^dist(\/[\w-]+)*$/.test(out)) return out
  throw new HandrailError([
    {
      code: 'unfit-output',
      at: { file: `npm run ${command}` },
      message: `"out=${given}" is not "dist" or a folder in it, and what is there is replaced.`,
      fix: 'Example: out=dist/acme',
    },
  ])
}

/**
 * Builds the whole site of a brand, as it was read, and records its inputs.
 * @param out the folder that it is written to, from the root
 */
export async function buildSite(project: Project, out = mainOutput): Promise<void> {
  const fresh = path.join(root, '.cache', 'site')
  const inputs = buildInputs('site', project.brand)
  const make = async (): Promise<void> => {
    await runAstro(project, { outDir: fresh })
    prepareFor(project.brand, fresh, path.join(root, outsideOf(out)))
    replaceFolder(path.join(root, out), fresh)
  }
  await recordBuild('site', inputs, make, out)
}

/** The folder for what does not belong among the pages of a site, beside its own. */
function outsideOf(out: string): string {
  const beside = out.replace(mainOutput, outsideName)
  return beside === out ? `${out}-${outsideName}` : beside
}

/** Builds the practice portal, unless it is there and up to date. */
export async function buildPractice(project: Project): Promise<void> {
  const inputs = buildInputs('practice', project.brand)
  if (existsSync(practiceFolder) && isBuiltFrom('practice', inputs)) return
  await recordBuild('practice', inputs, () =>
    runAstro(project, { outDir: practiceFolder, practiceOnly: true }),
  )
}

/** The practice portal that a capture photographs. */
export const practiceFolder = path.join(root, '.cache', 'practice')

/** Builds from the project as it was loaded: none of its files is read a second time. */
async function runAstro(
  project: Project,
  asked: Pick<SiteOptions, 'outDir' | 'practiceOnly'>,
): Promise<void> {
  // Astro's telemetry would be sent without asking the person who builds.
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  // Loaded only here, since a capture of another web app builds nothing.
  const { build: astroBuild } = await import('astro')
  const { siteConfig } = await import('../src/astro/config.ts')
  const config = await siteConfig({ project, ...asked })
  await astroBuild({ ...config, configFile: false, logLevel: 'error' })
}

/** The seconds since a moment, for a message. */
export function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}
