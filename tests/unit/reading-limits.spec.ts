import { expect, test } from 'playwright/test'
import { nearest } from '../../src/diagnostics/nearest.ts'
import { parseYaml } from '../../src/guide/frontmatter-yaml.ts'
import { beyondReading } from '../../src/guide/reading-limits.ts'

// Each of these took from eight seconds to for ever, or ended in a stack trace of a parser.
const paragraphs = ['<'.repeat(195_000), '&amp;'.repeat(39_000), '{brand.name}'.repeat(15_000)]

for (const paragraph of paragraphs) {
  test(`a paragraph without end is told where it begins: ${paragraph.slice(0, 12)}`, () => {
    const found = beyondReading(`---\ntitle: A\n---\n\nFine.\n\n${paragraph}\n`, 50)
    expect(found).toMatchObject({
      told: { message: 'This paragraph has more than 20000 characters.' },
      at: { line: 7, column: 1 },
    })
  })
}

test('a long guide of short paragraphs is read', () => {
  expect(beyondReading('Words of a step.\n\n'.repeat(8000), 50)).toBeUndefined()
})

test('the top of a guide that goes down without end is one sentence', () => {
  expect(parseYaml(`owner:\n  ${'- '.repeat(90_000)}`)).toMatchObject({ line: 2, code: 'too-long' })
})

test('what is of quite another length is nobody’s typo, and costs nothing to tell apart', () => {
  expect(nearest('a'.repeat(1_000_000), ['name', 'color'])).toBeUndefined()
  expect(nearest('colour', ['name', 'color'])).toBe('color')
})
