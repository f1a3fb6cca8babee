import { expect } from 'playwright/test'
import { adviseOnBase } from '../../src/brand/extended.ts'
import { loadBrand } from '../../src/brand/load.ts'
import { test } from '../brand-project.ts'
import type { BrandProject } from '../brand-project.ts'

const base = `import type { BrandBase } from '#brand'

export const base: BrandBase = {
  color: '#0f6b5c',
  languages: ['en', 'es'],
  support: { email: 'help@base.example', phone: '555-0100', hours: { en: 'Always', es: 'Siempre' } },
  policy: { methods: ['push', 'call'], restore: true },
  footer: [{ text: 'Imprint', url: 'https://www.example.com/imprint' }],
}

export default base
`

const extending = (named: string, own: string): string =>
  `import { extendBrand } from '#brand'\n\nexport default extendBrand(${named}, ${own})\n`

async function write(project: BrandProject, own: string, named = "'../base'"): Promise<void> {
  await project.write('brands/base.ts', base)
  const imported = named === 'base' ? "import { base } from '../base.ts'\n" : ''
  await project.write('brands/acme/brand.config.ts', imported + extending(named, own))
}

for (const named of ["'../base'", 'base']) {
  test(`a brand that extends ${named} joins groups but contacts, and replaces all else`, async ({
    project,
  }) => {
    const own = `{ name: 'Acme', languages: ['en'], support: { email: 'help@acme.example' }, policy: { methods: ['push'] } }`
    await write(project, own, named)
    const brand = await loadBrand(project.root, 'acme')
    expect(brand).toMatchObject({
      name: 'Acme',
      color: '#0f6b5c',
      languages: ['en'],
      policy: { methods: ['push'], restore: true },
    })
    // Nobody is sent to a phone or told hours that are another company's.
    expect(brand.support.email).toBe('help@acme.example')
    expect(brand.support).not.toHaveProperty('phone')
    expect(brand.support).not.toHaveProperty('hours')
  })
}

test('a brand extends another one by the name of its folder, and that one a third', async ({
  project,
}) => {
  await write(project, "{ name: 'Acme' }")
  await project.write('brands/tools/brand.config.ts', extending("'../acme'", "{ name: 'Tools' }"))
  const tools = await loadBrand(project.root, 'tools')
  expect(tools).toMatchObject({ name: 'Tools', color: '#0f6b5c' })
})

test('a base that is not there is told with the one that is meant', async ({ project }) => {
  await write(project, "{ name: 'Acme' }", "'../bass'")
  expect(await project.complaints('acme')).toEqual([
    "brands/acme/brand.config.ts: It extends '../bass', and no brand file is there. Did you mean '../base'?",
  ])
  await write(project, "{ name: 'Acme' }", "'base'")
  expect(await project.complaints('acme')).toEqual([
    "brands/acme/brand.config.ts: It extends 'base', and no brand file is there. Did you mean '../base'?",
  ])
  await write(project, "{ name: 'Acme' }", "'../acme'")
  expect(await project.complaints('acme')).toEqual([
    "brands/acme/brand.config.ts: It extends '../acme', which is itself or extends it. Let only one of them extend the other.",
  ])
})

test('a file to import that is not there is told with the one beside it', async ({ project }) => {
  await project.write('brands/base.ts', base)
  await project.write(
    'brands/acme/brand.config.ts',
    `import base from '../bass.ts'\n${extending('base', "{ name: 'Acme' }")}`,
  )
  expect(await project.complaints('acme')).toEqual([
    `brands/acme/brand.config.ts:1: It imports something that isn't there: bass.ts. Did you mean "base.ts"?`,
  ])
})

test('a mistake of the base is told where it stands, and what is missing at the brand', async ({
  project,
}) => {
  await write(project, "{ shortName: 'Acme' }")
  await project.write('brands/base.ts', base.replace('#0f6b5c', 'greenish'))
  const [missing, wrong] = await project.complaints('acme')
  expect(missing).toMatch(/^brands\/acme\/brand\.config\.ts › name: It is missing\./)
  expect(wrong).toMatch(/^brands\/base\.ts:4:3 › color: "greenish" is not/)
})

test('what another company says for a brand is named, until the brand says it itself', async ({
  project,
}) => {
  const told = async (own: string): Promise<string[]> => {
    await write(project, own)
    return adviseOnBase(await loadBrand(project.root, 'acme')).map(({ message }) => message)
  }
  expect(await told("{ name: 'Acme' }")).toEqual([
    'What it extends says these for it: support, footer.',
  ])
  expect(await told("{ name: 'Acme', support: { phone: '555-0101' }, footer: [] }")).toEqual([])
})
