import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
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

test('of a guide’s words or a picture the practice screens are not built anew, of a screen’s words they are', async ({}, info) => {
  const brand = { ...(await loadBrand(root)), folder: info.outputPath('home') }
  const both = () => [buildInputs('site', brand).hash, buildInputs('practice', brand).hash]
  const changedBy = (file: string): boolean[] => {
    const before = both()
    const place = path.join(brand.folder, file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, 'changed')
    return both().map((hash, index) => hash !== before[index])
  }
  expect(changedBy('content/guides/say-hello/en.mdx')).toEqual([true, false])
  expect(changedBy('shots/en/say-hello/hello.webp')).toEqual([true, false])
  expect(changedBy('content/labels/en.yaml')).toEqual([true, true])
})
