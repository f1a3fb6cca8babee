import { readdirSync } from 'node:fs'
import path from 'node:path'
import { keepStamp, stampOf } from './built.ts'
import type { Command } from './words.ts'
import { loadProject, root } from './project.ts'

/** `npm run build`: the site into `dist/`, with the pictures that are there. Needs no browser. */
export const build: Command = {
  values: ['brand'],
  async run({ values: { brand } }) {
    const started = performance.now()
    await buildSite(brand)
    console.log(`Built ${countPages()} pages into dist/ in ${seconds(started)} s.`)
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
  run: ({ values: { brand } }) => buildPractice(brand),
}

/** Builds the whole site, and notes what it is made of. */
export async function buildSite(name?: string): Promise<void> {
  const { brand } = await loadProject(name)
  const stamp = stampOf(brand)
  keepStamp()
  await runAstro(name, false)
  keepStamp(stamp)
}

/** Builds the practice portal alone. */
export function buildPractice(brand?: string): Promise<void> {
  return runAstro(brand, true)
}

async function runAstro(brand: string | undefined, practiceOnly: boolean): Promise<void> {
  setSiteOptions(brand, practiceOnly)
  // Loaded only here: a capture of another web app builds nothing.
  const { build: astroBuild } = await import('astro')
  await astroBuild({ root, logLevel: 'error' })
}

/** How `astro.config.mjs` learns what a command was asked for. */
export function setSiteOptions(brand: string | undefined, practiceOnly: boolean): void {
  if (brand !== undefined) process.env.HANDRAIL_BRAND = brand
  process.env.HANDRAIL_PRACTICE_ONLY = practiceOnly ? 'yes' : 'no'
}

/** Seconds since a moment, as people read them. */
export function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}
