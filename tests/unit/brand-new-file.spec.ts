import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import { brandFileText } from '../../src/brand/brand-file.ts'
import type { BrandInput } from '../../src/brand/schema.ts'
import { importConfigFile } from '../../src/diagnostics/config-file.ts'
import { sampleBrand } from '../../src/check/sample-brand.ts'
import { root } from '../../scripts/project.ts'
import { test } from '../brand-project.ts'

const kind = {
  define: { name: 'defineBrand', from: '#brand' },
  lastLine: '})',
  importFix: '',
}

/** What a brand file says, as it is written. */
async function brandIn(file: string): Promise<BrandInput> {
  const { value } = await importConfigFile(file, 'brand.config.ts', kind)
  return value as BrandInput
}

test('the shipped brand file is written as a new one is, so that both are explained alike', () => {
  const file = path.join(root, 'brand.config.ts')
  expect(readFileSync(file, 'utf8')).toBe(brandFileText(sampleBrand))
})

for (const [what, brand] of Object.entries<BrandInput>({
  'with as little as there may be': { name: 'Acme', support: { phone: '555-0100' } },
  'with quotes, strokes and other letters in its texts': {
    name: `Søn's "Co-op" \\ ${'`'}Þór${'`'} & Ølund \u{1f600}`,
    support: { email: 'it@acme.example', hours: { en: "9 o'clock", es: 'De “9” a 17' } },
  },
  'with options that nobody is asked for': {
    name: 'Acme',
    site: { url: 'https://acme.example', base: '/duo/', indexing: true },
    support: { name: 'IT', email: 'it@acme.example' },
    policy: { methods: ['push'], rememberDays: 7 },
    reviewed: '2026-11-01',
    labels: { en: { 'start-setup': 'Get started', next: 'Next page' } },
  },
})) {
  test(`a new brand file says what was answered, ${what}`, async ({ project }) => {
    await project.write('brand.config.ts', brandFileText(brand))
    expect(await brandIn(path.join(project.root, 'brand.config.ts'))).toMatchObject(brand)
    expect(await project.complaints()).toEqual([])
  })
}

test('every example in a new brand file is right where it is switched on', async ({ project }) => {
  const text = brandFileText({ name: 'Acme', support: { email: 'it@acme.example' } })
  const asked = text.slice(text.indexOf('defineBrand({'))
  const all = asked.replace(/^( +)\/\/ (\w+: (?:.*),)$/gm, '$1$2')
  const drawn = (color: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${color}" d="M0 0h9v9H0z"/></svg>`
  for (const name of ['logo', 'wordmark']) {
    await project.write(`${name}.svg`, drawn('#000'))
    await project.write(`${name}-dark.svg`, drawn('#fff'))
  }
  await project.write('duo-logo.png', readFileSync(path.join(root, 'docs/result.png')))
  await project.write('brand.config.ts', text.slice(0, text.indexOf('defineBrand({')) + all)
  expect(all).not.toContain('// labels')
  const complaints = await project.complaints()
  // What only one of the two prompts has is told as such.
  expect(complaints.filter((each) => !each.includes('classic'))).toEqual([])
})
