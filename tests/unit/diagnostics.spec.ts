import { expect, test } from 'playwright/test'
import { HandrailError, handrailErrorIn, withoutStack } from '../../src/diagnostics/diagnostic.ts'

const mistake = () =>
  new HandrailError([
    { code: 'too-long', at: { file: 'a.mdx', line: 3 }, message: 'It is long.', fix: 'Cut it.' },
    { code: 'empty', at: { file: 'brand.config.ts', key: 'name' }, message: 'It is empty.' },
  ])

test('all diagnostics are said at once, a line each, with the place first', () => {
  expect(mistake().message).toBe(
    'a.mdx:3: It is long. Cut it.\nbrand.config.ts › name: It is empty.',
  )
})

test('Astro is given a person’s mistake without a stack, and any other error as it is', () => {
  expect(mistake().stack).toContain('diagnostics.spec.ts')
  expect(withoutStack(mistake()).stack).toBe('')
  expect(withoutStack(new Error('ours')).stack).toContain('diagnostics.spec.ts')
})

test('a person’s mistake is found inside an error that a library made of it', () => {
  const inner = mistake()
  expect(handrailErrorIn(new Error('wrapped', { cause: inner }))).toBe(inner)
  expect(handrailErrorIn(new Error('ours'))).toBeUndefined()
})
