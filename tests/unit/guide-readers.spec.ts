import { expect, test } from 'playwright/test'
import { checkWording } from '../../src/check/wording.ts'
import { childElements, childrenOf, isElement } from '../../src/guide/tree.ts'
import type { Node } from '../../src/guide/tree.ts'
import { pageOf, shownPage } from './guide/page.ts'
import { brandWith, complaints, outlineOf, top, valuesWith } from './guide/reading.ts'

// Where the roads part a reader says who they are: the writer says once whom a part is for.

const both = valuesWith('en', { enrollment: { start: 'both' } })
const part = (name: string, attributes: string, words: string) =>
  `<${name} ${attributes}>\n\n${words}\n\n</${name}>\n\n`
const email = (words: string) => part('When', 'is="starts-by-email"', words)
const atSignIn = (words: string) => part('When', 'is="starts-at-sign-in"', words)
const aStep = (inside: string) => part('Step', 'id="a" title="A"', inside)
const sevenWords = 'One two three four five six seven.'

test('a view for those who have only the phone stands beside those for the others', () => {
  const { audienceQuestions, steps } = outlineOf(
    top +
      aStep(
        part('On', 'phone view="scan" for="computer-and-phone"', 'Scan.') +
          part('On', 'phone view="link" for="only-phone"', 'Tap the link.'),
      ),
  )
  expect(audienceQuestions).toEqual(['devices'])
  expect(steps[0]?.views.map(({ key, audience }) => [key, audience])).toEqual([
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
    const { audienceQuestions, steps } = outlineOf(source, both)
    expect(audienceQuestions).toEqual(['start'])
    expect(steps[0]?.views.map(({ audience }) => audience)).toEqual(['email', 'sign-in'])
    expect(shownPage(source, both)).toBe(
      '<NonStepContent><AudienceOnly audience=email>Find the e-mail.<Steps last><Step id=a><Zone view=a.email><View view=a.email>Open it.<Zone view=a.sign-in><View view=a.sign-in>Sign in.',
    )
  })

  test('is everybody’s where all begin alike', () => {
    const { audienceQuestions, steps } = outlineOf(source)
    expect(audienceQuestions).toEqual([])
    expect(steps[0]?.views.map(({ audience }) => audience)).toEqual([undefined])
    expect(shownPage(source)).toBe(
      '<NonStepContent>Find the e-mail.<Steps last><Step id=a><Zone view=a.email><View view=a.email>Open it.',
    )
  })

  test('is everybody’s in a guide that has nothing for the others', () => {
    expect(outlineOf(top + email('Find the e-mail.'), both).audienceQuestions).toEqual([])
  })

  test('is no step: every number means one step to all', () => {
    const mail = part('Step', 'id="mail" title="M"', 'Open it.')
    const steps = email(`Find it.\n\n${mail}`) + atSignIn('Sign in.') + aStep('Go.')
    expect(outlineOf(top + steps, both).steps.map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 mail',
      '2 a',
    ])
    expect(shownPage(top + steps, both)).toBe(
      '<NonStepContent><AudienceOnly audience=email>Find it.<Steps><Step id=mail><Zone view=mail><View view=mail>Open it.<NonStepContent><AudienceOnly audience=sign-in>Sign in.<Steps last><Step id=a><Zone view=a><View view=a>Go.',
    )
  })

  test('can be a sentence inside a view, which then asks for it', () => {
    const { steps } = outlineOf(top + aStep(email('Open it.') + atSignIn('Sign in.')), both)
    expect(steps[0]?.views[0]?.audienceQuestions).toEqual(['start'])
    expect(steps[0]?.views[0]?.prose).toEqual([
      { text: 'Open it.', line: 15, audience: 'email' },
      { text: 'Sign in.', line: 21, audience: 'sign-in' },
    ])
  })
})

test.describe('of what is for some', () => {
  const said = (inside: string) => shownPage(top + inside + aStep('Go.'), both)
  const other = atSignIn('Sign in.')
  const rest = '<Steps last><Step id=a><Zone view=a><View view=a>Go.'

  test('lists are everybody’s: their points say whom they are for', () => {
    expect(said(email('- one') + atSignIn('- two') + email('Open it.') + other)).toBe(
      `<NonStepContent>onetwo<AudienceOnly audience=email>Open it.<AudienceOnly audience=sign-in>Sign in.${rest}`,
    )
  })

  test('a remark is nobody’s', () => {
    expect(said(email('One.\n\n{/* why */}\n\nTwo.') + other)).toBe(
      `<NonStepContent><AudienceOnly audience=email>One.Two.<AudienceOnly audience=sign-in>Sign in.${rest}`,
    )
    expect(said(email('{/* why */}') + other)).toBe(`<NonStepContent>Sign in.${rest}`)
  })

  test('trouble and the end keep their places, with what is in them for some', () => {
    const trouble = part('Trouble', '', 'Lost?')
    const inside = aStep(`Go.\n\n${email(trouble)}${other}`)
    expect(shownPage(top + inside, both)).toBe(
      '<Steps last><Step id=a><Zone view=a><View view=a>Go.<AudienceOnly audience=sign-in>Sign in.<Trouble slot=end><AudienceOnly audience=email>Lost?',
    )
    const ends = email(part('Finished', '', 'Closed.')) + atSignIn(part('Finished', '', 'In.'))
    expect(shownPage(top + aStep('Go.') + ends, both)).toBe(
      `${rest}<Finished><AudienceOnly audience=email>Closed.<AudienceOnly audience=sign-in>In.`,
    )
    const end = part('Finished', '', 'Done.')
    expect(shownPage(top + aStep('Go.') + email(end) + other, both)).toBe(
      `${rest}<Finished><AudienceOnly audience=email>Done.<NonStepContent><AudienceOnly audience=sign-in>Sign in.`,
    )
  })
})

test('two stores ask which phone it is', () => {
  const { audienceQuestions, steps } = outlineOf(
    top + aStep('Get it.\n\n<Store ios />\n\n<Store android />'),
  )
  expect(audienceQuestions).toEqual(['phone'])
  expect(steps[0]?.views[0]?.audienceQuestions).toEqual(['phone'])
  const store = (kept: string) => shownPage(top + aStep(`Get it.\n\n${kept}`)).split('Get it.')[1]
  expect(store('<Store ios />\n\n<Store android />')).toBe(
    '<Store ios asks=phone><Store android asks=phone>',
  )
  // One store alone is for whoever reads of it.
  expect(store('<Store ios />')).toBe('<Store ios>')
  expect(
    outlineOf(`${top}<Store ios />\n\n<Store android />\n\n${aStep('Go.')}`).audienceQuestions,
  ).toEqual([])
})

test('before the first step, views and stores ask as well', () => {
  const stores = part('On', 'computer', 'Get it.\n\n<Store ios />\n\n<Store android />')
  expect(outlineOf(top + stores).audienceQuestions).toEqual(['phone'])
  expect(shownPage(top + stores)).toContain('<Store android asks=phone>')
  const views = part('On', 'phone view="a" for="only-phone"', 'Tap.')
  expect(outlineOf(top + views)).toMatchObject({
    audienceQuestions: ['devices'],
    opening: [{ audience: 'only-phone' }],
  })
})

test('trouble in a view for some is theirs, and stands with the rest', () => {
  const view = (name: string, trouble: string) =>
    part('On', `phone view="${name}" for="${name}"`, `Tap.\n\n${part('Trouble', '', trouble)}`)
  const inside = view('computer-and-phone', 'Too dark?') + view('only-phone', 'No e-mail?')
  expect(shownPage(top + aStep(inside))).toBe(
    '<Steps last><Step id=a><Zone view=a.computer-and-phone><View view=a.computer-and-phone>Tap.<Zone view=a.only-phone><View view=a.only-phone>Tap.' +
      '<Trouble slot=end><AudienceOnly audience=computer-and-phone>Too dark?<Trouble slot=end><AudienceOnly audience=only-phone>No e-mail?',
  )
})

test('a step that ends with a view for some shows its trouble to all', () => {
  const trouble = part('Trouble', '', 'Lost?')
  const inside = (view: string): unknown => {
    const steps = childElements(pageOf(top + aStep(part('On', view, 'Tap.') + trouble)), 'Steps')
    const parts = steps.flatMap((list) => childElements(list, 'Step')).flatMap(childrenOf)
    const nameOf = (node?: Node) => (node && isElement(node) ? node.name : undefined)
    return parts.map((node) => [nameOf(node), nameOf(childrenOf(node).at(-1))])
  }
  for (const view of ['phone', 'phone for="only-phone"']) {
    expect(inside(view), view).toEqual([
      ['Zone', 'View'],
      ['Trouble', undefined],
    ])
  }
})

test('a view is for one kind of readers, not for two', () => {
  const view = part('On', 'phone view="a" for="only-phone"', 'Tap.')
  expect(complaints(top + aStep(email(view) + atSignIn('Sign in.')), both)).toContain(
    'content/guides/x/en.mdx:15:1: This view is for "only-phone", and stands in a <When> that is for "email". Take it out of the <When>, or make it a view for all of them.',
  )
})

test('among its readers, a view can be for those with one kind of phone', () => {
  const scan = 'for="computer-and-phone"'
  const source =
    top +
    aStep(
      part('On', `phone ${scan}`, 'Open it.') +
        part('On', `ios view="a" ${scan}`, `Tap Allow.\n\n${part('Trouble', '', 'Too dark?')}`) +
        part('On', `android view="b" ${scan}`, 'Tap While using the app.') +
        part('On', 'phone view="link" for="only-phone"', 'Tap the link.'),
    )
  const { audienceQuestions, steps } = outlineOf(source)
  expect(audienceQuestions).toEqual(['devices', 'phone'])
  expect(steps[0]?.views.map(({ audience, phone }) => [audience, phone])).toEqual([
    ['computer-and-phone', undefined],
    ['computer-and-phone', 'ios'],
    ['computer-and-phone', 'android'],
    ['only-phone', undefined],
  ])
  // They share the zone of those among whom they are, and what goes wrong is theirs alone.
  expect(shownPage(source)).toBe(
    '<Steps last><Step id=a><Zone view=a.phone views=3><View view=a.phone>Open it.<View view=a.a>Tap Allow.<View view=a.b>Tap While using the app.<Zone view=a.link><View view=a.link>Tap the link.' +
      '<Trouble slot=end><AudienceOnly audience=ios><AudienceOnly audience=computer-and-phone>Too dark?',
  )
})

test('every step has something for every reader', () => {
  expect(complaints(top + aStep(part('On', 'phone for="only-phone"', 'Tap.')))).toEqual([
    'content/guides/x/en.mdx:11:1: Whoever is "computer-and-phone" finds nothing in this step. Write a view for them, or one for all.',
  ])
})

test('the words of a step are those that one reader reads', () => {
  const words = (times: number) => Array.from({ length: times }, () => sevenWords).join(' ')
  const said = (other: string) =>
    checkWording({
      brand: brandWith(),
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
