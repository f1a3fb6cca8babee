import { expect, test } from 'playwright/test'
import { buildInputs } from '../../scripts/built.ts'
import { root } from '../../scripts/project.ts'
import { loadBrand } from '../../src/brand/load.ts'

test('a build is another one where the brand says something else, whatever file that comes from', async () => {
  const brand = await loadBrand(root)
  expect(buildInputs('practice', brand)).toEqual(buildInputs('practice', await loadBrand(root)))
  const other = { ...brand, accountName: 'Another account' }
  expect(buildInputs('practice', other)).not.toEqual(buildInputs('practice', brand))
  expect(buildInputs('site', other)).not.toEqual(buildInputs('site', brand))
})
