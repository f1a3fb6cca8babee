import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'playwright/test'
import { loadContent, loadLabels, loadWalk } from '../../src/guide/load.ts'
import { complaintsOf, test } from './guide/content-project.ts'
import { brandWith, root, step } from './guide/reading.ts'

const english = () => brandWith({ languages: ['en'] })

const walk = (declared: string) =>
  `import { defineWalk } from '#walk'\n\nexport default defineWalk(${declared})\n`

const views = (declared: string) =>
  walk(`{\n  target: { practice: 'classic' },\n  views: ${declared},\n}`)

const supplied = (declared: string) => views(`{ a: { supplied: ${declared} } }`)

const suppliedExample =
  "Example: supplied: { file: 'step.png', checked: '2026-11-20', boxes: { Continue: [8, 8, 90, 40] } }"

/** A whole `walk.ts`, and what the person reads behind its name. */
const brokenWalks: [what: string, file: string | Buffer, ...complaints: string[]][] = [
  [
    'a quote that is not closed',
    views("{ 'open-link: {} }"),
    `:5:29: A text is not closed. Write the same quote at both of its ends.`,
  ],
  [
    'a forgotten comma',
    walk(`{\n  target: { practice: 'classic' }\n  views: {},\n}`),
    ':5:3: A comma is missing at the end of line 4.',
  ],
  [
    'an end that is missing',
    `import { defineWalk } from '#walk'\n\nexport default defineWalk({\n`,
    ':4:1: The file ends too early. Its last line is }).',
  ],
  [
    'a first line that was deleted',
    'export default defineWalk({ views: {} })\n',
    ":1: It uses defineWalk without saying where it comes from. Write as the first line: import { defineWalk } from '#walk'",
  ],
  [
    'an import of something that is not there',
    `import { x } from './x.ts'\n${views('{ a: { go: x } }')}`,
    ": It imports something that isn't there: x.ts. The only import it needs is: import { defineWalk } from '#walk'",
  ],
  [
    'no default export',
    `export const walk = {}\n`,
    ': The file does not say "export default defineWalk({". Compare it with the file as it was shipped.',
  ],
  [
    'nothing in it',
    '',
    ': The file does not say "export default defineWalk({". Compare it with the file as it was shipped.',
  ],
  [
    'letters of another encoding',
    Buffer.from(views('{}').replace('classic', 'cl\u00e1ssic'), 'latin1'),
    ': Its letters are stored in an old way that breaks accents. Save it again and choose the encoding UTF-8.',
  ],
  [
    'no target',
    walk('{ views: {} }'),
    " › target: This must be a group in braces. Example: target: { practice: 'classic' }",
  ],
  [
    'an unknown practice',
    walk("{ target: { practice: 'klassic' }, views: {} }"),
    ' › target.practice: This must be "classic" or "answer". Example: target: { practice: \'classic\' }',
  ],
  [
    'an address that is none',
    walk("{ target: { address: 'our intranet' }, views: {} }"),
    " › target.address: This must be a web address. Example: target: { address: 'https://app.example.com/start' }",
  ],
  [
    'an address that is a script',
    walk("{ target: { address: 'javascript:alert(1)' }, views: {} }"),
    " › target.address: This must be a web address. Example: target: { address: 'https://app.example.com/start' }",
  ],
  [
    'no views',
    walk("{ target: { practice: 'classic' } }"),
    " › views: This must be a group in braces. Example: views: { 'open-link': {} }",
  ],
  [
    'a view that is no group',
    views("{ 'open-link': true }"),
    " › views.open-link: This must be a group in braces. Example: 'open-link': {}",
  ],
  [
    'a misspelt part of a view',
    views("{ 'open-link': { crob: () => {} } }"),
    ' › views.open-link.crob: A walk has no "crob" here. Did you mean "crop"?',
  ],
  [
    'a part that nobody knows',
    views("{ 'open-link': { thumbnail: 1 } }"),
    ' › views.open-link.thumbnail: A walk has no "thumbnail" here. Take it out.',
  ],
  [
    'words where a function belongs',
    views("{ 'open-link': { go: 'continue' } }"),
    " › views.open-link.go: This must be a function. Example: go: (stage) => stage.press('continue')",
  ],
  [
    'a redaction without its reason',
    views("{ file: { redact: [{ selector: '#a' }] } }"),
    " › views.file.redact.0.reason: This must be a text. Example: reason: 'a live code'",
  ],
  [
    'a supplied picture of another folder',
    supplied("{ file: '../a.png', checked: '2026-11-20', boxes: {} }"),
    " › views.a.supplied.file: This must be the name of a picture beside walk.ts. Example: file: 'step.png'",
  ],
  [
    'a supplied picture that nobody has dated',
    supplied("{ file: 'a.png', boxes: {} }"),
    " › views.a.supplied.checked: This must be a date as year-month-day. Example: checked: '2026-11-20'",
  ],
  [
    'a supplied picture with half a box',
    supplied("{ file: 'a.png', checked: '2026-11-20', boxes: { Save: [1, 2] } }"),
    ' › views.a.supplied.boxes.Save: This must be a group with x, y, width and height a label. Example: boxes: { Continue: [8, 8, 90, 40] }',
  ],
  [
    'a supplied picture that is only a name',
    supplied("'a.png'"),
    ` › views.a.supplied: This must be a group in braces. ${suppliedExample}`,
  ],
  [
    'two mistakes',
    walk("{ target: { practice: 'x' }, views: { a: { go: 1 } } }"),
    ' › target.practice: This must be "classic" or "answer". Example: target: { practice: \'classic\' }',
    " › views.a.go: This must be a function. Example: go: (stage) => stage.press('continue')",
  ],
]

test.describe('a walk.ts that cannot be walked says why', () => {
  for (const [what, file, ...said] of brokenWalks) {
    test(what, async ({ project }) => {
      await project.write('content/guides/x/walk.ts', file)
      expect(await complaintsOf(loadWalk(project.places, 'x'))).toEqual(
        said.map((line) => `content/guides/x/walk.ts${line}`),
      )
    })
  }

  test('where it stopped, too', async ({ project }) => {
    await project.write('content/guides/x/walk.ts', views('{ a: { go: press } }'))
    // In a process of its own: the test runner rewrites the files that it loads, and lines move.
    const load = pathToFileURL(join(root, 'src/guide/load.ts')).href
    const script = `import { loadWalk } from ${JSON.stringify(load)}
      await loadWalk(JSON.parse(process.argv[1]), 'x').catch(({ message }) => console.log(message))`
    const words = ['--input-type=module', '--eval', script, JSON.stringify(project.places)]
    expect(execFileSync(process.execPath, words, { encoding: 'utf8' })).toBe(
      'content/guides/x/walk.ts:5: press means nothing here. If it is a text, put it in quotes: "press".\n',
    )
  })

  test('and is walked as soon as it is mended', async ({ project }) => {
    await project.write('content/guides/x/walk.ts', views('{ a: { go: 1 } }'))
    expect(await complaintsOf(loadWalk(project.places, 'x'))).toHaveLength(1)
    await project.write('content/guides/x/walk.ts', views('{ a: {} }'))
    expect(await loadWalk(project.places, 'x')).toEqual({
      target: { practice: 'classic' },
      views: { a: {} },
    })
  })

  test('and none is no mistake of the file', async ({ project }) => {
    expect(await loadWalk(project.places, 'x')).toBeUndefined()
  })
})

const brokenTables: [what: string, file: string, ...complaints: string[]][] = [
  [
    'a forgotten comma',
    "export default {\n  save: 'Save'\n  deny: 'Deny',\n}\n",
    ':3:3: A comma is missing at the end of line 2.',
  ],
  [
    'an apostrophe in single quotes',
    "export default {\n  allow: 'Don't allow',\n}\n",
    ':2:15: An apostrophe ends the text too early. Put a text that has an apostrophe in double quotes: "Søn\'s Co-op".',
  ],
  [
    'an end that is missing',
    "export default {\n  save: 'Save',\n",
    ':3:1: The file ends too early. Its last line is }.',
  ],
  [
    'an import of something that is not there',
    "import { x } from './x.ts'\nexport default { save: x }\n",
    ": It imports something that isn't there: x.ts. It needs no import.",
  ],
  [
    'no default export',
    "export const labels = { save: 'Save' }\n",
    ': The file does not say "export default {". Compare it with the file as it was shipped.',
  ],
  [
    'words that are none',
    "export default { save: 7, deny: '', add: { drawn: '+' }, ok: 'OK' }\n",
    ...['save', 'deny', 'add'].map(
      (id) =>
        ` › ${id}: These are not the words of a label. Write a text in quotes, or for an icon: { drawn: "+", called: "Add account" }.`,
    ),
  ],
]

test.describe('a label table that cannot be read says why', () => {
  for (const [what, file, ...said] of brokenTables) {
    test(what, async ({ project }) => {
      await project.write('content/labels/en.ts', file)
      expect(await complaintsOf(loadLabels(project.places, english()))).toEqual(
        said.map((line) => `content/labels/en.ts${line}`),
      )
    })
  }

  test('if it is missing', async ({ project }) => {
    expect(await complaintsOf(loadLabels(project.places, english()))).toEqual([
      'content/labels/en.ts: There is no label table for the language "en". Copy content/labels/en.ts to it and write the words as the screens show them.',
    ])
  })
})

test.describe('the guides of a project', () => {
  test.beforeEach(({ project }) =>
    project.write('content/labels/en.ts', "export default { save: 'Save' }\n"),
  )

  test('are every folder, in the order that they say, and are never half read', async ({
    project,
  }) => {
    await project.write(
      'content/guides/second/en.mdx',
      step('Click **Save**.').replace('order: 1', 'order: 2'),
    )
    await project.write('content/guides/first/en.mdx', step('Click **Save**.'))
    await project.write('content/guides/.drafts/en.mdx', 'nothing')
    const { outlines, problems } = await loadContent(project.places, english())
    expect(problems).toEqual([])
    expect(outlines.map(({ guide }) => guide)).toEqual(['first', 'second'])
  })

  test('say every mistake of every file at once', async ({ project }) => {
    await project.write('content/guides/a/en.mdx', step('{brand.nmae}'))
    await project.write('content/guides/b/en.mdx', step('![a](b.png)'))
    const { problems } = await loadContent(project.places, english())
    expect(problems.map(({ place }) => place.file)).toEqual([
      'content/guides/a/en.mdx',
      'content/guides/b/en.mdx',
    ])
  })

  test('name a language that is missing, and a file that is only called wrong', async ({
    project,
  }) => {
    await project.write('content/guides/a/notes.txt', 'later')
    await project.write('content/guides/b/en.md', step('Click **Save**.'))
    const { problems } = await loadContent(project.places, english())
    expect(problems).toEqual([
      {
        place: { file: 'content/guides/a/en.mdx' },
        message: 'The guide "a" does not exist in the language "en".',
        fix: 'Translate it, or take "en" out of languages in brand.config.ts.',
      },
      {
        place: { file: 'content/guides/b/en.mdx' },
        message: 'The guide "b" does not exist in the language "en".',
        fix: 'Rename en.md, which stands there, to en.mdx.',
      },
    ])
  })

  test('refuse a folder whose name is no address', async ({ project }) => {
    await project.write('content/guides/Mi guía/en.mdx', step('Click **Save**.'))
    const { problems } = await loadContent(project.places, english())
    expect(problems).toEqual([
      {
        place: { file: 'content/guides/Mi guía' },
        message: 'The name of this folder is part of an address, and it does not fit.',
        fix: 'Name it with small letters, digits and hyphens. Example: set-up-duo',
      },
    ])
  })

  test('of a brand of its own come before the shipped ones, file by file', async ({ project }) => {
    await project.write('content/guides/a/en.mdx', step('Click **Save**.'))
    await project.write('brands/acme/content/guides/a/en.mdx', step('Click **Save** now.'))
    const home = `${project.places.root}/brands/acme`
    const { outlines } = await loadContent({ ...project.places, home }, english())
    expect(outlines.map(({ file }) => file)).toEqual(['brands/acme/content/guides/a/en.mdx'])
  })
})

test('the shipped walks and label tables are as they must be', async () => {
  const places = { root, home: root }
  expect(Object.keys(await loadLabels(places, brandWith()))).toEqual(['en', 'es'])
  for (const guide of ['set-up-duo-classic', 'answer-a-duo-request']) {
    expect(Object.keys((await loadWalk(places, guide))?.views ?? {})).not.toEqual([])
  }
})
