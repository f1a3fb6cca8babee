import type { FullResult, Reporter, Suite } from 'playwright/types/testReporter'

/** Ends a run with the one line that says how it went: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  #suite: Suite | undefined

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite
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
}
