import { expect, test } from 'playwright/test'
import { waysOn } from '../../src/components/branches.ts'
import { outlineOf, top } from './guide/reading.ts'

/** A guide of steps on a phone, `a`, `b` and so on, which say what is given. */
function waysIn(...says: string[]): string[] {
  const steps = says.map((words, at) => {
    const id = String.fromCharCode(97 + at)
    return `<Step id="${id}" title="${id}" on="phone" picture="none">\n\n${words}\n\n</Step>`
  })
  const outline = outlineOf([`${top}[Begin at b](/guides/x/#b).`, ...steps, ''].join('\n\n'))
  return outline.steps.map((step) =>
    waysOn(outline, step)
      .map(({ step: to, said }) => `${said ? 'said ' : ''}${to?.id ?? 'end'}`)
      .join(', '),
  )
}

test('a step leads to the next one, and the last one to the end', () => {
  expect(waysIn('Wait.', 'Go on.')).toEqual(['b', 'end'])
})

test('a step whose own words lead elsewhere leads there and nowhere else', () => {
  expect(waysIn('[Go to c](/guides/x/#c).', 'Wait.', 'Go on.')).toEqual(['said c', 'c', 'end'])
  expect(waysIn('Wait,\nthen [go on](/guides/x/#b).', 'Go on.')).toEqual(['said b', 'end'])
  const twice = '[Go to b](/guides/x/#b). Yes, [to b](/guides/x/#b).'
  expect(waysIn(twice, 'Go on.')).toEqual(['said b', 'end'])
})

test('at a fork every way is offered, and no branch leads into the next one', () => {
  const fork = 'You? [Go to b](/guides/x/#b). Not you? [Go to d](/guides/x/#d).'
  const both = 'Tap. Then [go to c](/guides/x/#c).'
  expect(waysIn(fork, both, 'You are finished.', 'Deny.', 'Tell.')).toEqual([
    'said b, said d',
    'said c',
    'end',
    'e',
    'end',
  ])
})

test('links in its opening, its trouble or to another guide are no ways on', () => {
  const trouble = 'Wait.\n\n<Trouble>\n\n- No? [Go to c](/guides/x/#c).\n\n</Trouble>'
  for (const words of [trouble, 'See [another](/guides/y/#c).', '[Here](/guides/x/#a).']) {
    expect(waysIn(words, 'Wait.', 'Go on.')).toEqual(['b', 'c', 'end'])
  }
})
