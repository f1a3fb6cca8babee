import { expect } from 'playwright/test'
import { join } from 'node:path'
import { wordmarkSize } from '../../src/brand/wordmark-size.ts'
import { test } from '../brand-project.ts'
import { drawing } from '../logo-project.ts'

const sizes: [what: string, width: number, height: number, top: number, said: object][] = [
  ['of 2400 × 300 is as wide as it may', 2400, 300, 0, { width: 300, height: 38, isFlat: false }],
  [
    'with air above and below it gets more',
    2400,
    300,
    80,
    { width: 440, height: 55, isFlat: true },
  ],
  ['that is very flat gets more', 1600, 100, 0, { width: 440, height: 28, isFlat: true }],
  ['of few letters is as high as it may', 300, 100, 0, { width: 120, height: 40, isFlat: false }],
]

for (const [what, width, height, top, said] of sizes) {
  test(`a wordmark ${what}`, async ({ project }) => {
    const inside = `<path d="M0 ${top}h${width}v${height - 2 * top}H0z"/>`
    await project.write('words.svg', drawing(width, height, inside))
    expect(await wordmarkSize(join(project.root, 'words.svg'))).toEqual(said)
  })
}
