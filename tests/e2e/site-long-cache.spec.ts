import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { scriptsOf, stylesOf } from './site/links.ts'
import { htmlOf, pages } from './site/pages.ts'

// Many servers let browsers keep every .js and .css for a year: after an update no page may meet an old one.

const dist = path.join(root, 'dist')

/** Such as `guide.i4fmb.js` and `B0OVf.css`; a hash may hold any letter of an address. */
const hashed = /^assets\/(?:[a-z-]+\.)?([\w-]{5})\.(?:js|css)$/

test('every script and every style sheet is called after what is in it', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => file.split(path.sep).join('/'))
  expect(files.length).toBeGreaterThan(6)
  for (const file of files) expect(file).toMatch(hashed)
  for (const file of files.filter((file) => file.endsWith('.js'))) {
    const hash = createHash('sha256').update(readFileSync(path.join(dist, file)))
    expect(hash.digest('base64url').slice(0, 5), file).toBe(hashed.exec(file)?.[1])
  }
  const loaded = pages.map(htmlOf).flatMap((html) => [...stylesOf(html), ...scriptsOf(html)])
  expect(new Set(loaded)).toEqual(new Set(files.map((file) => `/${file}`)))
})
