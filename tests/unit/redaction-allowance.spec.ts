import { expect, test } from 'playwright/test'
import type { Brand } from '../../src/brand/brand.ts'
import { optionsOf } from '../../src/brand/schema.ts'
import { textAllowance } from '../../src/capture/allowance.ts'
import type { Target } from '../../src/guide/capture-script.ts'
import { scanText } from '../../src/redaction/scan-text.ts'
import { brandWith } from './guide/reading.ts'

const brand = brandWith()

/** What would be found in a text on a screen of a brand that differs from the project's own. */
function kinds(text: string, differs: Partial<Brand>, target: Target = { practice: 'classic' }) {
  return scanText([text], textAllowance({ ...brand, ...differs }, target)).map(({ kind }) => kind)
}

test('pictures may show what these options say, and no other', () => {
  // What is listed is no secret to the scan. Whoever adds an option decides here whether pictures may show it: what
  // they may not gets a kind of its own in fields.ts.
  expect(optionsOf('text', 'localized', 'alt', 'email', 'phone', 'address')).toEqual([
    'name',
    'shortName',
    'accountName',
    'site.url',
    'logo.alt',
    'wordmark.alt',
    'support.name',
    'support.email',
    'support.phone',
    'support.page',
    'support.hours',
    'security.name',
    'security.email',
    'security.phone',
    'security.page',
    'accessibility.page',
    'accessibility.email',
    'accessibility.enforcement.url',
    'enrollment.sender',
    'enrollment.senderAddress',
    'enrollment.subject',
    'enrollment.signIn',
    'platforms.ios.store',
    'platforms.android.store',
  ])
})

for (const name of ['Booking.com', 'monday.com', 'KRZYSZTOFSCHWARTZBANK', 'Fjord 212-867-5309']) {
  test(`a company may be called ${name}`, () => {
    for (const text of [
      name,
      `Set up Duo · ${name}`,
      `Welcome to ${name}.`,
      `${name}: sign in`,
      name.toUpperCase(),
      name.replace(' ', '\u00a0'),
    ]) {
      expect(kinds(text, { name }), text).toEqual([])
      expect(kinds(text, { name: 'Fjord', shortName: name }), text).toEqual([])
    }
    const subject = { en: `${name}: set up Duo`, es: `${name}: configura Duo` }
    expect(kinds(subject.es, { enrollment: { ...brand.enrollment, subject } })).toEqual([])
    const support = { ...brand.support, name: { en: 'Help', es: `Ayuda de ${name}` } }
    expect(kinds(`Ayuda de ${name}`, { support })).toEqual([])
  })
}

test('a name that is a host lets no other host and no address by', () => {
  const name = 'Booking.com'
  for (const [text, kind] of [
    ['sso.booking.com', 'host'],
    ['https://admin.booking.com/', 'host'],
    ['booking.com.northwind.org', 'host'],
    ['jane@booking.com', 'email'],
  ] as const) {
    expect(kinds(text, { name }), text).toEqual([kind])
  }
})

test('a company called 365 is not taken out of numbers and keys', () => {
  const name = '365'
  expect(kinds('365 867 5309', { name })).toEqual(['phone'])
  expect(kinds('NB2W 365F OIZA 6XK3', { name: 'OIZA' })).toEqual(['key'])
})

for (const [address, texts] of [
  ['https://sso.booking.io:8443/login', ['https://sso.booking.io:8443/login', 'sso.booking.io']],
  ['https://ødegård.no/', ['https://ødegård.no/', 'https://xn--degrd-ora3k.no/', 'ødegård.no']],
  ['https://xn--degrd-ora3k.no/', ['ødegård.no', 'https://ødegård.no/x']],
] as const) {
  test(`a screen may show where people sign in: ${address}`, () => {
    for (const text of texts) {
      const enrollment = { ...brand.enrollment, signIn: address }
      expect(kinds(text, { enrollment }), text).toEqual([])
      expect(kinds(text, {}, { address }), text).toEqual([])
      expect(kinds(text, {}), text).toEqual(['host'])
    }
  })
}

test('a screen may show a web app that listens elsewhere, and the hosts that its script names', () => {
  const target = { address: 'http://app.corp.io:8080/', hosts: ['Cdn.corp.io:9000', 'ødegård.no'] }
  for (const text of ['http://app.corp.io:8080/', 'cdn.corp.io', 'https://cdn.corp.io:9000/a.js']) {
    expect(kinds(text, {}, target), text).toEqual([])
  }
  expect(kinds('https://api.corp.io/', {}, target)).toEqual(['host'])
})

test('a screen may show the help desk’s numbers in every way they are written', () => {
  for (const [phone, texts] of [
    ['+44 (0)20 7946 1234', ['+44 (0)20 7946 1234', 'tel:+442079461234']],
    ['202 456 1414 ext 12', ['202 456 1414', 'tel:2024561414']],
    ['202 456 1414 / 202 456 1111', ['tel:2024561414', '202 456 1111']],
    ['1-800-468-4357', ['tel:18004684357']],
  ] as const) {
    const support = { ...brand.support, phone }
    for (const text of texts) expect(kinds(text, { support }), text).toEqual([])
    expect(kinds('202 456 9999', { support })).toEqual(['phone'])
  }
})
