import { expect } from 'playwright/test'
import { topics } from '../../src/guide/outline.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { labelWords } from '../label-words.ts'
import { test } from './shared-window.ts'
import { brand, guidePage, inLocale, outlines } from './site/pages.ts'

for (const locale of brand.languages) {
  const t = messagesFor(locale)
  const guides = outlines.filter((outline) => outline.locale === locale)
  const home = inLocale('/', locale)

  test(`the home page leads to every guide, to the practice and to a person (${locale})`, async ({
    page,
  }) => {
    await page.goto(home)
    for (const { guide, frontmatter } of guides) {
      const link = page.locator(`a[href="${inLocale(`/guides/${guide}/`, locale)}"]`)
      const entry = page.locator('.guides > li').filter({ has: link })
      await expect(entry.getByRole('link')).toHaveText(frontmatter.title)
      await expect(entry).toContainText(frontmatter.summary)
      await expect(entry).toContainText(t('guide.about', { minutes: frontmatter.minutes }))
    }
    await expect(page.locator('.guides > li')).toHaveCount(guides.length)
    const main = guides.find(({ steps }) => steps.length > 0)
    for (const thing of main?.frontmatter.have ?? []) {
      await expect(page.locator('main').getByText(thing, { exact: true })).toBeVisible()
    }
    await expect(page.getByRole('link', { name: t('home.rehearse') })).toBeVisible()
    const mail = page.getByRole('link', {
      name: t('help.write', { email: brand.support.email ?? '' }),
    })
    await expect(mail).toHaveAttribute('href', `mailto:${brand.support.email}`)
  })

  test(`it begins with the task, and every task leads to its guides (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(home)
    const tasks = page.getByRole('navigation', { name: t('home.tasks') }).getByRole('link')
    await expect(tasks).toHaveText(topics.map((topic) => t(`home.topics.${topic}.task`)))
    await expect(tasks.first()).toBeInViewport()
    for (const topic of topics) {
      await tasks.filter({ hasText: t(`home.topics.${topic}.task`) }).click()
      await expect(
        page.getByRole('heading', { name: t(`home.topics.${topic}.title`) }),
      ).toBeInViewport()
    }
  })

  test(`who sets up is asked which screen they see, and shown both (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${home}#set-up`)
    await expect(page.getByText(t(`home.promptWhich.${brand.enrollment.start}`))).toBeInViewport()
    const choices = page.locator('.prompts a')
    for (const [index, { title, guide }] of [
      { title: labelWords(locale)('hello-title'), guide: 'set-up-duo' },
      { title: labelWords(locale, 'classic')('welcome-title'), guide: 'set-up-duo-classic' },
    ].entries()) {
      const choice = choices.nth(index)
      await expect(choice).toContainText(title)
      await expect(choice).toHaveAttribute('href', inLocale(`/guides/${guide}/`, locale))
      const picture = choice
        .getByRole('presentation', { includeHidden: true })
        .or(choice.locator('img'))
      await expect
        .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(300)
    }
    await expect(choices).toHaveCount(2)
  })

  test(`what a reader notices leads to its answer (${locale})`, async ({ page }) => {
    await page.goto(home)
    const troubles = guides.filter(({ frontmatter }) =>
      ['sign-in', 'phone', 'trouble'].includes(frontmatter.topic),
    )
    expect(troubles.length).toBeGreaterThan(0)
    for (const outline of troubles) {
      for (const symptom of outline.frontmatter.symptoms) {
        const link = page.locator('.symptoms').getByRole('link', { name: symptom, exact: true })
        await expect(link).toHaveAttribute('href', guidePage(outline).address)
      }
    }
  })

  test(`typing finds guides by title, summary and symptom, whatever the accents (${locale})`, async ({
    page,
  }) => {
    await page.goto(home)
    const shown = page.locator('.guides > li:visible')
    const field = page.getByLabel(t('home.search'))
    const outline = guides.find(({ guide }) => guide === 'lost-phone')
    for (const words of [outline?.frontmatter.title, outline?.frontmatter.symptoms[0]]) {
      await field.fill((words ?? '').toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''))
      await expect(shown.filter({ hasText: outline?.frontmatter.title })).toHaveCount(1)
      expect(await shown.count()).toBeLessThan(guides.length / 2)
    }
    await field.fill('qqqq')
    await expect(shown).toHaveCount(0)
    await expect(page.locator('main > .section:visible')).toHaveCount(0)
    await expect(page.getByText(t('home.searchNone'))).toBeVisible()
    await field.fill('')
    await expect(shown).toHaveCount(guides.length)
  })
}

test('without script there is no field to type into, and everything to read', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/')
  await expect(page.locator('[data-search]')).toBeHidden()
  await expect(page.locator('.guides > li')).toHaveCount(outlines.length / brand.languages.length)
  await page.close()
})
