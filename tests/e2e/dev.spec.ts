import { cpSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'playwright/test'
import type { Locator, Page } from 'playwright/test'
import { makeProject } from './capture/project.ts'
import type { Project, Running } from './capture/project.ts'
import { keepGuides } from './capture/small.ts'

// One dev server, and a page that stays open beside it, as with a person who edits.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const guide = 'answer-a-duo-request'

let project: Project
let server: Running
let address: string
let page: Page

test.beforeAll(async ({ browser }) => {
  project = makeProject('dev')
  keepGuides(project, guide, 'what-is-two-factor')
  address = `http://localhost:${await freePort()}/`
  server = project.start(['dev', `port=${new URL(address).port}`])
  await server.until(/watching for file changes/)
  page = await browser.newPage()
})

test.afterAll(async () => {
  await page?.close()
  if (server?.child.exitCode === null) process.kill(-(server.child.pid ?? 0))
  const { stdout, stderr } = await server.ended
  project.dispose()
  // Whatever was wrong in between, the person has read sentences.
  expect(stdout + stderr).not.toContain('Stack trace')
})

// The first edit after a start: nothing has been read anew before it.
test('says what is wrong in a guide over the page, until it is mended', async () => {
  await open(`guides/${guide}/`)
  const file = `content/guides/${guide}/en.mdx`
  const before = project.read(file)
  project.write(file, `${before}\n<Video />\n`)
  const line = before.split('\n').length + 1
  await expectOnlySentence(
    `${file}:${line}:1: <Video> is not an element of a guide. Remove it with all that stands in it.`,
  )
  project.write(file, before)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(overlay()).toHaveCount(0)
})

test('shows a changed brand in the open page at once', async () => {
  await open()
  await expect(page).toHaveTitle(/Harbour & Vale/)
  project.edit('brand.config.ts', "name: 'Harbour & Vale Co-operative'", "name: 'Quiet Works'")
  project.edit('brand.config.ts', "shortName: 'Harbour & Vale'", "shortName: 'Quiet'")
  await expect(page).toHaveTitle(/Quiet Works/)
  await expect(page.locator('body')).not.toContainText('Harbour & Vale Co-operative')
})

test('shows a changed brand in the words of guides', async () => {
  await open(`guides/${guide}/`)
  const again = listens()
  project.edit('brand.config.ts', "'helpdesk@harbourvale.example'", "'help@quiet.example'")
  await again
  await expect(page.getByRole('link', { name: 'help@quiet.example' }).first()).toBeVisible()
  project.edit(
    'brand.config.ts',
    '  enrollment:',
    "  labels: { en: { approve: 'Yes, it is me' } },\n  enrollment:",
  )
  await expect(page.locator('b', { hasText: 'Yes, it is me' }).first()).toBeVisible()
})

test('says what is wrong in the brand file over the page, until it is mended', async () => {
  await open()
  const before = project.read('brand.config.ts')
  project.edit('brand.config.ts', /email: '[^']*'/, "email: 'help@'")
  const line = before.split('\n').findIndex((text) => text.startsWith('    email:')) + 1
  const sentence = `brand.config.ts:${line}:5 › support.email: "help@" is not an e-mail address. Example: "helpdesk@example.com"`
  await expectOnlySentence(sentence)

  await page.reload()
  await expectOnlySentence(sentence)

  const again = listens()
  project.write('brand.config.ts', before)
  await again
  await expect(page).toHaveTitle(/two-factor sign-in/)
  await expect(overlay()).toHaveCount(0)
})

test('shows the changed words of a guide at once', async () => {
  await open(`guides/${guide}/`)
  project.edit(`content/guides/${guide}/en.mdx`, /^title: .*$/m, 'title: Say yes or no')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Say yes or no')
})

test('shows a new guide on the home page at once', async () => {
  await open()
  const folder = 'content/guides/why-two-steps'
  const link = page.getByRole('link', { name: 'Why two steps?', includeHidden: true })
  await expect(link).toHaveCount(0)
  cpSync(project.file('content/guides/what-is-two-factor'), project.file('.cache/new-guide'), {
    recursive: true,
  })
  for (const name of ['en.mdx', 'es.mdx']) {
    const words = project.read(`.cache/new-guide/${name}`)
    project.write(`${folder}/${name}`, words.replace(/^title: .*$/m, 'title: Why two steps?'))
  }
  await expect(link).toHaveCount(1)
  // Guides of this kind are in a fold.
  await page.locator('summary', { hasText: 'Good to know' }).click()
  await expect(link).toBeVisible()
})

test('shows a picture at once that was taken anew', async () => {
  await open(`guides/${guide}/`)
  const marks = page.locator('svg.marks > *')
  const pictures = page.locator('.picture img')
  const [before, shown] = [await marks.count(), await pictures.count()]
  expect(before).toBeGreaterThan(0)
  const file = `shots/en/${guide}/deny-what-you-did-not-start.deny.json`
  project.write(file, project.read(file).replace(/"marks": \[.*?\n {2}\]/s, '"marks": []'))
  await expect(marks).not.toHaveCount(before)
  // Its marks are gone, and nothing else.
  await expect(pictures).toHaveCount(shown)
  expect(await marks.count()).toBeGreaterThan(0)
})

test('starts anew where the brand file changes which pages there are', async () => {
  await open('practice/')
  await expect(page).toHaveTitle(/^Practice:/)
  project.edit('brand.config.ts', "color: '#0f6b5c',", "color: '#0f6b5c',\n  practice: false,")
  // The page asks for the server once a second until it is there again.
  await expect(page).toHaveTitle(/^We can’t find this page/, { timeout: 30_000 })
})

/** Resolves when a page that has been opened, or has opened itself anew, hears of changes: Vite tells no other. */
const listens = () => page.waitForEvent('console', (said) => /vite.* connected/.test(said.text()))

/** Opens a page as a person who then edits: not before it listens. */
async function open(name = ''): Promise<void> {
  // A page that is about to open itself anew breaks off where it is sent.
  await expect(async () => {
    const heard = listens()
    heard.catch(() => undefined)
    await page.goto(`${address}${name}`)
    await heard
  }).toPass({ timeout: 60_000 })
}

const overlay = (): Locator => page.locator('vite-error-overlay')

/** The overlay holds our sentence, and nothing of the code that it comes from. */
async function expectOnlySentence(sentence: string): Promise<void> {
  const message = overlay().locator('#message-content')
  // Vite tells only the pages that listen at that moment: on a busy machine one may be about to reload, and misses it.
  await expect(async () => {
    await expect(message)
      .toBeVisible({ timeout: 15_000 })
      .catch(() => page.reload())
    await expect(message).toHaveText(sentence, { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await expect(overlay().locator('#stack-content')).toHaveText('')
  await expect(overlay().locator('#code')).toBeHidden()
}

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
