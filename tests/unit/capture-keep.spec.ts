import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { compareShots, isWritten, writeShot } from '../../src/capture/keep.ts'
import { hashPicture, readShot } from '../../src/shots/find.ts'
import type { Shot } from '../../src/shots/shot.ts'

const picture = Buffer.from('a picture')
const taken: Shot = {
  guide: 'a-guide',
  view: 'a-step',
  language: 'en',
  width: 800,
  height: 600,
  scale: 2,
  marks: [{ number: 1, label: 'Continue', box: { x: 10, y: 20, width: 90, height: 40 } }],
  redactions: [],
  words: [{ text: 'Continue', box: { x: 20, y: 30, width: 70, height: 20 } }],
  controls: [],
  outline: '- button "Continue"',
  heading: 'A step',
  alt: 'Computer screen: A step. Marked: 1 Continue',
  source: 'practice',
  checked: '2026-11-20',
  inputs: 'inputs',
  environment: 'Chromium 150, linux x64',
  sha256: hashPicture(picture),
}
const elsewhere = { environment: 'Chromium 149, darwin arm64', sha256: 'other pixels' }
const redaction = { reason: 'A key', box: { x: 0, y: 0, width: 9, height: 9 } }
const moved = (by: number): Shot['marks'] =>
  taken.marks.map((mark) => ({ ...mark, box: { ...mark.box, y: mark.box.y + by } }))

const cases: [string, Partial<Shot> | undefined, string, boolean][] = [
  ['there was none', undefined, 'new', true],
  ['nothing differs', {}, 'kept', false],
  ['only its inputs differ', { inputs: 'older' }, 'kept', true],
  ['its pixels differ', { sha256: 'other' }, 'taken', true],
  ['its date differs', { checked: '2026-01-01' }, 'taken', true],
  ['another machine took the same', { environment: elsewhere.environment }, 'kept', false],
  ['another machine draws other pixels', elsewhere, 'environment', false],
  ['marks lie 2 px apart there', { ...elsewhere, marks: moved(2) }, 'environment', false],
  ['marks lie 2.5 px apart there', { ...elsewhere, marks: moved(2.5) }, 'taken', true],
  ['a mark is missing there', { ...elsewhere, marks: [] }, 'taken', true],
  ['words differ there', { ...elsewhere, words: [] }, 'taken', true],
  ['a new button without words is there', { ...elsewhere, outline: '- button' }, 'taken', true],
  ['its heading differs there', { ...elsewhere, heading: 'Another' }, 'taken', true],
  ['something is redacted there', { ...elsewhere, redactions: [redaction] }, 'taken', true],
  ['it is 2 px larger there', { ...elsewhere, width: 804, height: 604 }, 'environment', false],
  ['it is 3 px wider there', { ...elsewhere, width: 806 }, 'taken', true],
  ['it is 200 px taller there', { ...elsewhere, height: 1000 }, 'taken', true],
  ['inputs differ there too', { ...elsewhere, inputs: 'older' }, 'taken', true],
]

for (const [what, change, outcome, written] of cases) {
  test(`a picture is ${outcome} and ${written ? '' : 'not '}written where ${what}`, () => {
    const previous = change && { ...taken, ...change }
    expect(compareShots(previous, taken, false)).toBe(outcome)
    expect(isWritten(previous, taken, false)).toBe(written)
  })
}

test('renew takes what another machine took', () => {
  const previous = { ...taken, ...elsewhere }
  expect(compareShots(previous, taken, true)).toBe('taken')
  expect(isWritten({ ...taken, environment: elsewhere.environment }, taken, true)).toBe(true)
})

test('a pair is read as it was written, and not when one half is another', ({}, testInfo) => {
  const file = path.join(testInfo.outputPath(), 'shots', 'en', 'a-guide', 'a-step')
  expect(readShot(file)).toBeUndefined()
  writeShot(file, picture, taken)
  expect(readShot(file)).toEqual(taken)
  const data = readFileSync(`${file}.json`, 'utf8')
  expect(data.endsWith('}\n')).toBe(true)

  writeFileSync(`${file}.webp`, 'another picture')
  expect(readShot(file)).toBeUndefined()
  writeFileSync(`${file}.webp`, picture)
  writeFileSync(`${file}.json`, data.slice(0, 200))
  expect(readShot(file)).toBeUndefined()
})
