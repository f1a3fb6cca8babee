import { expect, test } from 'playwright/test'
import { checkWording } from '../../src/check/wording.ts'
import { pageOf, shownPage } from './guide/page.ts'
import { outlineOf, top, valuesWith } from './guide/reading.ts'

// Where the roads part a reader says who they are: the writer says once whom a part is for.

const both = valuesWith('en', { enrolment: { start: 'both' } })
const part = (name: string, attributes: string, words: string) =>
  `<${name} ${attributes}>\n\n${words}\n\n</${name}>\n\n`
const email = (words: string) => part('When', 'is="starts-by-email"', words)
const atSignIn = (words: string) => part('When', 'is="starts-at-sign-in"', words)
const aStep = (inside: string) => part('Step', 'id="a" title="A"', inside)
const sevenWords = 'One two three four five six seven.'

test('a view for those who have only the phone stands beside those for the others', () => {
  const { asks, steps } = outlineOf(
    top +
      aStep(
        part('On', 'phone view="scan" for="computer-and-phone"', 'Scan.') +
          part('On', 'phone view="link" for="only-phone"', 'Tap the link.'),
      ),
  )
  expect(asks).toEqual(['devices'])
  expect(steps[0]?.views.map(({ key, variant }) => [key, variant])).toEqual([
    ['a.scan', 'computer-and-phone'],
    ['a.link', 'only-phone'],
  ])
})

test.describe('what is for those who begin in one way', () => {
  const source =
    top +
    email('Find the e-mail.') +
    aStep(
      email(part('On', 'computer view="email"', 'Open it.')) +
        atSignIn(part('On', 'computer view="sign-in"', 'Sign in.')),
    )

  test('is theirs to choose where some begin so and some so', () => {
    const { asks, steps } = outlineOf(source, both)
    expect(asks).toEqual(['start'])
    expect(steps[0]?.views.map(({ variant }) => variant)).toEqual(['email', 'sign-in'])
    expect(shownPage(source, both)).toBe(
      '<Between><For reader=email>Find the e-mail.<Steps><Step id=a><On view=a.email step=a>Open it.<On view=a.sign-in step=a>Sign in.',
    )
  })

  test('is everybody’s where all begin alike', () => {
    const { asks, steps } = outlineOf(source)
    expect(asks).toEqual([])
    expect(steps[0]?.views.map(({ variant }) => variant)).toEqual([undefined])
    expect(shownPage(source)).toBe(
      '<Between>Find the e-mail.<Steps><Step id=a><On view=a.email step=a>Open it.',
    )
  })

  test('is everybody’s in a guide that has nothing for the others', () => {
    expect(outlineOf(top + email('Find the e-mail.'), both).asks).toEqual([])
  })

  test('is no step: every number means one step to all', () => {
    const steps = `${email(part('Step', 'id="mail" title="M"', 'Open it.'))}${atSignIn('Sign in.')}${aStep('Go.')}`
    expect(outlineOf(top + steps, both).steps.map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 mail',
      '2 a',
    ])
    expect(shownPage(top + steps, both)).toContain('<Step id=mail>')
  })

  test('can be a sentence inside a view, which then asks for it', () => {
    const { steps } = outlineOf(top + aStep(email('Open it.') + atSignIn('Sign in.')), both)
    expect(steps[0]?.views[0]?.prose).toEqual([
      { text: 'Open it.', line: 15, variant: 'email' },
      { text: 'Sign in.', line: 21, variant: 'sign-in' },
    ])
  })
})

test('two stores ask which phone it is', () => {
  const { asks, steps } = outlineOf(top + aStep('Get it.\n\n<Store ios />\n\n<Store android />'))
  expect(asks).toEqual(['phone'])
  expect(steps[0]?.views[0]?.asks).toEqual(['phone'])
})

test('a step that ends with a view for some shows its trouble to all', () => {
  const trouble = part('Trouble', '', 'Lost?')
  const inside = (view: string): unknown => {
    const page = pageOf(top + aStep(part('On', view, 'Tap.') + trouble))
    const [step] = page.children?.[0]?.children ?? []
    return step?.children?.map(({ name, children }) => [name, children?.at(-1)?.name])
  }
  expect(inside('phone')).toEqual([['On', 'Trouble']])
  expect(inside('phone for="only-phone"')).toEqual([
    ['On', undefined],
    ['Trouble', undefined],
  ])
})

test('the words of a step are those that one reader reads', () => {
  const words = (times: number) => Array.from({ length: times }, () => sevenWords).join(' ')
  const said = (other: string) =>
    checkWording({
      outlines: [
        outlineOf(
          top +
            aStep(
              part('On', 'phone view="all"', words(2)) +
                part('On', 'phone view="scan" for="computer-and-phone"', words(4)) +
                part('On', 'phone view="link" for="only-phone"', other),
            ),
        ),
      ],
    })
  expect(said(words(4))).toEqual([])
  expect(said(words(5))).toHaveLength(1)
})
