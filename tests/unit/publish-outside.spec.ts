import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { expect, test } from 'playwright/test'
import { prepareFor } from '../../src/publish/write.ts'
import { brandWith } from './guide/reading.ts'

test('beside a site, only what Handrail wrote there itself is replaced', ({}, info) => {
  const [pages, outside] = [info.outputPath('dist'), info.outputPath('publish')]
  for (const folder of [pages, outside]) mkdirSync(folder, { recursive: true })
  const zip = (...files: string[]): Uint8Array =>
    zipSync(Object.fromEntries(files.map((file) => [file, new Uint8Array(1)])))
  writeFileSync(`${pages}/index.html`, '<!doctype html><title>Hello</title>')
  writeFileSync(`${outside}/travel-guide.zip`, zip('paris.html'))
  writeFileSync(`${outside}/short-guide.zip`, 'x')
  writeFileSync(`${outside}/former-name-guide.zip`, zip('READ-ME-FIRST.txt', 'guide/index.html'))
  prepareFor({ ...brandWith(), shortName: 'Acme', publish: { target: 'folder' } }, pages, outside)
  expect(readdirSync(outside).sort()).toEqual([
    'acme-guide.zip',
    'short-guide.zip',
    'travel-guide.zip',
  ])
})
