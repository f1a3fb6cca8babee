import { expect, test } from 'playwright/test'
import { defineBrand, extendBrand } from '../../src/brand/define.ts'

test('a brand that extends another joins groups, and replaces all else', () => {
  const base = defineBrand({
    name: 'Base',
    color: '#0f6b5c',
    languages: ['en', 'es'],
    support: { email: 'help@base.example', hours: { en: 'Always', es: 'Siempre' } },
    policy: { methods: ['push', 'call'], restore: true },
  })
  expect(
    extendBrand(base, {
      name: 'Acme',
      languages: ['en'],
      support: { email: 'help@acme.example', hours: 'Mornings' },
      policy: { methods: ['push'] },
    }),
  ).toEqual({
    name: 'Acme',
    color: '#0f6b5c',
    languages: ['en'],
    support: { email: 'help@acme.example', hours: 'Mornings' },
    policy: { methods: ['push'], restore: true },
  })
  expect(base.name).toBe('Base')
})
