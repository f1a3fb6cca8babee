import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { copyProject } from '../../scripts/copy-project.ts'
import { root } from '../../scripts/project.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(path.join(root, '.cache/test-init-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command in a copy of the project, as somebody types it, and returns what they read. */
function run(...typed: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/handrail.mjs', 'init', ...typed],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  )
  return { code: status, said: stdout + stderr }
}

const written = (file = 'brand.config.ts') => readFileSync(path.join(folder, file), 'utf8')

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>'

test('answers on the command line make a brand file, which is not replaced unasked', () => {
  rmSync(folder, { recursive: true })
  copyProject(folder, ['shots', 'tests', 'docs', 'content'])
  const shipped = written()

  expect(run('name=Acme', 'color=red', 'email=help', 'logo=nowhere.svg')).toEqual({
    code: 1,
    said: [
      'npm run init › logo: There is no file "nowhere.svg", seen from the folder that you are in. Write its path from there, or the whole path.',
      'npm run init › color: "red" is not a color code. Did you mean "#ff0000"?',
      'npm run init › email: "help" is not an e-mail address. Example: "helpdesk@example.com"\n',
    ].join('\n'),
  })
  expect(run('name=Acme', 'email=it@acme.example', 'languages=,').said).toMatch(
    /^npm run init › languages: The list is empty\. Example: .*\n$/,
  )
  expect(run('name=Acme', 'email=it@acme.example', 'languages=xx,xx').said).toMatch(
    /^npm run init › languages: There is no language "xx"\. .*\n$/,
  )
  expect(written()).toBe(shipped)

  writeFileSync(path.join(folder, 'sign.svg'), logo)
  const first = run(
    "name=Søn's Co-op",
    'url=https://acme.example/duo/',
    'email=it@acme.example',
    'logo=sign.svg',
  )
  expect(first.code, first.said).toBe(0)
  expect(first.said).toContain('brand.config.ts is written')
  expect(written()).toContain(`name: "Søn's Co-op",`)
  expect(written()).toContain("url: 'https://acme.example',")
  expect(written()).toContain("base: '/duo/',")

  const mine = written()
  // Whatever it holds, it is read and not run.
  writeFileSync(path.join(folder, 'brand.config.ts'), `${mine}process.exit(0)\n`)
  const again = run('name=Other', 'email=it@acme.example')
  writeFileSync(path.join(folder, 'brand.config.ts'), mine)
  expect(again.code).toBe(1)
  expect(again.said).toContain('This file is yours already')
  expect(written()).toBe(mine)

  expect(run('name=Acme', 'phone=555-0100', 'brand=acme', 'logo=sign.svg').code).toBe(0)
  expect(written('brands/acme/sign.svg')).toBe(logo)
  expect(written('brands/acme/brand.config.ts')).toContain("phone: '555-0100',")

  expect(run('overwrite', 'name=Other', 'email=it@acme.example').code).toBe(0)
  expect(written()).toContain("name: 'Other',")
})
