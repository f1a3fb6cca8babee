import path from 'node:path'
import { differences, hashFiles } from './copy.ts'
import type { Row } from './row.ts'
import { runIn } from './workshop.ts'
import type { Workshop } from './workshop.ts'

/** Whether the same input gives the same bytes: two cold builds and a warm one, two cold captures. */
export async function bytes(workshop: Workshop): Promise<Row[]> {
  const { browser, builds, captures, buildFolder } = workshop
  browser()
  const [first, second] = await builds(2)
  await runIn(buildFolder(), 'build')
  const warm = hashFiles(path.join(buildFolder(), 'dist'))
  const [one, other] = await captures(2)
  return [
    row('two cold builds', first?.files, second?.files),
    row('a cold build and a warm one', first?.files, warm),
    row('two cold captures', one?.files, other?.files),
  ]
}

function row(what: string, one = new Map<string, string>(), other = one): Row {
  const differing = differences(one, other)
  const [name, ...more] = differing
  return {
    what,
    measured: name
      ? `${differing.length} of ${one.size} files differ: ${name}${more.length ? ' …' : ''}`
      : `${one.size} files alike`,
    reach: 'byte-identical',
    over: differing.length > 0,
  }
}
