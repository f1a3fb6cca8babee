import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { budgets } from '../../scripts/budgets.ts'
import type { HomePlace } from '../../src/guide/outline.ts'
import { withCapital } from '../../src/i18n/language.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { flowsOf } from '../../src/practice/flows.ts'
import { test } from './shared-window.ts'
import { brand, guidePage, inLocale, outlines, stepPage } from './site/pages.ts'

/** A desktop and a phone, as the home page is meant for them. */
const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** The parts of the page that a search looks through, as a reader sees them now. */
const found = (page: Page) => page.locator('[data-entry]').filter({ visible: true })
const openFolds = (page: Page) => page.locator('main details[open]')

/** Where a guide is offered on the page, if it is so in this way. */
function placeOf<Key extends string>(place: HomePlace | undefined, key: Key) {
  return place && key in place ? (place as Extract<HomePlace, Record<Key, string>>) : undefined
}

for (const locale of brand.languages) {
  const t = messagesFor(locale)
  const guides = outlines.filter((outline) => outline.locale === locale)
  const main = guides.find(({ steps }) => steps.length > 0)!
  const home = inLocale('/', locale)
  const firstStep = stepPage(main, main.steps[0]?.id ?? '')
  /** The title of a guide, in a fold. */
  const entry = (page: Page, title: string) =>
    page.getByRole('listitem').getByRole('link', { name: title, exact: true })

  test(`it begins with step 1, and with what to have at hand (${locale})`, async ({ page }) => {
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size)
      await page.goto(home)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(main.frontmatter.title)
      const begin = page.locator('main').getByRole('link').first()
      await expect(begin).toHaveText(t('home.start'))
      await expect(begin).toHaveAttribute('href', firstStep)
      const practice = page.getByRole('link', { name: t('home.practiceFirst') })
      const [flow] = flowsOf(brand)
      await expect(practice).toHaveAttribute('href', inLocale(`/practice/${flow}/`, locale))
      // All of it without scrolling.
      const atHand = page.getByRole('list', { name: t('guide.haveAtHand') })
      for (const { what } of main.frontmatter.have) {
        const words = withCapital(what, locale)
        await expect(atHand.getByText(words, { exact: true })).toBeInViewport({ ratio: 1 })
      }
      for (const button of [begin, practice]) await expect(button).toBeInViewport({ ratio: 1 })
    }
    await page.getByRole('link', { name: t('home.start') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(main.steps[0]?.title ?? '')
  })

  test(`it is short, and no other button looks like the one that begins (${locale})`, async ({
    page,
  }) => {
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size)
      await page.goto(home)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      expect
        .soft(height, `at ${size.width} px`)
        .toBeLessThanOrEqual(budgets.homeHeight[size.width as 1440 | 390])
    }
    const colors = await page.locator('main, #get-help').evaluateAll((parts) =>
      parts
        .flatMap((part) => [...part.querySelectorAll('a')])
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          words: link.textContent?.trim(),
          ground: getComputedStyle(link).backgroundColor,
        })),
    )
    const ground = colors.find(({ words }) => words === t('home.start'))?.ground
    expect(colors.filter((color) => color.ground === ground)).toHaveLength(1)
  })

  test(`it leads to every guide, to the practice and to a person (${locale})`, async ({ page }) => {
    await page.goto(home)
    for (const fold of await page.locator('main summary').all()) await fold.click()
    for (const outline of guides.filter(({ guide }) => guide !== main.guide)) {
      const link = entry(page, outline.frontmatter.title)
      await expect(link).toBeVisible()
      await expect(link).toHaveAttribute('href', guidePage(outline).address)
    }
    await expect(page.getByRole('link', { name: t('home.allSteps') })).toHaveAttribute(
      'href',
      guidePage(main).address,
    )
    for (const outline of guides) {
      const words = placeOf(outline.frontmatter.home, 'instead')?.instead
      if (words === undefined) continue
      const instead = page.getByRole('link', { name: words, exact: true })
      await expect(instead).toHaveAttribute('href', guidePage(outline).address)
    }
    await expect(entry(page, t('practice.heading'))).toBeVisible()
    await expect(entry(page, t('requests.heading'))).toBeVisible()
    const mail = page.getByRole('link', { name: brand.support.email, exact: true })
    await expect(mail).toHaveAttribute('href', `mailto:${brand.support.email}`)
  })

  test(`what hurts most is in sight, each with the guide that helps (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize(desktop)
    await page.goto(home)
    const warned = guides.find(({ frontmatter }) => placeOf(frontmatter.home, 'warning'))!
    const { warning = '', text = '' } = placeOf(warned.frontmatter.home, 'warning') ?? {}
    const line = page.getByRole('paragraph').filter({ hasText: warning })
    await expect(line).toContainText(text)
    await expect(line).toBeInViewport({ ratio: 1 })
    const way = line.getByRole('link')
    await expect(way).toHaveAttribute('href', guidePage(warned).address)

    const tasks = guides.flatMap((outline) => {
      const place = placeOf(outline.frontmatter.home, 'task')
      return place ? [{ ...place, to: guidePage(outline).address }] : []
    })
    const cards = page.getByRole('navigation', { name: t('home.tasks') }).getByRole('link')
    expect(tasks).toHaveLength(6)
    await expect(cards).toHaveCount(6)
    for (const [at, { task, text: more, to }] of tasks.entries()) {
      await expect(cards.nth(at)).toHaveAccessibleName(`${task} ${more}`)
      await expect(cards.nth(at)).toHaveAttribute('href', to)
    }
  })

  test(`what a reader notices leads to its answer (${locale})`, async ({ page }) => {
    await page.goto(home)
    const troubles = guides.filter(({ frontmatter }) =>
      ['sign-in', 'phone', 'trouble'].includes(frontmatter.topic),
    )
    expect(troubles.length).toBeGreaterThan(0)
    await page.getByText(t('home.folds.trouble')).click()
    for (const outline of troubles) {
      for (const symptom of outline.frontmatter.symptoms) {
        const link = page.getByRole('link', { name: symptom, exact: true })
        await expect(link).toBeVisible()
        await expect(link).toHaveAttribute('href', guidePage(outline).address)
      }
    }
  })

  test(`typing opens the fold that fits, whatever the accents, and closes it again (${locale})`, async ({
    page,
  }) => {
    await page.goto(home)
    const field = page.getByLabel(t('home.search'))
    const all = await page.locator('[data-entry]').count()
    const before = await found(page).count()
    const { title, summary, symptoms } = guides.find(
      ({ guide }) => guide === 'lost-phone',
    )!.frontmatter
    await expect(openFolds(page)).toHaveCount(0)
    await expect(entry(page, title)).toBeHidden()
    for (const words of [title, symptoms[0] ?? '', summary]) {
      await field.fill(words.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''))
      await expect(entry(page, title)).toBeVisible()
      const count = await found(page).count()
      expect(count).toBeLessThan(all / 2)
      await expect(page.getByText(`${t('home.searchFound')} ${count}`)).toBeVisible()
    }
    await field.fill('qqqq')
    await expect(found(page)).toHaveCount(0)
    await expect(page.locator('main details').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByText(t('home.searchNone'))).toBeVisible()
    // Where no guide has every word, one that has some of them is better than none.
    await field.fill(`qqqq ${title}`)
    await expect(entry(page, title)).toBeVisible()
    await field.fill('')
    await expect(found(page)).toHaveCount(before)
    await expect(openFolds(page)).toHaveCount(0)
    // What a reader has opened stays so.
    await page.getByText(t('home.folds.know')).click()
    await field.fill(title)
    await field.fill('')
    await expect(openFolds(page)).toHaveCount(1)
    await expect(openFolds(page)).toContainText(t('home.folds.know'))
  })

  test(`who comes back in the middle is led on first, and can begin anew (${locale})`, async ({
    page,
  }) => {
    const [fifth, sixth] = main.steps.slice(4)
    await page.goto(home)
    await expect(page.getByText(t('home.startOver'))).toBeHidden()
    await page.goto(stepPage(main, fifth?.id ?? ''))
    await page.getByRole('link', { name: t('guide.doneTo', { step: 6 }), exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sixth?.title ?? '')

    await page.goto(home)
    const begin = page.locator('main').getByRole('link').first()
    await expect(begin).toHaveText(t('home.goOn', { step: '6' }))
    await expect(begin).toHaveAttribute('href', stepPage(main, sixth?.id ?? ''))
    await page.getByRole('link', { name: t('home.startOver') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(main.steps[0]?.title ?? '')
    await page.goBack()
    await expect(begin).toHaveText(t('home.start'))
    await expect(begin).toHaveAttribute('href', firstStep)
  })
}

test('without script there is no field to type into, and everything to read', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto('/')
  const t = messagesFor(brand.defaultLanguage)
  await expect(page.getByLabel(t('home.search'))).toBeHidden()
  await expect(page.getByRole('link', { name: t('home.start') })).toBeVisible()
  for (const fold of await page.locator('main summary').all()) await fold.click()
  const guides = outlines.filter(({ locale }) => locale === brand.defaultLanguage)
  for (const outline of guides) {
    await expect(page.locator(`main a[href="${guidePage(outline).address}"]`).first()).toBeVisible()
  }
  await page.close()
})
