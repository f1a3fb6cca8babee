import { cpSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { makeCaptured } from './capture/captured.ts'
import type { Captured } from './capture/captured.ts'
import type { Run } from './capture/project.ts'

// What a check says of pages, it says of the pages as they would be built now. One project, built once.
test.describe.configure({ mode: 'serial', timeout: 180_000 })

const guide = 'say-yes-or-no'

let project: Captured
test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = await makeCaptured('commands-built')
  project.edit('brand.config.ts', "name: 'Acme',", "name: 'Acme',\n  site: { base: '/' },")
})
test.afterAll(() => project.dispose())

const check = (...words: string[]): Promise<Run> => project.run(['check', ...words])

/** The lines before the one that says what was checked. */
const told = ({ stdout }: Run): string[] =>
  stdout
    .split(/^Checked /m)[0]
    ?.split('\n')
    .slice(0, -1) ?? []

const older = (what: string, brand = '') =>
  `dist/ ${what}: its pages were not checked. "npm run build${brand}" makes it anew.`

test('a site is built with the pictures there are, where the screens are out of reach', async () => {
  const before = project.read(`content/guides/${guide}/capture.ts`)
  project.write(
    `content/guides/${guide}/capture.ts`,
    before
      .replace("{ practice: 'answer' }", "{ address: 'http://127.0.0.1:9/' }")
      .replace(/screen: ('[^']*'|\[[^\]]*\]),?/g, ''),
  )
  const { code, stdout, stderr } = await project.run(['site'])
  project.write(`content/guides/${guide}/capture.ts`, before)
  expect(stderr).toContain('are out of reach at 127.0.0.1:9.')
  expect(stderr).toContain('The site is built with the pictures that are committed.\n')
  expect(stdout.trim().split('\n').at(-1)).toMatch(
    /^\d+ pages in 1 language · \d+ pictures: .+ · no findings · [\d.]+ s · the site is in dist\/$/,
  )
  expect(code).toBe(4)
  expect(project.read(`dist/guides/${guide}/index.html`)).toContain('.webp')
})

test('pages of files that have changed since are not judged, and that is said once', async () => {
  // The script is as it was before that site was built.
  const run = await check()
  expect(told(run)).toEqual([older('is older than what it is made of')])
  expect(run).toMatchObject({ code: 0, stderr: '' })
})

test('who has never compared the guides with real screens is advised to, once, and it is no mistake', async () => {
  const { stdout, code } = await check()
  const advice = /^Advice: .*\breviewed: '\d{4}-\d\d-\d\d' in brand\.config\.ts\. .*$/m
  expect(stdout.match(/^Advice/gm)).toHaveLength(1)
  expect(stdout).toMatch(advice)
  expect(code).toBe(0)
  project.edit('brand.config.ts', "name: 'Acme',", "name: 'Acme',\n  reviewed: '2026-11-20',")
  const after = await check()
  project.edit('brand.config.ts', "\n  reviewed: '2026-11-20',", '')
  expect(after.stdout).not.toContain('Advice')
})

test('pages as they are built now are judged', async () => {
  expect(await project.run(['build'])).toMatchObject({ code: 0, stderr: '' })
  const page = 'dist/index.html'
  project.edit(page, '</main>', '<a href="/nowhere/">x</a></main>')
  const run = await check()
  expect(told(run)).toEqual([])
  expect(run.stderr).toMatch(/^dist\/index\.html: The link "\/nowhere\/" leads nowhere\./)
  expect(run.code).toBe(1)
})

test('a page built for another folder of the server is not judged', async () => {
  project.edit('brand.config.ts', "base: '/'", "base: '/guide/'")
  const run = await check()
  project.edit('brand.config.ts', "base: '/guide/'", "base: '/'")
  expect(told(run)).toEqual([older('is older than what it is made of')])
  expect(run).toMatchObject({ code: 0, stderr: '' })
})

test('another brand’s pages are not judged', async () => {
  project.write(
    'brands/acme/brand.config.ts',
    "import { defineBrand } from '#brand'\n\nexport default defineBrand({\n  name: 'Harbour & Vale',\n  support: { phone: '555-0100' },\n  languages: ['en'],\n})\n",
  )
  cpSync(project.file('shots'), project.file('brands/acme/shots'), { recursive: true })
  const run = await check('brand=acme')
  expect(told(run)).toEqual([older('is of another brand, brand.config.ts', ' brand=acme')])
  expect(run).toMatchObject({ code: 0, stderr: '' })
})
