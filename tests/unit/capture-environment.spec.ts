import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { environmentOf } from '../../scripts/environment.ts'

test.skip(
  process.platform !== 'linux' || spawnSync('fc-match').status !== 0,
  'Only Linux has fonts of its own on every machine.',
)

let browser: string
test.beforeEach(({}, info) => {
  mkdirSync(info.outputPath(), { recursive: true })
  browser = info.outputPath('chromium')
  writeFileSync(browser, '#!/bin/sh\necho "Chromium 156.0.8078.79 built on Debian"\n')
  chmodSync(browser, 0o755)
})
test.afterEach(() => void delete process.env.FONTCONFIG_FILE)

test('a picture’s environment is the browser, the system, and the fonts it falls back on', ({}, info) => {
  const here = environmentOf(browser)
  expect(here).toMatch(/^Chromium 156\.0\.8078\.79, linux [a-z0-9]+, fonts [0-9a-f]{8}$/)
  expect(environmentOf(browser)).toBe(here)

  const without = info.outputPath('no-fonts.conf')
  writeFileSync(without, `<fontconfig><dir>${info.outputPath('none')}</dir></fontconfig>`)
  process.env.FONTCONFIG_FILE = without
  const elsewhere = environmentOf(browser)
  expect(elsewhere).toMatch(/^Chromium 156\.0\.8078\.79, linux [a-z0-9]+, fonts /)
  expect(elsewhere).not.toBe(here)
})

test('a browser without a window is another environment: it draws letters a little differently', ({}, info) => {
  const shell = info.outputPath('chromium-headless-shell')
  copyFileSync(browser, shell)
  expect(environmentOf(shell)).toBe(environmentOf(browser).replace('Chromium', 'Chromium shell'))
})
