import { expect, test } from 'playwright/test'
import { optionPlaces } from '../../src/diagnostics/option-places.ts'

const source = `import { defineBrand } from '#brand'
import { theirs } from './theirs.ts'

const hours = { en: 'Always', es: 'Siempre' }
const more = { phone: '555-0100' }
export default defineBrand({
  name: 'Ødegård 😀',  color: '#fff',
  'languages': ['en', 'es'],
  support: { ...more, hours, email: 'a' },
  home: theirs,
  site: { url: 'https://a.example' } as const,
} satisfies object)
`

/** What stands at the place of an option, up to the end of its line. */
function at(path: (string | number)[], text = source): string | undefined {
  const place = optionPlaces(text)(path)
  return place && text.split('\n')[place.line - 1]?.slice(place.column - 1)
}

test('an option stands at its key, an item of a list at itself', () => {
  expect(optionPlaces(source)(['color'])).toEqual({ line: 7, column: 24 })
  expect(at(['name'])).toMatch(/^name: /)
  expect(at(['languages'])).toMatch(/^'languages': /)
  expect(at(['languages', 1])).toMatch(/^'es'\]/)
  expect(at(['support', 'email'])).toMatch(/^email: /)
  expect(at(['site', 'url'])).toMatch(/^url: /)
  expect(at(['support', 'hours', 'es'])).toMatch(/^es: 'Siempre'/)
})

test('what is missing stands at the nearest group that it is missing from', () => {
  expect(at(['reviewed'])).toBe('{')
  expect(at(['site', 'base'])).toMatch(/^site: /)
  expect(at(['support', 'hours', 'fr'])).toMatch(/^hours, /)
})

test('what a spread, a name from elsewhere or a call may have brought has no place', () => {
  expect(at(['support', 'phone'])).toBeUndefined()
  expect(at(['home', 'tasks', 0])).toBeUndefined()
  expect(at(['name'], 'export default make()\n')).toBeUndefined()
  expect(at(['name'], "export default { name: 'a', ...rest }\n")).toBeUndefined()
  expect(at(['name'], "export default { name: 'a', [key]: 1 }\n")).toBeUndefined()
  expect(at(['name'], 'export default {{\n')).toBeUndefined()
})

test('of what extends another file, only what it says itself has a place', () => {
  const text = "export default extendBrand('../base', { name: 'Acme' })\n"
  expect(at(['name'], text)).toMatch(/^name: /)
  expect(at(['color'], text)).toBeUndefined()
})

test('a file with a byte order mark and Windows line ends has the same places', () => {
  const text = `\ufeff${source.replaceAll('\n', '\r\n')}`
  expect(optionPlaces(text)(['color'])).toEqual({ line: 7, column: 24 })
})
