import { expect, test } from 'playwright/test'
import type { Readers } from '../../src/guide/audience.ts'
import { lettersOf } from '../../src/guide/letters.ts'

const all: Readers = {}
const ios: Readers = { phone: 'ios' }
const android: Readers = { phone: 'android' }

/** The letters of views, by whom each is for. */
function letters(...views: Readers[]): (string | undefined)[] {
  const keyed = views.map((readers, at) => ({ key: String(at), ...readers }))
  const found = lettersOf(keyed)
  return keyed.map(({ key }) => found.get(key))
}

test('views of a step are lettered in the order in which a reader meets them', () => {
  expect(letters(all, all, all)).toEqual(['A', 'B', 'C'])
})

test('what a step has only one of needs no letter', () => {
  expect(letters(all)).toEqual([undefined])
  expect(letters(ios, android)).toEqual([undefined, undefined])
})

test('readers of either phone count alike, and go on together', () => {
  expect(letters(ios, android, all)).toEqual(['A', 'A', 'B'])
  expect(letters(all, ios, ios, android, all)).toEqual(['A', 'B', 'C', 'B', 'D'])
})

test('who goes another way counts for themselves, whichever phone they have', () => {
  const scan: Readers = { audience: 'computer-and-phone' }
  const link: Readers = { audience: 'only-phone' }
  expect(
    letters(scan, { ...scan, ...ios }, { ...scan, ...android }, link, scan, link, all),
  ).toEqual(['A', 'B', 'B', 'A', 'C', 'B', 'D'])
})
