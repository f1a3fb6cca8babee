import { expect } from 'playwright/test'
import { realDisk } from '../../src/upgrade/journal.ts'
import type { Disk } from '../../src/upgrade/journal.ts'
import { test } from '../upgrade-folders.ts'

const old = {
  'src/a.ts': 'old',
  'src/gone/b.ts': 'old',
  'content/guides/lost/en.mdx': 'old',
  'content/guides/lost/walk.ts': "import { defineWalk } from '#walk'\n",
  'content/guides/key/en.mdx': 'old',
}
const now = {
  'src/a.ts': 'new',
  'src/new/c.ts': 'new',
  'content/guides/lost/en.mdx': 'new',
  'content/guides/lost/capture.ts': 'new',
  'content/guides/key/en.mdx': 'new',
}
const changed = { 'content/guides/lost/en.mdx': 'ours', 'src/a.ts': 'ours' }

/** A disk that ends the program before its n-th change. */
function endingAt(n: number): Disk {
  let left = n
  const once =
    <Given extends string[]>(change: (...given: Given) => void) =>
    (...given: Given) => {
      if (left === 0) throw new Error('killed')
      left -= 1
      change(...given)
    }
  return {
    copy: once(realDisk.copy),
    write: once(realDisk.write),
    rename: once(realDisk.rename),
    remove: once(realDisk.remove),
    makeFolder: once(realDisk.makeFolder),
    removeEmpty: once(realDisk.removeEmpty),
    removeFolder: once(realDisk.removeFolder),
  }
}

test('an upgrade that is killed at any moment loses nothing, and the next one makes it whole', ({
  folders,
}) => {
  folders.release(old, now)
  const whole = folders.copy(old, changed)
  folders.upgrade(whole)
  let killed = 0
  for (let at = 0; ; at += 1) {
    const copy = folders.copy(old, changed)
    try {
      folders.upgrade(copy, endingAt(at))
      break
    } catch (error) {
      expect(error).toEqual(new Error('killed'))
      killed += 1
    }
    const texts = Object.values(folders.read(copy)).join('\n')
    expect(texts.match(/ours/g), `killed at ${at}`).not.toBeNull()
    // A second death, at the next step, is no worse than the first.
    expect(() => folders.upgrade(copy, endingAt(0))).toThrow('killed')
    folders.upgrade(copy)
    expect(folders.read(copy), `killed at ${at}`).toEqual(folders.read(whole))
  }
  expect(killed).toBeGreaterThan(20)
})

test('before everything lies ready, nothing has changed', ({ folders }) => {
  folders.release(old, now)
  for (let at = 0; at < 8; at += 1) {
    const copy = folders.copy(old, changed)
    expect(() => folders.upgrade(copy, endingAt(at))).toThrow('killed')
    expect(folders.read(copy)).toMatchObject({ ...old, ...changed })
  }
})
