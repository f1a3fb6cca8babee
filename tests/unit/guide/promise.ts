import { expect, test } from 'playwright/test'
import { complaints, valuesWith } from './reading.ts'

/** A mistake in a guide: its name, the guide's words, and every complaint, from its line on. */
export type Mistake = [what: string, source: string, ...complaints: string[]]

/** Promises of a kind: every complaint begins with the file; what follows is where in it, and what to write instead. */
export function promise(group: string, mistakes: Mistake[], values = valuesWith()): void {
  test.describe(group, () => {
    for (const [what, source, ...said] of mistakes) {
      test(what, () => {
        expect(complaints(source, values)).toEqual(
          said.map((line) => `content/guides/x/${values.locale}.mdx:${line}`),
        )
      })
    }
  })
}
