import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult, TestStep } from 'playwright/types/testReporter'
import { eventMark } from './plan.ts'
import type { Event, Outcome } from './plan.ts'

/** What a capture came to: written for the command that started it. */
export interface Results {
  outcomes: Record<Outcome, number>
  problems: { text: string; code: number }[]
  /** Milliseconds over all views: the whole, and the proof's part. */
  ms: { take: number; prove: number }
}

/**
 * Prints a line a picture, and keeps secrets out of the report: it stands before `html`, and what Playwright
 * itself says of a step (it quotes pages, addresses and typed values) never gets there.
 */
export default class ProgressReporter implements Reporter {
  readonly #results: Results = {
    outcomes: { new: 0, taken: 0, kept: 0, environment: 0, failed: 0, 'not reached': 0 },
    problems: [],
    ms: { take: 0, prove: 0 },
  }
  readonly #total = Number(process.env.HANDRAIL_TOTAL)
  #done = Number(process.env.HANDRAIL_DONE)
  #rest = ''

  printsToStdio(): boolean {
    return true
  }

  onStdOut(chunk: string | Buffer): void {
    const lines = (this.#rest + chunk.toString()).split('\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith(eventMark)) this.#take(JSON.parse(line.slice(eventMark.length)) as Event)
    }
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    result.steps.splice(0, result.steps.length, ...result.steps.filter(isOurs))
    const [first] = result.errors
    if (!first) return
    // A worker that died says nothing itself: the person still learns what to do.
    if (!this.#results.problems.length) {
      this.#problem({
        text: 'The browser, or the process that drives it, ended before its pictures were taken. All pictures are as they were. Run the command again.',
        code: 4,
      })
    }
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

function isOurs(step: TestStep): boolean {
  step.steps.length = 0
  return step.category === 'test.step'
}
