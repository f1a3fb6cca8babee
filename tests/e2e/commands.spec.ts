import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { makeCaptured } from './capture/captured.ts'
import type { Captured } from './capture/captured.ts'

// Each kind of file, broken on purpose, through the very command a person types: they read sentences.
test.describe.configure({ mode: 'default', timeout: 120_000 })

let project: Captured
let shots: Record<string, string>
test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = await makeCaptured('commands')
  project.edit('brand.config.ts', "['en']", "['en', 'es'],\n  screens: { language: 'en' }")
  // A second guide, with pictures of its own.
  for (const folder of ['content/guides', 'shots/en']) {
    cpSync(project.file(`${folder}/say-yes-or-no`), project.file(`${folder}/then-go-on`), {
      recursive: true,
    })
  }
  shots = project.hashes('shots')
})
test.afterAll(() => project.dispose())

/** A file, and what becomes of its text; `undefined`: the file is deleted. */
type Change = [file: string, change: (before: string) => string | undefined]

/** The guide that is broken here, and the line of one of its steps. */
const lines = readFileSync(
  path.join(root, 'tests/fixtures/pictures/content/guides/say-yes-or-no/en.mdx'),
  'utf8',
).split('\n')
const approve = lines.findIndex((line) => line.includes('<Step id="say-yes"')) + 1

/** What the person typed behind `npm run`, what they had done before, and the lines that they read. */
const mistakes: [what: string, typed: string, changes: Change[], ...said: string[]][] = [
  [
    'a brand file with an apostrophe in single quotes',
    'check',
    [['brand.config.ts', inPlaceOf("'Acme'", "'Søn's Co-op'")]],
    `brand.config.ts:4:14: An apostrophe ends the text too early. Put a text that has an apostrophe in double quotes: "Søn's Co-op".`,
  ],
  [
    'a brand file with a misspelt option',
    'build',
    [['brand.config.ts', inPlaceOf('color:', 'colour:')]],
    'brand.config.ts:5:3 › colour: There is no option "colour" here. Did you mean "color"?',
  ],
  [
    'a brand file with several mistakes',
    'site',
    [
      ['brand.config.ts', inPlaceOf("'it@acme.example'", "'help@'")],
      ['brand.config.ts', inPlaceOf("'#0f6b5c'", "'green'")],
    ],
    'brand.config.ts:5:3 › color: "green" is not a color code. Did you mean "#008000"?',
    'brand.config.ts:7:14 › support.email: "help@" is not an e-mail address. Example: "helpdesk@example.com"',
    'Nothing was built: 2 findings.',
  ],
  [
    'a logo that is not there',
    'dev port=4799',
    [
      ['sign.svg', () => undefined],
      ['sing.svg', () => '<svg xmlns="http://www.w3.org/2000/svg" />'],
    ],
    'brand.config.ts:6:11 › logo.light: There is no file "sign.svg" beside brand.config.ts. Did you mean "sing.svg"?',
  ],
  [
    'a logo that holds a program',
    'build',
    [['sign.svg', inPlaceOf('<path', '<script>alert(1)</script><path')]],
    'sign.svg:1: This picture holds a program, which would run on your site: <script>. Open it in a drawing program and save it again as "plain SVG".',
  ],
  [
    'a white logo for a white page',
    'site',
    [['sign.svg', inPlaceOf('<path', '<path fill="#fff"')]],
    `brand.config.ts:6:11 › logo.light: "sign.svg" can't be seen on the white page header. If it is made for dark grounds, name it as dark, and as light the one for white.`,
    'Nothing was built: 1 finding.',
  ],
  [
    'no brand file',
    'build',
    [['brand.config.ts', () => undefined]],
    'brand.config.ts: There is no such file, and it says who publishes the guide. Write: export default defineBrand({ name: "…", support: { email: "…" } })',
  ],
  [
    'a guide with an element that is none',
    'capture',
    [
      ['content/guides/say-yes-or-no/en.mdx', (before) => `${before}\n<Video src="a" />\n`],
      ['content/guides/then-go-on/es.mdx', inPlaceOf(/^title:/m, 'titel:')],
    ],
    `content/guides/say-yes-or-no/en.mdx:${lines.length + 1}:1: <Video> is not an element of a guide. Remove it with all that stands in it.`,
    'content/guides/then-go-on/es.mdx:2 › titel: "titel" is not something a guide says of itself. Did you mean "title"?',
  ],
  [
    'two scripts that cannot be read',
    'capture',
    [
      ['content/guides/say-yes-or-no/capture.ts', inPlaceOf("'answer'", "'answers'")],
      ['content/guides/then-go-on/capture.ts', inPlaceOf("'#capture'", "'#captures'")],
    ],
    `content/guides/say-yes-or-no/capture.ts:4:13 › target.practice: This must be "universal", "classic", "sign-in" or "answer". Example: target: { practice: 'universal' }`,
    `content/guides/then-go-on/capture.ts:1: It imports something that isn't there: #captures. Mend its name. All that Handrail has for a capture script is in #capture. Example: import { defineCapture } from '#capture'`,
  ],
  [
    'a capture script for a view that is not there',
    'capture',
    [['content/guides/say-yes-or-no/capture.ts', inPlaceOf("'say-yes'", "'say-yess'")]],
    `content/guides/say-yes-or-no/en.mdx:${approve}: The view "say-yes" has no picture: content/guides/say-yes-or-no/capture.ts does not lead to it. Add "say-yes" to views in capture.ts, or write picture="none" on the step.`,
    'content/guides/say-yes-or-no/capture.ts:7 › views.say-yess: It leads to the view "say-yess", and the guide has no such view. Did you mean "say-yes"?',
  ],
  [
    'a label table with a colon too many',
    'check',
    [['content/labels/es.yaml', inPlaceOf('email-from: De', 'email-from: De: Duo')]],
    'content/labels/es.yaml:6: This file cannot be read: Nested mappings are not allowed in compact mappings. Each line is an id, a colon and the words. Put words that hold a colon in quotes.',
  ],
  [
    'a guide that a language lacks',
    'site',
    [['content/guides/then-go-on/es.mdx', () => undefined]],
    'content/guides/then-go-on/es.mdx: The guide "then-go-on" does not exist in the language "es". Translate it, or take "es" out of languages in brand.config.ts.',
    'Nothing was built: 1 finding.',
  ],
  [
    'a rename of a label that is none',
    'check',
    [
      [
        'brand.config.ts',
        inPlaceOf('  support:', "  labels: { en: { 'contineu': 'Next' } },\n  support:"),
      ],
    ],
    'brand.config.ts:7:19 › labels.en.contineu: There is no label "contineu" to rename. Did you mean "continue"?',
  ],
]

for (const [what, typed, changes, ...said] of mistakes) {
  test(`${what}: "npm run ${typed}" says so, ends with 1 and changes nothing`, async () => {
    const befores = [...new Set(changes.map(([file]) => file))].map(
      (file) =>
        [
          file,
          existsSync(project.file(file)) ? readFileSync(project.file(file)) : undefined,
        ] as const,
    )
    for (const [file, change] of changes) {
      const after = change(existsSync(project.file(file)) ? project.read(file) : '')
      if (after === undefined) project.remove(file)
      else project.write(file, after)
    }
    const { code, stderr, stdout } = await project.run(typed.split(' '))
    for (const [file, before] of befores) {
      if (before === undefined) project.remove(file)
      else project.write(file, before)
    }

    expect(stderr.trim().split('\n')).toEqual(said)
    expect(stdout).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
    expect(project.hashes('shots')).toEqual(shots)
  })
}

test('for machines, a check writes one list, and ends as it does for people', async () => {
  const fine = await project.run(['check', 'json'])
  expect(fine).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(fine.stdout)).toEqual([
    {
      file: 'brand.config.ts',
      code: 'not-reviewed',
      message: expect.stringContaining('Go through the guides once') as unknown,
      fix: 'Readers see the date.',
      severity: 'advice',
    },
  ])
  const before = project.read('brand.config.ts')
  project.edit('brand.config.ts', "'#0f6b5c'", "'green'")
  const { code, stdout, stderr } = await project.run(['check', 'json'])
  project.write('brand.config.ts', before)
  expect(stderr).toBe('')
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toEqual([
    {
      file: 'brand.config.ts',
      line: 5,
      column: 3,
      option: 'color',
      code: 'color-in-other-form',
      message: '"green" is not a color code.',
      fix: 'Did you mean "#008000"?',
      severity: 'error',
    },
  ])
})

test('a picture that was deleted is missed by a check, and only by a check', async () => {
  const name = 'shots/en/say-yes-or-no/say-yes'
  const before = [`${name}.webp`, `${name}.json`].map(
    (file) => [file, readFileSync(project.file(file))] as const,
  )
  project.remove(`${name}.webp`)
  const check = await project.run(['check'])
  const build = await project.run(['build'])
  for (const [file, content] of before) project.write(file, content)

  // In either language: it is the same picture.
  const missing = (locale: string): string =>
    `content/guides/say-yes-or-no/${locale}.mdx:${approve}: The picture of "say-yes" has not been taken: shots/en/say-yes-or-no/say-yes.webp. Run "npm run capture".\n`
  expect(check.stderr).toBe(missing('en') + missing('es'))
  expect(check.code).toBe(1)
  expect(build).toMatchObject({ code: 0, stderr: '' })
  expect(build.stdout).toContain('Not fit to publish yet: "npm run check" names 2 findings.')
})

test.describe('a command or a brand that is not there', () => {
  for (const [typed, said] of [
    ['captrue', 'handrail: "captrue" is not a command. Did you mean "npm run capture"?'],
    [
      'publish-it',
      'handrail: "publish-it" is not a command. There are init, upgrade, dev, build, capture, check, site, kit, test, lint, docs, icons, messages, picture, release, bench, brand, brands, duo.',
    ],
    [
      'build brand=acme',
      'brands/acme/brand.config.ts: There is no brand "acme". There is no other brand yet than the one in brand.config.ts: copy that file and its logo there.',
    ],
  ] as const) {
    test(`"npm run ${typed}" is answered with what is meant`, async () => {
      const { code, stdout, stderr } = await project.run(typed.split(' '))
      expect(stderr).toBe(`${said}\n`)
      expect(stdout).toBe('')
      expect(code).toBe(1)
    })
  }
})

for (const [version, needed] of [
  ['18.20.0', '22.18'],
  ['22.17.1', '22.18'],
  ['23.5.0', '23.6'],
]) {
  test(`Node ${version} is told what to do, before anything that it cannot read`, () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(old)}`,
        'scripts/handrail.mjs',
        'check',
      ],
      { cwd: root, encoding: 'utf8' },
    )
    expect(stderr).toBe(
      `Handrail needs Node ${needed} or newer, and this is Node ${version}. Run "npm ci" once more (it brings a Node of its own for Linux and Windows), or install Node 24 from nodejs.org.\n`,
    )
    expect(stdout).toBe('')
    expect(status).toBe(4)
  })
}

test.describe('where no browser is to be had', () => {
  test.skip(process.platform === 'win32', 'Windows has places of its own where browsers are.')
  const sentence =
    'browser: There is no browser to take pictures with, and none could be installed. Install Chrome, Edge or Chromium, then run the command again. "npm run build" needs none.\n'
  // Nothing but Node on the PATH, nothing of Playwright's own, and nowhere to download from.
  const nothing = () => ({
    PATH: path.dirname(process.execPath),
    PLAYWRIGHT_BROWSERS_PATH: project.file('.cache/no-browsers'),
    PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9',
  })

  test('a capture says so in a sentence, ends with 4 and changes nothing', async () => {
    const { code, stdout, stderr } = await project.run(['capture'], nothing())
    expect(stderr).toBe(sentence)
    expect(stdout).toBe(
      'No browser found, and pages and pictures need one: downloading Playwright’s Chromium. To prevent that, install Chrome, Edge or Chromium, or set HANDRAIL_NO_INSTALL=1.\n',
    )
    expect(code).toBe(4)
    expect(project.hashes('shots')).toEqual(shots)
  })

  test('nothing is downloaded or installed where a person does not want it', async () => {
    const surroundings = { ...nothing(), HANDRAIL_NO_INSTALL: '1' }
    const { code, stdout, stderr } = await project.run(['capture'], surroundings)
    expect(stderr).toBe(sentence)
    expect(stdout).toBe('')
    expect(code).toBe(4)
  })

  test('the site is built with the pictures that are committed, and says so', async () => {
    project.remove('dist')
    const { code, stdout, stderr } = await project.run(['site'], nothing())
    expect(stderr).toBe(`${sentence}The site is built with the pictures that are committed.\n`)
    expect(stdout.trim().split('\n').at(-1)).toMatch(
      new RegExp(
        `^\\d+ pages in 2 languages · pictures as they were committed · no findings · [\\d.]+ s · the site is in dist/$`,
      ),
    )
    expect(code).toBe(4)
    expect(project.read('dist/guides/say-yes-or-no/index.html')).toContain('.webp')
    expect(project.hashes('shots')).toEqual(shots)
  })
})

/** A change that must find something to change. */
function inPlaceOf(from: string | RegExp, to: string): (before: string) => string {
  return (before) => {
    const after = before.replace(from, to)
    if (after === before) throw new Error(`There is no ${String(from)} to change.`)
    return after
  }
}
