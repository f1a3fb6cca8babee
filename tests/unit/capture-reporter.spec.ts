import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import type { TestCase, TestResult } from 'playwright/types/testReporter'
import { eventMark } from '../../src/capture/plan.ts'
import type { Event } from '../../src/capture/plan.ts'
import ProgressReporter from '../../src/capture/reporter.ts'
import type { Results } from '../../src/capture/results.ts'

// What workers tell arrives, whatever else a walk prints, and however many of them speak at once.

const problem: Event = { kind: 'problem', text: 'A code stands in the picture.', code: 2 }
const told = `${eventMark}${JSON.stringify(problem)}\n`

/** What a report comes to when workers, by number, have printed some pieces. */
function heard(file: string, ...pieces: readonly [worker: number, text: string][]): Results {
  const before = process.env.HANDRAIL_RESULTS
  process.env.HANDRAIL_RESULTS = file
  const reporter = new ProgressReporter()
  for (const [workerIndex, text] of pieces) {
    reporter.onStdOut(text, {} as TestCase, { workerIndex } as TestResult)
  }
  reporter.onEnd()
  if (before === undefined) delete process.env.HANDRAIL_RESULTS
  else process.env.HANDRAIL_RESULTS = before
  return JSON.parse(readFileSync(file, 'utf8')) as Results
}

test('a secret is reported, though the walk has begun a line of its own', ({}, testInfo) => {
  const { problems } = heard(testInfo.outputPath('results.json'), [0, 'the walk says '], [0, told])
  expect(problems).toEqual([{ text: problem.text, code: 2 }])
})

test('a secret is reported, though another worker speaks in the midst of it', ({}, testInfo) => {
  const half = told.length / 2
  const { problems } = heard(
    testInfo.outputPath('results.json'),
    [0, told.slice(0, half)],
    [1, told],
    [0, told.slice(half)],
  )
  expect(problems).toHaveLength(2)
})
