import { expect } from 'playwright/test'
import { guideIds } from '../../src/guide/content-files.ts'
import type { ContentPlaces } from '../../src/guide/content-files.ts'
import { loadContent, loadLabels, loadCaptureScript } from '../../src/guide/load.ts'
import { locales } from '../../src/i18n/language.ts'
import { complaintsOf, test } from './guide/content-project.ts'
import { brandWith, root, step } from './guide/reading.ts'

const english = () => brandWith({ languages: ['en'] })

const load = async (places: ContentPlaces) => loadLabels(places, english())

const noWords = (id: string) =>
  `These are not the words of a label. Write "${id}: the words", or below it, each on a line of its own, "words:" with "status:" seen, ours or english-only; for an icon "drawn:" and "called:".`

const brokenTables: [what: string, file: string, ...complaints: string[]][] = [
  [
    'a colon in words without quotes',
    'save: Save\ndeny: Deny: no\n',
    ':2: This file cannot be read: Nested mappings are not allowed in compact mappings. Each line is an id, a colon and the words. Put words that hold a colon in quotes.',
  ],
  [
    'an id that stands twice',
    'save: Save\nsave: Keep\n',
    ':2: This file cannot be read: Map keys must be unique. Each line is an id, a colon and the words. Put words that hold a colon in quotes.',
  ],
  [
    'no labels',
    '# None yet.\n',
    ': This file holds no labels. Each line is an id, a colon and the words, such as "save: Save".',
  ],
  [
    'words that are none',
    "save: 7\ndeny: ''\nadd: { drawn: '+' }\ngo: { words: Go, status: sene }\nok: OK\n",
    ...['save', 'deny', 'add', 'go'].map((id, at) => `:${at + 1} › ${id}: ${noWords(id)}`),
  ],
  [
    'words that were seen nobody knows where',
    'save: { words: Save, status: seen }\n',
    ':1 › save: Nobody can tell where these words were seen. Add a line such as "source: our own sign-in page, May 2026", or leave the status out.',
  ],
]

test.describe('a label table that cannot be read says why', () => {
  for (const [what, file, ...said] of brokenTables) {
    test(what, async ({ project }) => {
      await project.write('content/labels/en.yaml', file)
      expect(await complaintsOf(load(project.places))).toEqual(
        said.map((line) => `content/labels/en.yaml${line}`),
      )
    })
  }

  test('if it is written in TypeScript, as it was once', async ({ project }) => {
    await project.write('content/labels/en.ts', "export default { save: 'Save' }\n")
    expect(await complaintsOf(load(project.places))).toEqual([
      'content/labels/en.ts: Label tables are written in YAML now, and this file is not read. Write content/labels/en.yaml, with a line such as "start-setup: Get started" for each label, and remove this one.',
    ])
  })

  test('if it is missing', async ({ project }) => {
    expect(await complaintsOf(load(project.places))).toEqual([
      'content/labels/en.yaml: There is no label table for the language "en". Copy content/labels/en.yaml to it and write the words as the screens show them.',
    ])
  })
})

test.describe('the guides of a project', () => {
  test.beforeEach(({ project }) => project.write('content/labels/en.yaml', 'save: Save\n'))

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
    await project.write('content/labels/es.yaml', 'save: Guardar\n')
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
        code: 'missing-in-language',
        message: 'The guide "a" does not exist in the language "en".',
        fix: 'Translate it, or take "en" out of languages in brand.config.ts.',
      },
      {
        at: { file: 'content/guides/b/en.mdx' },
        code: 'missing-in-language',
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
        code: 'folder-name',
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

test('the shipped label tables and capture scripts are as they must be', async () => {
  const places = { root, home: root }
  const languages = [...locales]
  expect(Object.keys(loadLabels(places, brandWith({ languages }))).sort()).toEqual(languages.sort())
  const scripts = await Promise.all(guideIds(places).map((id) => loadCaptureScript(places, id)))
  const views = scripts.filter((script) => script !== undefined).map((script) => script.views)
  expect(views.length).toBeGreaterThan(0)
  for (const each of views) expect(Object.keys(each)).not.toEqual([])
})
