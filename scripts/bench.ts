import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadBrand } from '../src/brand/load.ts'
import { nearest } from '../src/diagnostics/nearest.ts'
import { exitCode, HandrailError } from '../src/diagnostics/diagnostic.ts'
import { axe } from './bench/axe.ts'
import { build } from './bench/build.ts'
import { bytes } from './bench/bytes.ts'
import { capture } from './bench/capture.ts'
import { contrast } from './bench/contrast.ts'
import { lighthouse } from './bench/lighthouse.ts'
import { page } from './bench/page.ts'
import { renderTable } from './bench/row.ts'
import type { Row } from './bench/row.ts'
import { size } from './bench/size.ts'
import { openWorkshop } from './bench/workshop.ts'
import type { Workshop } from './bench/workshop.ts'
import type { Command } from './cli.ts'
import { root } from './project.ts'

/** Every measure, the quick ones first. */
const measures: Record<string, (workshop: Workshop) => Promise<Row[]>> = {
  contrast,
  size,
  page,
  axe,
  lighthouse,
  build,
  capture,
  bytes,
}

/**
 * `npm run bench`: prints each figure beside its floor or reach, all of one run. A figure over its reach is said,
 * and is no error; one that could not be had is.
 */
export const bench: Command = {
  values: ['only'],
  async run({ values: { only } }) {
    const chosen = only === undefined ? Object.keys(measures) : [known(only)]
    const brand = await loadBrand(root)
    const folder = mkdtempSync(path.join(tmpdir(), 'handrail-bench-'))
    const rows: Row[] = []
    try {
      const workshop = openWorkshop(folder, brand)
      for (const name of chosen) {
        console.error(`Measuring ${name} …`)
        rows.push(...(await rowsOf(name, workshop)))
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    }
    console.log(renderTable(rows))
    return rows.some(({ failed }) => failed) ? exitCode.wrong : exitCode.fine
  },
}

/** A measure that fails keeps none of the others from being taken; without a browser there is no bench. */
async function rowsOf(name: string, workshop: Workshop): Promise<Row[]> {
  try {
    return (await measures[name]?.(workshop)) ?? []
  } catch (error) {
    if (error instanceof HandrailError && error.exitCode === exitCode.environment) throw error
    console.error(error instanceof Error ? error.message : error)
    return [{ what: name, measured: 'not measured, see above', reach: '', failed: true }]
  }
}

function known(name: string): string {
  if (name in measures) return name
  const near = nearest(name, Object.keys(measures))
  throw new HandrailError([
    {
      at: { file: 'npm run bench' },
      message: `"${name}" is not a measure.`,
      fix: near ? `Did you mean "only=${near}"?` : `There are ${Object.keys(measures).join(', ')}.`,
    },
  ])
}
