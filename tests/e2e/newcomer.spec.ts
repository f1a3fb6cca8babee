import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { locales } from '../../src/i18n/language.ts'
import { cloneForNewcomer } from './project/newcomer.ts'
import type { Newcomer } from './project/newcomer.ts'

// Installing takes about a minute, and a machine whose browser is another one takes every picture once.
test.describe.configure({ timeout: 600_000 })
test.skip(process.platform === 'win32', 'It makes a bare machine out of a Unix one.')
test.skip(!existsSync(path.join(root, '.git')), 'There is no repository to clone.')

let newcomer: Newcomer
test.beforeAll(() => void (newcomer = cloneForNewcomer()))
test.afterAll(() => newcomer?.dispose())

test('a newcomer has the whole site with npm ci and npm run site, and nothing is changed by it', async () => {
  const install = await newcomer.run('npm', 'ci')
  expect(install.code, install.stderr).toBe(0)

  const { code, stdout, stderr } = await newcomer.run('npm', 'run', 'site')
  expect(code, stdout + stderr).toBe(0)
  expect(stderr).toBe('')
  const lines = stdout.split('\n').filter(Boolean)

  // A line a picture, and the first already knows how many there will be.
  const progress = new RegExp(`^ *(\\d+)/(\\d+) ((?:${locales.join('|')}) [a-z-]+ \\S+ [a-z]+)$`)
  const pictures = lines.flatMap((line) => {
    const [, number, total, what] = progress.exec(line) ?? []
    return what === undefined ? [] : [{ number: Number(number), total: Number(total), what }]
  })
  expect(pictures.length).toBeGreaterThan(40)
  expect(pictures.map(({ number }) => number)).toEqual(pictures.map((_, index) => index + 1))
  expect(new Set(pictures.map(({ total }) => total))).toEqual(new Set([pictures.length]))
  expect(new Set(pictures.map(({ what }) => what)).size).toBe(pictures.length)
  expect(pictures.filter(({ what }) => !/ (kept|environment)$/.test(what))).toEqual([])

  // One summary at the end, and where to look.
  const summary = new RegExp(
    `^\\d+ pages in ${locales.length} languages · ${pictures.length} pictures: .+ · no findings · [\\d.]+ s · the site is in dist/$`,
  )
  expect(lines.at(-1)).toMatch(summary)
  expect(lines.filter((line) => summary.test(line))).toHaveLength(1)

  const dist = await newcomer.run('ls', 'dist')
  expect(dist.stdout.split('\n')).toEqual(
    expect.arrayContaining(['index.html', 'es', 'guides', 'practice', 'codes']),
  )
  expect(await newcomer.run('git', 'status', '--porcelain')).toMatchObject({ stdout: '' })
})
