import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'playwright/test'
import { copyProject } from '../../scripts/copy-project.ts'
import { ask } from '../../scripts/init-conversation.ts'
import { questions } from '../../scripts/init-questions.ts'
import type { Answers } from '../../scripts/init-questions.ts'
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
      'npm run init › color: "red" is not a color code. Did you mean "#ff0000"?',
      'npm run init › email: "help" is not an e-mail address. Example: "helpdesk@example.com"',
      'npm run init › logo: There is no file "nowhere.svg" beside brand.config.ts. Put it there.\n',
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
  const again = run('name=Other', 'email=it@acme.example')
  expect(again.code).toBe(1)
  expect(again.said).toContain('This file is yours already')
  expect(written()).toBe(mine)

  expect(run('name=Acme', 'phone=555-0100', 'brand=acme', 'logo=sign.svg').code).toBe(0)
  expect(written('brands/acme/sign.svg')).toBe(logo)
  expect(written('brands/acme/brand.config.ts')).toContain("phone: '555-0100',")

  expect(run('overwrite', 'name=Other', 'email=it@acme.example').code).toBe(0)
  expect(written()).toContain("name: 'Other',")
})

/** Has a conversation: types the next answer whenever a question waits, and returns what was answered and read. */
async function converse(given: Answers, typed: readonly string[]) {
  const input = new PassThrough()
  const output = new PassThrough({ encoding: 'utf8' })
  const left = [...typed]
  let read = ''
  let last = Date.now()
  output.on('data', (part: string) => {
    read += part
    last = Date.now()
  })
  const typing = setInterval(() => {
    if (Date.now() - last < 100) return
    last = Date.now()
    input.write(left.shift() ?? '\u0003')
  }, 20)
  try {
    return { answers: await ask(given, folder, { input, output }), read }
  } finally {
    clearInterval(typing)
  }
}

const enter = '\r'
const backspace = '\u007f'

test('a conversation asks for what nobody has said yet, and again until an answer is right', async () => {
  const given = {
    name: 'Acme',
    account: '',
    url: '',
    logo: '',
    phone: '',
    hours: '',
    languages: 'en',
  }
  const { answers, read } = await converse(given, [
    `teal${enter}`,
    `${backspace.repeat(4)}#008080${enter}`,
    `it@acme.example${enter}`,
    // Which screens, which methods, how they begin.
    ...[enter, enter, enter],
    // For how many days, and where they sign in.
    ...[enter, enter],
  ])
  expect(read).not.toContain('What is your company called')
  expect(read).toContain('"teal" is not a color code.')
  expect(answers).toMatchObject({
    ...given,
    color: '#008080',
    email: 'it@acme.example',
    prompts: 'universal',
    methods: 'push,passcode',
    start: 'email',
  })
})

test('who stops in a conversation has written nothing', async () => {
  const { answers, read } = await converse({ name: 'Acme' }, [])
  expect(answers).toBeUndefined()
  expect(read).toContain('Nothing was written.')
})

test('the docs name every word that the command takes', () => {
  const docs = readFileSync(path.join(root, 'docs/rebrand.md'), 'utf8')
  for (const { word } of questions) expect(docs).toContain(`\`${word}\``)
})
