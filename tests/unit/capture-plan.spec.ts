import path from 'node:path'
import { expect, test } from 'playwright/test'
import { HandrailError } from '../../src/diagnostics/diagnostic.ts'
import { viewError } from '../../src/capture/view-error.ts'
import { worstExitCode } from '../../src/capture/worst-exit-code.ts'
import { isUnchanged, outdatedOrigins, shotFolder } from '../../src/capture/make-plan.ts'
import { viewName } from '../../src/capture/plan.ts'
import type { Job, PlannedView } from '../../src/capture/plan.ts'
import { progressLine } from '../../src/capture/progress.ts'
import { selectJobs } from '../../src/capture/select.ts'
import type { Selection } from '../../src/capture/select.ts'
import { partOf, readShard } from '../../src/capture/shard.ts'
import { shownPath } from '../../src/guide/content-files.ts'
import type { Outline, View } from '../../src/guide/outline.ts'

const view = {
  key: 'connect.phone',
  step: 'connect',
  name: 'phone',
  line: 12,
} as View
const outline = { steps: [{ id: 'connect', number: 10 }] } as unknown as Outline

const jobs = ['set-up-a-lamp', 'answer-the-door'].flatMap((guide) =>
  ['en', 'es'].map((screenLocale) => ({ guide, screenLocale, locale: screenLocale }) as Job),
)
const names = (selection: Selection): string[] =>
  selectJobs(jobs, selection).map(({ guide, screenLocale }) => `${screenLocale} ${guide}`)

const sentenceOf = (action: () => unknown): string => {
  try {
    action()
  } catch (error) {
    if (error instanceof HandrailError) return error.message
  }
  return 'no sentence'
}

test('a view is named by its step’s number, as people say it', () => {
  expect(viewName(outline, view)).toBe('10.phone')
  expect(viewName(outline, { ...view, name: undefined })).toBe('10')
  expect(viewName(outline, { ...view, step: undefined, name: undefined })).toBe('opening')
})

test('progress says how far it is, and what became of a picture', () => {
  const line = {
    locale: 'es',
    guide: 'set-up-a-lamp',
    name: '10.phone',
    outcome: 'kept' as const,
  }
  expect(progressLine(12, 46, line)).toBe('12/46 es set-up-a-lamp 10.phone kept')
  expect(progressLine(2, 46, line)).toBe(' 2/46 es set-up-a-lamp 10.phone kept')
})

test('a failure names file, line, guide, language, step and view', () => {
  const job = { file: 'content/guides/a/en.mdx', guide: 'a', locale: 'en' } as Job
  const planned = { view, name: '10.phone' } as PlannedView
  const told = { code: 'x', message: 'this is wrong.', fix: 'Mend it.' }
  expect(viewError(job, planned, told, { line: 14, column: 3 }).message).toBe(
    'content/guides/a/en.mdx:14:3: guide a, language en, step "connect", view 10.phone: this is wrong. Mend it.',
  )
  expect(viewError(job, planned, told).message).toContain('content/guides/a/en.mdx:12:1: ')
})

test('paths on disk are the system’s own, and those in messages have /', () => {
  const file = shotFolder(path.resolve('project'), 'en', 'a')
  expect(file).toBe(path.resolve('project', 'shots', 'en', 'a'))
  expect(shownPath(path.resolve('project'), file)).toBe('shots/en/a')
})

test('words of the command make the work smaller', () => {
  expect(names({})).toHaveLength(4)
  expect(names({ grep: 'answer' })).toEqual(['en answer-the-door', 'es answer-the-door'])
  expect(names({ grep: 'set-up', lang: 'es' })).toEqual(['es set-up-a-lamp'])
})

test('words that match nothing are answered with what is there', () => {
  const there = 'There are the guides set-up-a-lamp, answer-the-door, and screens in en, es.'
  expect(sentenceOf(() => names({ lang: 'xx' }))).toBe(
    `npm run capture: No guide with a capture script matches lang=xx. ${there}`,
  )
  expect(sentenceOf(() => names({ grep: 'answer-the-dor' }))).toBe(
    `npm run capture: No guide with a capture script matches grep=answer-the-dor. Did you mean "grep=answer-the-door"? ${there}`,
  )
})

test('all shards together are everything, once', () => {
  for (const count of [1, 2, 3, 7]) {
    const parts = Array.from({ length: count }, (_, index) =>
      partOf(jobs, { number: index + 1, of: count }),
    )
    expect(parts.flat()).toHaveLength(jobs.length)
    expect(new Set(parts.flat())).toEqual(new Set(jobs))
  }
  const halves = ['1/2', '2/2'].flatMap((half) => names({ shard: readShard(half) }))
  expect(halves.sort()).toEqual(names({}).sort())
})

for (const shard of ['2', '0/2', '3/2', 'a/b', '1/2/3', '']) {
  test(`shard=${shard} is no part of a whole`, () => {
    expect(sentenceOf(() => readShard(shard))).toBe(
      `npm run capture: "shard=${shard}" does not name a part of the work. Write shard=1/2 on one machine and shard=2/2 on the other.`,
    )
  })
}

test('of several things that went wrong a secret is told first, and the machine last', () => {
  expect(worstExitCode([])).toBe(0)
  expect(worstExitCode([4, 1, 2, 3])).toBe(2)
  expect(worstExitCode([4, 2])).toBe(2)
  expect(worstExitCode([3, 4, 1])).toBe(1)
  expect(worstExitCode([3, 4])).toBe(4)
})

test('a capture script is left out only where every picture would come out the same and may still be shown', () => {
  const planned = (change: Partial<PlannedView> = {}): PlannedView =>
    ({
      picture: true,
      publishable: true,
      inputs: 'now',
      previous: {},
      origin: { inputs: 'now', environment: 'here' },
      ...change,
    }) as PlannedView
  const isLeftOut = (...views: PlannedView[]): boolean =>
    isUnchanged({ live: false, views } as Job, 'here')
  const older = planned({ inputs: 'later' })
  expect(isLeftOut(planned(), planned({ picture: false, publishable: false }))).toBe(true)
  expect(isLeftOut(planned(), older)).toBe(false)
  expect(isLeftOut(planned({ publishable: false }))).toBe(false)
  // A lock that is missing, or has not heard of it.
  expect(isLeftOut({ ...planned(), origin: undefined } as PlannedView)).toBe(false)
  expect(isUnchanged({ live: true, views: [planned()] } as Job, 'here')).toBe(false)
  expect(isUnchanged({ live: false, views: [planned()] } as Job, 'elsewhere')).toBe(false)
  expect(
    outdatedOrigins({ views: [planned(), older, planned({ picture: false })] } as Job),
  ).toEqual([older])
})
