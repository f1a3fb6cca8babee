import { expect } from 'playwright/test'
import { test } from '../upgrade-folders.ts'

/** A first release, small as it is, and what the next has in its place. */
const old = {
  'package.json': '{"version":"0.0.0"}',
  'src/old.ts': 'old',
  'brand.config.ts': 'sample',
  'content/guides/lost/en.mdx': 'lost, old',
  'content/guides/lost/es.mdx': 'perdido, viejo',
  'content/guides/key/en.mdx': 'key, old',
  'content/guides/same/en.mdx': 'same',
}
const now = {
  'src/new.ts': 'new',
  'brand.config.ts': 'new sample',
  'content/guides/lost/en.mdx': 'lost, new',
  'content/guides/lost/es.mdx': 'perdido, nuevo',
  'content/guides/key/en.mdx': 'key, new',
  'content/guides/same/en.mdx': 'same',
  'content/guides/added/en.mdx': 'added',
}

test('what nobody touched is replaced, what is gone is removed, what is new is added', ({
  folders,
}) => {
  folders.release(old, now)
  const copy = folders.copy(old)
  expect(folders.upgrade(copy)).toBe(
    [
      'Upgraded to Handrail 0.1.0.',
      'Replaced: the program, brand.config.ts, content/guides/key, content/guides/lost.',
      'Added: content/guides/added.',
    ].join('\n'),
  )
  expect(folders.read(copy)).toEqual({ 'package.json': '{"version":"0.1.0"}', ...now })
})

test('what somebody changed stays, with the newer one beside it; what they removed stays away', ({
  folders,
}) => {
  folders.release(old, now)
  const copy = folders.copy(old, {
    'brand.config.ts': 'ours',
    'content/guides/lost/en.mdx': 'lost, ours',
    'content/guides/key/en.mdx': undefined,
    'content/guides/same/en.mdx': 'same, ours',
    'content/guides/vpn/en.mdx': 'our own',
    'notes.txt': 'our own',
  })
  const said = folders.upgrade(copy)
  expect(said).toContain(
    'Kept, because you changed them: brand.config.ts, content/guides/lost, content/guides/same.',
  )
  expect(said).toContain('Not brought back, because you removed them: content/guides/key.')
  expect(said).toContain('A newer version of these is in .upgrade/: content/guides/lost. ')
  const { '.upgrade/README.md': note, ...files } = folders.read(copy)
  expect(note).toContain('Copy from here what you like, then delete it here.')
  expect(files).toEqual({
    'package.json': '{"version":"0.1.0"}',
    'src/new.ts': 'new',
    'brand.config.ts': 'ours',
    'content/guides/lost/en.mdx': 'lost, ours',
    'content/guides/lost/es.mdx': 'perdido, viejo',
    'content/guides/same/en.mdx': 'same, ours',
    'content/guides/added/en.mdx': 'added',
    'content/guides/vpn/en.mdx': 'our own',
    'notes.txt': 'our own',
    '.upgrade/content/guides/lost/en.mdx': 'lost, new',
    '.upgrade/content/guides/lost/es.mdx': 'perdido, nuevo',
  })
})

test('a second run does nothing, and offers nothing that was refused', ({ folders }) => {
  folders.release(old, now)
  const copy = folders.copy(old, {
    'content/guides/lost/en.mdx': 'ours',
    'content/guides/added/en.mdx': undefined,
  })
  folders.upgrade(copy)
  expect(folders.upgrade(copy)).toBe('up-to-date')
  const { '.upgrade/content/guides/lost/en.mdx': offered, ...rest } = folders.read(copy)
  expect(offered).toBe('lost, new')
  const refused = folders.copy(
    Object.fromEntries(Object.entries(rest).filter(([file]) => !file.startsWith('.upgrade/'))),
    { 'content/guides/added/en.mdx': undefined },
  )
  expect(folders.upgrade(refused)).toBe('up-to-date')
  expect(Object.keys(folders.read(refused))).not.toContain('content/guides/added/en.mdx')
})

test('a copy that skips releases gets what came with the ones between', ({ folders }) => {
  const between = { ...now, 'content/guides/between/en.mdx': 'between' }
  folders.release(old, between, { ...between, 'src/newest.ts': 'newest' })
  const copy = folders.copy(old)
  folders.upgrade(copy)
  expect(folders.read(copy)['content/guides/between/en.mdx']).toBe('between')
  const later = folders.copy(between, { 'content/guides/between/en.mdx': undefined })
  folders.upgrade(later)
  expect(Object.keys(folders.read(later))).not.toContain('content/guides/between/en.mdx')
})

test('what was taken over is tidied away by the next upgrade', ({ folders }) => {
  folders.release(old, now, { ...now, 'src/new.ts': 'newest' })
  const copy = folders.copy(now, {
    '.upgrade/README.md': 'note',
    '.upgrade/content/guides/lost/en.mdx': 'lost, new',
  })
  folders.upgrade(copy)
  expect(Object.keys(folders.read(copy)).filter((file) => file.startsWith('.upgrade'))).toEqual([])
})

test('the program is replaced as a whole, and what somebody changed in it is put aside', ({
  folders,
}) => {
  folders.release({ ...old, 'src/both.ts': 'old' }, { ...now, 'src/both.ts': 'new' })
  const copy = folders.copy(old, {
    'src/both.ts': 'ours',
    'src/old.ts': 'ours, too',
    'src/own.ts': 'our own',
  })
  expect(folders.upgrade(copy)).toContain('yours are in .upgrade/yours/: src/both.ts, src/old.ts.')
  expect(folders.read(copy)).toMatchObject({
    'src/both.ts': 'new',
    'src/own.ts': 'our own',
    '.upgrade/yours/src/both.ts': 'ours',
    '.upgrade/yours/src/old.ts': 'ours, too',
  })
  expect(Object.keys(folders.read(copy))).not.toContain('src/old.ts')
})

test('a language that somebody took out of a guide stays out, and the rest is renewed', ({
  folders,
}) => {
  folders.release(old, now)
  const copy = folders.copy(old, { 'content/guides/lost/es.mdx': undefined })
  folders.upgrade(copy)
  expect(folders.read(copy)['content/guides/lost/en.mdx']).toBe('lost, new')
  expect(Object.keys(folders.read(copy))).not.toContain('content/guides/lost/es.mdx')
})

test('line ends are no change', ({ folders }) => {
  folders.release({ ...old, 'src/both.ts': 'a\nb\n' }, { ...now, 'src/both.ts': 'c' })
  const copy = folders.copy(old, { 'src/both.ts': 'a\r\nb\r\n' })
  expect(folders.upgrade(copy)).not.toContain('.upgrade')
})

test('a brand in a folder keeps what is its own, and sees what is newer below it', ({
  folders,
}) => {
  folders.release(old, now)
  const copy = folders.copy(old, {
    'brands/acme/brand.config.ts': 'export default defineBrand({ enrolment: { start: "email" } })',
    'brands/acme/content/guides/lost/en.mdx': 'acme, {brand.enrolment.sender}',
    'brands/acme/content/guides/key/en.mdx': 'key, old',
    'brands/acme/content/guides/same/en.mdx': 'acme, same',
  })
  folders.upgrade(copy)
  const { 'content/guides/lost/en.mdx': root, ...files } = folders.read(copy)
  expect(root).toBe('lost, new')
  expect(files).toMatchObject({
    'brands/acme/brand.config.ts': 'export default defineBrand({ enrollment: { start: "email" } })',
    'brands/acme/content/guides/lost/en.mdx': 'acme, {brand.enrollment.sender}',
    'brands/acme/content/guides/key/en.mdx': 'key, new',
    '.upgrade/brands/acme/content/guides/lost/en.mdx': 'lost, new',
  })
  expect(Object.keys(files).filter((file) => file.startsWith('.upgrade'))).toHaveLength(2)
})

test('a folder that has no file of Handrail is none of ours', ({ folders }) => {
  folders.release(old, now)
  const copy = folders.copy({ 'package.json': '{"version":"1.0.0"}' })
  expect(folders.upgrade(copy)).toBe('not-handrail')
})

test('words that a program puts together are told, and stay where they are', ({ folders }) => {
  const before = {
    'src/old.ts': 'old',
    'content/labels/en.ts': "export default { save: 'Save' }\n",
  }
  folders.release(before, {
    'src/old.ts': 'new',
    'content/labels/en.yaml': 'save: Save\nstop: Stop\n',
  })
  const table = "const to = 'Keep'\nexport default { save: `${to} it`, stop: 'Halt' }\n"
  const copy = folders.copy(before, { 'content/labels/en.ts': table })
  expect(folders.upgrade(copy)).toContain(
    'content/labels/en.ts: A program puts the words of save together here, so they could not be moved. Write them into content/labels/en.yaml, then delete this file.',
  )
  expect(folders.read(copy)).toMatchObject({
    'content/labels/en.ts': table,
    'content/labels/en.yaml': 'save: Save\nstop: Halt\n',
  })
})
