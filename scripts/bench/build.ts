import path from 'node:path'
import { rmSync } from 'node:fs'
import { bakeAll } from './bake.ts'
import { makeBareSite } from './bare-site.ts'
import { measure } from './meter.ts'
import { median } from './row.ts'
import type { Row } from './row.ts'
import type { Workshop } from './workshop.ts'

/** Runs of each, in turn, so that a busy moment of the machine falls on both. */
const runs = 3

/** A cold build of ours beside the bare one of the same words; baking is counted apart. */
export async function build(workshop: Workshop): Promise<Row[]> {
  const { builds, buildFolder, folder, brand } = workshop
  await builds(1)
  const dist = path.join(buildFolder(), 'dist')
  const bare = path.join(folder, 'bare')
  makeBareSite(dist, bare)
  const floor = []
  for (let run = 1; run <= runs; run += 1) {
    await builds(run)
    floor.push(await buildBare(bare))
  }
  const ours = await builds(runs)
  const baking = await bakeAll(path.join(buildFolder(), 'shots'), brand.name)
  const baked = [...(ours[0]?.files.keys() ?? [])].filter((name) =>
    /^pictures\/.+\.png$/.test(name),
  )
  const whole = median(ours.map(({ cpu }) => cpu))
  const pages = whole - baked.length * baking.cpu
  const least = median(floor.map(({ cpu }) => cpu))
  const wall = median(ours.map((cost) => cost.wall))
  const leastWall = median(floor.map((cost) => cost.wall))
  return [
    {
      what: 'cold build without baking',
      measured: `${pages.toFixed(1)} s cpu = ${(pages / least).toFixed(2)} ×`,
      reach: `≤ 1.6 × bare Astro, ${least.toFixed(1)} s cpu`,
      over: pages / least > 1.6,
    },
    {
      what: `cold build with ${baked.length} baked pictures`,
      measured: `${whole.toFixed(1)} s cpu, ${wall.toFixed(1)} s wall`,
      reach: `bare Astro ${leastWall.toFixed(1)} s wall`,
    },
    {
      what: `baking a picture (${baking.pictures} of them)`,
      measured: `${Math.round(baking.cpu * 1000)} ms cpu`,
      reach: '≤ 150 ms cpu',
      over: baking.cpu > 0.15,
    },
  ]
}

function buildBare(folder: string): ReturnType<typeof measure> {
  for (const name of ['dist', '.astro', '.cache']) {
    rmSync(path.join(folder, name), { recursive: true, force: true })
  }
  return measure(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder)
}
