import { expect, test } from 'playwright/test'
import { viewsOf } from '../../src/guide/outline.ts'
import type { View } from '../../src/guide/outline.ts'
import { shownPage } from './guide/page.ts'
import { outlineOf, step, top, valuesWith } from './guide/reading.ts'

/** `1 Continue · 2 Save`: what a reader sees beside the bold words of the guide's first view. */
function marks(source: string, values = valuesWith()): string {
  return said(viewsOf(outlineOf(source, values))[0])
}

function said(view: View | undefined): string {
  return (view?.labels ?? []).map(({ number, words }) => `${number} ${words}`).join(' · ')
}

test.describe('numbers', () => {
  test('go by first appearance, and the same words again carry the same number', () => {
    const words = 'Click **Save**, then **Continue**. Not sure? Click **Save** again, and **Deny**.'
    expect(marks(step(words))).toBe('1 Save · 2 Continue · 3 Deny')
    const numbers = shownPage(step(words)).matchAll(/<Label number=(\d)/g)
    expect([...numbers].map(([, number]) => number)).toEqual(['1', '2', '1', '3'])
  })

  test('restart in every view', () => {
    const { steps } = outlineOf(
      `${top}<Step id="a" title="A">\n\n<On phone>\n\n**Save** **Deny**\n\n</On>\n\n<On computer>\n\n**Deny**\n\n</On>\n\n</Step>\n\n<Step id="b" title="B">\n\n**Continue**\n\n</Step>\n`,
    )
    expect(steps.flatMap(({ views }) => views).map(said)).toEqual([
      '1 Save · 2 Deny',
      '1 Deny',
      '1 Continue',
    ])
  })

  test('are not spent on tips, notes and trouble, where bold is ordinary', () => {
    const words =
      '<Tip>\n\n**Tip**\n\n</Tip>\n\n<Note>\n\n**Note**\n\n</Note>\n\nClick **Save**.\n\n<Trouble>\n\n- **Nothing** happens?\n\n</Trouble>'
    expect(marks(step(words))).toBe('1 Save')
  })

  test('are not spent on a label that is on another screen', () => {
    const { steps } = outlineOf(step('Is it <Seen>Deny</Seen>? Click **Save**.'))
    expect(steps[0]?.views.map(said)).toEqual(['1 Save'])
    expect(shownPage(step('Is it <Seen>Deny</Seen>?'))).toContain('<Label words=Deny screen=Deny>')
  })

  test('count the address of the window among the words of the screen', () => {
    const source = step('It says <Address>.acme.example</Address>? Click **Save**.')
    const [view] = viewsOf(outlineOf(source))
    expect(view?.address).toMatchObject({ number: 1, words: '.acme.example' })
    expect(said(view)).toBe('2 Save')
    expect(shownPage(source)).toContain('<Label number=1 words=.acme.example')
  })

  test('say the address of the window twice under one number', () => {
    const page = shownPage(
      step('<Address>.acme.example</Address>? **Save**. <Address>.acme.example</Address>!'),
    )
    expect(page.match(/<Label number=\d/g)).toEqual([
      '<Label number=1',
      '<Label number=2',
      '<Label number=1',
    ])
  })

  test('stand in lists, headings and links as they do in paragraphs', () => {
    expect(marks(step('1) Click **Save**\n2) Click [**Deny**](https://acme.example)'))).toBe(
      '1 Save · 2 Deny',
    )
  })
})

test.describe('words', () => {
  test('are the same in curly and straight quotes, with any kind of space and direction mark', () => {
    const label = (words: string) => outlineOf(step(`**${words}**`)).steps[0]?.views[0]?.labels[0]
    for (const words of [
      'Don’t allow',
      "Don't allow",
      'Don‘t\u00a0allow',
      '\u200fDon’t  allow\u200e',
    ]) {
      expect(label(words)?.id, JSON.stringify(words)).toBe('allow')
    }
    expect(label('My Settings &amp; Devices')?.id).toBe('settings')
  })

  test('count as the same words again however they are typed', () => {
    expect(marks(step("**Don’t allow**, **Don't allow**, **Don't\u00a0allow**"))).toBe(
      '1 Don’t allow',
    )
  })

  test('may be named by id', () => {
    expect(marks(step('Click **{labels.continue}** or **{ labels.add }**.'))).toBe(
      '1 Continue · 2 +',
    )
  })

  test('may be what the brand says', () => {
    expect(marks(step('Look for **{brand.name}**.'))).toBe('1 Acme')
    expect(marks(step('Look for **Hello {brand.name}**.'))).toBe('1 Hello Acme')
  })

  test('that no table knows are taken as they stand where guide and screen are of one language', () => {
    const [label] = outlineOf(step('**Projects**')).steps[0]?.views[0]?.labels ?? []
    expect(label).toMatchObject({ words: 'Projects', screen: 'Projects', line: 13, column: 1 })
    expect(label).not.toHaveProperty('id')
  })

  test('of an icon say what it is called, too', () => {
    const [label] = outlineOf(step('Tap **+**.')).steps[0]?.views[0]?.labels ?? []
    expect(label).toEqual({
      number: 1,
      id: 'add',
      words: '+',
      screen: '+',
      called: 'Add account',
      line: 13,
      column: 5,
    })
  })
})

test.describe('a brand that has renamed a button', () => {
  const renamed = { labels: { en: { continue: 'Go on', add: 'Add' } } }

  test('changes its words in the guide and on the screen, without a word changed by the writer', () => {
    const values = valuesWith('en', renamed)
    const [label] = outlineOf(step('Click **Continue**.'), values).steps[0]?.views[0]?.labels ?? []
    expect(label).toMatchObject({ id: 'continue', words: 'Go on', screen: 'Go on' })
  })

  test('may write its own name for it', () => {
    const [label] =
      outlineOf(step('Click **Go on**.'), valuesWith('en', renamed)).steps[0]?.views[0]?.labels ??
      []
    expect(label).toMatchObject({ id: 'continue', screen: 'Go on' })
  })

  test('changes only the screen’s words for readers of another language', () => {
    const values = valuesWith('es', { ...renamed, screens: { language: 'en' } })
    const [label] = outlineOf(step('Pulse **Continuar**.'), values).steps[0]?.views[0]?.labels ?? []
    expect(label).toMatchObject({ words: 'Continuar', screen: 'Go on' })
  })

  test('leaves an icon the name that a screen reader says', () => {
    const [label] =
      outlineOf(step('Tap **+**.'), valuesWith('en', renamed)).steps[0]?.views[0]?.labels ?? []
    expect(label).toMatchObject({ words: 'Add', screen: 'Add', called: 'Add account' })
  })
})

test.describe('Spanish words with English screens', () => {
  const values = valuesWith('es', {
    screens: { language: 'en' },
    enrollment: { subject: { en: 'Welcome', es: 'Bienvenida' } },
  })

  test('give the words that the screen shows', () => {
    const [label] = outlineOf(step('Pulse **Continuar**.'), values).steps[0]?.views[0]?.labels ?? []
    expect(label).toMatchObject({ words: 'Continuar', screen: 'Continue', id: 'continue' })
  })

  test('tell apart what only the screen tells apart', () => {
    const page = shownPage(step('**Abrir** y **Abierto**'), values)
    expect(page).toContain('<Label number=1 words=Abrir screen=Open>')
    expect(page).toContain('<Label number=1 words=Abierto screen=Open>')
  })

  test('give what the brand says in the screen’s language', () => {
    const [label] =
      outlineOf(step('Busque **{brand.enrollment.subject}**.'), values).steps[0]?.views[0]
        ?.labels ?? []
    expect(label).toMatchObject({ words: 'Bienvenida', screen: 'Welcome' })
  })
})

test.describe('views', () => {
  const views = (body: string) => viewsOf(outlineOf(top + body))

  test('are called after their step and their place', () => {
    const on = (places: string[]) =>
      places.map((place) => `<On ${place}>\n\nRead this.\n\n</On>\n`).join('\n')
    const body = `${on(['computer', 'phone view="mail"'])}
<Step id="whole" title="A">\n\nRead this.\n\n</Step>

<Step id="held" title="B" on="phone">\n\nRead this.\n\n</Step>

<Step id="parts" title="C">\n\n${on(['ios', 'android', 'phone', 'computer', 'computer view="after"'])}
</Step>\n`
    expect(
      views(body).map(({ key, device, phone }) => [key, device, phone].filter(Boolean).join(' ')),
    ).toEqual([
      'opening computer',
      'opening.mail phone',
      'whole computer',
      'held phone',
      'parts.ios phone ios',
      'parts.android phone android',
      'parts.phone phone',
      'parts.computer computer',
      'parts.after computer',
    ])
  })

  test('of two phone systems are one step', () => {
    const body = `<Step id="a" title="A">\n\n<On ios>\n\nTap.\n\n</On>\n\n<On android>\n\nTap.\n\n</On>\n\n</Step>\n\n<Step id="b" title="B">\n\nTap.\n\n</Step>\n`
    expect(outlineOf(top + body).steps.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 a',
      '2 b',
    ])
  })

  test('say whose picture they show, or that they show none', () => {
    const body = `<Step id="a" title="A" picture="none">\n\nRead.\n\n</Step>\n\n<Step id="b" title="B">\n\nRead.\n\n</Step>\n\n<Step id="c" title="C" same-as="b">\n\nRead.\n\n</Step>\n`
    expect(views(body).map(({ picture, sameAs }) => [picture, sameAs])).toEqual([
      [false, undefined],
      [true, undefined],
      [true, 'b'],
    ])
  })

  test('are on no device where a step names none and has no picture, and the next turn is from the one before', () => {
    const one = (id: string, more: string) =>
      `<Step id="${id}" title="A"${more}>\n\nSay so.\n\n</Step>\n\n`
    const { steps } = outlineOf(
      `${top}${one('a', ' on="phone"')}${one('call', ' picture="none"')}${one('b', ' on="phone"')}${one('c', ' on="computer" picture="none"')}`,
    )
    const views = steps.flatMap(({ views }) => views)
    expect(views.map(({ anywhere }) => anywhere ?? false)).toEqual([false, true, false, false])
    expect(views.map(({ deviceSwitch }) => deviceSwitch?.to)).toEqual([
      undefined,
      undefined,
      undefined,
      'computer',
    ])
  })

  test('keep their own sentences, and leave tips and trouble out', () => {
    const [view] = views(
      `<Step id="a" title="A">\n\nClick **Save** at {brand.name}.\n\n<Tip>\n\nNo hurry.\n\n</Tip>\n\nThen wait.\n\n<Trouble>\n\n- Lost?\n\n</Trouble>\n\n</Step>\n`,
    )
    expect(view?.prose).toEqual([
      { text: 'Click Save at Acme.', line: 13 },
      { text: 'Then wait.', line: 21 },
    ])
  })
})

test('the outline says what the brand says, in titles, at the top and in addresses', () => {
  const source = step('Write to [us](mailto:{brand.support.email}).')
    .replace('title: Set up', 'title: Set up at {brand.name}')
    .replace('title="A"', 'title="Write to {brand.name}"')
  const outline = outlineOf(source, valuesWith('en', { support: { email: 'help@acme.example' } }))
  expect(outline.frontmatter.title).toBe('Set up at Acme')
  expect(outline.steps[0]?.title).toBe('Write to Acme')
  expect(outline.links).toEqual([{ url: 'mailto:help@acme.example', line: 13, column: 10 }])
})

test('the outline is a function of words and values alone', () => {
  const source = step('Click **Continue** and **Save**.')
  const values = valuesWith()
  expect(outlineOf(source, values)).toEqual(outlineOf(source, values))
  expect(outlineOf(source).steps).toEqual(outlineOf(source.replaceAll('\n', '\r\n')).steps)
  expect(outlineOf(source)).toEqual(outlineOf(`\ufeff${source}`))
})

test('remarks for other writers are no words, and disturb nothing', () => {
  const body = `{/* Owner: Ann */}\n\n<Step id="a" title="A">\n\n{/* two views */}\n\n<On phone>\n\nTap {/* gently */} **Save**.\n\n</On>\n\n</Step>\n`
  expect(viewsOf(outlineOf(top + body))[0]?.prose[0]?.text).toBe('Tap  Save.')
})

test('the outline knows the ids that headings get on the page', () => {
  const body = '## Before you start\n\nRead.\n\n## ¿Está listo?\n\nRead.\n\n## Before you start\n'
  expect(outlineOf(top + body).headings).toEqual([
    'before-you-start',
    'está-listo',
    'before-you-start-1',
  ])
})
