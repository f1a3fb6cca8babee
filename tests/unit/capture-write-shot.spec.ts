import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import type { Outcome } from '../../src/capture/plan.ts'
import { compareShots, originAfter, writeLock, writeShot } from '../../src/capture/write-shot.ts'
import { hashPicture, readShot } from '../../src/shots/find.ts'
import { readLock } from '../../src/shots/lock.ts'
import { shotSchema } from '../../src/shots/shot.ts'
import type { Origin, Shot } from '../../src/shots/shot.ts'

const picture = Buffer.from('a picture')
const taken: Shot = {
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
  source: 'practice',
  sha256: hashPicture(picture),
}
const here: Origin = { inputs: 'inputs', environment: 'Chromium 150, linux x64' }
const there: Origin = { ...here, environment: 'Chromium 149, darwin arm64' }
const other = { sha256: 'other pixels' }
const redaction = { reason: 'A key', box: { x: 0, y: 0, width: 9, height: 9 } }
const moved = (by: number): Shot['marks'] =>
  taken.marks.map((mark) => ({ ...mark, box: { ...mark.box, y: mark.box.y + by } }))

/** A picture that was there: what its data and its lock say, or none. */
type Previous = [change: Partial<Shot>, origin: Origin | undefined] | undefined

const cases: [what: string, previous: Previous, outcome: Outcome, origin: Origin][] = [
  ['there was none', undefined, 'new', here],
  ['nothing differs', [{}, here], 'kept', here],
  ['only its inputs differ', [{}, { ...here, inputs: 'older' }], 'kept', here],
  ['no lock says what it was made from', [{}, undefined], 'kept', here],
  ['its pixels differ', [other, here], 'taken', here],
  ['its pixels differ and there is no lock', [other, undefined], 'taken', here],
  ['another machine took the same', [{}, there], 'kept', there],
  ['another machine draws other pixels', [other, there], 'environment', there],
  ['marks lie 2 px apart there', [{ ...other, marks: moved(2) }, there], 'environment', there],
  ['marks lie 2.5 px apart there', [{ ...other, marks: moved(2.5) }, there], 'taken', here],
  ['a mark is missing there', [{ ...other, marks: [] }, there], 'taken', here],
  ['words differ there', [{ ...other, words: [] }, there], 'taken', here],
  [
    'a new button without words is there',
    [{ ...other, outline: '- button' }, there],
    'taken',
    here,
  ],
  ['its heading differs there', [{ ...other, heading: 'Another' }, there], 'taken', here],
  ['something is redacted there', [{ ...other, redactions: [redaction] }, there], 'taken', here],
  ['it is 2 px larger there', [{ ...other, width: 804, height: 604 }, there], 'environment', there],
  ['it is 3 px wider there', [{ ...other, width: 806 }, there], 'taken', here],
  ['it is 200 px taller there', [{ ...other, height: 1000 }, there], 'taken', here],
  ['inputs differ there too', [other, { ...there, inputs: 'older' }], 'taken', here],
]

for (const [what, previous, outcome, origin] of cases) {
  test(`a picture is ${outcome} where ${what}`, () => {
    const was = previous && { shot: { ...taken, ...previous[0] }, origin: previous[1] }
    expect(compareShots(was, { shot: taken, origin: here }, false)).toBe(outcome)
    expect(originAfter(outcome, was?.origin, here, false)).toEqual(origin)
  })
}

test('renew takes what another machine took', () => {
  const was = { shot: { ...taken, ...other }, origin: there }
  expect(compareShots(was, { shot: taken, origin: here }, true)).toBe('taken')
  expect(originAfter('kept', there, here, true)).toEqual(here)
})

test('data of an older version are read for what they still say', () => {
  const old = { guide: 'a', view: 'b', ...taken, alt: 'A', checked: '2026-11-20', inputs: 'x' }
  expect(shotSchema.parse(old)).toEqual(taken)
  const supplied = { ...old, source: 'supplied' }
  expect(shotSchema.parse(supplied)).toMatchObject({ checked: '2026-11-20' })
})

test('a lock has a line a picture, sorted, and one that is torn holds nothing', ({}, testInfo) => {
  const folder = testInfo.outputPath('a-guide')
  expect(readLock(folder)).toEqual({})
  writeShot(path.join(folder, 'a-step'), picture, taken)
  writeLock(folder, { 'b.phone': here, a: there })
  const text = readFileSync(path.join(folder, 'lock.json'), 'utf8')
  expect(text).toBe(`{
  "a": {"inputs":"inputs","environment":"Chromium 149, darwin arm64"},
  "b.phone": {"inputs":"inputs","environment":"Chromium 150, linux x64"}
}
`)
  expect(readLock(folder)).toEqual({ a: there, 'b.phone': here })
  writeFileSync(path.join(folder, 'lock.json'), text.slice(0, 60))
  expect(readLock(folder)).toEqual({})
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
