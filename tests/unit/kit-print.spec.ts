import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { siteFile } from '../../scripts/print.ts'
import { root } from '../../scripts/project.ts'

test('what is printed comes from the built site alone', () => {
  mkdirSync(path.join(root, '.cache'), { recursive: true })
  const home = mkdtempSync(path.join(root, '.cache', 'test-print-'))
  const dist = path.join(home, 'dist')
  try {
    mkdirSync(path.join(dist, 'a b'), { recursive: true })
    for (const name of ['brand.ts', 'dist-old.txt', 'dist/index.html', 'dist/a b/index.html']) {
      writeFileSync(path.join(home, ...name.split('/')), '')
    }
    expect(siteFile(dist, '/', '/')).toBe(path.join(dist, 'index.html'))
    expect(siteFile(dist, '/duo/', '/duo/a%20b/')).toBe(path.join(dist, 'a b', 'index.html'))
    expect(siteFile(dist, '/duo/', '/other/index.html')).toBeUndefined()
    expect(siteFile(dist, '/', '/none.svg')).toBeUndefined()
    expect(siteFile(dist, '/', '/..%2Fbrand.ts')).toBeUndefined()
    expect(siteFile(dist, '/', '/..%2Fdist-old.txt')).toBeUndefined()
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
