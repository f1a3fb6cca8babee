import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'playwright/test'
import { ask } from '../../scripts/init-conversation.ts'
import { findingsIn } from '../../scripts/init-answers.ts'
import { questions } from '../../scripts/init-questions.ts'
import type { Answers } from '../../scripts/init-questions.ts'
import { root } from '../../scripts/project.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(path.join(root, '.cache/test-init-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>'

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
    // A question that waits is drawn with a full sign, and with an empty one once it is answered.
    if (Date.now() - last < 100 || read.lastIndexOf('◆') < read.lastIndexOf('◇')) return
    last = Date.now()
    input.write(left.shift() ?? '\u0003')
  }, 20)
  try {
    return { answers: await ask(given, folder, folder, { input, output }), read }
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
    wordmark: '',
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
    `2027-02-30${enter}`,
    `${backspace.repeat(2)}02${enter}`,
    `2027-03-01${enter}`,
  ])
  expect(read).not.toContain('What is your company called')
  expect(read).toContain('"teal" is not a color code.')
  // Nobody has to guess what an answer looks like, and whether there has to be one.
  expect(read).toContain('Leave it empty to skip.')
  expect(read).toContain('Example: #0f6b5c')
  expect(answers).toMatchObject({
    ...given,
    color: '#008080',
    email: 'it@acme.example',
    prompts: 'universal',
    methods: 'push,passcode',
    start: 'email',
    opens: '2027-02-02',
    required: '2027-03-01',
  })
  expect(read).toContain('That month has the days 01 to 28.')
})

test('a logo that nobody could see is told of when it is named, before anything else is asked', async () => {
  writeFileSync(path.join(folder, 'pale.svg'), logo.replace('<path', '<path fill="#fff"'))
  const { read } = await converse({ name: 'Acme', account: '', url: '', color: '' }, [
    `pale.svg${enter}`,
  ])
  expect(read).toContain(`"pale.svg" can't be seen on the white page header.`)
  expect(read).not.toContain('help desk')
})

/** What somebody answered besides their name and number, and the word and the beginning of what they read. */
const wrong: [what: string, answers: Answers, ...said: string[]][] = [
  [
    'an address with more than a path',
    { url: 'https://acme.example/duo/?a=1' },
    'url: "https://acme.example/duo/?a=1" is not a web address.',
  ],
  [
    'an address for a name',
    { name: 'https://www.acme.example' },
    'name: "https://www.acme.example" is a web address.',
  ],
  [
    'a logo on the web',
    { logo: 'https://acme.example/a.svg' },
    'logo: "https://acme.example/a.svg" is a web address.',
  ],
  [
    'a folder for a logo',
    { logo: '.' },
    'logo: There is no file ".", seen from the folder that you are in.',
  ],
  [
    'a logo that runs',
    { logo: 'runs.svg' },
    'logo: This picture holds a program, which would run on your site: <script>.',
  ],
  [
    'two logos of one name',
    { logo: 'sign.svg', 'logo-dark': 'dark/sign.svg' },
    'logo: There is another picture called "sign.svg" beside the brand file.',
    'logo-dark: There is another picture called "sign.svg" beside the brand file.',
  ],
  [
    'a logo whose place is taken',
    { wordmark: 'dark/taken.svg' },
    'wordmark: There is another picture called "taken.svg" beside the brand file.',
  ],
]

test.describe('an answer that can not stand is told by its word:', () => {
  for (const [what, answers, ...said] of wrong) {
    test(what, async () => {
      mkdirSync(path.join(folder, 'dark'))
      for (const name of ['sign.svg', 'taken.svg']) writeFileSync(path.join(folder, name), logo)
      for (const name of ['dark/sign.svg', 'dark/taken.svg']) {
        writeFileSync(path.join(folder, name), logo.replace('<path', '<path fill="#ddd"'))
      }
      writeFileSync(path.join(folder, 'runs.svg'), logo.replace('<path', '<script/><path'))
      const given = { name: 'Acme', phone: '555-0100', ...answers }
      const found = await findingsIn(given, folder, folder)
      expect(found.map(({ word, diagnostic }) => `${word}: ${diagnostic.message}`)).toEqual(said)
    })
  }
})

test('a path may have the quotes that a terminal puts around it', async () => {
  writeFileSync(path.join(folder, 'our sign.svg'), logo)
  const given = { name: 'Acme', phone: '555-0100', logo: `'${path.join(folder, 'our sign.svg')}'` }
  expect(await findingsIn(given, folder, folder)).toEqual([])
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
