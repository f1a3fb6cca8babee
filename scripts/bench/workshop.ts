import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Brand } from '../../src/brand/brand.ts'
import type { Results } from '../../src/capture/results.ts'
import { ensureBrowser } from '../browser.ts'
import { copyProject, hashFiles } from './copy.ts'
import { measure } from './meter.ts'
import type { Cost } from './meter.ts'

/** The guide that the figures of a page are about: the longest one. */
export const setUpGuide = 'set-up-duo-classic'

/** The page of one step that most pictures are on. */
export const stepPage = 'guides/set-up-duo/connect-app/'

/** A cold build: nothing of an earlier one was left. */
export interface ColdBuild extends Cost {
  files: Map<string, string>
}

/** A cold capture: neither pictures nor caches were there. */
export interface ColdCapture extends Cost {
  /** Pictures and their data. */
  files: Map<string, string>
  results: Results
}

/** What the measures share: copies of the project, and the runs that more than one of them looks at. */
export interface Workshop {
  /** A folder of the bench's own, removed at its end. */
  folder: string
  brand: Brand
  /** The browser's program. Throws HandrailError (environment) without one. */
  browser: () => string
  /** The copy in which builds are made, and the site that the first one of them left. */
  buildFolder: () => string
  captureFolder: () => string
  /** So many cold builds, made once for all who ask. */
  builds: (count: number) => Promise<ColdBuild[]>
  captures: (count: number) => Promise<ColdCapture[]>
}

/** Opens a workshop in an empty folder. */
export function openWorkshop(folder: string, brand: Brand): Workshop {
  const buildFolder = once(() => copyTo(path.join(folder, 'build')))
  const captureFolder = once(() => copyTo(path.join(folder, 'capture')))
  return {
    folder,
    brand,
    browser: once(() => ensureBrowser(console.error)),
    buildFolder,
    captureFolder,
    builds: series(() => buildCold(buildFolder())),
    captures: series(() => captureCold(captureFolder())),
  }
}

/** Runs one of our commands in a copy, and measures it. */
export function runIn(folder: string, ...words: string[]): Promise<Cost> {
  return measure(['scripts/handrail.mjs', ...words], folder)
}

/** Removes what a command would find again the next time. */
export function cool(folder: string, ...names: string[]): void {
  for (const name of ['.cache', '.astro', ...names]) {
    rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

/** A cold build in a copy of the project. */
export async function buildCold(folder: string): Promise<ColdBuild> {
  cool(folder, 'dist')
  const cost = await runIn(folder, 'build')
  return { ...cost, files: hashFiles(path.join(folder, 'dist')) }
}

async function captureCold(folder: string): Promise<ColdCapture> {
  cool(folder, 'shots')
  const cost = await runIn(folder, 'capture')
  const results = path.join(folder, '.cache', 'capture', 'results.json')
  return {
    ...cost,
    files: hashFiles(path.join(folder, 'shots')),
    results: JSON.parse(readFileSync(results, 'utf8')) as Results,
  }
}

function copyTo(folder: string): string {
  copyProject(folder)
  return folder
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function series<T>(run: () => Promise<T>): (count: number) => Promise<T[]> {
  const done: T[] = []
  return async (count) => {
    while (done.length < count) done.push(await run())
    return done.slice(0, count)
  }
}
