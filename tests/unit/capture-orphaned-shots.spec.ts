import { expect, test } from 'playwright/test'
import { orphanLines } from '../../src/capture/orphaned-shots.ts'

const files = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `shots/en/say-hello/view-${index}.webp`)

test('up to ten files that no step owns are told one by one', () => {
  const lines = orphanLines(files(10))
  expect(lines).toHaveLength(10)
  expect(lines[0]).toBe('shots/en/say-hello/view-0.webp: removed, no step owns it any more.')
  expect(orphanLines(files(1), 'npm run capture')).toEqual([
    'shots/en/say-hello/view-0.webp: no step owns it any more; "npm run capture" removes it.',
  ])
  expect(orphanLines([])).toEqual([])
})

test('more than ten are told by the folder of their guide, in the order of their names', () => {
  const many = [...files(11), 'shots/en/so-new.json', 'shots/es/say-hello/view.json']
  expect(orphanLines(many)).toEqual([
    'shots/en/say-hello, 11 files: removed, no step owns them any more.',
    'shots/en, one file: removed, no step owns it any more.',
    'shots/es/say-hello, one file: removed, no step owns it any more.',
  ])
  expect(orphanLines(files(12), 'npm run capture')).toEqual([
    'shots/en/say-hello, 12 files: no step owns them any more; "npm run capture" removes them.',
  ])
})
