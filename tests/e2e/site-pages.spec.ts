import { globSync } from 'node:fs'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import type { APIRequestContext, Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { languages } from '../../src/i18n/language.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { brand, inLocale, looked, lookedAt, pages, stepPage } from './site/pages.ts'
import { test } from './shared-window.ts'

/** Shows what a page says, without its styles and pictures: much faster than to go there. */
async function read(page: Page, request: APIRequestContext, address: string): Promise<void> {
  await page.setContent(await (await request.get(address)).text())
}

test('the site has every page in every language, and no other', () => {
  const built = globSync('**/*.html', { cwd: path.join(root, 'dist') })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()
  expect(built).toEqual(pages.map(({ address }) => address).sort())
})

test('every page is valid HTML', async ({ request }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Numbers in the example range such as 555-0100 are written as the brand file writes them.
      'tel-non-breaking': 'off',
      // A title is as long as its writer made it; who publishes stands behind it.
      'long-title': 'off',
    },
  })
  const found: string[] = []
  for (const { address } of pages) {
    const { results } = await validator.validateString(await (await request.get(address)).text())
    const messages = results.flatMap((result) => result.messages)
    found.push(
      ...messages.map(({ ruleId, message, selector }) =>
        [address, ruleId, message, selector].join(' '),
      ),
    )
  }
  expect(found).toEqual([])
})

test('nothing is inline, a policy forbids it, and the way here is told to nobody', async ({
  request,
}) => {
  for (const { address } of pages) {
    const html = await (await request.get(address)).text()
    expect(html, address).not.toMatch(
      /\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:/i,
    )
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(policy.split('; '), address).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
      ]),
    )
    expect(policy, address).not.toContain('unsafe')
    // Before anything that it has to hold back.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<link/))
    expect(html, address).toContain('<meta name="referrer" content="no-referrer"')
  }
})

test('nothing leaves the reader’s browser, nothing is kept, and nothing complains', async ({
  page,
  context,
  baseURL,
}) => {
  const elsewhere: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) {
      elsewhere.push(request.url())
    }
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  for (const { address } of looked) {
    await page.goto(address)
    // Pictures further down are asked for, too.
    await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager'
      await Promise.all([...document.images].map((image) => image.decode()))
    })
  }
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
  // Only what a reader presses or chooses is kept, and here nobody has.
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
})

test('every page says its language, what it is, that it is drawn, whose it is not, and that search engines stay out', async ({
  page,
  request,
}) => {
  const titles: string[] = []
  for (const { address, locale, kind, outline } of pages) {
    await read(page, request, address)
    const said = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      headings: document.querySelectorAll('h1').length,
      robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      footer: document.querySelector('footer')?.textContent?.replace(/\s+/g, ' ') ?? '',
    }))
    expect(said, address).toMatchObject({
      lang: locale,
      dir: languages[locale].dir,
      headings: 1,
      robots: expect.stringContaining('noindex'),
    })
    if (brand.site.url === undefined || kind === 'lost' || kind === 'practice') {
      expect(said.canonical, address).toBeUndefined()
    } else {
      // "Step 7" is the page of that step, at a second address that can be said.
      const step = outline?.steps.find(({ number }) => address.endsWith(`/${number}/`))
      const own = kind === 'short' && outline && step ? stepPage(outline, step.id) : address
      expect(said.canonical, address).toBe(new URL(own, brand.site.url).href)
    }
    if (kind !== 'short') titles.push(`${locale} ${await page.title()}`)
    if (kind === 'practice') continue
    const t = messagesFor(locale)
    const owner = outline?.frontmatter.owner ?? ''
    for (const words of [t('page.drawnScreens'), t('page.notAffiliated'), owner]) {
      expect(said.footer, address).toContain(words)
    }
  }
  expect(new Set(titles).size).toBe(titles.length)
})

test('headings are in order on every page: no level is left out', async ({ page, request }) => {
  for (const { address, kind } of looked) {
    if (kind === 'practice') continue
    await read(page, request, address)
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    expect(levels[0], address).toBe(1)
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1))
  }
})

for (const [way, width] of [
  [0, 320],
  [1, 1440],
] as const) {
  test(`languages, each in its own name, and help are in sight at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const { address, locale, kind } of lookedAt(way)) {
      await page.goto(address)
      for (const other of brand.languages.filter((language) => language !== locale)) {
        const link = page.getByRole('link', { name: languages[other].name, exact: true }).first()
        await expect(link).toBeInViewport()
        await expect(link).toHaveAttribute('lang', other)
        await expect(link).toHaveAttribute('hreflang', other)
        if (kind === 'lost') continue
        const pathHere =
          locale === brand.defaultLanguage ? address : address.slice(locale.length + 1)
        await expect(link).toHaveAttribute('href', inLocale(pathHere, other))
      }
      if (kind === 'practice') continue
      const help = page.getByRole('link', { name: messagesFor(locale)('page.getHelp') })
      await expect(help).toBeInViewport()
    }
  })
}

test('guides that can be practiced say so before their first step', async ({ page }) => {
  const practiced = {
    'set-up-duo': 'universal',
    'set-up-duo-classic': 'classic',
    'answer-a-duo-request': 'answer',
    'new-phone': 'sign-in',
    'no-phone-today': 'sign-in',
  }
  for (const [guide, flow] of Object.entries(practiced)) {
    for (const locale of brand.languages) {
      await page.goto(inLocale(`/guides/${guide}/`, locale))
      const link = page.locator(`main a[href="${inLocale(`/practice/${flow}/`, locale)}"]`)
      await expect(link).toHaveCount(1)
      const [there, first] = [
        await link.boundingBox(),
        await page.locator('.step').first().boundingBox(),
      ]
      expect(there?.y).toBeLessThan(first?.y ?? 0)
    }
  }
})

test('a reader who is lost is led back in every language', async ({ page }) => {
  await page.goto('/404.html')
  for (const locale of brand.languages) {
    const t = messagesFor(locale)
    const heading = page.getByRole('heading', { name: t('notFound.title') })
    await expect(heading).toBeVisible()
    if (locale !== brand.defaultLanguage) {
      await expect(heading.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute(
        'lang',
        locale,
      )
    }
    await page.getByRole('link', { name: t('notFound.link') }).click()
    await expect(page).toHaveURL(new RegExp(`${inLocale('/', locale)}$`))
    await page.goBack()
  }
})
