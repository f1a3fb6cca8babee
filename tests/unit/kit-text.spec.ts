import type { MdxJsxFlowElement } from 'satteri'
import { expect, test } from 'playwright/test'
import { contactsOf, reportContacts } from '../../src/brand/contacts.ts'
import type { Root } from '../../src/guide/tree.ts'
import { vocabulary } from '../../src/guide/vocabulary.ts'
import { withCapital } from '../../src/i18n/language.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { textOfSpans } from '../../src/kit/blocks.ts'
import type { Block } from '../../src/kit/blocks.ts'
import { complaintsOf, screenTables } from '../../src/kit/help-desk-facts.ts'
import { madeUpOptions } from '../../src/kit/made-up.ts'
import { pasteMarkdown } from '../../src/kit/paste.ts'
import { readBlocks } from '../../src/kit/read-blocks.ts'
import { groupsOf } from '../../src/kit/rollout.ts'
import { calendarOf, tasksOf } from '../../src/kit/timeline.ts'
import { blocksToHtml } from '../../src/kit/to-html.ts'
import { blocksToMarkdown } from '../../src/kit/to-markdown.ts'
import { blocksToText } from '../../src/kit/to-text.ts'
import { settlePdf } from '../../src/kit/settle-pdf.ts'
import { shippedProject } from '../shipped.ts'

const blocks: Block[] = [
  { kind: 'heading', level: 2, spans: [{ text: 'What <to> do' }] },
  {
    kind: 'paragraph',
    spans: [{ text: 'Tap ' }, { text: 'Deny', strong: true, mark: 2 }, { text: ' & call.' }],
  },
  {
    kind: 'list',
    isNumbered: true,
    items: [
      [
        {
          kind: 'paragraph',
          spans: [{ text: 'See ' }, { text: 'here', href: 'https://a.example/' }],
        },
      ],
    ],
  },
]

test('the same blocks are said in HTML, as plain text and in Markdown', () => {
  expect(blocksToHtml(blocks)).toBe(
    '<h2>What &lt;to&gt; do</h2>\n<p>Tap <strong>Deny</strong> (2) &amp; call.</p>\n' +
      '<ol><li>See <a href="https://a.example/">here</a></li></ol>',
  )
  expect(blocksToText(blocks)).toBe(
    'What <to> do\n------------\n\nTap Deny & call.\n\n1. See here (https://a.example/)',
  )
  expect(blocksToMarkdown(blocks)).toBe(
    '## What \\<to\\> do\n\nTap **Deny** (2) & call.\n\n1. See [here](https://a.example/)',
  )
})

test('every step of a guide and every view with a picture is in its blocks', async () => {
  const { brand, guides } = await shippedProject()
  for (const { outline, page } of guides) {
    const read = readBlocks(page(), brand, outline.locale, outline)
    const titles = read.flatMap((block) => (block.kind === 'heading' ? block.spans[0]?.text : []))
    for (const { number, title } of outline.steps) expect(titles).toContain(`${number}. ${title}`)
    const shown = JSON.stringify(read)
    for (const { key, picture } of outline.steps.flatMap(({ views }) => views)) {
      if (picture) expect(shown, outline.file).toContain(`"key":"${key}"`)
    }
  }
})

test('a pasted guide says which phone words are for wherever it has both', async () => {
  const { brand, guides } = await shippedProject()
  let told = 0
  for (const { outline, page } of guides.filter((each) => each.outline.locale === 'en')) {
    const paragraphs = readBlocks(page(), brand, 'en', outline).flatMap((block) =>
      block.kind === 'paragraph' ? textOfSpans(block.spans) : [],
    )
    for (const phone of ['ios', 'android'] as const) {
      const views = outline.steps.flatMap((step) => step.views.filter((v) => v.phone === phone))
      const name = messagesFor('en')(`guide.answers.${phone}`)
      expect(paragraphs.filter((text) => text === name)).toHaveLength(views.length)
      told += views.length
    }
  }
  expect(told).toBeGreaterThan(0)
})

/** A tree of one element, with words in it unless it shows something by itself. */
function treeOf(name: string, attributes: Record<string, string | null>): Root {
  const words = {
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: 'Words' }],
  }
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: vocabulary[name]?.empty ? [] : [words],
  }
  return { type: 'root', children: [element] }
}

test('whatever a guide may say with an element, pasted blocks say it', async () => {
  const { brand, outlines } = await shippedProject()
  const outline = outlines.find(({ steps }) => steps.length > 0)!
  const id = outline.steps[0]!.id
  for (const [name, { attributes }] of Object.entries(vocabulary)) {
    const flags = Object.entries(attributes).filter(([, kind]) => kind === 'flag')
    const all = Object.fromEntries(flags.map(([key]) => [key, null]))
    const tree = treeOf(name, { ...all, ...(name === 'Step' ? { id } : {}) })
    const said = blocksToMarkdown(readBlocks(tree, brand, outline.locale, outline))
    expect(said, `<${name}>`).toContain(vocabulary[name]?.empty ? '](' : 'Words')
  }
})

test('a pasted guide has the ways to reach the help desk, and those to report a request', async () => {
  const shipped = await shippedProject()
  const brand = {
    ...shipped.brand,
    security: { name: 'Security', email: 'security@company.example' },
  }
  const ways = (attributes: Record<string, null>): string[] =>
    readBlocks(treeOf('HelpDesk', attributes), brand, 'en').flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => blocksToMarkdown(item)) : [],
    )
  const written = ({ text, href }: { text: string; href?: string }): string =>
    href === undefined ? text : `[${text}](${href})`
  expect(ways({})).toEqual(contactsOf(brand.support, 'en').map(written))
  expect(ways({ security: null })).toEqual(reportContacts(brand, 'en').map(written))
  expect(ways({ security: null })).toEqual([
    '[security@company.example](mailto:security@company.example)',
  ])
})

test('the help desk reads every symptom, and every view by number, letter and short address', async () => {
  const project = await shippedProject()
  for (const locale of project.brand.languages) {
    const guides = project.outlines.filter((outline) => outline.locale === locale)
    const said = complaintsOf(project, locale).flatMap(({ says }) => says)
    expect(said).toEqual(guides.flatMap(({ frontmatter }) => frontmatter.symptoms))
    const [main] = screenTables(project, locale)
    const prefix = locale === 'en' ? '' : '/es'
    expect(main?.rows.map(({ address }) => address)).toContain(`${prefix}/7/`)
    expect(main?.rows.map(({ place }) => place)).toContain('8 C')
  }
})

test('a roll-out has its tasks in order, and a calendar that any program reads', async () => {
  const { brand } = await shippedProject()
  const days = { opens: '2027-02-01', required: '2027-03-01', closed: '2027-04-01' }
  const tasks = tasksOf(brand, [{ name: 'Shops; all', days }], 'es')
  const dates = tasks.map(({ day }) => day ?? '')
  expect(dates).toEqual([...dates].sort())
  expect(dates[0]).toBe('2027-01-04')
  expect(dates.at(-1)).toBe('2027-04-01')
  const calendar = calendarOf(brand, tasks, 'es')
  const lines = calendar.split('\r\n')
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(calendar.replaceAll('\r\n ', '')).toContain('SUMMARY:Duo: Shops\\; all: ')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(tasks.length)
  expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(tasks.length)
})

test('groups take their turn by day, and an entry keeps its name when its day changes', async () => {
  const { brand } = await shippedProject()
  const planned = (shops: string): string[] => {
    const rollout = {
      opens: '2027-02-01',
      required: '2027-06-01',
      closed: '2027-07-01',
      waves: [
        { name: 'Shops', opens: shops, required: '2027-06-01' },
        { name: 'Head office', opens: '2027-02-01', required: '2027-03-01' },
      ],
    }
    const groups = groupsOf({ ...brand, rollout }, 'en')
    expect(groups.map(({ name }) => name)).toEqual(['Head office', 'Shops'])
    const tasks = tasksOf(brand, groups, 'en')
    // The help desk is briefed before the first group, and set-up closes for all.
    expect(tasks[0]).toMatchObject({ id: 'prepare', day: '2027-01-04' })
    expect(tasks.filter(({ id }) => id === 'prepare' || id === 'closed')).toHaveLength(2)
    expect(tasks.at(-1)?.group).toBeUndefined()
    const lines = calendarOf(brand, tasks, 'en').replaceAll('\r\n ', '').split('\r\n')
    return lines.filter((line) => line.startsWith('UID:')).sort()
  }
  const names = planned('2027-04-01')
  expect(names).toEqual(planned('2027-04-08'))
  expect(new Set(names).size).toBe(names.length)
})

test('a pasted title is no Markdown, whatever signs are in it', () => {
  expect(pasteMarkdown('The *old* [screens]', '1 < 2_', [])).toBe(
    '# The \\*old\\* \\[screens\\]\n\n1 \\< 2\\_\n\n\n',
  )
})

test('a value that begins a line has a capital, in every script', () => {
  expect(['weekdays', 'ñandú', '8 am', '', '𐐨x'].map((text) => withCapital(text, 'en'))).toEqual([
    'Weekdays',
    'Ñandú',
    '8 am',
    '',
    '𐐀x',
  ])
})

test('options that have an example’s value are named, and no others', async () => {
  const { brand } = await shippedProject()
  expect(madeUpOptions(brand)).toEqual([
    'name',
    'site.url',
    'support.email',
    'enrollment.signIn',
    'support.phone',
    'logo.light',
    'logo.dark',
  ])
  const own = {
    ...brand,
    name: 'Contest.Test Example',
    logo: undefined,
    site: { ...brand.site, url: 'https://duo.contest.com' },
    support: { ...brand.support, email: 'help@example-works.com', phone: '+1 202 555 0143' },
    enrollment: { ...brand.enrollment, signIn: 'https://sso.contest.com/example' },
    security: { name: 'Security', page: 'https://security.example.com/report' },
  }
  expect(madeUpOptions(own)).toEqual(['security.page'])
})

test('two prints of a page are one file, as long as it was', () => {
  const printed = (day: string, first: number): Buffer =>
    Buffer.from(
      `<</CreationDate (D:${day}201530+00'00')>> /ID (node${String(first).padStart(8, '0')}) /Headers [(node${String(first + 9).padStart(8, '0')})]`,
    )
  const settled = settlePdf(printed('20261130', 4))
  expect(settled).toHaveLength(printed('20261130', 4).length)
  expect(settled.equals(settlePdf(printed('20270101', 995)))).toBe(true)
})
