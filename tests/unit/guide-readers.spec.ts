import { expect, test } from 'playwright/test'
import { checkWording } from '../../src/check/wording.ts'
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
      '<Between><For variant=email>Find the e-mail.<Steps><Step id=a><On view=a.email step=a>Open it.<On view=a.sign-in step=a>Sign in.',
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
    const mail = part('Step', 'id="mail" title="M"', 'Open it.')
    const steps = email(`Find it.\n\n${mail}`) + atSignIn('Sign in.') + aStep('Go.')
    expect(outlineOf(top + steps, both).steps.map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 mail',
      '2 a',
    ])
    expect(shownPage(top + steps, both)).toBe(
      '<Between><For variant=email>Find it.<Steps><Step id=mail><On view=mail step=mail>Open it.<Between><For variant=sign-in>Sign in.<Steps><Step id=a><On view=a step=a>Go.',
    )
  })

  test('can be a sentence inside a view, which then asks for it', () => {
    const { steps } = outlineOf(top + aStep(email('Open it.') + atSignIn('Sign in.')), both)
    expect(steps[0]?.views[0]?.asks).toEqual(['start'])
    expect(steps[0]?.views[0]?.prose).toEqual([
      { text: 'Open it.', line: 15, variant: 'email' },
      { text: 'Sign in.', line: 21, variant: 'sign-in' },
    ])
  })
})

test.describe('of what is for some', () => {
  const said = (inside: string) => shownPage(top + inside + aStep('Go.'), both)
  const other = atSignIn('Sign in.')
  const rest = '<Steps><Step id=a><On view=a step=a>Go.'

  test('lists are everybody’s: their points say whom they are for', () => {
    expect(said(email('- one') + atSignIn('- two') + email('Open it.') + other)).toBe(
      `<Between>onetwo<For variant=email>Open it.<For variant=sign-in>Sign in.${rest}`,
    )
  })

  test('a remark is nobody’s', () => {
    expect(said(email('One.\n\n{/* why */}\n\nTwo.') + other)).toBe(
      `<Between><For variant=email>One.Two.<For variant=sign-in>Sign in.${rest}`,
    )
    expect(said(email('{/* why */}') + other)).toBe(`<Between>Sign in.${rest}`)
  })

  test('trouble and the end keep their places, with what is in them for some', () => {
    const trouble = part('Trouble', '', 'Lost?')
    const inside = aStep(`Go.\n\n${email(trouble)}${other}`)
    expect(shownPage(top + inside, both)).toBe(
      '<Steps><Step id=a><On view=a step=a>Go.<For variant=sign-in>Sign in.<Trouble slot=trouble><For variant=email>Lost?',
    )
    const ends = email(part('Finished', '', 'Closed.')) + atSignIn(part('Finished', '', 'In.'))
    expect(shownPage(top + aStep('Go.') + ends, both)).toBe(
      `${rest}<Finished><For variant=email>Closed.<For variant=sign-in>In.`,
    )
    const end = part('Finished', '', 'Done.')
    expect(shownPage(top + aStep('Go.') + email(end) + other, both)).toBe(
      `${rest}<Finished><For variant=email>Done.<Between><For variant=sign-in>Sign in.`,
    )
  })
})

test('two stores ask which phone it is', () => {
  const { asks, steps } = outlineOf(top + aStep('Get it.\n\n<Store ios />\n\n<Store android />'))
  expect(asks).toEqual(['phone'])
  expect(steps[0]?.views[0]?.asks).toEqual(['phone'])
  const store = (kept: string) => shownPage(top + aStep(`Get it.\n\n${kept}`)).split('Get it.')[1]
  expect(store('<Store ios />\n\n<Store android />')).toBe(
    '<Store ios=undefined asks=phone><Store android=undefined asks=phone>',
  )
  // One store alone is for whoever reads of it.
  expect(store('<Store ios />')).toBe('<Store ios=undefined>')
  expect(outlineOf(`${top}<Store ios />\n\n<Store android />\n\n${aStep('Go.')}`).asks).toEqual([])
})

test('before the first step, views and stores ask as well', () => {
  const stores = part('On', 'computer', 'Get it.\n\n<Store ios />\n\n<Store android />')
  expect(outlineOf(top + stores).asks).toEqual(['phone'])
  expect(shownPage(top + stores)).toContain('<Store android=undefined asks=phone>')
  const views = part('On', 'phone view="a" for="only-phone"', 'Tap.')
  expect(outlineOf(top + views)).toMatchObject({
    asks: ['devices'],
    opening: [{ variant: 'only-phone' }],
  })
})

test('trouble in a view for some is theirs, and stands with the rest', () => {
  const view = (name: string, trouble: string) =>
    part('On', `phone view="${name}" for="${name}"`, `Tap.\n\n${part('Trouble', '', trouble)}`)
  const inside = view('computer-and-phone', 'Too dark?') + view('only-phone', 'No e-mail?')
  expect(shownPage(top + aStep(inside))).toBe(
    '<Steps><Step id=a><On view=a.computer-and-phone step=a>Tap.<On view=a.only-phone step=a>Tap.' +
      '<Trouble slot=trouble><For variant=computer-and-phone>Too dark?<Trouble slot=trouble><For variant=only-phone>No e-mail?',
  )
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

test('a view is for one kind of readers, not for two', () => {
  const view = part('On', 'ios view="a"', 'Tap.') + part('On', 'android view="b"', 'Tap.')
  expect(
    complaints(top + aStep(email(view) + atSignIn(view.replace(/view="/g, 'view="x'))), both),
  ).toEqual(
    [15, 21, 33, 39].map((line, at) => {
      const [system, start] = [at % 2 ? 'android' : 'ios', at < 2 ? 'email' : 'sign-in']
      return `content/guides/x/en.mdx:${line}:1: This view is for "${system}", and stands in a <When> that is for "${start}". Take it out of the <When>, or make it a view for all of them.`
    }),
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
