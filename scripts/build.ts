import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { contentRules, findProblems, pictureRules } from '../src/check/rules.ts'
import { npmRun } from '../src/brand/brand.ts'
import { noteBuild, stampOf, wasBuiltOf } from './built.ts'
import { checkInputOf, loadProject, root } from './project.ts'
import type { Project } from '../src/guide/load.ts'
import { counted } from './cli.ts'
import type { Command } from './cli.ts'

/** `npm run build`: the site into `dist/`, with the pictures that are there. Needs no browser. */
export const build: Command = {
  values: ['brand'],
  async run({ values: { brand } }) {
    const started = performance.now()
    const project = await buildSite(brand)
    console.log(`Built ${countPages()} pages into dist/ in ${seconds(started)} s.`)
    const rules = [...contentRules, ...pictureRules]
    const { length } = findProblems(rules, await checkInputOf(project))
    if (length > 0)
      console.log(
        `Not fit to publish yet: "${npmRun('check', project.brand)}" names ${counted(length, 'finding')}.`,
      )
  },
}

/** How many pages the built site has. */
export function countPages(): number {
  return readdirSync(path.join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html'),
  ).length
}

/** Only the practice portal, into `.cache/practice/`: what a capture photographs. */
export const practice: Command = {
  values: ['brand'],
  async run({ values: { brand } }) {
    const project = await loadProject(brand)
    await buildPractice(project)
  },
}

/** Builds the whole site, and notes what it is made of. */
export async function buildSite(name?: string): Promise<Project> {
  const project = await loadProject(name)
  await noteBuild('site', stampOf('site', project.brand), () => runAstro(project, false))
  return project
}

/** Builds the practice portal alone, unless it lies there as it would be built. */
export async function buildPractice(project: Project): Promise<void> {
  const stamp = stampOf('practice', project.brand)
  if (existsSync(practiceFolder) && wasBuiltOf('practice', stamp)) return
  await noteBuild('practice', stamp, () => runAstro(project, true))
}

/** Where the practice portal is built for a capture. */
export const practiceFolder = path.join(root, '.cache', 'practice')

/** Builds of what has been read: no file of a person's is read a second time. */
async function runAstro(project: Project, practiceOnly: boolean): Promise<void> {
  // Nobody has asked the person who builds whether that may be told to anyone.
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  // Loaded only here: a capture of another web app builds nothing.
  const { build: astroBuild } = await import('astro')
  const { siteConfig } = await import('../src/astro/config.ts')
  const config = await siteConfig({ project, practiceOnly })
  await astroBuild({ ...config, configFile: false, logLevel: 'error' })
}

/** Seconds since a moment, as people read them. */
export function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}
