import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileOf, pack } from './gzip-server.ts'
import { setUpPage } from './pages.ts'
import { kilobytes } from './row.ts'
import type { Row } from './row.ts'
import type { Workshop } from './workshop.ts'

/** What the set-up page weighs: its HTML, and the styles and scripts it asks for, packed one by one. */
export async function size({ builds, buildFolder, brand }: Workshop): Promise<Row[]> {
  await builds(1)
  const dist = path.join(buildFolder(), 'dist')
  const { base } = brand.site
  const html = readFileSync(path.join(dist, ...setUpPage.split('/'), 'index.html'))
  const asked = (pattern: RegExp): number =>
    [...html.toString().matchAll(pattern)]
      .map(([, address = '']) => fileOf(dist, base, address))
      .filter((file) => file !== undefined)
      .reduce((sum, file) => sum + pack(readFileSync(file)).length, 0)
  const packed = {
    HTML: pack(html).length,
    CSS: asked(/<link rel="stylesheet" href="([^"]+)"/g),
    script: asked(/<script src="([^"]+)"/g),
  }
  const most = { HTML: 9_000, CSS: 6_000, script: 6_000 }
  const kinds = ['HTML', 'CSS', 'script'] as const
  return [
    ...kinds.map((kind) => ({
      what: `set-up page, ${kind} gzip`,
      measured: kilobytes(packed[kind]),
      reach: `≤ ${most[kind] / 1000} KB`,
      over: packed[kind] > most[kind],
    })),
    {
      what: 'set-up page, HTML raw',
      measured: kilobytes(html.length),
      reach: '≤ 60 KB',
      over: html.length > 60_000,
    },
  ]
}
