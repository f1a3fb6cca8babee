import { expect, test } from 'playwright/test'
import { adviseOnHiddenGuides } from '../../src/check/home.ts'
import { checkWording } from '../../src/check/wording.ts'
import { said } from './guide/checked.ts'
import { brandWith, outlineOf, read, step, valuesWith } from './guide/reading.ts'

const hides = { guides: { hide: ['link-expired'] } }
const words =
  'See **[Your *link* expired](/guides/link-expired/#ask)**, or [the list](/guides/new-phone/). Then [ask](/guides/link-expired/).'

test('where words would lead to a hidden guide, they stay and say who helps', () => {
  const outline = outlineOf(step(words), valuesWith('en', hides))
  expect(outline.steps[0]?.views[0]?.prose.map(({ text }) => text)).toEqual([
    'See Your link expired (ask your help desk), or the list. Then ask (ask your help desk).',
  ])
  expect(outline.links.map(({ url }) => url)).toEqual(['/guides/new-phone/'])
  expect(said(adviseOnHiddenGuides({ outlines: [outline] }))).toEqual([
    'content/guides/x/en.mdx:13:7: The guide "link-expired" is hidden: its link is no link here, and "(ask your help desk)" follows the words. Read the sentence once, and reword it if you like.',
    expect.stringContaining('content/guides/x/en.mdx:13:'),
  ])
  const page = JSON.stringify(read(step(words), valuesWith('es', hides)).page())
  expect(page).not.toContain('/guides/link-expired/')
  expect(page).toContain('(pregunte a su mesa de ayuda)')
  expect(read(step(words)).outline?.unlinked).toEqual([])
})

test('what stands in the place of a link is not held against its writer', () => {
  const long = `${'Word '.repeat(15)}and [so it is here](/guides/link-expired/).`
  const outline = outlineOf(step(long), valuesWith('en', hides))
  expect(checkWording({ brand: brandWith(hides), outlines: [outline] })).toEqual([])
})
