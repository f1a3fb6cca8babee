import { expect, test } from 'playwright/test'
import { walkTree } from '../../src/guide/tree.ts'
import { pageOf } from './guide/page.ts'
import { complaints, file, outlineOf, step, top, valuesWith } from './guide/reading.ts'
import { vocabulary } from '../../src/guide/vocabulary.ts'

/** Where a condition may stand. */
const places = [
  'outside every other element',
  ...vocabulary.When!.inside!.slice(1).map((name) => `in <${name}>`),
]

// A guide shows only what is true at a company: the brand file decides, the writer marks the part.

const atSignIn = valuesWith('en', { enrollment: { start: 'sign-in' } })
const when = (condition: string, words: string) => `<When ${condition}>\n\n${words}\n\n</When>\n\n`
const aStep = (id: string, words: string) =>
  `<Step id="${id}" title="${id}">\n\n${words}\n\n</Step>\n\n`
const twoRoads =
  top +
  when('is="starts-by-email"', aStep('mail', 'Click **Save**.')) +
  aStep('go', `Click **Continue**. It was step {steps['go']}.`)

test('a step of another road is not there, and the others are numbered anew', () => {
  const titles = (values = valuesWith()) =>
    outlineOf(twoRoads, values).steps.map(({ number, id }) => `${number} ${id}`)
  expect(titles()).toEqual(['1 mail', '2 go'])
  expect(titles(atSignIn)).toEqual(['1 go'])
})

test('a capture script may lead to the screens of every road', () => {
  expect(outlineOf(twoRoads).hiddenViews).toEqual([])
  expect(outlineOf(twoRoads, atSignIn).hiddenViews).toEqual(['mail'])
})

test('words name a step by the number that it has on this road', () => {
  const prose = (values = valuesWith()) =>
    outlineOf(twoRoads, values).steps.at(-1)?.views[0]?.prose[0]?.text
  expect(prose()).toBe('Click Continue. It was step 2.')
  expect(prose(atSignIn)).toBe('Click Continue. It was step 1.')
})

test('labels of a part that is left out are not looked for, the others keep their line', () => {
  const source = step(
    `${when('is="starts-at-sign-in"', 'Click **Save**.')}${when('not="starts-at-sign-in"', 'Click **Deny**.')}`,
  )
  const labels = (values = valuesWith()) =>
    outlineOf(source, values).steps[0]?.views[0]?.labels.map(({ words, line }) => [words, line])
  expect(labels()).toEqual([['Deny', 21]])
  expect(labels(atSignIn)).toEqual([['Save', 15]])
})

test('lists in conditions, one after the other, are one list', () => {
  const source = step(
    `- one\n\n${when('is="starts-by-email"', '- two')}${when('is="number-first"', '- three')}- four`,
  )
  const lists: number[] = []
  walkTree(pageOf(source), (node) => {
    if (node.type === 'list') lists.push(node.children.length)
  })
  expect(lists).toEqual([3])
})

test('a condition may stand in another', () => {
  const source = step(
    `Read.\n\n${when('is="starts-by-email"', when('is="number-first"', 'Not **here**'))}`,
  )
  expect(outlineOf(source).steps[0]?.views[0]?.labels).toEqual([])
})

test.describe('a mistake in a condition is named', () => {
  const mistakes: [string, string, string][] = [
    [
      'a misspelt name',
      step(when('is="start-by-email"', 'Read.')),
      '13:1: "start-by-email" is nothing that <When> knows of a company. Did you mean "starts-by-email"?',
    ],
    [
      'a name that nobody knows',
      step(when('is="zzz"', 'Read.')),
      '13:1: "zzz" is nothing that <When> knows of a company. It knows starts-by-email, starts-at-sign-in, starts-both-ways, ends-with-sign-in, security-team, sign-in-address, universal-prompt, classic-prompt, both-prompts, checks-number, verified-push, passcode, text-message, call, security-key, built-in, token, another-way, remembers, restore, manages-devices, locked-for-minutes, type-first, number-first, practice.',
    ],
    [
      'no name',
      step(`Read.\n\n${when('', 'Read.')}`),
      '15:1: <When> needs either "is" or "not". Example: <When is="starts-by-email">',
    ],
    [
      'two names',
      step(when('is="practice" not="practice"', 'Read.')),
      '13:1: <When> needs either "is" or "not". Example: <When is="starts-by-email">',
    ],
    [
      'a condition within a sentence',
      step('Click <When is="practice">here</When>.'),
      `13:7: <When> cannot stand within a sentence. It belongs ${places.join(' or ')}, on lines of its own.`,
    ],
    [
      'a step that is not there',
      step('See step {steps.ab}.'),
      '13:10: {steps.ab} is not in this guide. Did you mean {steps.a}?',
    ],
    [
      'a step whose name JavaScript reads as a sum',
      step('See step {steps.ask-in-app}.'),
      `13:10: {steps.ask-in-app} cannot be read as it is written: a part of it is a word or a number of JavaScript’s own, as "in" is. Write {steps['ask-in-app']}.`,
    ],
  ]
  for (const [what, source, said] of mistakes) {
    test(what, () => expect(complaints(source)).toContain(`content/guides/x/en.mdx:${said}`))
  }
})

test.describe('something to have at hand', () => {
  const written = (condition: string) =>
    top.replace(/^have: .*$/m, `have:\n  - a phone\n  - what: the e-mail\n    ${condition}`) +
    aStep('go', 'Read.')

  test('is asked only of those who need it', () => {
    const have = (values = valuesWith()) =>
      outlineOf(written('is: starts-by-email'), values).frontmatter.have.map(({ what }) => what)
    expect(have()).toEqual(['a phone', 'the e-mail'])
    expect(have(atSignIn)).toEqual(['a phone'])
    expect(outlineOf(written('not: starts-by-email'), atSignIn).frontmatter.have).toHaveLength(2)
  })

  test('has a note in the brand’s words, which goes with it, and needs no condition', () => {
    const noted = 'note: From {brand.name}.\n    icon: mail'
    expect(outlineOf(written(noted), valuesWith()).frontmatter.have[1]).toEqual({
      what: 'the e-mail',
      note: 'From Acme.',
      icon: 'mail',
    })
    expect(
      outlineOf(written(`${noted}\n    is: starts-by-email`), atSignIn).frontmatter.have,
    ).toEqual([{ what: 'a phone' }])
  })

  test('and so is what they may notice', () => {
    const symptoms = 'symptoms:\n  - lost\n  - what: no e-mail\n    is: starts-by-email'
    const noticed = (values = valuesWith()) =>
      outlineOf(top.replace(/^have: .*$/m, `$&\n${symptoms}`) + aStep('go', 'Read.'), values)
        .frontmatter.symptoms
    expect(noticed()).toEqual(['lost', 'no e-mail'])
    expect(noticed(atSignIn)).toEqual(['lost'])
  })

  for (const [condition, said] of [
    [
      'is: starts-by-mail',
      '"starts-by-mail" is nothing that "have" knows of a company. Did you mean "starts-by-email"?',
    ],
    [
      '',
      '"have" needs either "is" or "not". Example: { what: the e-mail that invites you, is: starts-by-email }',
    ],
    [
      'when: practice',
      '"have" must be a list of things. Example: have: [a computer, { what: your phone, note: Charged., icon: smartphone }]',
    ],
  ] as const) {
    test(`with "${condition}" is answered with what is meant`, () => {
      expect(complaints(written(condition))).toEqual([`${file}:5 › have: ${said}`])
    })
  }
})
