import { expect } from 'playwright/test'
import { brandJsonSchema, schemaAt } from '../../scripts/brand-docs.ts'
import { loadBrand } from '../../src/brand/load.ts'
import { brandSchema, optionNames } from '../../src/brand/schema.ts'
import { nearest } from '../../src/diagnostics/nearest.ts'
import { expectationAt } from '../../src/diagnostics/schema-issues.ts'
import { brandValues } from '../../src/brand/values.ts'
import { drawnWords } from '../../src/guide/labels.ts'
import { renamedTables } from '../../src/guide/values.ts'
import { test } from '../brand-project.ts'

test('a writer can quote the brand, in the language of the guide', async ({ project }) => {
  await project.writeBrand(`{
    name: "Søn's Co-op",
    support: { email: 'help@son.example', hours: { en: 'Always', es: 'Siempre' } },
    languages: ['en', 'es'],
    enrollment: { subject: 'Set up Duo', linkDays: 7 },
  }`)
  const brand = await loadBrand(project.root)
  expect(brandValues(brand, 'es')).toEqual({
    name: "Søn's Co-op",
    shortName: "Søn's Co-op",
    accountName: "Søn's Co-op",
    'site.url': undefined,
    'support.name': 'Mesa de ayuda',
    'support.email': 'help@son.example',
    'support.phone': undefined,
    'support.page': undefined,
    'support.hours': 'Siempre',
    'enrollment.sender': 'Duo Security',
    'enrollment.senderAddress': 'no-reply@duosecurity.com',
    'enrollment.subject': 'Set up Duo',
    'enrollment.linkDays': '7',
    'enrollment.codeHours': '24',
    'enrollment.signIn': undefined,
    'platforms.ios.minimum': '16',
    'platforms.ios.store': 'https://apps.apple.com/us/app/duo-mobile/id422663827',
    'platforms.android.minimum': '12',
    'platforms.android.store':
      'https://play.google.com/store/apps/details?id=com.duosecurity.duomobile',
    'platforms.duoMobile': '4.85',
    'policy.verifiedPush': undefined,
    'policy.rememberDays': undefined,
    'policy.callKeys.approve': '1',
    'policy.callKeys.report': '9',
    'policy.lockOut.after': '10',
    'policy.lockOut.minutes': undefined,
    // Who hears of a strange request, where nobody else does.
    'security.name': 'su mesa de ayuda',
  })
  expect(brandValues(brand, 'en')['support.hours']).toBe('Always')
})

test('a name that this brand leaves out is known, and a name that does not exist is not', async ({
  project,
}) => {
  await project.writeBrand(`{ name: 'Acme', support: { phone: '555-0100' } }`)
  const values = brandValues(await loadBrand(project.root), 'en')
  expect('support.email' in values).toBe(true)
  expect('support.fax' in values).toBe(false)
})

test('a mistyped word is answered with the word that was meant', () => {
  const words = ['name', 'email', 'phone', 'page', 'hours', 'shortName']
  expect(nearest('emial', words)).toBe('email')
  expect(nearest('e-mail', words)).toBe('email')
  expect(nearest('Phone', words)).toBe('phone')
  expect(nearest('hour', words)).toBe('hours')
  expect(nearest('shortname', words)).toBe('shortName')
})

test('a word that resembles nothing is not guessed at', () => {
  expect(nearest('telephone number', ['name', 'email', 'phone'])).toBeUndefined()
  expect(nearest('x', ['a', 'b'])).toBeUndefined()
  expect(nearest('anything', [])).toBeUndefined()
})

test('every option that is more than a switch, a number, a choice or a color has a kind', () => {
  const schema = brandJsonSchema()
  const unkind = optionNames.filter((name) => {
    if (optionNames.some((other) => other.startsWith(`${name}.`))) return false
    if (expectationAt(brandSchema, name.split('.')).kind !== undefined) return false
    return /"string"(?!,"enum")/.test(JSON.stringify(schemaAt(schema, name)))
  })
  // Besides colors, a folder that only links hold, what only a server says, words that are looked up by
  // their ids, and lists whose parts have
  // kinds of their own.
  const lists = ['support.links', 'footer', 'rollout.waves']
  expect(unkind).toEqual([
    'site.base',
    'publish.embedIn',
    'color',
    'theme.secondary',
    ...lists,
    'screens.accent',
    'labels',
  ])
})

test('where a screen has no Spanish, what is renamed in English is so for Spanish readers, too', () => {
  const spanish = { drawn: 'Continuar', inClassic: 'english-only' } as const
  const tables = { en: { continue: 'Continue' }, es: { continue: spanish } }
  const brand = { country: 'US' as const, labels: { en: { continue: 'Next' } } }
  const drawn = (screens?: 'classic') =>
    drawnWords(renamedTables(tables, brand, screens).es?.continue ?? '')
  expect(drawn('classic')).toBe('Next')
  expect(drawn()).toBe('Continuar')
})
