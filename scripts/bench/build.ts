import path from 'node:path'
import { rmSync } from 'node:fs'
import { makeBareSite } from './bare-site.ts'
import { copyProject, differences } from './copy.ts'
import { measure } from './meter.ts'
import { median } from './row.ts'
import type { Row } from './row.ts'
import { buildCold } from './workshop.ts'
import type { ColdBuild, Workshop } from './workshop.ts'

/** Runs of each, in turn, so that a busy moment of the machine falls on all. */
const runs = 5

/** The endpoint that bakes flat pictures: without its folder a build bakes none. */
const bakingFolder = path.join('src', 'pages', 'pictures')

/**
 * A cold build of ours beside the bare one of the same words. Baking is counted apart: the same build is made
 * without it, and the difference is what it costs.
 */
export async function build(workshop: Workshop): Promise<Row[]> {
  const { builds, buildFolder, folder } = workshop
  await builds(1)
  const bare = path.join(folder, 'bare')
  makeBareSite(path.join(buildFolder(), 'dist'), bare)
  const unbaked = path.join(folder, 'unbaked')
  copyProject(unbaked)
  rmSync(path.join(unbaked, bakingFolder), { recursive: true })

  const plain: ColdBuild[] = []
  const floor = []
  for (let run = 1; run <= runs; run += 1) {
    await builds(run)
    plain.push(await buildCold(unbaked))
    floor.push(await buildBare(bare))
  }
  const ours = await builds(runs)
  const baked = bakedOnly(ours[0], plain[0])
  const whole = median(ours.map(({ cpu }) => cpu))
  const pages = median(plain.map(({ cpu }) => cpu))
  const least = median(floor.map(({ cpu }) => cpu))
  const each = (whole - pages) / baked
  const wall = (costs: readonly { wall: number }[]): string =>
    `${median(costs.map((cost) => cost.wall)).toFixed(1)} s wall`
  return [
    {
      what: 'cold build without baking',
      measured: `${pages.toFixed(1)} s cpu = ${(pages / least).toFixed(2)} ×, ${wall(plain)}`,
      reach: `≤ 1.6 × bare Astro, ${least.toFixed(1)} s cpu, ${wall(floor)}`,
      over: pages / least > 1.6,
    },
    {
      what: `cold build with ${baked} baked pictures`,
      measured: `${whole.toFixed(1)} s cpu, ${wall(ours)}`,
      reach: '',
    },
    {
      what: 'baking a picture',
      measured: `${Math.round(each * 1000)} ms cpu`,
      reach: '≤ 150 ms cpu',
      over: each > 0.15,
    },
  ]
}

/**
 * How many pictures only the whole build has.
 * @throws Error where the two differ in anything else: then the one would be no measure of the other
 */
function bakedOnly(whole: ColdBuild | undefined, plain: ColdBuild | undefined): number {
  const names = differences(whole?.files ?? new Map(), plain?.files ?? new Map())
  const others = names.filter((name) => !/^pictures\/.+\.png$/.test(name))
  if (others.length > 0 || names.length === 0) {
    throw new Error(`Without baking the site differs in ${others[0] ?? 'nothing'}.`)
  }
  return names.length
}

function buildBare(folder: string): ReturnType<typeof measure> {
  for (const name of ['dist', '.astro', '.cache']) {
    rmSync(path.join(folder, name), { recursive: true, force: true })
  }
  return measure(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder)
}
