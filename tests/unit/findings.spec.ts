import { expect, test } from 'playwright/test'
import { renderDiagnostics, renderFindings } from '../../src/diagnostics/diagnostic.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

const finding = (code: string, line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code,
  at: { file: 'a.mdx', line },
  message: 'It is old.',
  ...more,
})

test('what a person has to mend by hand stands last', () => {
  const said = renderFindings([
    finding('dead-link', 1),
    finding('picture-outdated', 2, { byCommand: true }),
    finding('dead-link', 3),
  ])
  expect(said.split('\n').map((line) => line.slice(0, 7))).toEqual([
    'a.mdx:2',
    'a.mdx:1',
    'a.mdx:3',
  ])
})

test('what one command mends is told in one line where it is much', () => {
  const fix = 'Run "npm run capture".'
  const old = (many: number) =>
    Array.from({ length: many }, (_, index) =>
      finding('picture-outdated', index + 1, { byCommand: true, fix }),
    )
  expect(renderFindings(old(3)).split('\n')).toHaveLength(3)
  expect(renderFindings([...old(40), finding('dead-link', 9)]).split('\n')).toEqual([
    'a.mdx:1: It is old. So it is in 40 places, and one command mends all. Run "npm run capture".',
    'a.mdx:9: It is old.',
  ])
})

test('of a kind, twenty are told and the others counted', () => {
  const many = Array.from({ length: 51 }, (_, index) => finding('dead-link', index + 1))
  const lines = renderFindings([...many, finding('empty', 99)]).split('\n')
  expect(lines).toHaveLength(22)
  expect(lines.slice(19)).toEqual([
    'a.mdx:20: It is old.',
    '… and 31 more of this kind.',
    'a.mdx:99: It is old.',
  ])
  expect(renderFindings(many.slice(0, 20)).split('\n')).toHaveLength(20)
})

test('what a terminal obeys is written out, in the place and in the words', () => {
  const at = { file: 'a\u001b[31m.mdx', line: 1, key: `x\u202e${'y'.repeat(200)}` }
  const said = renderDiagnostics([
    { code: 'empty', at, message: 'It says "\u0007\r\n".', fix: 'Delete \u2066 and \u200b.' },
  ])
  expect(said).toBe(
    `a\\u001b[31m.mdx:1 › x\\u202e${'y'.repeat(98)}…: It says "\\u0007\\u000d\\u000a". Delete \\u2066 and \\u200b.`,
  )
})
