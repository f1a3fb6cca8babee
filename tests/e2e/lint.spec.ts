import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { workflowProblems } from '../../scripts/lint.ts'
import { root } from '../../scripts/project.ts'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'

test('format, rules and types are kept everywhere', () => {
  test.setTimeout(300_000)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/handrail.mjs', 'lint'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
})

test('a workflow that GitHub would not understand is named with its line', async ({}, info) => {
  const folder = info.outputPath('.github', 'workflows')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'ci.yml'),
    `name: CI
on: pull_request
jobs:
  a:
    needs: b
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ steps.x.outputs.y }}
`,
  )
  const said = renderDiagnostics(await workflowProblems(info.outputPath()))
  expect(said).toContain('.github/workflows/ci.yml:4:3: job "a" needs job "b"')
  expect(said).toContain('.github/workflows/ci.yml:8:23: property "x" is not defined')
})
