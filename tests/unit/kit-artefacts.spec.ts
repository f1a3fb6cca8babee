import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { makeArtefacts } from '../../src/kit/artefacts.ts'
import type { Artefact } from '../../src/kit/artefacts.ts'

let folder: string
let kit: string
let record: string
test.beforeEach(() => {
  mkdirSync(path.join(root, '.cache'), { recursive: true })
  folder = mkdtempSync(path.join(root, '.cache', 'test-artefacts-'))
  kit = path.join(folder, 'kit')
  record = path.join(folder, 'kit.json')
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const one = (name: string, inputs = name): Artefact => ({
  name,
  inputs,
  make: () => Buffer.from(inputs),
})

/** Writes a file of the kit as a person would. */
function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(kit, name)), { recursive: true })
  writeFileSync(path.join(kit, name), text)
}

const read = (name: string): string => readFileSync(path.join(kit, name), 'utf8')

test('what is unchanged is not made again, and what somebody has changed is', async () => {
  expect(await makeArtefacts([one('en/a.txt', 'a')], kit, record)).toBe(1)
  expect(await makeArtefacts([one('en/a.txt', 'a')], kit, record)).toBe(0)
  expect(await makeArtefacts([one('en/a.txt', 'b')], kit, record)).toBe(1)
  write('en/a.txt', 'c')
  expect(await makeArtefacts([one('en/a.txt', 'b')], kit, record)).toBe(1)
  expect(read('en/a.txt')).toBe('b')
})

test('what another program has made is made again', async () => {
  expect(await makeArtefacts([one('a.txt')], kit, record, '1.0')).toBe(1)
  expect(await makeArtefacts([one('a.txt')], kit, record, '1.0')).toBe(0)
  expect(await makeArtefacts([one('a.txt')], kit, record, '1.1')).toBe(1)
})

test('what is made no more goes, with the folders that it leaves empty', async () => {
  await makeArtefacts([one('index.html'), one('es/mail/a.eml'), one('es/a.txt')], kit, record)
  await makeArtefacts([one('index.html')], kit, record)
  expect(existsSync(path.join(kit, 'es'))).toBe(false)
  expect(read('index.html')).toBe('index.html')
})

test('somebody’s own file stays, and so does a made one that they have changed', async () => {
  write('en/mail/own.docx', 'own')
  await makeArtefacts([one('en/mail/a.eml'), one('en/mail/b.eml')], kit, record)
  write('en/mail/a.eml', 'our words')
  await makeArtefacts([one('index.html')], kit, record)
  expect(read('en/mail/own.docx')).toBe('own')
  expect(read('en/mail/a.eml')).toBe('our words')
  expect(existsSync(path.join(kit, 'en/mail/b.eml'))).toBe(false)
})

test('a kit that could not be finished leaves the one before as it was', async () => {
  await makeArtefacts([one('a.txt'), one('b.txt')], kit, record)
  const before = readFileSync(record, 'utf8')
  const broken: Artefact = { ...one('c.txt'), make: () => Promise.reject(new Error('no printer')) }
  await expect(makeArtefacts([one('a.txt', 'new'), broken], kit, record)).rejects.toThrow()
  expect(readFileSync(record, 'utf8')).toBe(before)
  expect(read('a.txt')).toBe('a.txt')
  expect(await makeArtefacts([one('a.txt', 'new')], kit, record)).toBe(1)
  expect(existsSync(path.join(kit, 'b.txt'))).toBe(false)
})

test('without a record nothing is taken away', async () => {
  await makeArtefacts([one('a.txt')], kit, record)
  writeFileSync(record, '{ "a.t')
  await makeArtefacts([one('b.txt')], kit, record)
  expect(read('a.txt')).toBe('a.txt')
})
