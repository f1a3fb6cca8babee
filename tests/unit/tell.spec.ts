import { expect, test } from 'playwright/test'
import { forGitHub } from '../../scripts/tell.ts'
import { withToldAddress } from '../../src/brand/told-address.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

const wrong = (file: string, code: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code,
  at: { file },
  message: `${code} in ${file}.`,
  ...more,
})

test('GitHub shows a mistake at its line, with what to write instead', () => {
  const { annotations, rest } = forGitHub([
    {
      code: 'color-in-other-form',
      at: { file: 'brand.config.ts', line: 12, column: 5, key: 'home.links, 1' },
      message: '"100%" is no color\nof ours.',
      fix: 'Write "::error::".',
    },
  ])
  expect(annotations).toEqual([
    '::error file=brand.config.ts,line=12,col=5,title=home.links%2C 1::"100%25" is no color\\u000aof ours. Write "::error::".',
  ])
  expect(rest).toBe('')
})

test('GitHub shows a line for each kind in a file, and for what is no file of the repository none', () => {
  const file = 'content/guides/lost-phone/en.mdx'
  const { annotations, rest } = forGitHub([
    wrong(file, 'b', { byCommand: true }),
    wrong(file, 'a', { message: 'The first.' }),
    wrong(file, 'a', { message: 'The second.' }),
    wrong('dist/index.html', 'c'),
  ])
  // What a person mends by hand comes first.
  expect(annotations).toEqual([
    `::error file=${file}::The first.`,
    '::error::c in dist/index.html.',
    `::error file=${file}::b in ${file}.`,
  ])
  expect(rest).toBe(`\`\`\`\`text\n${file}: The second.\n\`\`\`\`\n`)
})

test('what is more than GitHub shows stands in the summary', () => {
  const many = Array.from({ length: 13 }, (_, index) => wrong('brand.config.ts', `code-${index}`))
  const { annotations, rest } = forGitHub(many)
  expect(annotations).toHaveLength(10)
  expect(rest.split('\n').filter((line) => line.startsWith('brand.config.ts: '))).toEqual(
    [10, 11, 12].map((index) => `brand.config.ts: code-${index} in brand.config.ts.`),
  )
})

for (const [told, site] of [
  ['https://acme.github.io/guide', { url: 'https://acme.github.io', base: '/guide' }],
  ['https://guide.acme.example', { url: 'https://guide.acme.example', base: '/' }],
] as const) {
  test(`a build is told its address: ${told}`, () => {
    expect(withToldAddress({ name: 'Acme' }, told)).toEqual({ name: 'Acme', site })
    const indexing = { site: { indexing: true } }
    expect(withToldAddress(indexing, told)).toEqual({ site: { indexing: true, ...site } })
  })
}

test('what a person has written counts, and what is no address or no brand stays as it is', () => {
  const told = 'https://acme.github.io/guide'
  for (const written of [{ site: { url: 'https://acme.example' } }, { site: { base: '/' } }]) {
    expect(withToldAddress(written, told)).toBe(written)
  }
  for (const input of ['Acme', null, [1], { site: 'x' }]) {
    expect(withToldAddress(input, told)).toBe(input)
  }
  expect(withToldAddress({}, undefined)).toEqual({})
  expect(withToldAddress({}, 'guide')).toEqual({})
})
