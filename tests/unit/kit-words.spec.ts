import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { HandrailError, renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import type { Project } from '../../src/guide/load.ts'
import { textOfSpans } from '../../src/kit/blocks.ts'
import type { Block } from '../../src/kit/blocks.ts'
import { kitValues } from '../../src/kit/kit-values.ts'
import { readKitWords } from '../../src/kit/kit-words.ts'
import { mailNames, pieceNames } from '../../src/kit/pieces.ts'
import { readWords } from '../../src/kit/read-words.ts'
import { endOnce } from '../../src/kit/sentences.ts'
import { blocksToText } from '../../src/kit/to-text.ts'
import { shippedProject } from '../shipped.ts'

let home: string
test.beforeEach(() => {
  mkdirSync(path.join(root, '.cache'), { recursive: true })
  home = mkdtempSync(path.join(root, '.cache', 'test-kit-'))
})
test.afterEach(() => rmSync(home, { recursive: true, force: true }))

/** The shipped project in a home of its own, with one text of the kit in its own words. */
async function withText(piece: string, source: string): Promise<Project> {
  const folder = path.join(home, 'content', 'kit', piece)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'en.mdx'), source)
  const project = await shippedProject()
  return { ...project, places: { root, home } }
}

/** The same project while nobody knows where its site will be. */
function withoutAddress({ brand, ...project }: Project): Project {
  return { ...project, brand: { ...brand, site: { ...brand.site, url: undefined } } }
}

/** What a person reads of their mistakes. */
function complaints(project: Project): string {
  try {
    readKitWords(project)
    return ''
  } catch (error) {
    if (error instanceof HandrailError) return renderDiagnostics(error.diagnostics)
    throw error
  }
}

const top = '---\nsubject: Hello\npreview: Hello there\nheading: Hello\n---\n\n'

test('every text is there in every language, with and without days and an address', async () => {
  const project = await shippedProject()
  const days = { opens: '2027-02-01', required: '2027-03-01' }
  for (const given of [project, withoutAddress(project)]) {
    for (const locale of project.brand.languages) {
      for (const piece of pieceNames) {
        for (const known of [undefined, days]) {
          const read = readWords(piece, kitValues(given, locale, known), given)
          expect(read.problems, `${piece} in ${locale}`).toEqual([])
          expect(JSON.stringify(read.words)).not.toMatch(/[{}]brand|undefined|\{kit/)
        }
      }
    }
  }
})

test('the address of the guide is told where the brand file has none', async () => {
  const project = await withText('reminder', `${top}Follow the guide: {kit.link}\n`)
  expect(complaints(project)).toBe('')
  expect(complaints(withoutAddress(project))).toContain(
    '7:19: {kit.link} is empty: brand.config.ts does not say it.',
  )
})

test('a text says days as its language does, and none where the brand file has none', async () => {
  const project = await shippedProject()
  const text = (locale: 'en' | 'es', days?: { opens: string; required: string }): string => {
    const { words } = readWords('announcement', kitValues(project, locale, days), project)
    return `${words?.about.subject}\n${blocksToText(words?.blocks ?? [])}`
  }
  const days = { opens: '2027-02-01', required: '2027-03-01' }
  expect(text('en', days)).toContain('Set up Duo on your phone before Monday 1 March 2027')
  expect(text('es', days)).toContain('lunes 1 de marzo de 2027')
  expect(text('en')).not.toMatch(/20\d\d/)
})

test('a brand’s own text takes the place of the shipped one', async () => {
  const project = await withText('reminder', `${top}Please hurry, {brand.shortName}.\n`)
  const [english] = readKitWords(project)
  const reminder = english?.mails.find(({ name }) => name === 'reminder')
  expect(reminder?.words.about.subject).toBe('Hello')
  expect(blocksToText(reminder?.words.blocks ?? [])).toBe('Please hurry, Harbour & Vale.')
})

test('a paragraph that is only a link is a button, and none without the site’s address', async () => {
  const project = await withText('reminder', `${top}Go on.\n\n[Open it](/guides/lost-phone/)\n`)
  const kindsOf = (given: Project): Block['kind'][] => {
    const values = kitValues(given, 'en', undefined)
    return readWords('reminder', values, given).words?.blocks.map(({ kind }) => kind) ?? []
  }
  expect(kindsOf(project)).toEqual(['paragraph', 'button'])
  expect(kindsOf(withoutAddress(project))).toEqual(['paragraph'])
})

const mistakes: [what: string, source: string, said: string][] = [
  [
    'a value that no brand has',
    `${top}Call {brand.support.telephone}.\n`,
    '7:6: {brand.support.telephone} is not in the brand.',
  ],
  [
    'a value that only a kit could have',
    `${top}From {kit.require} on.\n`,
    '7:6: {kit.require} is not in the kit. Did you mean {kit.required}?',
  ],
  [
    'a day that the brand file does not say',
    `${top}From {kit.required} on.\n`,
    '7:6: {kit.required} is empty: brand.config.ts does not say it.',
  ],
  [
    'a condition that nobody knows',
    `${top}<When is="knows-date">\n\nHello.\n\n</When>\n`,
    '7:1: "knows-date" is nothing that <When> knows of a company. Did you mean "knows-dates"?',
  ],
  [
    'a link to no page',
    `${top}[Here](/guides/lost-phones/) it is.\n`,
    '7:1: "/guides/lost-phones/" leads to no page of this site. Did you mean "/guides/lost-phone/"?',
  ],
  [
    'a step',
    `${top}<Step id="one" title="One">\n\nDo it.\n\n</Step>\n`,
    '7:1: <Step> belongs in guides: what is handed out has no steps and no pictures.',
  ],
  [
    'a line at the top that is called differently',
    top.replace('preview', 'preveiw') + 'Hello.\n',
    '3 › preveiw: "preveiw" is not something this text says of itself. Did you mean "preview"?',
  ],
  [
    'a subject with a value that no brand has',
    top.replace('subject: Hello', "subject: 'Hello {brand.nam}'") + 'Hello.\n',
    '2 › subject: {brand.nam} is not in the brand. Did you mean {brand.name}?',
  ],
]

for (const [what, source, said] of mistakes) {
  test(`${what} is told with its file and line`, async () => {
    const told = complaints(await withText('reminder', source))
    const file = path.relative(root, path.join(home, 'content/kit/reminder/en.mdx'))
    expect(told).toContain(`${file.split(path.sep).join('/')}:${said}`)
  })
}

test('where all start at sign-in, nobody gets a mail about a link or is told to look for one', async () => {
  const project = await shippedProject()
  const enrollment = { ...project.brand.enrollment, start: 'sign-in' as const }
  const kit = readKitWords({ ...project, brand: { ...project.brand, enrollment } })
  for (const { mails } of kit) {
    expect(mails.map(({ name }) => name)).toEqual(mailNames.filter((n) => n !== 'link-expires'))
    const said = mails.map(({ words }) => blocksToText(words.blocks)).join('\n')
    expect(said).not.toContain(enrollment.senderAddress)
  }
})

test('groups that take turns get mails with their own days, and one mail where it says none', async () => {
  const project = await shippedProject()
  const rollout = {
    opens: '2027-02-01',
    required: '2027-04-01',
    waves: [
      { name: { en: 'Head office', es: 'Sede' }, opens: '2027-02-01', required: '2027-03-01' },
      { name: 'Shops', opens: '2027-03-01', required: '2027-04-01' },
    ],
  }
  const [english] = readKitWords({ ...project, brand: { ...project.brand, rollout } })
  const subjects = english?.mails.map(({ name, words }) => [name, words.about.subject])
  expect(subjects).toContainEqual([
    'last-call-head-office',
    'Last call: from Monday 1 March 2027, you need Duo to sign in',
  ])
  expect(subjects).toContainEqual([
    'last-call-shops',
    'Last call: from Thursday 1 April 2027, you need Duo to sign in',
  ])
  expect(subjects?.map(([name]) => name)).toContain('new-phone')
  // What hangs on a wall is read by all groups.
  const faq = english?.texts.faq?.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? textOfSpans(block.spans) : [],
  )
  expect(faq?.join('\n')).not.toContain('2027')
})

test('groups whose names differ in a sign only get a file each', async () => {
  const project = await shippedProject()
  const rollout = {
    opens: '2027-02-01',
    required: '2027-04-01',
    waves: [
      { name: 'R&D', opens: '2027-02-01', required: '2027-03-01' },
      { name: 'R.D.', opens: '2027-03-01', required: '2027-04-01' },
    ],
  }
  for (const { mails } of readKitWords({ ...project, brand: { ...project.brand, rollout } })) {
    const names = mails.map(({ name }) => name)
    expect(names).toContain('last-call-rd-1')
    expect(new Set(names).size).toBe(names.length)
  }
})

test('who hears of a request that somebody else started is named with the ways to reach them', async () => {
  const project = await shippedProject()
  const security = { name: { en: 'Cyber Defence', es: 'Ciberdefensa' }, email: 'soc@a.example' }
  const saidOf = (brand: Project['brand']): string[] =>
    readKitWords({ ...project, brand }).flatMap(({ mails, texts }) => {
      const allSet = mails.find(({ name }) => name === 'all-set')?.words
      const { card, chat, faq, handout, 'help-desk': desk } = texts
      return [allSet, card, chat, faq, handout, desk].map((words) =>
        blocksToText(words?.blocks ?? []).replace(/\s+/g, ' '),
      )
    })
  const said = saidOf({ ...project.brand, security })
  expect(said).toHaveLength(12)
  for (const text of said) expect(text).toMatch(/(Cyber Defence|Ciberdefensa) \(soc@a\.example\)/)
  for (const text of saidOf(project.brand)) expect(text).not.toMatch(/Cyber|undefined/)
})

test('a sentence that ends in a name with a full stop ends with one', async () => {
  const words = `${top.replace('subject: Hello', "subject: 'For {brand.name}.'")}From {brand.name}. And **{brand.name}**.\n`
  const project = await withText('reminder', words)
  const [english] = readKitWords({ ...project, brand: { ...project.brand, name: 'Acme Inc.' } })
  const reminder = english?.mails.find(({ name }) => name === 'reminder')?.words
  expect(reminder?.about.subject).toBe('For Acme Inc.')
  expect(blocksToText(reminder?.blocks ?? [])).toBe('From Acme Inc. And Acme Inc.')
  expect(endOnce('Wait... and ..')).toBe('Wait... and .')
})
