import { expect, test } from 'playwright/test'
import { attribute, isElement, walkTree } from '../../src/guide/tree.ts'
import { pageOf, shownPage } from './guide/page.ts'
import { step, top, valuesWith } from './guide/reading.ts'

test('a page shows every label with its number, its words and the screen’s', () => {
  expect(
    shownPage(step('Click **Save**, then **Continue**, not <Seen>Deny</Seen>. **Save**!')),
  ).toBe(
    '<Steps last><Step id=a><Zone view=a><View view=a>Click <Label number=1 words=Save screen=Save>, then <Label number=2 words=Continue screen=Continue>, not <Label words=Deny screen=Deny>. <Label number=1 words=Save screen=Save>!',
  )
})

test('a page shows what the screen calls a label in another language', () => {
  const values = valuesWith('es', { screens: { language: 'en' } })
  expect(shownPage(step('Pulse **Continuar**.'), values)).toContain(
    '<Label number=1 words=Continuar screen=Continue>',
  )
})

test('a page says what the brand says: in a sentence, on a line of its own, in an attribute, in an address', () => {
  const source = step('Hello {brand.name}.\n\n{brand.name}\n\n[Call](tel:{brand.support.phone})')
  expect(shownPage(source)).toContain('Hello Acme.Acme')
  expect(shownPage(step('<Tip from="{brand.name}">\n\nRead.\n\n</Tip>'))).toContain(
    '<Tip from=Acme>',
  )
  const addresses: unknown[] = []
  walkTree(pageOf(source), (node) => {
    if (node.type === 'link') addresses.push(node.url)
  })
  expect(addresses).toEqual(['tel:555-0100'])
})

test('no line ends at the hyphen of an address that a reader compares letter by letter, but after its @', () => {
  const words =
    'It comes from no-reply@duo.example, and begins like api-1234. Sign-in pages differ.'
  expect(shownPage(step(words))).toContain(
    'It comes from no<span class=no-break>-reply@<span class=host>duo.example, and begins like api<span class=no-break>-1234. Sign-in pages differ.',
  )
})

test('a page shows views under the names of their pictures, in the zone of their device, and trouble with the step', () => {
  const source = `${top}<On phone view="mail">\n\nRead.\n\n</On>\n\n<Step id="a" title="A">\n\n<On phone>\n\nTap.\n\n</On>\n\n<On computer view="after">\n\nClick.\n\n</On>\n\n<Trouble>\n\nLost?\n\n</Trouble>\n\n</Step>\n`
  expect(shownPage(source)).toBe(
    '<NonStepContent><Zone view=opening.mail><View view=opening.mail>Read.<Steps last><Step id=a><Zone view=a.phone><View view=a.phone>Tap.<Zone view=a.after><View view=a.after>Click.<Trouble slot=end>Lost?',
  )
})

test('steps that follow each other are one list, and words between them begin another', () => {
  const one = (id: string) => `<Step id="${id}" title="A">\n\nRead.\n\n</Step>\n\n`
  expect(shownPage(`${top}${one('a')}${one('b')}Now rest.\n\n${one('c')}`)).toMatch(
    /^<Steps><Step id=a>.*<Step id=b>.*Now rest\.<Steps last><Step id=c>/,
  )
})

test('who a reader is and how to begin stand below the sentences that a guide opens with', () => {
  const names = (source: string) =>
    pageOf(top + source).children.map((child) => (isElement(child) ? child.name : child.type))
  const steps = '<Step id="a" title="A">\n\nRead.\n\n</Step>\n'
  expect(names(`Do it all.\n\n<Tip>\n\nRest.\n\n</Tip>\n\n## Before\n\nSit.\n\n${steps}`)).toEqual([
    'NonStepContent',
    'Begin',
    'NonStepContent',
    'Steps',
  ])
  expect(names(steps)).toEqual(['Begin', 'Steps'])
  expect(names('Only words.')).toEqual(['NonStepContent', 'Begin'])
})

test('what stands after the steps is in parts, each with its heading', () => {
  const step = (id: string) => `<Step id="${id}" title="A">\n\nRead.\n\n</Step>\n\n`
  expect(
    shownPage(
      `${top}## Before\n\n${step('a')}Rest.\n\n## One\n\nThis.\n\n### More\n\n## Two\n\nThat.\n`,
    ),
  ).toMatch(
    /<NonStepContent>Before<Steps last>.*<NonStepContent>Rest\.<Part><NonStepContent slot=heading>OneThis\.More<Part><NonStepContent slot=heading>TwoThat\.$/,
  )
})

test('nothing that could run is left in a page, even while its findings are not mended', () => {
  const source = `${top}import 'node:process'\n\n{process.exit()}\n\n<script>\nalert(1)\n</script>\n\n<Tip onclick={run()} {...all}>\n\nx {process.exit()} {/* y */}\n\n</Tip>\n\n<Step id={run()} title="A">\n\nx\n\n</Step>\n`
  walkTree(pageOf(source), (node) => {
    expect(node.type).not.toMatch(/Expression|Esm/)
    if (!isElement(node)) return
    expect(node.name).not.toBe('script')
    for (const each of node.attributes) {
      expect(each.type).toBe('mdxJsxAttribute')
      const { value } = each
      expect(typeof value === 'string' || value === null, node.name ?? '').toBe(true)
    }
    expect(attribute(node, 'onclick')).toBeUndefined()
  })
})
