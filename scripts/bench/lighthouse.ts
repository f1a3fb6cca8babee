import { spawn } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'astro/zod'
import { HandrailError } from '../../src/diagnostics/diagnostic.ts'
import { root } from '../project.ts'
import { copyProject } from './copy.ts'
import { servePacked } from './gzip-server.ts'
import { lookedAt, setUpPage } from './pages.ts'
import { median } from './row.ts'
import type { Row } from './row.ts'
import { runIn } from './workshop.ts'
import type { Workshop } from './workshop.ts'

const category = z.object({ score: z.number().nullable() })
const reportSchema = z.object({
  categories: z.record(z.string(), category),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
})

/** Points of a hundred, by category; and the audits that a page lost points in. */
interface Scores {
  points: Record<string, number>
  missed: string[]
}

const quiet = ['accessibility', 'best-practices', 'seo']

/** Lighthouse's marks for a phone. Search engines are let in for it, as a brand may do. */
export async function lighthouse({ folder, brand, browser }: Workshop): Promise<Row[]> {
  const program = browser()
  const copy = path.join(folder, 'indexed')
  copyProject(copy)
  letSearchEnginesIn(copy)
  await runIn(copy, 'build')
  const dist = path.join(copy, 'dist')
  const served = await servePacked(dist, brand.site.base)
  const report = path.join(folder, 'lighthouse.json')
  const score = (page: string, categories: readonly string[]): Promise<Scores> =>
    scoresOf(`${served.address}${page}`, categories, program, report)
  try {
    const rows: Row[] = []
    for (const page of ['', setUpPage]) {
      const runs: number[] = []
      for (let run = 0; run < 3; run += 1) {
        runs.push((await score(page, ['performance'])).points.performance ?? 0)
      }
      rows.push({
        what: `Lighthouse performance, /${page}`,
        measured: `${median(runs)} (of ${runs.join(', ')})`,
        reach: '≥ 98, median of 3',
        over: median(runs) < 98,
      })
    }
    const scores = new Map<string, Scores>()
    for (const page of lookedAt(dist)) scores.set(page, await score(page, quiet))
    for (const name of quiet) {
      const pages = [...scores].filter(([page]) => name !== 'seo' || isListed(page))
      const lowest = Math.min(...pages.map(([, { points }]) => points[name] ?? 0))
      const low = pages.filter(([, { points }]) => points[name] !== 100)
      rows.push({
        what: `Lighthouse ${name}, lowest of ${pages.length} pages`,
        measured: `${lowest}${low[0] ? ` on /${low[0][0]}: ${low[0][1].missed.join(', ')}` : ''}`,
        reach: '100',
        over: lowest < 100,
      })
    }
    return rows
  } finally {
    await served.close()
  }
}

/** Home and guides may be found; a rehearsal, a page of one step and the page for lost readers never. */
function isListed(page: string): boolean {
  return !page.includes('practice/') && page !== '404.html' && !/(^|\/)\d+\/$/.test(page)
}

/** Gives a copy's brand an address and lets search engines list it; all else stays as it is. */
function letSearchEnginesIn(copy: string): void {
  renameSync(path.join(copy, 'brand.config.ts'), path.join(copy, 'brand.own.ts'))
  writeFileSync(
    path.join(copy, 'brand.config.ts'),
    `import own from './brand.own.ts'
export default { ...own, site: { url: 'https://guide.example.com', ...own.site, indexing: true } }
`,
  )
}

async function scoresOf(
  address: string,
  categories: readonly string[],
  browser: string,
  report: string,
): Promise<Scores> {
  const flags = ['--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules', 'lighthouse', 'cli', 'index.js'),
      address,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${categories.join(',')}`,
      '--no-enable-error-reporting',
      `--chrome-flags=${flags.join(' ')} --disable-background-networking`,
    ],
    { stdio: 'ignore', env: { ...process.env, CHROME_PATH: browser } },
  )
  const code = await new Promise((ended) => child.on('close', ended))
  if (code !== 0) {
    throw new HandrailError([
      {
        at: { file: 'npm run bench' },
        message: `Lighthouse did not finish with ${new URL(address).pathname}.`,
        fix: 'Run "npm run bench only=lighthouse" again when the machine is less busy.',
      },
    ])
  }
  const read = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
  return {
    points: Object.fromEntries(
      Object.entries(read.categories).map(([name, { score }]) => [
        name,
        Math.round((score ?? 0) * 100),
      ]),
    ),
    missed: Object.entries(read.audits)
      .filter(([, { score }]) => score !== null && score < 0.9)
      .map(([name]) => name),
  }
}
