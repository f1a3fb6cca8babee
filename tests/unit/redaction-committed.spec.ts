import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { textAllowance } from '../../src/capture/allowance.ts'
import { calledWords, drawnWords } from '../../src/guide/labels.ts'
import type { LabelTables } from '../../src/guide/values.ts'
import { scanText } from '../../src/redaction/scan-text.ts'
import { shotSchema } from '../../src/shots/shot.ts'
import { shippedProject } from '../shipped.ts'

let tables: LabelTables
let allowance: ReturnType<typeof textAllowance>
test.beforeAll(async () => {
  const project = await shippedProject()
  tables = project.tables
  allowance = textAllowance(project.brand, { practice: 'classic' })
})

test('what is kept beside the committed pictures passes the proof', () => {
  const files = globSync('shots/**/*.json', { cwd: root }).filter(
    (file) => path.basename(file) !== 'lock.json',
  )
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const shot = shotSchema.parse(JSON.parse(readFileSync(path.join(root, file), 'utf8')))
    const kept = [shot.outline, shot.heading, ...shot.words.map(({ text }) => text)]
    expect(scanText(kept, allowance), file).toEqual([])
  }
})

test('the guides and the words of the screens pass the proof, line by line', () => {
  const files = globSync('content/guides/*/*.mdx', { cwd: root })
  expect(files.length).toBeGreaterThan(4)
  for (const file of files) {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n')
    // One by one only where there is something: that takes ten times as long.
    if (scanText(lines, allowance).length === 0) continue
    const found = lines.filter((line) => scanText([line], allowance).length > 0)
    expect(found, file).toEqual([])
  }
  const words = Object.values(tables)
    .flatMap((table) => Object.values(table))
    .flatMap((label) => [drawnWords(label), calledWords(label) ?? ''])
  expect(scanText(words, allowance)).toEqual([])
})
