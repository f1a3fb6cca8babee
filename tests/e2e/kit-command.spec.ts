import { pathToFileURL } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { cpSync, readFileSync, renameSync } from 'node:fs'
import { expect } from 'playwright/test'
import { pieces } from '../../src/kit/pieces.ts'
import { makeCaptured } from './capture/captured.ts'
import type { Captured } from './capture/captured.ts'
import { test } from './shared-window.ts'
import { violationsOn } from './site/axe.ts'

// The command on a small project, with texts of its own: a page, a guide, no word of ours.
test.describe.configure({ mode: 'default', timeout: 240_000 })

let project: Captured
test.beforeAll(async () => {
  test.setTimeout(480_000)
  project = await makeCaptured('kit')
  for (const [piece, keys] of Object.entries(pieces)) {
    const top = keys.map((key) => `${key}: The ${key} of ${piece}`).join('\n')
    const words = '## One\n\nHello, {brand.name}.\n\n## Two\n\n- A\n- B\n\n[Open it](/)\n'
    project.write(`content/kit/${piece}/en.mdx`, `---\n${top}\n---\n\n${words}`)
  }
})
test.afterAll(() => project.dispose())

test('the command makes the kit, and makes nothing twice', async () => {
  const first = await project.run(['kit'])
  expect(first.stderr).toBe('')
  expect(first.stdout).toMatch(/files in 1 language · 0 kept/)
  const made = project.hashes('kit')
  expect(Object.keys(made)).toEqual(
    expect.arrayContaining([
      'index.html',
      'en/mail/announcement.eml',
      'en/print/poster-a3.pdf',
      'en/help-desk.html',
      'en/guides/say-yes-or-no.pdf',
      'en/paste/say-yes-or-no.md',
      'en/paste/say-yes-or-no.docx',
      'en/pictures/say-yes-or-no/say-yes.png',
    ]),
  )
  // Somebody's own file among them is none of the command's business.
  project.write('kit/en/mail/own.txt', 'own')
  const second = await project.run(['kit'])
  const [, files, kept] = /(\d+) files .* (\d+) kept/.exec(second.stdout) ?? []
  expect(kept).toBe(files)
  expect(project.read('kit/en/mail/own.txt')).toBe('own')
  expect(project.hashes('kit')).toMatchObject(made)
  // From nothing, byte for byte the same.
  project.remove('kit')
  await project.run(['kit'])
  expect(project.hashes('kit')).toEqual(made)
})

test('a guide is a PDF with its steps as bookmarks, its pictures and its language', async () => {
  const data = new Uint8Array(readFileSync(project.file('kit/en/guides/say-yes-or-no.pdf')))
  const document = await getDocument({ data, verbosity: 0 }).promise
  const { info } = await document.getMetadata()
  expect(info).toMatchObject({ Language: 'en' })
  const titles = JSON.stringify(await document.getOutline())
  const steps = [
    ...project.read('content/guides/say-yes-or-no/en.mdx').matchAll(/title="([^"]+)"/g),
  ]
  expect(steps.length).toBeGreaterThan(0)
  for (const [, title] of steps) expect(titles).toContain(title)
  const shown = []
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray } = await (await document.getPage(number)).getOperatorList()
    shown.push(...fnArray.filter((name: number) => name === paintsImage))
  }
  expect(shown.length).toBeGreaterThan(1)
  // The site has no address yet: a link would lead to this machine.
  expect(project.read('kit/en/guides/say-yes-or-no.pdf')).not.toMatch(/127\.0\.0\.1|invalid\//)
})

/** What pdf.js calls the painting of a picture. */
const paintsImage = 85

test('the page that lists it all opens from a disk, asks for nothing, and copies', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const wrong: string[] = []
  page.on('console', (message) => wrong.push(message.text()))
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) wrong.push(request.url())
  })
  await page.setViewportSize({ width: 1000, height: 800 })
  await page.goto(pathToFileURL(project.file('kit/index.html')).href)
  await page.locator('[data-copy="en/announcement"][data-what="text"]').click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Hello, ')
  await page.locator('[data-copy="en/announcement"][data-what="html"]').click()
  const copied = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : ''
    })
  // A mail program takes the pictures from the disk.
  await expect.poll(copied).toMatch(/src="file:\/\/\/[^"]*\/kit\/en\/images\//)
  expect(wrong).toEqual([])
  const broken = await page.evaluate(() =>
    [...document.images]
      .filter((image) => !image.complete || image.naturalWidth === 0)
      .map(({ src }) => src),
  )
  expect(broken).toEqual([])
  expect(await violationsOn(page)).toEqual([])
  for (const width of [1000, 360]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  }
})

test('the page that lists it says that made-up values are still in it', () => {
  const page = project.read('kit/index.html')
  expect(page).toContain('Not fit to hand out yet')
  expect(page).toContain('brand.config.ts still has made-up values: ')
})

test('no kit is made with a picture that is missing, and the one before stays', async () => {
  const before = project.hashes('kit')
  const picture = 'shots/en/say-yes-or-no/say-yes.webp'
  renameSync(project.file(picture), project.file(`${picture}.away`))
  const { code, stderr } = await project.run(['kit'])
  renameSync(project.file(`${picture}.away`), project.file(picture))
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain('Run "npm run capture"')
  expect(project.hashes('kit')).toEqual(before)
})

test('all brands get a kit each, printed from their own sites', async () => {
  for (const name of ['north', 'south']) {
    const own = project
      .read('brand.config.ts')
      .replace(/name: ('[^']*'|"[^"]*")/, `name: '${name}'`)
    project.write(`brands/${name}/brand.config.ts`, own)
    for (const each of ['shots', 'sign.svg']) {
      cpSync(project.file(each), project.file(`brands/${name}/${each}`), { recursive: true })
    }
  }
  const { stdout, stderr } = await project.run(['kit', 'brand=all'])
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^north · \d+ files in .* open kit\/north\/index\.html/m)
  expect(stdout).toContain('2 brands in ')
  const [north, south] = ['north', 'south'].map((name) => project.hashes(`kit/${name}`))
  expect(Object.keys(north ?? {})).toEqual(Object.keys(south ?? {}))
  expect(north?.['en/guides/say-yes-or-no.pdf']).not.toBe(south?.['en/guides/say-yes-or-no.pdf'])
})

test('a mistake in a text is told before anything is made', async () => {
  project.remove('kit')
  project.edit('content/kit/faq/en.mdx', '{brand.name}', '{brand.nmae}')
  const { code, stderr } = await project.run(['kit'])
  expect(code).toBe(1)
  expect(stderr).toContain(
    'content/kit/faq/en.mdx:7:8: {brand.nmae} is not in the brand. Did you mean {brand.name}?',
  )
  expect(project.hashes('kit')).toEqual({})
})
