import { expect, test } from 'playwright/test'
import { branches } from '../../src/components/branches.ts'
import { outlineOf, top } from './guide/reading.ts'

/** A guide of two steps on a phone, the first of which says something. */
function guideThatSays(words: string): string {
  return [
    `${top}[Begin at step 2](/guides/x/#b).`,
    `<Step id="a" title="A" on="phone" picture="none">\n\n${words}\n\n</Step>`,
    '<Step id="b" title="B" on="phone" picture="none">\n\nGo on.\n\n</Step>\n',
  ].join('\n\n')
}

test('a guide has branches where a step’s own words lead to another step', () => {
  expect(branches(outlineOf(guideThatSays('Or [go to step 2](/guides/x/#b).')))).toBe(true)
  expect(branches(outlineOf(guideThatSays('You are done,\nor [go on](/guides/x/#b).')))).toBe(true)
})

test('and none where only its opening, its trouble or another guide is linked', () => {
  const trouble = 'Wait.\n\n<Trouble>\n\n- No? [Go to step 2](/guides/x/#b).\n\n</Trouble>'
  for (const words of ['Wait.', trouble, 'See [another](/guides/y/#b).']) {
    expect(branches(outlineOf(guideThatSays(words)))).toBe(false)
  }
})
