import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { mend } from './guide/clearing.ts'
import { outlineOf, read } from './guide/reading.ts'

/** Far more findings than any of the files below has. */
const patience = 60

/** Clears a guide's findings one by one, always the first, each as its own sentence says. */
function clear(source: string): { source: string; cleared: Diagnostic[] } {
  const cleared: Diagnostic[] = []
  let text = source
  while (cleared.length < patience) {
    const [problem] = read(text).problems
    if (problem === undefined) return { source: text, cleared }
    const said = renderDiagnostics([problem])
    const mended = mend(text, problem)
    expect(mended, `no remedy for: ${said}`).toBeDefined()
    expect(mended, `nothing to mend where it says: ${said}`).not.toBe(text)
    const left = read(mended ?? '').problems.map((each) => renderDiagnostics([each]))
    expect(left, `not cleared by what it says: ${said}`).not.toContain(said)
    cleared.push(problem)
    text = mended ?? ''
  }
  throw new Error(`Never clean:\n${renderDiagnostics(read(text).problems)}`)
}

function pasted(name: string): string {
  return readFileSync(join(import.meta.dirname, 'guide', 'pasted', name), 'utf8')
}

test.describe('pasted into a guide and cleared finding by finding', () => {
  test('a text from a word processor', () => {
    const { source, cleared } = clear(pasted('word.mdx'))
    expect(cleared.length).toBeGreaterThan(8)
    const [start, phone] = outlineOf(source).steps
    expect(start?.views[0]?.labels.map(({ words }) => words)).toEqual([
      'Welcome to Duo',
      'Continue',
      'Save',
    ])
    expect(phone?.views[0]?.labels.map(({ words }) => words)).toEqual(['Allow'])
    expect(source).toContain('Don’t close the window!')
  })

  test('a page of a wiki', () => {
    const { source, cleared } = clear(pasted('confluence.mdx'))
    expect(cleared.length).toBeGreaterThan(12)
    expect(outlineOf(source).steps[0]?.views[0]?.labels.map(({ words }) => words)).toEqual([
      'Continue',
    ])
    for (const kept of ['Read this first.', 'A window opens.', 'Important!', 'Do not share']) {
      expect(source).toContain(kept)
    }
  })

  test('a numbered list with bold everywhere', () => {
    const { source, cleared } = clear(pasted('numbered-list.mdx'))
    expect(cleared.length).toBeGreaterThan(8)
    expect(outlineOf(source).steps[0]?.views[0]?.labels).toHaveLength(3)
    expect(source).toContain('*Choose your phone type and then click the Continue button.*')
  })
})
