import { expect, test } from 'playwright/test'
import { maskSecrets } from '../../src/redaction/leak.ts'
import { scanText } from '../../src/redaction/scan-text.ts'
import { worthRemembering } from '../../src/redaction/secret.ts'

const isFound = (text: string, secret: string) => scanText([text], {}, [secret]).length > 0

test('remembers a code as short as a phone shows it, and names of four with a figure', () => {
  const codes = ['482', '4821', '48213', '482 139', 'QK9L', '#482']
  expect(worthRemembering(codes)).toEqual(['482', '4821', '48213', '482 139', 'QK9L'])
})

test('does not remember times, prices, parts and words that stand on every screen', () => {
  expect(worthRemembering(['9:41', '3.50', '12/46', '(+1)', '12', 'Code', 'true', 'menu'])).toEqual(
    [],
  )
})

test('a short code that a label shows is the label', () => {
  expect(worthRemembering(['482'], ['Enter 482'])).toEqual([])
  expect(worthRemembering(['482'], ['Enter 4821'])).toEqual(['482'])
})

test('finds a short code wherever it stands by itself, and in no other number', () => {
  for (const text of [
    'Type 48213 on the phone',
    'Type 48213.',
    'code=48213',
    '(48213)',
    '482 13',
  ]) {
    expect(isFound(text, '48213'), text).toBe(true)
  }
  for (const text of ['Order 148213', '48.2130', '1.482', '1,482', '482.5', '4821', 'a482']) {
    expect(isFound(text, '482'), text).toBe(false)
  }
})

test('finds a remembered value behind dashes and spaces that only look like others', () => {
  expect(isFound('212\u2011867\u20115309', '212-867-5309')).toBe(true)
  expect(isFound('Quiet\u00a0Harbour', 'Quiet Harbour')).toBe(true)
  expect(isFound('Quiet Har\u00adbour', 'Quiet Harbour')).toBe(true)
})

test('a report loses a short code and keeps its other figures', () => {
  expect(maskSecrets('Type 48213 in step 3 of 14, 148213', ['48213'])).toMatch(
    /^Type \[redacted [0-9a-f]{12}\] in step 3 of 14, 148213$/,
  )
})
