import { expect, test } from 'playwright/test'
import { isStraight } from '../../src/guide/outline.ts'
import { promise } from './guide/promise.ts'
import { outlineOf, top, valuesWith } from './guide/reading.ts'

/** Steps `a`, `b` and so on, each with what it says of the next; `undefined` where it says nothing. */
function stepsWith(...nexts: (string | undefined)[]): string[] {
  return nexts.map((next, at) => {
    const id = String.fromCharCode(97 + at)
    const says = next === undefined ? '' : ` next="${next}"`
    return `<Step id="${id}" title="${id}"${says}>\n\nRead.\n\n</Step>\n\n`
  })
}

const guideOf = (...steps: string[]) => top + steps.join('')

/** Where each step leads. */
const nextIn = (source: string, values = valuesWith()) =>
  outlineOf(source, values).steps.map(({ next }) => next.join(', ') || 'end')

test('a step leads to the next one, and the last one to the end', () => {
  expect(nextIn(guideOf(...stepsWith(undefined, undefined)))).toEqual(['b', 'end'])
})

test('a step leads where it says, in the order it says', () => {
  const fork = stepsWith('d b', 'c', 'end', undefined, undefined)
  expect(nextIn(guideOf(...fork))).toEqual(['d, b', 'c', 'end', 'e', 'end'])
  expect(nextIn(guideOf(...stepsWith(undefined, 'a')))).toEqual(['b', 'a'])
})

test('a link in its words is no way on', () => {
  const [, b = '', c = ''] = stepsWith(undefined, undefined, undefined)
  const a = '<Step id="a" title="a">\n\n[Go to c](/guides/x/#c).\n\n</Step>\n\n'
  expect(nextIn(guideOf(a, b, c))).toEqual(['b', 'c', 'end'])
})

test('a guide is straight where every step leads to the one after it', () => {
  const straight = (...nexts: (string | undefined)[]) =>
    isStraight(outlineOf(guideOf(...stepsWith(...nexts))))
  expect(straight(undefined, undefined)).toBe(true)
  expect(straight('b', 'end')).toBe(true)
  expect(straight('b c', undefined, undefined)).toBe(false)
  expect(straight('c', undefined, undefined)).toBe(false)
  expect(straight('end', undefined)).toBe(false)
})

test('a step that a condition leaves out is skipped, and where none is left the next one follows', () => {
  const withCondition = (next: string) => {
    const [a = '', b = '', c = '', d = ''] = stepsWith(next, undefined, undefined, undefined)
    return guideOf(a, b, `<When is="verified-push">\n\n${c}</When>\n\n`, d)
  }
  const without = valuesWith('en', { policy: { verifiedPush: false } })
  const having = valuesWith('en', { policy: { verifiedPush: 3 } })
  expect(nextIn(withCondition('c d'), without)).toEqual(['d', 'd', 'end'])
  expect(nextIn(withCondition('c'), without)).toEqual(['b', 'd', 'end'])
  expect(nextIn(withCondition('c d'), having)).toEqual(['c, d', 'c', 'd', 'end'])
})

promise('where a step leads', [
  [
    'misspelt',
    guideOf(...stepsWith('open-lnk'), '<Step id="open-link" title="b">\n\nRead.\n\n</Step>\n'),
    '11:1: This step says that it leads to "open-lnk", and the guide has no such step. Did you mean "open-link"?',
  ],
  [
    'to no step',
    guideOf(...stepsWith('somewhere', undefined, undefined)),
    '11:1: This step says that it leads to "somewhere", and the guide has no such step. Its other steps: b, c. If nothing follows, write next="end".',
  ],
  [
    'to itself',
    guideOf(...stepsWith('a', undefined)),
    '11:1: This step says that it leads to itself, "a". Write the id of another step, or next="end" if nothing follows.',
  ],
  [
    'twice',
    guideOf(...stepsWith('b c b', undefined, undefined)),
    '11:1: This step says twice that it leads to "b". Remove one of them.',
  ],
  [
    'to the end and to a step',
    guideOf(...stepsWith('b end', undefined)),
    '11:1: next="b end" says that steps follow and that nothing does. Write next="end", or only ids of steps.',
  ],
  [
    'nowhere said',
    guideOf(...stepsWith('')),
    '11:1: "next" of <Step> is empty. Example: <Step id="open-link" title="Open the link in the e-mail">',
  ],
  [
    'to a step called as the end',
    guideOf('<Step id="end" title="End">\n\nRead.\n\n</Step>\n'),
    '11:1: No step can have the id "end". Choose another id.',
  ],
])
