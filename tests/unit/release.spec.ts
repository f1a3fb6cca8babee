import { expect, test } from 'playwright/test'
import { notesOf } from '../../scripts/release.ts'

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
