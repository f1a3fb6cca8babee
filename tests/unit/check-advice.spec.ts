import { expect } from 'playwright/test'
import { adviseOnContent } from '../../src/check/advice.ts'
import { loadBrand } from '../../src/brand/load.ts'
import type { Outline } from '../../src/guide/outline.ts'
import { test } from '../brand-project.ts'
import type { BrandProject } from '../brand-project.ts'

const today = '2027-05-01'

async function told(project: BrandProject, own: string, ...guides: string[]): Promise<string[]> {
  await project.writeBrand(`{ name: 'Acme', support: { phone: '555-0100' }, ${own} }`)
  const brand = await loadBrand(project.root)
  const places = { root: project.root, home: project.root }
  const outlines = guides.map((guide) => ({ guide }) as Outline)
  return adviseOnContent({ brand, places, outlines }, today).map(
    ({ at, message }) => `${at.key ?? at.file}: ${message}`,
  )
}

test('days of a roll-out that is over, or that no group has, are told', async ({ project }) => {
  expect(await told(project, "rollout: { opens: '2027-01-01', required: '2027-02-01' }")).toEqual([
    'rollout: All days of the roll-out are past: the last was 2027-02-01.',
  ])
  expect(await told(project, "rollout: { opens: '2027-04-01', required: '2027-06-01' }")).toEqual(
    [],
  )
  expect(
    await told(
      project,
      "rollout: { opens: '2027-04-01', required: '2027-06-01', waves: [{ name: 'Shops', opens: '2027-04-08', required: '2027-05-20' }] }",
    ),
  ).toEqual([
    'rollout.opens: No group opens before 2027-04-08.',
    'rollout.required: The last group needs Duo from 2027-05-20 on.',
  ])
})

test('a sentence in one language on a site in two is told, and a name is not', async ({
  project,
}) => {
  expect(await told(project, "home: { lead: 'Set up Duo today.' }")).toEqual([
    'home.lead: Readers of English and Español all get the same text: home.lead.',
  ])
  expect(await told(project, "languages: ['en'], home: { lead: 'Set up Duo today.' }")).toEqual([])
  expect(
    await told(project, "home: { lead: { en: 'Set up Duo today.', es: 'Configure Duo hoy.' } }"),
  ).toEqual([])
})

test('the guide to security keys is told of where nobody may use one', async ({ project }) => {
  const own = "\npolicy: {\n  methods: ['push'],\n}"
  expect(await told(project, own, 'security-key')).toEqual([
    'policy.methods: The guide "security-key" is published, and nobody may use one here.',
  ])
  expect(await told(project, own)).toEqual([])
  expect(await told(project, "languages: ['en']", 'security-key')).toEqual([])
})

test('a brand’s own guide that is called nearly as another is told of', async ({ project }) => {
  await project.write('content/guides/lost-phone/en.mdx', '')
  await project.write('brands/acme/content/guides/lost-phon/en.mdx', '')
  await project.writeBrand("{ name: 'Acme', support: { phone: '555-0100' } }", 'brands/acme')
  const brand = await loadBrand(project.root, 'acme')
  const places = { root: project.root, home: brand.folder }
  expect(adviseOnContent({ brand, places, outlines: [] }, today)).toMatchObject([
    {
      at: { file: 'brands/acme/content/guides/lost-phon' },
      message: 'This is a guide of its own, beside "lost-phone".',
      fix: 'If it was to replace that, call the folder lost-phone.',
    },
  ])
})
