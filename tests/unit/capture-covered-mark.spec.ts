import { expect, test } from 'playwright/test'
import { coveredMark } from '../../src/capture/covered-mark.ts'
import type { Finding } from '../../src/capture/finder/finding.ts'

// A button, 120 by 40, with its words at the left and a value at the right.
const button = { x: 10, y: 10, width: 120, height: 40 }
const words = [{ text: 'Copy', box: { x: 20, y: 20, width: 40, height: 20 } }]
const findings: Finding[] = [
  { status: 'found', found: { box: button, role: 'button', text: 'Copy' } },
]

test('a value inside a marked button may be redacted', () => {
  const value = { x: 70, y: 20, width: 50, height: 20 }
  expect(coveredMark([value], findings, words)).toBeUndefined()
})

test('the words of a marked button must not be painted over', () => {
  const away = { x: 300, y: 300, width: 50, height: 20 }
  const panel = { x: 0, y: 0, width: 200, height: 100 }
  expect(coveredMark([away, panel], findings, words)).toEqual({ rect: 1, mark: 0 })
})

test('nor must a marked sign without words', () => {
  const panel = { x: 100, y: 30, width: 100, height: 100 }
  expect(coveredMark([panel], findings, [])).toEqual({ rect: 0, mark: 0 })
})
