import { cpSync, globSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import { test } from '../fixture-project.ts'
import type { FixtureProject } from '../fixture-project.ts'

/** Takes a file of another fixture. */
function take(project: FixtureProject, other: FixtureProject, file: string): void {
  cpSync(path.join(other.folder, file), path.join(project.folder, file))
}

test('the smallest project there can be has no mistake', async ({ openFixture }) => {
  const project = openFixture('smallest')
  expect(await project.findings()).toEqual([])
  const { brand, outlines } = await project.load()
  expect(brand.languages).toEqual(['en'])
  expect(outlines.map(({ guide, locale }) => `${guide} ${locale}`)).toEqual(['say-hello en'])
})

test('a company with both prompts has the guides of both, in every language', async ({
  openFixture,
}) => {
  const project = openFixture('both-prompts')
  expect(await project.findings()).toEqual([])
  const { outlines } = await project.load()
  expect(outlines.map(({ guide, locale }) => `${guide} ${locale}`).sort()).toEqual([
    'sign-in-before en',
    'sign-in-before es',
    'sign-in-today en',
    'sign-in-today es',
  ])
})

test('a company with one prompt has the guide of that one', async ({ openFixture }) => {
  const project = openFixture('both-prompts')
  take(project, openFixture('smallest'), 'brand.config.ts')
  const { outlines } = await project.load()
  expect(outlines.map(({ guide }) => guide)).toEqual(['sign-in-today'])
})

for (const name of ['other-app', 'pictures'] as const) {
  test(`a guide with pictures has no mistake, in ${name}`, async ({ openFixture }) => {
    expect(await openFixture(name).findings()).toEqual([])
  })
}

test('every mistake of a brand file is said at once', async ({ openFixture }) => {
  expect(await openFixture('broken').findings()).toEqual([
    'brand.config.ts:5:3 › color: "green" is not a color code. Did you mean "#008000"?',
    'brand.config.ts:6:14 › support.email: "help@" is not an e-mail address. Example: "helpdesk@example.com"',
  ])
})

test('every mistake of a guide is said at once, with its line', async ({ openFixture }) => {
  const project = openFixture('broken')
  take(project, openFixture('smallest'), 'brand.config.ts')
  const guide = 'content/guides/mistakes/en.mdx'
  const findings = await project.findings()
  expect(findings.map((line) => line.replace(/: .*/, ''))).toEqual([
    `${guide}:2 › titel`,
    `${guide}:4 › minutes`,
    `${guide}:15:6`,
    `${guide}:19:1`,
  ])
})

test('fixtures name nothing that is shipped', ({}) => {
  const folder = path.join(import.meta.dirname, '../fixtures')
  const guides = globSync('*/content/guides/*', { cwd: folder }).map((file) => path.basename(file))
  const shipped = globSync('*', { cwd: path.join(folder, '../../content/guides') })
  expect(guides.length).toBeGreaterThan(4)
  expect(guides.filter((guide) => shipped.includes(guide))).toEqual([])
})
