import { spawnSync } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'

test('format, rules and types are kept everywhere', () => {
  test.setTimeout(300_000)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/handrail.mjs', 'lint'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
})
