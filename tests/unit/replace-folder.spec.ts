import * as disk from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { replaceFolder } from '../../scripts/replace-folder.ts'

/** A site that is there, and a newer one that is ready. */
function folders(at: string): { site: string; fresh: string; read: () => string } {
  const site = path.join(at, 'dist')
  const fresh = path.join(at, 'fresh')
  for (const [folder, words] of [
    [site, 'old'],
    [fresh, 'new'],
  ] as const) {
    disk.mkdirSync(folder, { recursive: true })
    disk.writeFileSync(path.join(folder, 'index.html'), words)
  }
  return { site, fresh, read: () => disk.readFileSync(path.join(site, 'index.html'), 'utf8') }
}

/** A disk that renames only what it is told to. */
const refusing = (mayRename: (from: string) => boolean, code: string) => ({
  ...disk,
  renameSync: (from: disk.PathLike, to: disk.PathLike) => {
    if (!mayRename(String(from))) throw Object.assign(new Error(code), { code })
    disk.renameSync(from, to)
  },
})

test('a finished folder takes the place of the one before', ({}, info) => {
  const { site, fresh, read } = folders(info.outputPath())
  replaceFolder(site, fresh)
  expect(read()).toBe('new')
  expect(disk.readdirSync(path.dirname(site))).toEqual(['dist'])
})

for (const stuck of ['dist', 'fresh']) {
  test(`where ${stuck} can not be renamed, what is in it is replaced`, ({}, info) => {
    const { site, fresh, read } = folders(info.outputPath())
    replaceFolder(
      site,
      fresh,
      refusing((from) => path.basename(from) !== stuck, 'EBUSY'),
    )
    expect(read()).toBe('new')
    expect(disk.readdirSync(path.dirname(site))).toEqual(['dist'])
  })
}

test('a disk that is full costs nothing', ({}, info) => {
  const { site, fresh, read } = folders(info.outputPath())
  const full = refusing(() => false, 'ENOSPC')
  expect(() => replaceFolder(site, fresh, full)).toThrow('ENOSPC')
  expect(read()).toBe('old')
})

test('what was killed between the two renames is put back the next time', ({}, info) => {
  const { site, fresh, read } = folders(info.outputPath())
  disk.renameSync(site, `${fresh}-before`)
  const full = refusing((from) => from.endsWith('-before'), 'ENOSPC')
  expect(() => replaceFolder(site, fresh, full)).toThrow('ENOSPC')
  expect(read()).toBe('old')
})
