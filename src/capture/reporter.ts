import { writeFileSync } from 'node:fs'
import type {
  Reporter,
  TestCase,
  TestError,
  TestResult,
  TestStep,
} from 'playwright/types/testReporter'
import { exitCode } from '../diagnostics/diagnostic.ts'
import { eventMark } from './plan.ts'
import type { Event, Outcome } from './plan.ts'
import { emptyResults } from './results.ts'
import type { Results } from './results.ts'

/**
 * Prints a line a picture, and keeps secrets out of the report: it stands before `html`, and what Playwright
 * itself says of a step (it quotes pages, addresses and typed values) never gets there.
 */
export default class ProgressReporter implements Reporter {
  readonly #results = emptyResults()
  readonly #total = Number(process.env.HANDRAIL_TOTAL)
  #done = Number(process.env.HANDRAIL_DONE)
  /** What each worker has begun to say, by its number: two of them may speak at once. */
  readonly #rest = new Map<number, string>()

  printsToStdio(): boolean {
    return true
  }

  onStdOut(chunk: string | Buffer, _test?: TestCase | void, result?: TestResult | void): void {
    const worker = result?.workerIndex ?? -1
    const lines = `${this.#rest.get(worker) ?? ''}${chunk.toString()}`.split('\n')
    this.#rest.set(worker, lines.pop() ?? '')
    for (const line of lines) {
      // A walk may print on its own account, and need not end its line.
      const at = line.lastIndexOf(eventMark)
      if (at >= 0) this.#take(JSON.parse(line.slice(at + eventMark.length)) as Event)
    }
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    // A walk that fails says that it was to, so that its browser stays: in the report it has failed.
    test.expectedStatus = 'passed'
    result.steps.splice(0, result.steps.length, ...result.steps.filter(isOurs))
    // What a walk prints on its own account is as little ours as what Playwright says.
    result.stdout.length = 0
    result.stderr.length = 0
    result.attachments = result.attachments.filter(({ name }) =>
      /-(expected|actual)\.png$/.test(name),
    )
    const foreign = result.errors.filter((error) => !this.#isOurs(error))
    const [first] = foreign
    if (first && foreign.length === result.errors.length) this.#problem(explain(first))
    for (const error of foreign) silence(error)
  }

  onError(error: TestError): void {
    this.#problem(explain(error))
    silence(error)
  }

  onEnd(): void {
    writeFileSync(process.env.HANDRAIL_RESULTS ?? '', JSON.stringify(this.#results))
  }

  #take(event: Event): void {
    if (event.kind === 'problem') return this.#problem(event)
    this.#done += 1
    this.#results.outcomes[event.outcome] += 1
    this.#results.ms.take += event.ms.take
    this.#results.ms.prove += event.ms.prove
    console.log(progressLine(this.#done, this.#total, event))
  }

  /** Whether an error is a sentence that a worker has told. */
  #isOurs({ message }: TestError): boolean {
    return this.#results.problems.some(({ text }) => message?.includes(text))
  }

  #problem({ text, code }: { text: string; code: number }): void {
    this.#results.problems.push({ text, code })
  }
}

/** `12/46 es set-up-duo-classic 10.phone kept`. */
export function progressLine(
  done: number,
  total: number,
  {
    locale,
    guide,
    name,
    outcome,
  }: { locale: string; guide: string; name: string; outcome: Outcome },
): string {
  return `${String(done).padStart(String(total).length)}/${total} ${locale} ${guide} ${name} ${outcome}`
}

/** The step of a view, without what happened in it: Playwright's words for that may quote the page. */
function isOurs(step: TestStep): boolean {
  step.steps.length = 0
  if (step.error) step.error = { message: seeOutput }
  return step.category === 'test.step'
}

/** An error that no walk has put into words: only its kind is looked at, because it may quote a page. */
function explain({ message = '' }: TestError): Results['problems'][number] {
  if (/^Test timeout/m.test(message)) {
    return {
      text: 'A walk took longer than five minutes. All pictures are as they were. Look for an action in capture.ts that waits.',
      code: exitCode.wrong,
    }
  }
  if (/worker process|has been closed|crashed|Failed to launch|browserType/i.test(message)) {
    return {
      text: 'The browser, or the process that drives it, ended before its pictures were taken. All pictures are as they were. Run the command again.',
      code: exitCode.environment,
    }
  }
  return {
    text: 'A walk failed for a reason that it does not tell. All pictures are as they were. Run the command again; "npm run capture headed" shows the walk.',
    code: exitCode.wrong,
  }
}

const seeOutput = 'See what the command printed.'

/** Takes out of an error whatever it quotes: it is in the report. */
function silence(error: TestError): void {
  for (const key of ['stack', 'value', 'snippet', 'location', 'cause'] as const) delete error[key]
  error.message = seeOutput
}
