import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from 'playwright/types/testReporter'

/** What is known of a file while its tests run. */
interface FileRun {
  /** Tests that have not ended for good yet. */
  left: number
  tests: TestCase[]
  ms: number
}

/**
 * Prints a line for each test file, all there is to know of a test that fails, and in the end the one line that CI
 * reads: `N passed, N failed`.
 */
export default class FileLines implements Reporter {
  #suite: Suite | undefined
  #root = ''
  readonly #files = new Map<string, FileRun>()

  onBegin({ rootDir }: FullConfig, suite: Suite): void {
    this.#suite = suite
    this.#root = rootDir
    for (const test of suite.allTests()) {
      const run = this.#files.get(fileOf(test)) ?? { left: 0, tests: [], ms: 0 }
      run.left += 1
      run.tests.push(test)
      this.#files.set(fileOf(test), run)
    }
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const run = this.#files.get(fileOf(test))
    if (!run) return
    run.ms += result.duration
    const failed = result.status !== test.expectedStatus && result.status !== 'skipped'
    if (failed) this.#printFailure(test, result)
    if (failed && result.retry < test.retries && result.status !== 'interrupted') return
    run.left -= 1
    if (run.left === 0) console.log(this.#lineOf(fileOf(test), run))
  }

  onError(error: TestError): void {
    console.log(textOf(error))
  }

  onEnd(result: FullResult): void {
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? []
    const count = (wanted: string): number =>
      outcomes.filter((outcome) => outcome === wanted).length
    const passed = count('expected') + count('flaky')
    const failed = count('unexpected') + (result.status === 'passed' || count('unexpected') ? 0 : 1)
    const skipped = count('skipped')
    console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  }

  /** `ok unit/cli.spec.ts · 12 tests · 0.4 s`. */
  #lineOf(file: string, { tests, ms }: FileRun): string {
    const count = (wanted: string): number =>
      tests.filter((test) => test.outcome() === wanted).length
    const notes = [
      `${tests.length} ${tests.length === 1 ? 'test' : 'tests'}`,
      `${(ms / 1000).toFixed(1)} s`,
      ...(count('unexpected') ? [`${count('unexpected')} failed`] : []),
      ...(count('flaky') ? [`${count('flaky')} passed only at a second try`] : []),
      ...(count('skipped') ? [`${count('skipped')} skipped${reasonsOf(tests)}`] : []),
    ]
    const sign = count('unexpected') ? 'FAILED' : 'ok'
    return [`${sign} ${this.#nameOf(file)}`, ...notes].join(' · ')
  }

  #printFailure(test: TestCase, { errors, stdout, stderr, retry }: TestResult): void {
    const titles = test.titlePath().slice(3).join(' › ')
    const where = `${this.#nameOf(fileOf(test))}:${test.location.line}`
    const printed = [...stdout, ...stderr].map(String).join('').trim()
    console.log(
      [
        `\n✗ ${where} ${titles}${retry ? ' (second try)' : ''}`,
        ...errors.map(textOf),
        ...(printed ? [`It printed:\n${printed}`] : []),
        '',
      ].join('\n'),
    )
  }

  #nameOf(file: string): string {
    return path.relative(this.#root, file).replaceAll('\\', '/')
  }
}

/** The file that a test belongs to; its place may be in a file of shared tests. */
function fileOf(test: TestCase): string {
  let suite: Suite | undefined = test.parent
  while (suite && suite.type !== 'file') suite = suite.parent
  return suite?.location?.file ?? test.location.file
}

/** Why tests were skipped, as far as they say so. */
function reasonsOf(tests: readonly TestCase[]): string {
  const said = tests
    .flatMap(({ results }) => results.at(-1)?.annotations ?? [])
    .flatMap(({ type, description }) => (type === 'skip' && description ? [description] : []))
  return said.length > 0 ? `: ${[...new Set(said)].join('; ')}` : ''
}

function textOf({ message, value, snippet, location }: TestError): string {
  const place = location && `  at ${location.file}:${location.line}:${location.column}`
  const text = [message ?? value ?? 'An error without a message.', snippet, place]
    .filter((part) => part !== undefined)
    .join('\n')
  // Colors are for a terminal: in the log of a CI job they are noise.
  return process.stdout.isTTY ? text : stripVTControlCharacters(text)
}
