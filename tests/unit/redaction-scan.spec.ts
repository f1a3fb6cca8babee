import { expect, test } from 'playwright/test'
import { describeLeak, hashValue, maskSecrets } from '../../src/redaction/leak.ts'
import { hostNames } from '../../src/redaction/addresses.ts'
import { phoneNumbers } from '../../src/redaction/phone-numbers.ts'
import { scanText } from '../../src/redaction/scan-text.ts'
import { looksLikeData, worthRemembering } from '../../src/redaction/secret.ts'

const kinds = (text: string, secrets: string[] = []) =>
  scanText([text], {}, secrets).map(({ kind }) => kind)

for (const [text, kind] of [
  ['otpauth://totp/Fjord:alex?secret=NB2W45DFOIZA', 'otpauth'],
  ['/qr?data=otpauth%3A%2F%2Ftotp%2FFjord%3Fsecret%3DNB2W45DFOIZA', 'otpauth'],
  ['duo://hWq2LkT8sYb0-YXBpLTBmMGYuZXhhbXBsZQ', 'duo'],
  ['hWq2LkT8sYb0cN4eXz1v-YXBpLTBmMGYuZHVvc2VjdXJpdHkuY29t', 'duo'],
  ['https://m-0f0f0f0f.duosecurity.com/activate/hWq2LkT8sYb0', 'activation'],
  ['m-0f0f0f0f.duosecurity.com/android/hWq2LkT8sYb0', 'activation'],
  ['https://api-0f0f0f0f.duosecurity.com/portal?code=1a2b&akey=DAXYZ', 'activation'],
  ['NB2W45DFOIZA6XK3', 'key'],
  ['NB2W 45DF OIZA 6XK3', 'key'],
  ['nb2w 45df oiza 6xk3', 'key'],
  ['nb2w45dfoiza6xk3', 'key'],
  ['token ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'key'],
  ['sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'key'],
  ['https://app.example.com/?token=xoxb-123456789012-abcdefgh', 'key'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N', 'key'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'key'],
  ['Secret key: a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0', 'key'],
  ['Call us: (734) 763-1234', 'phone'],
  ['+34 612 34 56 78', 'phone'],
  ['612 345 678', 'phone'],
  ['tel:7347631234', 'phone'],
  ['Phone 734.763.1234.', 'phone'],
  ['0161 496 1234', 'phone'],
  ['763-1234', 'phone'],
  ['Sent to jane.doe@northwind.org', 'email'],
  ['mailto:jane.doe@northwind.org', 'email'],
  ['https://sso.northwind.org:8443/login', 'host'],
  ['//cdn.northwind.org/a.js', 'host'],
  ['Sign in at sso.northwind.org.', 'host'],
  ['/go?to=https%3A%2F%2Fsso.northwind.org%2F', 'host'],
  ['https://api-0f0f0f0f.duosecurity.com/', 'host'],
] as const) {
  test(`finds ${kind} in “${text}”`, () => {
    expect(kinds(text)).toEqual([kind])
  })
}

test('passes what is invented', () => {
  for (const text of [
    'alex@example.com, it@help.example.org, desk@fjord.example',
    'https://sign-in.example.com/start and http://localhost:4321/practice/',
    '+1 734 555 0123, (734) 555-0100, 734-555-0199, 7345550142, 555-0117',
    '000-000-0000',
  ]) {
    expect(scanText([text]), text).toEqual([])
  }
})

test('does not take ordinary words and figures for anything', () => {
  for (const text of [
    'Version 16.7.10 or 12.4.1.2, iOS 16.0.3, build 2026.11.20',
    '9:41 AM, 10:00-11:30, 2026-11-20T09:41:00Z, 2026-11-20 09:41',
    '20/11/2026, 20.11.2026, 11-20-2026, 2024 2025 2026',
    '$1,234,567.89, 1 234 567 €, €12.50, 1234567890123, 100000000',
    '0 0 512 512, translate(12.5px, 300.25px), 40.7128, -74.0060',
    'United States (+1), Spain (+34), step 3 of 14, 12/46, 50 %',
    'index.html, brand.config.ts, logo.svg, e.g. this, Done.It works, node.js',
    'a8098c1a-f86e-11da-bd1a-00112444be1e, sha256-9f86d081884c7d659a2feaa0c55ad015',
    'AUTHENTICATION, INTERNATIONAL, ENROLL YOUR DEVICE NOW PLEASE, enrollmentconfirmation',
    'data:image/png;base64,AAAAAAAAAAAAAAAAAAAAAAAA//iVBORw0KGgo=',
    'data:image/svg+xml;utf8,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27/%3E',
    'https://apps.example.com/us/app/duo-mobile/id422663827?mt=8&ts=7347631234',
  ]) {
    expect(scanText([text]), text).toEqual([])
  }
})

test('lets the brand and the stores by, exactly', () => {
  const allow = {
    hosts: ['duosecurity.com', 'apps.apple.com', 'www.northwind.org'],
    emails: ['Help@northwind.org'],
    phones: ['+1 734 763 1234'],
  }
  const own =
    'duosecurity.com https://apps.apple.com/app/id1 northwind.org help@northwind.org 734-763-1234'
  expect(scanText([own], allow)).toEqual([])
  const others = ['https://api-0f.duosecurity.com/', 'me@northwind.org', '734-763-1235']
  expect(scanText(others, allow).map(({ kind }) => kind)).toEqual(['host', 'email', 'phone'])
})

test('an allowance for one number is none for its last digits', () => {
  expect(scanText(['763-1234'], { phones: ['734 763 1234'] })).toEqual([])
  expect(scanText(['734-763-1234'], { phones: ['1234'] })).toHaveLength(1)
})

test('finds a remembered value however it is grouped or encoded', () => {
  expect(kinds('Your device: Quiet Harbour', ['quiet harbour'])).toEqual(['secret'])
  expect(kinds('QK9 LMN-884', ['qk9lmn884'])).toEqual(['secret'])
  expect(kinds('/next?for=Quiet%20Harbour', ['Quiet Harbour'])).toEqual(['secret'])
  expect(kinds('Quiet evening at the harbour', ['Quiet Harbour'])).toEqual([])
})

test('remembers what is worth it: no short values, no words that must stay', () => {
  expect(worthRemembering(['+', 'Back', ' Quiet \n Harbour ', 'Quiet Harbour'])).toEqual([
    'Quiet Harbour',
  ])
  expect(worthRemembering(['Continue', 'Duo Mobile'], ['I have Duo Mobile installed'])).toEqual([
    'Continue',
  ])
})

test('remembers the codes in an address, which alone are as good as it', () => {
  const address = 'https://portal.example.com/activate/hWq2LkT8sYb0?ticket=998877&lang=en'
  expect(worthRemembering([address])).toEqual([address, '998877', 'hWq2LkT8sYb0'])
})

test('tells names of things from values', () => {
  for (const words of ['QR code', 'Activation code for your phone']) {
    expect(looksLikeData(words)).toBe(false)
  }
  for (const value of ['Code 8842', 'alex@example.com', 'NBSWYZDPEHPKLPXP']) {
    expect(looksLikeData(value)).toBe(true)
  }
})

test('a find never holds the value', () => {
  const [find] = scanText(['jane.doe@northwind.org'])
  expect(JSON.stringify(find)).not.toContain('northwind')
  expect(find && describeLeak(find)).toBe(
    `An e-mail address that is not invented stands in the text of the page (value ${hashValue('jane.doe@northwind.org')}).`,
  )
})

test('a report keeps its words and loses its secrets', () => {
  const text = 'Expected “Save” near otpauth://totp/F?secret=NB2W45DF and Quiet Harbour, in step 3'
  const clean = maskSecrets(text, ['Quiet Harbour'])
  expect(clean).toBe(
    `Expected “Save” near [redacted ${hashValue('otpauth://totp/F?secret=NB2W45DF')}] and [redacted ${hashValue('Quiet Harbour')}], in step 3`,
  )
})

test('a shorter secret does not leave the end of a longer one behind', () => {
  expect(maskSecrets('Harbour-Quiet-88', ['Harbour', 'Harbour-Quiet-88'])).not.toContain('Quiet')
})

test('reads hosts and numbers as a person would write them', () => {
  expect(hostNames('See https://a.example.com/x, b.example.org and C.EXAMPLE.COM')).toEqual([
    'a.example.com',
    'b.example.org',
    'c.example.com',
  ])
  expect(phoneNumbers('Ring 734-555-0123 or +34 612 345 678 by 2026-11-20.')).toEqual([
    '734-555-0123',
    '+34 612 345 678',
  ])
})
