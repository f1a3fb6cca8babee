import { expect } from 'playwright/test'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { adviseOnLeftovers } from '../../src/upgrade/leftovers.ts'
import { test } from '../upgrade-folders.ts'

test('what an upgrade left to decide is named, each once, until it is taken or gone', ({
  folders,
}) => {
  const copy = folders.copy({
    'content/guides/lost/en.mdx': 'ours',
    'content/guides/taken/en.mdx': 'new',
    'public/robots.txt': 'ours',
    '.upgrade/README.md': 'note',
    '.upgrade/content/guides/lost/en.mdx': 'new',
    '.upgrade/content/guides/lost/es.mdx': 'nuevo',
    '.upgrade/content/guides/taken/en.mdx': 'new',
    '.upgrade/public/robots.txt': 'new',
    '.upgrade/brands/acme/content/guides/lost/en.mdx': 'new',
    '.upgrade/yours/package.json': 'ours',
  })
  const newer = (unit: string): string =>
    `${unit}: You changed this, and a newer version is in .upgrade/${unit}. ` +
    'Copy from there what you like, then delete it there. To keep yours as it is, just delete it there.'
  expect(renderDiagnostics(adviseOnLeftovers(copy)).split('\n').sort()).toEqual([
    newer('brands/acme/content/guides/lost'),
    newer('content/guides/lost'),
    'package.json: You had changed this, and an upgrade replaced it with the rest of the program. ' +
      'Your version is .upgrade/yours/package.json. Delete that file when you no longer need it.',
    newer('public/robots.txt'),
  ])
})

test('a folder that was never upgraded has nothing to decide', ({ folders }) => {
  expect(adviseOnLeftovers(folders.copy({ 'brand.config.ts': 'ours' }))).toEqual([])
})
