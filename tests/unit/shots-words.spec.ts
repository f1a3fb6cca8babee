import { expect, test } from 'playwright/test'
import { altText, longestAlt } from '../../src/shots/alt.ts'
import { caption } from '../../src/shots/caption.ts'
import { renumber } from '../../src/shots/marks.ts'

const continueLabel = { number: 1, screen: 'Continue' }

test('alt text says what the screen is and what is marked, in the reader’s language', () => {
  const view = { device: 'computer' as const, labels: [continueLabel] }
  expect(altText(view, 'What type of device?', 'en')).toBe(
    'Computer screen: What type of device? Marked: 1 Continue',
  )
  expect(altText(view, '', 'en')).toBe('Computer screen. Marked: 1 Continue')
  expect(altText({ ...view, device: 'phone' }, '', 'es')).toBe(
    'Pantalla del teléfono. Marcado: 1 Continue',
  )
  expect(altText({ ...view, labels: [] }, 'All set', 'en')).toBe('Computer screen: All set')
})

test('alt text calls an icon what a screen reader calls it', () => {
  const labels = [{ number: 1, screen: '+', called: 'Add account' }]
  expect(altText({ device: 'phone', labels }, '', 'en')).toBe('Phone screen. Marked: 1 Add account')
})

test('alt text keeps to 125 characters and says that it was cut', () => {
  const labels = [1, 2, 3].map((number) => ({ number, screen: 'A very long label '.repeat(4) }))
  const text = altText({ device: 'phone', labels }, 'A heading', 'en')
  expect(text.length).toBeLessThanOrEqual(longestAlt)
  expect(text).toMatch(/^Phone screen: A heading\. Marked: 1 A very long .*…$/)
})

test('the line under a picture says where it comes from, whose it is and how old', () => {
  const checked = '2026-11-20'
  expect(caption({ source: 'practice' }, checked, 'Harbour & Vale', 'en')).toBe(
    'Example screen · Harbour & Vale · checked 20 November 2026',
  )
  expect(caption({ source: 'supplied' }, checked, 'Harbour & Vale', 'en')).toBe(
    'Supplied picture · Harbour & Vale · checked 20 November 2026',
  )
  expect(caption({ source: 'app' }, checked, 'Harbour & Vale', 'es')).toBe(
    'Pantalla · Harbour & Vale · comprobada el 20 de noviembre de 2026',
  )
})

test('marks take the numbers of the words that a reader has before them', () => {
  const box = (x: number) => ({ x, y: 0, width: 10, height: 10 })
  const marks = [
    { number: 1, label: 'Mobile phone', box: box(1) },
    { number: 2, label: '“Continue”', box: box(2) },
  ]
  const spanish = [
    { number: 1, screen: '"Continue"' },
    { number: 2, screen: 'Mobile phone' },
    { number: 3, screen: 'Not in this picture' },
  ]
  expect(renumber(marks, spanish)).toEqual([
    { number: 1, box: box(2) },
    { number: 2, box: box(1) },
  ])
})
