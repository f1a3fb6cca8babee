import { expect, test } from 'playwright/test'
import { dialableNumber } from '../../src/brand/phone-number.ts'
import { contactsOf } from '../../src/brand/contacts.ts'

for (const [written, number] of [
  ['555-0100', '5550100'],
  ['4357', '4357'],
  ['+1 555-0100', '+15550100'],
  ['(555) 010-0100', '5550100100'],
  ['+1 (555) 010.0100', '+15550100100'],
  ['+44 20 7946 0958', '+442079460958'],
  ['+44 (0)20 7946 0958', '+442079460958'],
  ['+44(0)20 7946 0958 ext. 4', '+442079460958'],
  ['555-0100 Extension 12', '5550100'],
  ['555-0100x12', '5550100'],
  ['+1 555-0100 / 555-0101', '+15550100'],
  ['555-0100; 555-0101', '5550100'],
  ['555-0100, press 2', '5550100'],
  ['0800 DUO HELP', '08003864357'],
  ['1-800-HELP-NOW', '18004357669'],
  ['0800 TEXT ME', '0800839863'],
] as const) {
  test(`the number ${written} is dialled as ${number}`, () => {
    expect(dialableNumber(written)).toBe(number)
  })
}

for (const written of [
  'ext. 4357',
  '12 / 13',
  '555-0100 or 555-0101',
  '4357 OR 4358',
  '555-0100 - 555-0101',
  '555-0100–0102',
  '+1 555-0100 +1 555-0101',
  'HELP 4357',
  '*4357',
  '0800 duo help',
  '0034 91 555 01 00 91 555 01 01',
]) {
  test(`nothing is dialled for ${written}, which a telephone might get wrong`, () => {
    expect(dialableNumber(written)).toBeUndefined()
  })
}

test('a reader sees the help desk’s number as it is written, with a link only where it dials', () => {
  const at = (phone: string) => contactsOf({ phone }, 'en')
  expect(at('0800 DUO HELP')).toEqual([
    { by: 'phone', href: 'tel:08003864357', text: '0800 DUO HELP' },
  ])
  expect(at('555-0100 or 555-0101')).toEqual([{ by: 'phone', text: '555-0100 or 555-0101' }])
})

test('an e-mail address with signs of its own is a link to just that address', () => {
  const hrefOf = (email: string) => contactsOf({ email }, 'en')[0]?.href
  expect(hrefOf('it+duo@acme.example')).toBe('mailto:it+duo@acme.example')
  expect(hrefOf('x?bcc=y&z#%@acme.example')).toBe('mailto:x%3Fbcc%3Dy%26z%23%25@acme.example')
})
