import { expect, test } from 'playwright/test'
import { notesOf, requireWhole } from '../../scripts/release.ts'

const changelog = `# Changelog

## [0.2.0] - 2027-01-31

### Added

- One thing.

## [0.1.0] - Unreleased

- Another.
`

test('a release’s notes are what the changelog says of it, and of nothing else', () => {
  expect(notesOf('0.2.0', changelog)).toBe('### Added\n\n- One thing.\n')
})

test('a version without a day is no release yet', () => {
  for (const version of ['0.1.0', '0.3.0']) {
    expect(() => notesOf(version, changelog)).toThrow(
      `CHANGELOG.md: It does not say on which day version ${version} was released. Write a heading such as: ## [${version}] - 2027-01-31`,
    )
  }
})

test('a release that nobody has written down for upgrades is none', () => {
  const files = new Map([['docs/a.md', [{ since: 0, hash: 'aaa' }]]])
  const history = { states: ['one'], files, labels: new Map() }
  const tree = (...entries: [string, string][]) => new Map(entries)
  requireWhole(tree(['docs/a.md', 'aaa'], ['CHANGELOG.md', 'new']), history)
  expect(() => requireWhole(tree(['docs/a.md', 'bbb'], ['docs/b.md', 'ccc']), history)).toThrow(
    'src/upgrade/released.json: It does not know docs/a.md and 1 other file as they are now, so an upgrade would take that for its owner\'s. Run "npm run release", commit what it writes, and start this again.',
  )
})
