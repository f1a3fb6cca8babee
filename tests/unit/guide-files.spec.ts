import { expect } from 'playwright/test'
import { loadContent, loadLabels, loadWalk } from '../../src/guide/load.ts'
import { complaintsOf, test } from './guide/content-project.ts'
import { brandWith, root, step } from './guide/reading.ts'

const english = () => brandWith({ languages: ['en'] })

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
    ':3:1: The file ends too early. Its last line must be }.',
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

  test('are met in all languages or in none, even where these do not agree', async ({
    project,
  }) => {
    await project.write('content/labels/es.ts', "export default { save: 'Guardar' }\n")
    // As `step` writes it, a guide is for any prompt, and met by everybody.
    const guide = (prompt: string) => step('Read.').replace('prompt: any', `prompt: ${prompt}`)
    for (const [en, es, met] of [
      ['classic', 'universal', 2],
      ['universal', 'classic', 2],
      ['classic', 'classic', 0],
    ] as const) {
      await project.write('content/guides/a/en.mdx', guide(en))
      await project.write('content/guides/a/es.mdx', guide(es))
      const brand = brandWith({ languages: ['en', 'es'], prompts: ['universal'] })
      const { outlines } = await loadContent(project.places, brand)
      expect(outlines).toHaveLength(met)
    }
  })

  test('say every mistake of every file at once', async ({ project }) => {
    await project.write('content/guides/a/en.mdx', step('{brand.nmae}'))
    await project.write('content/guides/b/en.mdx', step('![a](b.png)'))
    const { problems } = await loadContent(project.places, english())
    expect(problems.map(({ at: place }) => place.file)).toEqual([
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
        at: { file: 'content/guides/a/en.mdx' },
        message: 'The guide "a" does not exist in the language "en".',
        fix: 'Translate it, or take "en" out of languages in brand.config.ts.',
      },
      {
        at: { file: 'content/guides/b/en.mdx' },
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
        at: { file: 'content/guides/Mi guía' },
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
