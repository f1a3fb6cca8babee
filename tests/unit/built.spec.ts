import { expect, test } from 'playwright/test'
import { stampOf } from '../../scripts/built.ts'
import { root } from '../../scripts/project.ts'
import { loadBrand } from '../../src/brand/load.ts'

test('a build is another one where the brand says something else, whatever file that comes from', async () => {
  const brand = await loadBrand(root)
  expect(stampOf('practice', brand)).toEqual(stampOf('practice', await loadBrand(root)))
  const other = { ...brand, accountName: 'Another account' }
  expect(stampOf('practice', other)).not.toEqual(stampOf('practice', brand))
  expect(stampOf('site', other)).not.toEqual(stampOf('site', brand))
})
