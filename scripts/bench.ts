import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadBrand } from '../src/brand/load.ts'
import { buildBareSite, makeBareSite, runNode, takeBarePictures } from './bench/floor.ts'
import { ensureBrowser } from './browser.ts'
import { budgets } from './budgets.ts'
import type { Command } from './cli.ts'
import { copyProject } from './copy-project.ts'
import { root } from './project.ts'

/** Builds of each, in turn, so that a busy moment of the machine affects both. */
const runs = 3

/**
 * `npm run bench`: how long a build and a picture take, each beside its floor. A time over its budget is no error,
 * since other work on the machine changes both.
 */
export const bench: Command = {
  async run() {
    const browser = ensureBrowser(console.error)
    const { site } = await loadBrand(root)
    const folder = mkdtempSync(path.join(tmpdir(), 'handrail-bench-'))
    try {
      const copy = path.join(folder, 'copy')
      copyProject(copy)
      console.error('Building …')
      console.log(lineOf('build', timeBuilds(copy, path.join(folder, 'bare')), 'bare Astro'))
      console.error('Taking pictures …')
      const times = await timePictures(copy, site.base, browser)
      console.log(lineOf('picture', times, 'bare Playwright'))
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  },
}

/** Seconds: ours, and the floor, which is the least that it could take. */
interface Times {
  ours: number
  floor: number
}

/** Times clean builds of the whole site, and of a bare one with the same words. */
function timeBuilds(copy: string, bare: string): Times {
  const ours: number[] = []
  const floor: number[] = []
  for (let run = 1; run <= runs; run += 1) {
    for (const name of ['.cache', '.astro', 'dist']) {
      rmSync(path.join(copy, name), { recursive: true, force: true })
    }
    ours.push(runNode(copy, 'scripts/handrail.mjs', 'build'))
    if (run === 1) makeBareSite(path.join(copy, 'dist'), bare)
    floor.push(buildBareSite(bare))
  }
  return { ours: median(ours), floor: median(floor) }
}

/** Times a capture of every picture, with the portal already built, and bare pictures of the same screens. */
async function timePictures(copy: string, base: string, browser: string): Promise<Times> {
  runNode(copy, 'scripts/handrail.mjs', 'practice')
  const whole = runNode(copy, 'scripts/handrail.mjs', 'capture', 'renew')
  const pictures = readdirSync(path.join(copy, 'shots'), { recursive: true, encoding: 'utf8' })
  const count = pictures.filter((name) => name.endsWith('.webp')).length
  const floor = await takeBarePictures(path.join(copy, '.cache', 'practice'), base, browser)
  return { ours: whole / count, floor }
}

/** `build: 9.1 s, 2.3 times its floor (bare Astro, 4.0 s); budget 3 times`. */
function lineOf(what: keyof typeof budgets.timesFloor, times: Times, floor: string): string {
  const budget = budgets.timesFloor[what]
  const ratio = times.ours / times.floor
  return [
    `${what}: ${times.ours.toFixed(2)} s, ${ratio.toFixed(1)} times its floor`,
    `(${floor}, ${times.floor.toFixed(2)} s);`,
    ratio > budget ? `OVER its budget of ${budget} times` : `budget ${budget} times`,
  ].join(' ')
}

/** The median, so that one disturbed run of three does not count. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}
