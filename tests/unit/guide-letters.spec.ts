import { expect, test } from 'playwright/test'
import type { Audience } from '../../src/guide/audience.ts'
import { lettersOf } from '../../src/guide/letters.ts'

/** The letters of views, each written as whom it is for; `all` for everybody. */
function letters(...views: (Audience | 'all')[]): (string | undefined)[] {
  const keyed = views.map((audience, at) => ({
    key: String(at),
    ...(audience === 'all' ? {} : { audience }),
  }))
  const found = lettersOf(keyed)
  return keyed.map(({ key }) => found.get(key))
}

test('views of a step are lettered in the order in which a reader meets them', () => {
  expect(letters('all', 'all', 'all')).toEqual(['A', 'B', 'C'])
})

test('what a step has only one of needs no letter', () => {
  expect(letters('all')).toEqual([undefined])
  expect(letters('ios', 'android')).toEqual([undefined, undefined])
})

test('readers of either phone count alike, and go on together', () => {
  expect(letters('ios', 'android', 'all')).toEqual(['A', 'A', 'B'])
  expect(letters('all', 'ios', 'ios', 'android', 'all')).toEqual(['A', 'B', 'C', 'B', 'D'])
})
