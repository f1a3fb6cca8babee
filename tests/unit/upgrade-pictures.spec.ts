import { expect } from 'playwright/test'
import { test } from '../upgrade-folders.ts'

const origin = (inputs: string): string => `{"inputs":"${inputs}","environment":"e"}`
const lock = (lines: Readonly<Record<string, string>>): string =>
  `{\n${Object.entries(lines)
    .map(([view, inputs]) => `  "${view}": ${origin(inputs)}`)
    .join(',\n')}\n}\n`

/** A picture with its data, of what it is called. */
const picture = (folder: string, view: string, of: string) => ({
  [`${folder}/${view}.webp`]: `picture, ${of}`,
  [`${folder}/${view}.json`]: `{"of":"${of}"}`,
})
const folder = 'shots/en/lost'
const guide = 'content/guides/lost/en.mdx'
const old = {
  'src/a.ts': 'old',
  [guide]: 'old',
  ...picture(folder, 'a', 'old'),
  ...picture(folder, 'b', 'old'),
  ...picture(folder, 'gone', 'old'),
  [`${folder}/lock.json`]: lock({ a: 'old', b: 'old', gone: 'old' }),
}
const now = {
  'src/a.ts': 'new',
  [guide]: 'new',
  ...picture(folder, 'a', 'new'),
  ...picture(folder, 'b', 'new'),
  ...picture(folder, 'c', 'new'),
  [`${folder}/lock.json`]: lock({ a: 'new', b: 'new', c: 'new' }),
  'content/guides/added/en.mdx': 'added',
  ...picture('shots/en/added', 'd', 'new'),
  ...picture('shots/es/added', 'd', 'new'),
}

test('a picture is replaced with its data and its line, one that was taken anew stays with both', ({
  folders,
}) => {
  folders.release(old, now)
  const copy = folders.copy(old, {
    ...picture(folder, 'b', 'ours'),
    [`${folder}/lock.json`]: lock({ a: 'old', b: 'ours', gone: 'old' }),
  })
  const said = folders.upgrade(copy)
  expect(said).toContain('Added: content/guides/added, 2 pictures.')
  expect(said).toContain('Removed, because Handrail no longer has them: 1 picture.')
  expect(said).toContain('Kept, because you changed them: 1 picture.')
  expect(folders.read(copy)).toEqual({
    ...now,
    'package.json': '{"version":"0.1.0"}',
    ...picture(folder, 'b', 'ours'),
    [`${folder}/lock.json`]: lock({ a: 'new', b: 'ours', c: 'new' }),
    // There are no pictures in Spanish here: nobody needs them.
    'shots/es/added/d.webp': undefined,
    'shots/es/added/d.json': undefined,
  })
})

test('half of a pair that was taken anew keeps the other half', ({ folders }) => {
  folders.release(old, now)
  const copy = folders.copy(old, { [`${folder}/a.webp`]: 'picture, ours' })
  folders.upgrade(copy)
  expect(folders.read(copy)).toMatchObject({
    [`${folder}/a.webp`]: 'picture, ours',
    [`${folder}/a.json`]: '{"of":"old"}',
  })
})

test('the pictures of a guide that has stayed stay with it', ({ folders }) => {
  folders.release(old, now)
  const copy = folders.copy(old, { [guide]: 'ours' })
  folders.upgrade(copy)
  const { [`${folder}/lock.json`]: kept, ...files } = folders.read(copy)
  expect(kept).toBe(old[`${folder}/lock.json`])
  expect(files).toMatchObject(picture(folder, 'a', 'old'))
})

test('the pictures of a guide that somebody removed stay away', ({ folders }) => {
  folders.release(old, now)
  const removed = Object.keys(old).filter((file) => /lost/.test(file))
  const copy = folders.copy(old, Object.fromEntries(removed.map((file) => [file, undefined])))
  folders.upgrade(copy)
  expect(Object.keys(folders.read(copy)).filter((file) => /lost/.test(file))).toEqual([])
})
