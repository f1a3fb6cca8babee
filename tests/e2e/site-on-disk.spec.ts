import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { checkBuiltPages } from '../../src/check/built-pages.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { packFolder } from '../../src/publish/folder.ts'
import { labelWords } from '../label-words.ts'
import { brand, pages, setUpGuides } from './site/pages.ts'
import { unpackedSite } from './site/unpacked.ts'

// The guide as `publish.target: 'folder'` makes it, opened by a double click where no server is.

test.describe.configure({ mode: 'default', timeout: 240_000 })

let folder: string

test.beforeAll(({}, info) => {
  folder = unpackedSite(info.outputPath('desktop'))
})

const atHand = (address: string): string =>
  pathToFileURL(path.join(folder, ...address.split('/'), 'index.html')).href

/** Notes whatever a page complains of, and each address that it asks for and that is no file of the folder. */
function listenTo(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (said) => heard.push(said.text()))
  page.on('pageerror', ({ message }) => heard.push(message))
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(pathToFileURL(folder).href)) heard.push(request.url())
  })
  return heard
}

test('every link of every page leads to a file of the folder', () => {
  expect(checkBuiltPages(folder, undefined, false)).toEqual([])
  for (const useless of ['404.html', 'robots.txt', 'manifest.json']) {
    expect(existsSync(path.join(folder, useless)), useless).toBe(false)
  }
})

test('each kind of page shows its pictures, styles and fonts, and complains of nothing', async ({
  page,
}) => {
  const heard = listenTo(page)
  const kinds = new Map(
    pages
      .filter(({ kind }) => kind !== 'lost')
      .map((each) => [`${each.kind} in ${each.locale}`, each.address]),
  )
  for (const [kind, address] of kinds) {
    await page.goto(atHand(address))
    const broken = await page.evaluate(async () => {
      const images = [...document.images]
      for (const image of images) image.loading = 'eager'
      await Promise.allSettled([...images.map((image) => image.decode()), document.fonts.ready])
      return [
        ...images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
        ...[...document.fonts]
          .filter(({ status }) => status === 'error')
          .map(({ family }) => family),
      ]
    })
    expect.soft(broken, kind).toEqual([])
    expect.soft(await page.evaluate(() => document.styleSheets.length), kind).toBeGreaterThan(0)
  }
  expect(heard).toEqual([])
})

test('a reader goes from the home page to the end, in two languages, and comes back', async ({
  page,
}) => {
  const heard = listenTo(page)
  const guide = setUpGuides.find(({ guide, locale }) => guide === 'set-up-duo' && locale === 'en')!
  const [t, es] = [messagesFor('en'), messagesFor('es')]
  await page.goto(atHand('/'))
  await page.getByRole('link', { name: t('home.start') }).click()
  for (const { number, title } of guide.steps) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    if (number === 3) break
    await page.getByRole('link', { name: t('guide.doneTo', { step: number + 1 }) }).click()
  }
  // The step stays the same in another language.
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(
    page.getByText(es('guide.progress', { step: 3, total: guide.steps.length })),
  ).toBeVisible()
  await page.goto(atHand('/'))
  await page.getByRole('link', { name: t('home.goOn', { step: '3' }) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(guide.steps[2]?.title ?? '')
  const done = page.locator('.rail li.is-done')
  await expect(done).toHaveCount(2)
  for (const { number } of guide.steps.slice(2)) {
    const last = number === guide.steps.length
    const name = last ? t('guide.doneLast') : t('guide.doneTo', { step: number + 1 })
    await page.getByRole('link', { name, exact: true }).click()
  }
  await expect(page.getByRole('heading', { name: t('guide.allSet') })).toBeVisible()
  expect(heard).toEqual([])
})

test('a reader finds a guide by typing, and practice leads back to the step', async ({ page }) => {
  const heard = listenTo(page)
  const en = labelWords('en')
  await page.goto(atHand('/'))
  await page.locator('[data-search]').fill('lost')
  await page.locator('[data-entry] a:visible').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/lost/i)

  await page.goto(atHand('/practice/universal/'))
  await page.getByRole('button', { name: en('email-link') }).click()
  await page.getByRole('button', { name: en('next') }).click()
  const [back] = await page.locator('a[data-guide]').all()
  await back?.click()
  await expect(page).toHaveURL(/guides\/set-up-duo\/index\.html#/)
  await expect(page.locator('.step:target')).toBeVisible()
  expect(heard).toEqual([])
})

test('the ZIP says what to do with it, and has the same bytes each time', () => {
  const note = readFileSync(path.join(folder, '..', 'READ-ME-FIRST.txt'), 'utf8')
  for (const locale of brand.languages) {
    const text = messagesFor(locale)('folder.note', { folder: path.basename(folder) })
    expect(note).toContain(text)
  }
  const bytes = packFolder(folder, brand)
  expect(Buffer.from(packFolder(folder, brand)).equals(bytes)).toBe(true)
})
