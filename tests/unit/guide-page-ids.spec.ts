import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { pageIds } from '../../src/guide/step-rules.ts'
import { root } from './guide/reading.ts'

test('every id that a guide’s page has itself is kept from steps and headings', () => {
  const used = ['astro', 'components', 'layouts', 'pages', 'client'].flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(astro|ts)$/.test(file))
      .flatMap((file) => {
        const source = readFileSync(join(root, 'src', room, file), 'utf8')
        return [...source.matchAll(/<[^>]*\sid="([^"]+)"|\.id = '([^']+)'/g)]
      })
      .map(([, inPage, inScript]) => inPage ?? inScript),
  )
  expect([...new Set(used)].sort()).toEqual([...pageIds].sort())
})
