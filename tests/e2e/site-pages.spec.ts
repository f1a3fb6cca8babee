import { globSync } from 'node:fs'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { languages } from '../../src/i18n/language.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { brand, htmlOf, inLocale, outlines, pages, stepPage } from './site/pages.ts'
import { test } from './shared-window.ts'

test('the site has every page in every language, and no other', () => {
  const built = globSync('**/*.html', { cwd: path.join(root, 'dist') })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()
  expect(built).toEqual(pages.map(({ address }) => address).sort())
})

test('every page is valid HTML', async () => {
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
    const { results } = await validator.validateString(htmlOf({ address }))
    const messages = results.flatMap((result) => result.messages)
    found.push(
      ...messages.map(({ ruleId, message, selector }) =>
        [address, ruleId, message, selector].join(' '),
      ),
    )
  }
  expect(found).toEqual([])
})

test('nothing is inline, a policy forbids it, and the way here is told to nobody', () => {
  for (const { address } of pages) {
    const html = htmlOf({ address })
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

/** What is read of a page's HTML. */
interface Said {
  title: string
  lang: string
  dir: string
  /** The levels of its headings, from the top. */
  levels: number[]
  robots?: string | null
  canonical?: string | null
  footer: string
}

/** Reads what every page says, as a browser understands it, without going there. */
async function readPages(page: Page): Promise<Said[]> {
  return page.evaluate(
    (all) =>
      all.map((source) => {
        const read = new DOMParser().parseFromString(source, 'text/html')
        return {
          title: read.title,
          lang: read.documentElement.lang,
          dir: read.documentElement.dir,
          levels: [...read.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
            Number(tagName[1]),
          ),
          robots: read.querySelector('meta[name="robots"]')?.getAttribute('content'),
          canonical: read.querySelector('link[rel="canonical"]')?.getAttribute('href'),
          footer: read.querySelector('footer')?.textContent?.replace(/\s+/g, ' ') ?? '',
        }
      }),
    pages.map(htmlOf),
  )
}

test('every page says its language, what it is, that it is drawn, whose it is not, and that search engines stay out; its headings leave no level out', async ({
  page,
}) => {
  const titles: string[] = []
  const read = await readPages(page)
  for (const [at, { address, locale, kind, outline }] of pages.entries()) {
    const said = read[at]
    if (!said) throw new Error(`${address} was not read.`)
    expect(said, address).toMatchObject({
      lang: locale,
      dir: languages[locale].dir,
      robots: expect.stringContaining('noindex'),
    })
    expect(
      said.levels.filter((level) => level === 1),
      address,
    ).toHaveLength(1)
    if (brand.site.url === undefined || kind === 'lost' || kind === 'practice') {
      expect(said.canonical, address).toBeUndefined()
    } else {
      // "Step 7" is the page of that step, at a second address that can be said.
      const step = outline?.steps.find(({ number }) => address.endsWith(`/${number}/`))
      const own = kind === 'short' && outline && step ? stepPage(outline, step.id) : address
      expect(said.canonical, address).toBe(new URL(own, brand.site.url).href)
    }
    if (kind !== 'short') titles.push(`${locale} ${said.title}`)
    if (kind === 'practice') continue
    expect(said.levels[0], address).toBe(1)
    for (const [after, level] of said.levels.entries()) {
      expect(level - (said.levels[after - 1] ?? 0), address).toBeLessThanOrEqual(1)
    }
    const t = messagesFor(locale)
    for (const words of [t('page.drawnScreens'), t('page.notAffiliated')]) {
      expect(said.footer, address).toContain(words)
    }
    // Who keeps a guide is said where the company has said when it was last gone through.
    const owner = outline?.frontmatter.owner
    if (owner && brand.reviewed) expect(said.footer, address).toContain(owner)
    else expect(said.footer, address).not.toMatch(/20\d\d/)
  }
  expect(new Set(titles).size).toBe(titles.length)
})

test('the foot of every page leads to the accessibility statement, which says who helps', async ({
  page,
}) => {
  for (const { address, locale } of pages) {
    const [, foot = ''] = htmlOf({ address }).split('<footer')
    expect(foot, address).toContain(`href="${inLocale('/accessibility/', locale)}"`)
  }
  for (const locale of brand.languages) {
    const t = messagesFor(locale)
    await page.goto(inLocale('/', locale))
    await page.getByRole('link', { name: t('accessibility.title') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('accessibility.heading'))
    await expect(page.getByText(t('accessibility.tellDesk'))).toBeVisible()
    // Nobody has said when it was read, and no link of ours says it for them.
    await expect(page.getByRole('main').getByText(/20\d\d/)).toHaveCount(0)
  }
})

test('a link to a page shows its title and a picture of the company, from the whole address', async ({
  request,
}) => {
  const pictures = new Set<string>()
  for (const { address, locale, kind } of pages) {
    const html = htmlOf({ address })
    const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1]
    const isShared = !['step', 'short', 'practice', 'lost'].includes(kind)
    expect(image, address).toBe(
      isShared ? new URL(`/share/${locale}.png`, brand.site.url).href : undefined,
    )
    if (!image) continue
    const title = /property="og:title" content="([^"]+)"/.exec(html)?.[1]
    expect(html, address).toContain(`<title>${title}</title>`)
    pictures.add(new URL(image).pathname)
  }
  expect(pictures.size).toBe(brand.languages.length)
  for (const picture of pictures) {
    const response = await request.get(picture)
    expect(response.headers()['content-type']).toBe('image/png')
  }
})

test('guides that can be practiced say so before their first step', () => {
  const practiced = {
    'set-up-duo': 'universal',
    'set-up-duo-classic': 'classic',
    'answer-a-duo-request': 'answer',
    'new-phone': 'sign-in',
    'no-phone-today': 'sign-in',
  }
  for (const [guide, flow] of Object.entries(practiced)) {
    for (const locale of brand.languages) {
      const [, main = ''] = htmlOf({ address: inLocale(`/guides/${guide}/`, locale) }).split(
        '<main',
      )
      const link = `href="${inLocale(`/practice/${flow}/`, locale)}"`
      const [before = '', ...after] = main.split(link)
      expect(after, `${guide}, ${locale}`).toHaveLength(1)
      expect(before, `${guide}, ${locale}`).not.toMatch(/class="(?:[^"]* )?step[ "]/)
    }
  }
})

test('a reader who is lost is led back in every language', async ({ page }) => {
  await page.goto('/404.html')
  for (const locale of brand.languages) {
    const t = messagesFor(locale)
    const link = page.getByRole('link', { name: t('notFound.link') })
    // One heading, in the language of most; the others say the same beside it.
    const first = page.getByRole('heading', { level: 1, name: t('notFound.title') })
    const other = page.getByRole('paragraph').filter({ hasText: t('notFound.title') })
    const title = locale === brand.defaultLanguage ? first : other
    const text = page.getByText(t('notFound.text'), { exact: true })
    await expect(title).toBeVisible()
    await expect(text).toBeVisible()
    for (const words of [title, text, link.getByText(t('notFound.link')).or(link).last()]) {
      const spoken = words.locator('xpath=ancestor-or-self::*[@lang][1]')
      await expect(spoken).toHaveAttribute('lang', locale)
    }
    await link.click()
    await expect(page).toHaveURL(new RegExp(`${inLocale('/', locale)}$`))
    await page.goBack()
  }
})

test('a reader who is lost finds what they came for by a word or by a task', async ({ page }) => {
  const t = messagesFor(brand.defaultLanguage)
  await page.goto('/404.html')
  const tasks = page.getByRole('navigation', { name: t('home.tasks') }).getByRole('link')
  await expect(tasks).toHaveCount(6)
  const lost = outlines.find(
    ({ guide, locale }) => guide === 'lost-phone' && locale === brand.defaultLanguage,
  )
  const [symptom = ''] = lost?.frontmatter.symptoms ?? []
  await page.getByLabel(t('home.search')).fill(symptom)
  await expect(tasks).toHaveCount(1)
  await tasks.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lost?.frontmatter.title ?? '')
})
