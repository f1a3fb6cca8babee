import { expect } from 'playwright/test'
import { loadBrand } from '../../src/brand/load.ts'
import { checkHome } from '../../src/check/home.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test as base } from '../fixture-project.ts'
import { said } from './guide/checked.ts'

/** What is found where the smallest brand says this of its home page. */
const test = base.extend<{ findings: (home: string) => Promise<string[]> }>({
  findings: async ({ openFixture }, use) => {
    await use(async (home) => {
      const { folder } = openFixture('smallest')
      const file = path.join(folder, 'brand.config.ts')
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('defineBrand({', `defineBrand({ home: ${home},`),
      )
      const brand = await loadBrand(folder)
      return said(checkHome({ brand, places: { root: folder, home: folder } }))
    })
  },
})

test('a task that is no guide is told, with the one that was meant', async ({ findings }) => {
  const [found, ...more] = await findings(`{ tasks: ['sign-inn'] }`)
  expect(more).toEqual([])
  expect(found).toContain('› home.tasks: "sign-inn" is no guide.')
})

test('a notice is told of when its last day is over, and not before', async ({ findings }) => {
  expect(await findings(`{ notice: { text: 'Friday', until: '2999-12-31' } }`)).toEqual([])
  expect(await findings(`{ notice: { text: 'Friday' } }`)).toEqual([])
  const [found] = await findings(`{ notice: { text: 'Friday', until: '2020-01-31' } }`)
  expect(found).toContain('› home.notice: The notice was for the time until 2020-01-31')
})
