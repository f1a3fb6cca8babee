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

const verified = valuesWith('en', { policy: { verifiedPush: 3 } })
const unverified = valuesWith('en', { policy: { verifiedPush: false } })

/** Steps `a` to `d`, of which `c` is only for those with `verified`. */
function withCondition(next: string): string {
  const [a = '', b = '', c = '', d = ''] = stepsWith(next, undefined, undefined, undefined)
  return guideOf(a, b, `<When is="verified-push">\n\n${c}</When>\n\n`, d)
}

test('a step that a condition leaves out is skipped', () => {
  expect(nextIn(withCondition('c d'), unverified)).toEqual(['d', 'd', 'end'])
  expect(nextIn(withCondition('c d'), verified)).toEqual(['c, d', 'c', 'd', 'end'])
  expect(nextIn(withCondition('c'), verified)).toEqual(['c', 'c', 'd', 'end'])
})

promise(
  'steps that a condition leaves out',
  [
    [
      'all of those that are named',
      withCondition('c'),
      '11:1: This step leads only to steps that this company\'s people do not see. Name a step that they see in next, or write next="end".',
    ],
  ],
  unverified,
)

/** Steps `a` to `d`, of which the first says something. */
const saying = (words: string, attributes = '') =>
  guideOf(
    `<Step id="a" title="a"${attributes}>\n\n${words}\n\n</Step>\n\n`,
    ...stepsWith(undefined, undefined, undefined, undefined).slice(1),
  )
const fork = 'One? [Go to c](/guides/x/#c). Or [go to d](/guides/x/#d).'

test('words that lead to several steps are no finding where the step says where it leads, or beside its sentences', () => {
  expect(nextIn(saying(fork, ' next="c d"'))[0]).toBe('c, d')
  expect(nextIn(saying(fork, ' next="b"'))[0]).toBe('b')
  for (const aside of ['Tip', 'Note', 'Trouble']) {
    expect(nextIn(saying(`Read.\n\n<${aside}>\n\n${fork}\n\n</${aside}>`))[0]).toBe('b')
  }
  expect(nextIn(saying('[c](/guides/x/#c), [c](/guides/x/#c), [a](/guides/x/#a)'))[0]).toBe('b')
  expect(nextIn(saying('[c](/guides/y/#c), [d](/guides/x/#d)'))[0]).toBe('b')
})

promise('words that lead to several steps', [
  [
    'while the button leads to the one below',
    saying(fork),
    '11:1: This step\'s words lead to steps "c" and "d", and its button leads to the one below. Say where it leads: next="c d", or next="b" if the button is right.',
  ],
  [
    'while the button leads to the end',
    guideOf(
      ...stepsWith(undefined, undefined),
      '<Step id="c" title="c">\n\n[Back to a](/guides/x/#a), [back to b](/guides/x/#b).\n\n</Step>\n',
    ),
    '23:1: This step\'s words lead to steps "a" and "b", and its button leads to the end. Say where it leads: next="a b", or next="end" if the button is right.',
  ],
  [
    'in views of their own',
    saying('<On ios>\n\n[c](/guides/x/#c)\n\n</On>\n\n<On android>\n\n[d](/guides/x/#d)\n\n</On>'),
    '11:1: This step\'s words lead to steps "c" and "d", and its button leads to the one below. Say where it leads: next="c d", or next="b" if the button is right.',
  ],
])

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
    '11:1: "next" of <Step> is empty. Write ids of steps or next="end", or leave it out.',
  ],
  [
    'to a step called as the end',
    guideOf('<Step id="end" title="End">\n\nRead.\n\n</Step>\n'),
    '11:1: No step can have the id "end". Choose another id.',
  ],
])
