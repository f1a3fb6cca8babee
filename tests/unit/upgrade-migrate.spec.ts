import { expect, test } from 'playwright/test'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { mergeLabels, readLabels, labelHashes } from '../../src/upgrade/label-tables.ts'
import { migrate } from '../../src/upgrade/migrate.ts'

test('former options and values are renamed in a brand file, comments and all else stay', () => {
  const source = `import { defineBrand } from '#brand'
// enrolment: how people begin
export default defineBrand({
  name: "enrolment: { }", 'enrolment': { start: 'email' }, // enrolment
  classic: { /* order: 'duo' */ order:  "duo" },
})
`
  expect(migrate('brands/acme/brand.config.ts', source)).toEqual({
    file: 'brands/acme/brand.config.ts',
    text: source
      .replace("'enrolment': {", "'enrollment': {")
      .replace('order:  "duo"', 'order:  "number-first"'),
    todo: [],
  })
})

test('a brand file that is up to date, or can’t be read, stays as it is', () => {
  for (const source of [
    `export default defineBrand({ enrollment: {}, classic: { order: 'number-first' } })`,
    `export default defineBrand({ enrolment: {`,
    `export default defineBrand({ ...more, enrolment: 1, enrollment: 2 })`,
  ]) {
    expect(migrate('brand.config.ts', source).text).toBe(source)
  }
})

test('a guide’s quoted options and conditions are renamed', () => {
  const source = `---
have: [{ what: a phone, is: order-duo }]
---
{brand.enrolment.sender} <When is="order-article">order-article</When> <When not='order-duo'>x</When>
`
  expect(migrate('content/guides/x/en.mdx', source).text).toBe(`---
have: [{ what: a phone, is: number-first }]
---
{brand.enrollment.sender} <When is="type-first">order-article</When> <When not='number-first'>x</When>
`)
})

test('a walk becomes a capture script, with its own names for what it is given', () => {
  const source = `import { defineWalk, isOn, pressByName, type Stage } from "#walk"
const go = async (stage: Stage) => { await stage.press('a'); await stage.page.keyboard.press('Tab') }
export default defineWalk({ views: { a: { go }, b: { go: (stage) => stage.type('b', 'Stage') } } })
`
  const { file, text, todo } = migrate('content/guides/x/walk.ts', source)
  expect(file).toBe('content/guides/x/capture.ts')
  expect(todo).toEqual([])
  expect(text)
    .toBe(`import { defineCapture, isOn, clickByName, type CaptureContext } from "#capture"
const go = async (stage: CaptureContext) => { await stage.click('a'); await stage.page.keyboard.press('Tab') }
export default defineCapture({ views: { a: { go }, b: { go: (stage) => stage.fill('b', 'Stage') } } })
`)
})

test('a number that was typed is now the one of the brand’s country', () => {
  const source = (imported: string, typed: string) =>
    `import { defineCapture, ${imported}, isOn } from '#capture'\nawait ${typed}\n`
  const { text, todo } = migrate(
    'content/guides/x/capture.ts',
    source('exampleNumber', "context.fill('phone-number', exampleNumber)"),
  )
  expect(todo).toEqual([])
  expect(text).toBe(source('fillNumber', 'fillNumber(context)'))
  const elsewhere = source('exampleNumber', "context.fill('my-own-field', exampleNumber)")
  expect(migrate('content/guides/x/capture.ts', elsewhere).text).toBe(elsewhere)
})

test('what can’t be renamed is named, with its line and what to write', () => {
  const { todo } = migrate(
    'content/guides/x/walk.ts',
    `export default {\n  go: async ({ page, press }) => press('a'),\n}\n`,
  )
  expect(renderDiagnostics(todo)).toBe(
    'content/guides/x/capture.ts:2: press is called something else now. Write click in its place, here and where it is used.',
  )
})

test('of an old label table, the words that somebody changed go into the new one', () => {
  const shipped = `export default {\n  save: 'Save',\n  'start-setup': 'Start setup',\n  add: { drawn: '+', called: 'Add' },\n} satisfies object\n`
  const labels = new Map(
    [...labelHashes(readLabels(shipped, 'en.ts') ?? new Map(), 'en')].map(
      ([id, hash]) => [id, new Set([hash])] as const,
    ),
  )
  const theirs = readLabels(
    shipped.replace('Start setup', 'Begin').replace("save: 'Save'", "save: 'Save', own: 'Ours'"),
    'en.ts',
  )
  const merged = mergeLabels(
    theirs ?? new Map(),
    '# Words\nsave: Save now\nstart-setup: Start\nadd:\n  drawn: +\n  called: Add\nnew: New\n',
    'en',
    { labels },
  )
  expect(merged.ids).toEqual(['own', 'start-setup'])
  expect(merged.text).toBe(
    '# Words\nsave: Save now\nstart-setup: Begin\nadd:\n  drawn: +\n  called: Add\nnew: New\nown: Ours\n',
  )
})
