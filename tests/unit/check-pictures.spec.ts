import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { expect, test as base } from 'playwright/test'
import sharp from 'sharp'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { checkPictures } from '../../src/check/pictures.ts'
import { checkSampleBrand } from '../../src/check/sample-brand.ts'
import type { CheckInput } from '../../src/check/check-input.ts'
import { hashPicture } from '../../src/shots/find.ts'
import type { Shot } from '../../src/shots/shot.ts'
import { brandWith, outlineOf, tables, top } from './guide/reading.ts'

const guide = 'content/guides/x/en.mdx'

/** A project with pictures of its own. */
interface Pictures {
  root: string
  /** Takes the picture of a view, with what its data says, in a brand home inside the project. */
  take(view: string, data?: Partial<Shot>, home?: string): Promise<void>
  /** What the checks say of a guide whose steps begin in line 11. */
  check(body: string, home?: string): string[]
}

const test = base.extend<{ pictures: Pictures }>({
  pictures: async ({}, use, info) => {
    const root = info.outputPath()
    const check = (body: string, home = ''): string[] => {
      const input = inputOf(root, body, join(root, home))
      return [...checkPictures(input), ...checkSampleBrand(input)].map((each) =>
        renderDiagnostics([each]),
      )
    }
    await mkdir(root, { recursive: true })
    await writeFile(join(root, 'brand.config.ts'), 'export default {}\n')
    await use({ root, check, take: (view, data, home = '') => take(join(root, home), view, data) })
  },
})

function inputOf(root: string, body: string, home: string): CheckInput {
  return {
    brand: {
      ...brandWith({ languages: ['en'] }),
      folder: home,
      file: relative(root, join(home, 'brand.config.ts')),
    },
    places: { root, home },
    outlines: [outlineOf(top + body)],
    tables,
    scripts: {},
  }
}

async function take(root: string, view: string, data: Partial<Shot> = {}): Promise<void> {
  const file = join(root, 'shots', 'en', 'x', view)
  const background = { r: 255, g: 255, b: 255 }
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .webp({ lossless: true })
    .toBuffer()
  const shot: Shot = {
    language: 'en',
    width: 40,
    height: 30,
    scale: 2,
    marks: [],
    redactions: [],
    words: [],
    controls: [],
    outline: '',
    heading: `The screen of ${view}`,
    source: 'practice',
    sha256: hashPicture(picture),
    ...data,
  }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.webp`, picture)
  await writeFile(`${file}.json`, JSON.stringify(shot))
}

function one(id: string, words: string, more = ''): string {
  return `<Step id="${id}" title="A"${more}>\n\n${words}\n\n</Step>\n\n`
}

const mark = (label: string, number = 1): Shot['marks'][number] => ({
  number,
  label,
  box: { x: 1, y: 1, width: 5, height: 5 },
})

test('a picture that is there, whole, and marks what the words mark is fine', async ({
  pictures,
}) => {
  await pictures.take('a', { marks: [mark('Don’t allow'), mark('Save', 2)] })
  expect(pictures.check(one('a', "Tap **Don't allow**, then **Save**."))).toEqual([])
})

test('a picture that has not been taken is missed, unless the step says so', ({ pictures }) => {
  expect(pictures.check(one('a', 'Read.'))).toEqual([
    `${guide}:11: The picture of "a" has not been taken: shots/en/x/a.webp. Run "npm run capture".`,
  ])
  expect(pictures.check(one('a', 'Read.', ' picture="none"'))).toEqual([])
})

test('where nothing has been taken yet it is said once', ({ pictures }) => {
  expect(pictures.check(one('a', 'Read.') + one('b', 'Read.'))).toEqual([
    'brand.config.ts: No picture has been taken yet. Run "npm run capture".',
  ])
})

test('a language of screens without any picture is said once, by the name that captures take', async ({
  pictures,
}) => {
  await pictures.take('a')
  await pictures.take('b')
  const body = one('a', 'Read.') + one('b', 'Read.')
  const input = inputOf(pictures.root, body, pictures.root)
  const spanish = { ...outlineOf(top + body), locale: 'es' as const }
  const bothIn = (screens: Partial<CheckInput['brand']['screens']>) =>
    checkPictures({
      ...input,
      brand: {
        ...input.brand,
        languages: ['en', 'es'],
        screens: { ...input.brand.screens, ...screens },
      },
      outlines: [...input.outlines, spanish],
    }).map((each) => renderDiagnostics([each]))
  expect(bothIn({})).toEqual([
    'brand.config.ts: No picture has been taken yet of screens in "es" (Español). Run "npm run capture lang=es".',
  ])
  expect(bothIn({ language: 'en' })).toEqual([])
})

test('a picture whose data is lost, or another’s, is noticed', async ({ pictures }) => {
  const torn = `${guide}:11: The picture of "a" and its data do not belong together: shots/en/x/a.webp. Run "npm run capture".`
  await pictures.take('a', { sha256: 'another' })
  expect(pictures.check(one('a', 'Read.'))).toEqual([torn])
  await pictures.take('a')
  await rm(join(pictures.root, 'shots/en/x/a.json'))
  expect(pictures.check(one('a', 'Read.'))).toEqual([torn])
  await writeFile(join(pictures.root, 'shots/en/x/a.json'), '{ "half": ')
  expect(pictures.check(one('a', 'Read.'))).toEqual([torn])
})

test('a brand’s torn picture is missed, and not covered up by the one that is shipped', async ({
  pictures,
}) => {
  const home = 'brands/acme'
  await mkdir(join(pictures.root, home), { recursive: true })
  await writeFile(join(pictures.root, home, 'brand.config.ts'), 'export default {}\n')
  await pictures.take('a')
  expect(pictures.check(one('a', 'Read.'), home)).toEqual([
    'brands/acme/brand.config.ts: One picture is still that of the brand in brand.config.ts. Run "npm run capture brand=acme".',
  ])
  await pictures.take('a', { sha256: 'another' }, home)
  expect(pictures.check(one('a', 'Read.'), home)).toEqual([
    `${guide}:11: The picture of "a" and its data do not belong together: brands/acme/shots/en/x/a.webp. Run "npm run capture brand=acme".`,
  ])
  await pictures.take('a', {}, home)
  expect(pictures.check(one('a', 'Read.'), home)).toEqual([])
})

test('a picture that is older than the words is noticed, label by label', async ({ pictures }) => {
  await pictures.take('a', { marks: [mark('Save')] })
  expect(pictures.check(one('a', 'Click **Save**, then **Continue**.'))).toEqual([
    `${guide}:13:22: The picture of "a" does not mark "Continue": it is older than these words. Run "npm run capture".`,
  ])
})

test('another view’s picture that a view shows must mark its words', async ({ pictures }) => {
  await pictures.take('a', { marks: [] })
  const step = (id: string, words: string, more = '') =>
    `<Step id="${id}" title="A"${more}>\n\n${words}\n\n</Step>\n\n`
  expect(pictures.check(step('a', 'Read.') + step('b', 'Click **Save**.', ' same-as="a"'))).toEqual(
    [
      `${guide}:19:7: The picture of "a", which "b" shows, does not mark "Save". Write <Seen>Save</Seen>, or take same-as away.`,
    ],
  )
})

test('a view that shows another’s picture needs none of its own', async ({ pictures }) => {
  await pictures.take('a')
  expect(pictures.check(one('a', 'Read.') + one('b', 'Read.', ' same-as="a"'))).toEqual([])
})

test('two pictures that a screen reader cannot tell apart are noticed', async ({ pictures }) => {
  await pictures.take('a', { heading: 'Welcome' })
  await pictures.take('b', { heading: 'Welcome' })
  expect(pictures.check(one('a', 'Read.') + one('b', 'Read.'))).toEqual([
    expect.stringMatching(
      /^content\/guides\/x\/en\.mdx:17: The pictures of "a" and "b" have the same alt text: ".*Welcome"\. Mark in each what the reader has to do there\.$/,
    ),
  ])
})

test('a picture that still shows the shipped company after a rebrand is noticed', async ({
  pictures,
}) => {
  const still = (words: string) =>
    `${guide}:11: The picture of "a" still shows the company that Handrail is shipped with: "${words}". Run "npm run capture".`
  const box = { x: 0, y: 0, width: 9, height: 9 }
  await pictures.take('a', { words: [{ text: 'From Harbour & Vale', box }] })
  expect(pictures.check(one('a', 'Read.'))).toEqual([still('From Harbour & Vale')])
  await pictures.take('a', { heading: 'Harbour & Vale' })
  expect(pictures.check(one('a', 'Read.'))).toEqual([still('Harbour & Vale')])
})
