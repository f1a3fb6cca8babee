import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import { contactsOf } from '../../src/brand/contacts.ts'
import { loadBrand } from '../../src/brand/load.ts'
import { checkLinks } from '../../src/check/links.ts'
import { test } from '../brand-project.ts'
import { test as fixtureTest } from '../fixture-project.ts'
import { said } from './guide/checked.ts'

const link = (url: string): string => `[{ text: 'Chat', url: '${url}' }]`

for (const url of [
  'https://chat.acme.example/it?from=duo',
  'http://intranet/help',
  'msteams:/l/chat/0/0?users=it@acme.example',
  'msteams://teams.microsoft.com/l/channel/19%3A1',
  'slack://channel?team=T1&id=C1',
  'tel:+1555-0100',
]) {
  test(`a link may lead the way to help: ${url}`, async ({ project }) => {
    await project.writeBrand(`{ name: 'Acme', support: { links: ${link(url)} } }`)
    expect(await project.complaints()).toEqual([])
    const { support } = await loadBrand(project.root)
    expect(contactsOf(support, 'en')).toEqual([{ by: 'link', href: url, text: 'Chat' }])
  })
}

for (const [mistake, declared, complaint] of [
  [
    'an address that runs',
    `support: { phone: '555-0100', links: ${link('javascript:alert(1)')} }`,
    '› support.links.url: An address that begins with javascript: is not let through. Write one that begins with https:, msteams:, slack:, tel:. An e-mail address belongs in support.email.',
  ],
  [
    'an address without a scheme',
    `support: { phone: '555-0100', links: ${link('chat.acme.example:8080')} }`,
    '› support.links.url: "chat.acme.example:8080" does not begin with https://. Did you mean "https://chat.acme.example:8080"?',
  ],
  [
    'a number that nobody can dial',
    `support: { phone: '555-0100', links: ${link('tel:help')} }`,
    '› support.links.url: "tel:help" is not an address of a chat, a telephone or a page. Example: "https://chat.example.com"',
  ],
  [
    'a link in one language of two',
    `support: { phone: '555-0100', links: [{ text: { en: 'Chat' }, url: 'https://c.example' }] }`,
    '› support.links.text: There is no text for "es" (Español). Add it, or write one text in quotes for all languages.',
  ],
  [
    'more links than fit',
    `support: { phone: '555-0100', links: [${`{ text: 'Chat', url: 'https://c.example' },`.repeat(5)}] }`,
    '› support.links: There are 5 links, and 4 fit. Leave the others out, or collect them on a page of yours.',
  ],
  [
    'a security team that nobody can reach',
    `support: { phone: '555-0100' }, security: { name: 'CERT' }`,
    '› security: There is no way to reach them. Write at least one of email, phone and page. Example: { email: "security@example.com" }',
  ],
  [
    'an address at the foot that is none',
    `support: { phone: '555-0100' }, footer: [{ text: 'Imprint', url: '//acme.example' }]`,
    '› footer.url: "//acme.example" is not a web address, or one of this site that begins with /. Example: "https://www.example.com/privacy"',
  ],
] as const) {
  test(`${mistake} is named`, async ({ project }) => {
    await project.writeBrand(`{ name: 'Acme', languages: ['en', 'es'], ${declared} }`)
    const found = await project.complaints()
    expect(found.map((line) => line.replace(/^brand\.config\.ts:3:\d+ /, ''))).toEqual([complaint])
  })
}

fixtureTest(
  'a link at the foot leads to a page or to a file that is there',
  async ({ openFixture }) => {
    const project = openFixture('smallest')
    const file = path.join(project.folder, 'brand.config.ts')
    const links = [
      '/',
      '/guides/say-hello/',
      'https://acme.example',
      '/rules.pdf',
      '/guides/say-helo/',
    ]
    const footer = links.map((url) => `\n  { text: 'x', url: '${url}' },`).join('')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('defineBrand({', `defineBrand({ footer: [${footer}],`),
    )
    const found = said(checkLinks(await project.load()))
    expect(found.map((line) => line.replace(/ Pages: .*/, ''))).toEqual([
      'brand.config.ts:7:16 › footer.url: "/rules.pdf" leads to no page of this site.',
      'brand.config.ts:8:16 › footer.url: "/guides/say-helo/" leads to no page of this site. Did you mean "/guides/say-hello/"?',
    ])
  },
)

fixtureTest(
  'the accessibility statement is a page to link to, unless the company has one elsewhere',
  async ({ openFixture }) => {
    const { brand, outlines, places } = await openFixture('smallest').load()
    const linking = { ...brand, footer: [{ text: 'x', url: '/accessibility/' }] }
    const own = { ...linking, accessibility: { page: 'https://acme.example/accessibility' } }
    const found = (of: typeof brand) => said(checkLinks({ brand: of, outlines, places })).length
    expect([found(linking), found(own)]).toEqual([0, 1])
  },
)
