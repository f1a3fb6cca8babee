import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { finishJournal } from '../../src/upgrade/journal.ts'

for (const outside of [
  '../other/file.txt',
  '/etc/hosts',
  'content/../../file.txt',
  'C:\\file.txt',
]) {
  test(`a journal that names ${outside} changes nothing`, ({}, info) => {
    const place = info.outputPath('copy', '.cache', 'upgrade')
    mkdirSync(place, { recursive: true })
    writeFileSync(
      path.join(place, 'journal.json'),
      JSON.stringify({ puts: [], removes: ['kept.txt', outside], closing: '' }),
    )
    const kept = info.outputPath('copy', 'kept.txt')
    writeFileSync(kept, '')
    expect(() => finishJournal(info.outputPath('copy'))).toThrow('outside of this folder')
    expect(existsSync(kept)).toBe(true)
  })
}
