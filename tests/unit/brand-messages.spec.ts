import { expect } from 'playwright/test'
import { checkBrand } from '../../src/brand/check.ts'
import { brandSchema, optionNames } from '../../src/brand/schema.ts'
import { HandrailError } from '../../src/diagnostics/diagnostic.ts'
import { either } from '../../src/diagnostics/phrases.ts'
import { expectationAt } from '../../src/diagnostics/schema-issues.ts'
import { languages, locales } from '../../src/i18n/language.ts'
import { test } from '../brand-project.ts'

const topLevel =
  'name, shortName, accountName, site, publish, logo, wordmark, favicon, color, theme, support, security, footer, accessibility, home, guides, rollout, languages, defaultLanguage, country, screens, enrollment, platforms, prompts, policy, universal, classic, reviewed, practice, labels'

/** `"en", "es"`: every language there is, as a list in a brand file. */
const listed = locales.map((tag) => `"${tag}"`).join(', ')
/** `Write "en" (English) or "es" (Español).` */
const writeOne = `Write ${either(locales.map((tag) => `"${tag}" (${languages[tag].name})`))}.`

/** What is declared beside a name and a phone number, and what the person reads. */
const mistakes: [mistake: string, declared: string, complaint: string][] = [
  [
    'a misspelt option',
    `colour: '#0f6b5c'`,
    '› colour: There is no option "colour" here. Did you mean "color"?',
  ],
  [
    'an option that belongs in a group',
    `email: 'help@acme.example'`,
    `› email: There is no option "email" here. Did you mean "support.email"? The options here are ${topLevel}.`,
  ],
  [
    'an option that nobody knows',
    `site: { vibe: 'dark' }`,
    '› site.vibe: There is no option "vibe" here. The options here are url, base, indexing.',
  ],
  [
    'a place to publish that has another name',
    `publish: { target: 'github' }`,
    '› publish.target: "github" is not one of the choices. Write "github-pages", "gitlab-pages", "netlify", "cloudflare-pages", "azure-static-web-apps", "nginx", "apache", "iis" or "folder".',
  ],
  [
    'a site with a path that may show the guide',
    `publish: { embedIn: ['https://acme.sharepoint.com/sites/it'] }`,
    '› publish.embedIn: "https://acme.sharepoint.com/sites/it" has a path, and a whole site may show the guide or none of it. Write "https://acme.sharepoint.com".',
  ],
  [
    'more than a site among those that may show the guide',
    `publish: { embedIn: ["https://acme.example; script-src *"] }`,
    '› publish.embedIn: "https://acme.example; script-src *" is not the address of a site that begins with https://. Example: ["https://acme.sharepoint.com"]',
  ],
  [
    'a text where a group belongs',
    `logo: 'logo.svg'`,
    '› logo: "logo.svg" is not a group in braces. Example: { light: "logo.svg" }',
  ],
  [
    'a text where a list belongs',
    `languages: 'en'`,
    `› languages: "en" is not a list in brackets. Example: [${listed}]`,
  ],
  [
    'a text where true or false belongs',
    `practice: 'no'`,
    '› practice: "no" is neither true nor false. Example: true',
  ],
  [
    'a number where a text belongs',
    `shortName: 7`,
    '› shortName: 7 is not a text in quotes. Example: "Harbour & Vale"',
  ],
  ['an empty text', `shortName: ' '`, '› shortName: It is empty. Example: "Harbour & Vale"'],
  [
    'a text of two lines',
    `shortName: 'Acme\\nLtd'`,
    '› shortName: It runs over more than one line. Example: "Harbour & Vale"',
  ],
  [
    'a color by its name',
    `color: 'green'`,
    '› color: "green" is not a color code. Did you mean "#008000"?',
  ],
  [
    'a color without its #',
    `color: '0F6B5C'`,
    '› color: "0F6B5C" is not a color code. Did you mean "#0f6b5c"?',
  ],
  [
    'a color that is none',
    `screens: { accent: 'corporate' }`,
    '› screens.accent: "corporate" is not a color code. Write # and six digits. Example: "#0f6b5c"',
  ],
  [
    'an address without https://',
    `site: { url: 'guide.acme.example' }`,
    '› site.url: "guide.acme.example" does not begin with https://. Did you mean "https://guide.acme.example"?',
  ],
  [
    'an address that is none',
    `site: { url: 'our intranet' }`,
    '› site.url: "our intranet" is not a web address. Example: "https://guide.example.com"',
  ],
  [
    'an address with a path',
    `site: { url: 'https://acme.example/it/duo' }`,
    '› site.url: "https://acme.example/it/duo" has a path. Write url: "https://acme.example" and base: "/it/duo/".',
  ],
  [
    'a whole address for a folder',
    `site: { base: 'https://acme.example/duo/' }`,
    '› site.base: "https://acme.example/duo/" is a whole address. Write url: "https://acme.example" and base: "/duo/".',
  ],
  [
    'a folder that no address can have',
    `site: { base: 'our guide' }`,
    '› site.base: "our guide" is not a folder in a web address. Example: "/guide/"',
  ],
  [
    'a sign-in page without encryption',
    `enrollment: { signIn: 'http://signin.acme.example' }`,
    '› enrollment.signIn: "http://signin.acme.example" is not a safe place to type a password. Write its address that begins with https://.',
  ],
  [
    'a heading that does not fit the home page',
    `languages: ['en', 'es'], home: { heading: { en: '${'x'.repeat(61)}', es: 'Corto' } }`,
    '› home.heading.en: It has 61 characters, and 60 fit. Shorten it.',
  ],
  [
    'a notice in one language of two',
    `languages: ['en', 'es'], home: { notice: { text: { en: 'Friday' } } }`,
    '› home.notice.text: There is no text for "es" (Español). Add it, or write one text in quotes for all languages.',
  ],
  [
    'a notice until a day that is none',
    `home: { notice: { text: 'Friday', until: '31.1.2027' } }`,
    '› home.notice.until: "31.1.2027" is not a date as year-month-day. Example: "2027-01-31"',
  ],
  [
    'a language there are no words for',
    `languages: ['en', 'xx']`,
    `› languages: There is no language "xx". ${writeOne}`,
  ],
  [
    'a language with its country',
    `languages: ['es-XX']`,
    '› languages: There is no language "es-XX". Did you mean "es"?',
  ],
  [
    'a language that is there twice',
    `languages: ['en', 'en']`,
    '› languages: "en" is there twice. Write each language once.',
  ],
  ['no language', `languages: []`, `› languages: The list is empty. Example: [${listed}]`],
  [
    'a default that is not published',
    `languages: ['es'], defaultLanguage: 'en'`,
    '› defaultLanguage: "en" is not one of your languages. Write "es", or add it to languages.',
  ],
  [
    'a text that a published language lacks',
    `languages: ['en', 'es'], enrollment: { subject: { en: 'Set up Duo' } }`,
    '› enrollment.subject: There is no text for "es" (Español). Add it, or write one text in quotes for all languages.',
  ],
  [
    'a text in a language there are no words for',
    `languages: ['en', 'es'], enrollment: { subject: { en: 'Set up', es: 'Configure', xx: 'X' } }`,
    `› enrollment.subject.xx: There is no language "xx". ${writeOne}`,
  ],
  [
    'a rename in a language there are no words for',
    `labels: { English: { continue: 'Next' } }`,
    '› labels.English: There is no language "English". Did you mean "en"?',
  ],
  [
    'a rename to nothing',
    `labels: { en: { continue: '' } }`,
    '› labels.en.continue: It is empty. Example: { en: { "start-setup": "Get started" } }',
  ],
  [
    'a logo that is misspelt',
    `logo: { light: 'lgoo.svg' }`,
    '› logo.light: There is no file "lgoo.svg" beside brand.config.ts. Did you mean "logo.svg"?',
  ],
  [
    'a logo in other letters than on the disk',
    `logo: { light: 'Logo.svg' }`,
    '› logo.light: There is no file "Logo.svg" beside brand.config.ts. Did you mean "logo.svg"?',
  ],
  [
    'a logo that is nowhere',
    `logo: { light: 'images/acme-black.png' }`,
    '› logo.light: There is no file "images/acme-black.png" beside brand.config.ts. Put it there.',
  ],
  [
    'a logo outside',
    `logo: { light: '../logo.svg' }`,
    '› logo.light: "../logo.svg" lies outside the folder of this file. Put the picture beside brand.config.ts and write its name only.',
  ],
  [
    'a logo of another kind',
    `logo: { light: 'logo.jpg' }`,
    '› logo.light: "logo.jpg" is not an SVG or PNG file. Save the logo as SVG, which stays sharp at every size, or as PNG.',
  ],
  [
    'a logo that was renamed, not converted',
    `logo: { light: 'renamed.png' }`,
    '› logo.light: "renamed.png" is not a PNG file but a GIF inside, whatever its name says. Open it in a drawing program and save it again as SVG or PNG.',
  ],
]

test.describe('a mistake in a brand file is named, with what to write instead', () => {
  for (const [mistake, declared, complaint] of mistakes) {
    test(mistake, async ({ project }) => {
      await project.write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
      await project.write('renamed.png', 'GIF89a')
      await project.writeBrand(`{ name: 'Acme', support: { phone: '555-0100' }, ${declared} }`)
      expect(await project.complaintsOfOptions()).toEqual([`brand.config.ts ${complaint}`])
    })
  }

  const helpless =
    'brand.config.ts › support: There is no way to reach help, and a reader who is stuck needs one. Write at least one of email, phone, page and links. Example: { email: "helpdesk@example.com" }'

  test('no way to reach help', async ({ project }) => {
    await project.writeBrand(`{ name: 'Acme', support: { name: 'Service Point' } }`)
    expect(await project.complaintsOfOptions()).toEqual([helpless])
  })

  test('nothing at all', async ({ project }) => {
    await project.writeBrand('{}')
    expect(await project.complaintsOfOptions()).toEqual([
      'brand.config.ts › name: It is missing. Example: "Harbour & Vale Co-operative"',
      helpless,
    ])
  })

  test('all mistakes at once, in the help desk too', async ({ project }) => {
    await project.writeBrand(`{
      name: '',
      support: { email: 'help@', phone: 5550100, page: 'help.acme.example', emial: 'x' },
      languages: ['es'],
      defaultLanguage: 'en',
    }`)
    expect(await project.complaintsOfOptions()).toEqual([
      'brand.config.ts › name: It is empty. Example: "Harbour & Vale Co-operative"',
      'brand.config.ts › support.email: "help@" is not an e-mail address. Example: "helpdesk@example.com"',
      'brand.config.ts › support.phone: 5550100 is not a phone number in quotes. Example: "+1 555-0100"',
      'brand.config.ts › support.page: "help.acme.example" does not begin with https://. Did you mean "https://help.acme.example"?',
      'brand.config.ts › support.emial: There is no option "emial" here. Did you mean "email"?',
      'brand.config.ts › defaultLanguage: "en" is not one of your languages. Write "es", or add it to languages.',
    ])
  })

  test('a mistake in one of several brands names its own file', async ({ project }) => {
    await project.writeBrand(`{ name: 'Acme', support: { email: 'help' } }`, 'brands/acme')
    expect(await project.complaints('acme')).toEqual([
      'brands/acme/brand.config.ts:3:55 › support.email: "help" is not an e-mail address. Example: "helpdesk@example.com"',
    ])
  })
})

test('every option, given something absurd, is answered with an example of its own', () => {
  for (const name of optionNames) {
    const { example } = expectationAt(brandSchema, name.split('.'))
    expect(example, name).toBeDefined()
    const input = name.split('.').reduceRight<unknown>(
      (inner, key) => ({ [key]: inner }),
      () => undefined,
    )
    const complaints = complaintsOf(input).filter((line) => line.startsWith(`file › ${name}:`))
    expect(complaints, name).toHaveLength(1)
    const choice = /is not one of the choices|There is no language/.test(complaints[0] ?? '')
    if (!choice) expect(complaints[0]).toContain(`Example: ${example}`)
  }
})

function complaintsOf(input: unknown): string[] {
  try {
    checkBrand(input, import.meta.dirname, 'file')
    return []
  } catch (error) {
    if (error instanceof HandrailError) return error.message.split('\n')
    throw error
  }
}
