import { expect, test } from 'playwright/test'
import { hashOf } from '../../src/upgrade/file-tree.ts'
import {
  hashAt,
  historyText,
  isOurs,
  readHistory,
  stateOf,
  withState,
} from '../../src/upgrade/history.ts'
import type { History } from '../../src/upgrade/history.ts'
import { unitOf } from '../../src/upgrade/units.ts'

const states = [
  { a: '1', b: '1' },
  { a: '2', b: '1', c: '1' },
  { a: '1', b: '2' },
]
const history = states.reduce<History>(
  (before, files, index) => withState(before, `v${index}`, new Map(Object.entries(files))),
  { states: [], files: new Map(), labels: new Map([['en/save', new Set(['x', 'y'])]]) },
)

test('a history is read as it was written', () => {
  expect(readHistory(historyText(history))).toEqual(history)
})

test('it knows what a file said when, and whether it ever did', () => {
  expect([0, 1, 2].map((state) => hashAt(history, 'a', state))).toEqual(['1', '2', '1'])
  expect([0, 1, 2].map((state) => hashAt(history, 'c', state))).toEqual([undefined, '1', undefined])
  expect(isOurs(history, 'c', '1')).toBe(true)
  expect(isOurs(history, 'c', '2')).toBe(false)
  expect(isOurs(history, 'd', '1')).toBe(false)
})

test('a copy is of the state that most of it is of, whatever was changed and removed', () => {
  for (const [index, files] of states.entries()) {
    expect(stateOf(history, new Map(Object.entries(files)))).toBe(index)
  }
  expect(
    stateOf(
      history,
      new Map([
        ['b', '1'],
        ['c', 'ours'],
        ['a', '2'],
      ]),
    ),
  ).toBe(1)
  expect(
    stateOf(
      history,
      new Map([
        ['b', '2'],
        ['d', 'ours'],
      ]),
    ),
  ).toBe(2)
  expect(stateOf(history, new Map([['d', 'ours']]))).toBe(undefined)
})

test('the ends of lines count in a picture and nowhere else', () => {
  expect(hashOf(Buffer.from('a\r\nü'))).toBe(hashOf(Buffer.from('a\nü')))
  expect(hashOf(Buffer.from('a\r\n\0'))).not.toBe(hashOf(Buffer.from('a\n\0')))
})

test('each file belongs to what is replaced with it', () => {
  expect(
    [
      'src/brand/schema.ts',
      'content/guides/x/en.mdx',
      'content/labels/en.yaml',
      'content/labels/en.ts',
      'shots/en/x/a.phone.webp',
      'shots/en/x/a.phone.json',
      'brand.config.ts',
      'public/robots.txt',
      '.github/workflows/publish.yml',
      '.gitignore',
      '.gitlab-ci.yml',
      'package.json',
    ].map((file) => unitOf(file)),
  ).toEqual([
    { kind: 'program', name: 'src/brand/schema.ts' },
    { kind: 'guide', name: 'content/guides/x' },
    { kind: 'labels', name: 'content/labels/en' },
    { kind: 'labels', name: 'content/labels/en' },
    { kind: 'picture', name: 'shots/en/x/a.phone' },
    { kind: 'picture', name: 'shots/en/x/a.phone' },
    { kind: 'brand', name: 'brand.config.ts' },
    { kind: 'file', name: 'public/robots.txt' },
    { kind: 'file', name: '.github/workflows/publish.yml' },
    { kind: 'file', name: '.gitignore' },
    { kind: 'file', name: '.gitlab-ci.yml' },
    { kind: 'program', name: 'package.json' },
  ])
})
