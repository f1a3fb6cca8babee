import { expect } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { brand, guidePage, inLocale, outlines, setUpGuides, stepPage } from './site/pages.ts'

/** Where one goes is the same in every language: it is gone in one that has a folder of its own. */
const guide = setUpGuides.find((each) => each.guide === 'set-up-duo' && each.locale === 'es')!
const { locale, steps } = guide
const t = messagesFor(locale)
const { address } = guidePage(guide)
const [first, second, third] = steps
const last = steps.at(-1)

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a guide is followed one step at a time, there and back', async ({ page }) => {
    const dock = page.getByRole('navigation', { name: t('guide.goOn') })
    const title = page.getByRole('heading', { level: 1 })
    await page.goto(address)
    await page
      .getByRole('link', { name: t('guide.oneAtATime') })
      .last()
      .click()
    for (const step of steps) {
      await expect(page).toHaveURL(new RegExp(`${stepPage(guide, step.id)}$`))
      await expect(title).toHaveText(step.title)
      const count = { step: step.number, total: steps.length }
      await expect(page.getByText(t('guide.progress', count), { exact: true })).toBeVisible()
      const shown = await page.evaluate(() => {
        const count = (selector: string) => document.querySelectorAll(selector).length
        return {
          turns: count('.step > section:first-of-type > .turn.now'),
          steps: count('.step'),
          pictures: count('.picture img'),
        }
      })
      // Who has only the phone turns to nothing.
      const before = steps[step.number - 2]?.views.findLast(
        ({ audience }) => audience !== 'only-phone',
      )?.device
      expect(shown).toMatchObject({
        turns: before && before !== step.views[0]?.device ? 1 : 0,
        steps: 1,
        pictures: step.views.filter(({ picture }) => picture).length,
      })
      const next =
        step === last ? t('guide.doneLast') : t('guide.doneTo', { step: step.number + 1 })
      await dock.getByRole('link', { name: next, exact: true }).click()
    }
    await expect(page).toHaveURL(/#the-end$/)
    await expect(
      page.getByRole('heading', { name: t('guide.allSet'), exact: true }),
    ).toBeInViewport()
    await dock.getByRole('link', { name: t('guide.back'), exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`${stepPage(guide, steps.at(-2)?.id ?? '')}$`))
    await page
      .getByRole('navigation', { name: guide.frontmatter.title })
      .getByRole('link', { name: t('home.allSteps') })
      .click()
    await expect(page).toHaveURL(new RegExp(`${address}#${steps.at(-2)?.id}$`))
  })
})

test('what is done is kept on the device, offered again, and taken back', async ({ page }) => {
  const home = inLocale('/', locale)
  const start = page.getByRole('link', { name: t('home.start'), exact: true })
  const over = page.getByRole('link', { name: t('home.startOver') })
  const goOn = page.getByRole('link', { name: t('home.goOn', { step: '3' }), exact: true })
  const marks = page.getByRole('button', { name: t('guide.isDone') })
  await page.goto(home)
  await expect(start).toHaveAttribute('href', stepPage(guide, first?.id ?? ''))
  await expect(over).toBeHidden()
  await start.click()
  for (const to of [2, 3]) {
    await page.getByRole('link', { name: t('guide.doneTo', { step: to }) }).click()
  }
  await expect(page).toHaveURL(new RegExp(`${stepPage(guide, third?.id ?? '')}$`))

  // Instead of the first step the next one is offered: where the site begins, and where the guide does.
  for (const place of [home, address]) {
    await page.goto(place)
    await expect(goOn).toHaveAttribute('href', stepPage(guide, third?.id ?? ''))
    await expect(start).toHaveCount(0)
  }
  // The other form of the same guide knows it too.
  await expect(marks).toHaveCount(2)
  for (const step of [first, second]) {
    const heading = page.locator(`#${step?.id}`).getByRole('heading', { level: 2 })
    await expect(heading).toContainText(t('guide.isDone'))
  }
  await goOn.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(third?.title ?? '')

  await page.goto(home)
  await over.click()
  await expect(page).toHaveURL(new RegExp(`${stepPage(guide, first?.id ?? '')}$`))
  await page.goBack()
  await expect(start).toBeVisible()
  await expect(over).toBeHidden()
  await page.goto(address)
  await expect(marks).toHaveCount(0)
  await expect(goOn).toHaveCount(0)
  await expect(page.getByRole('link', { name: t('guide.oneAtATime') }).last()).toBeVisible()
})

test('a browser that keeps nothing loses nothing but the memory', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL })
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('refused')
      },
    })
  })
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(String(error)))
  await page.goto(stepPage(guide, last?.id ?? ''))
  const here = page
    .getByRole('navigation', { name: guide.frontmatter.title })
    .getByRole('link', { name: last?.title })
  await page.getByRole('link', { name: t('guide.doneLast'), exact: true }).click()
  await expect(here).toHaveAccessibleName(new RegExp(t('guide.isDone')))
  await page.reload()
  await expect(here).not.toHaveAccessibleName(new RegExp(t('guide.isDone')))
  await page.getByRole('link', { name: t('guide.back'), exact: true }).click()
  await page.getByRole('link', { name: t('guide.doneTo', { step: steps.length }) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(last?.title ?? '')
  expect(failures).toEqual([])
  await page.close()
})

for (const guide of setUpGuides.filter((outline) => outline.guide === 'set-up-duo')) {
  const { locale, steps } = guide
  const t = messagesFor(locale)
  const last = steps.at(-1)

  test(`a step’s number is an address that can be said, and a code carries it over (${locale})`, async ({
    page,
    request,
  }) => {
    for (const { number, title } of steps) {
      const response = await request.get(inLocale(`/${number}/`, locale))
      expect(response.status()).toBe(200)
      const [, heading = ''] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(await response.text()) ?? []
      expect(heading.replace(/<[^>]*>/g, '')).toContain(title)
    }
    await page.goto(inLocale(`/${steps.length}/`, locale))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(last?.title ?? '')
    const whole = new URL(inLocale(`/${steps.length}/`, locale), brand.site.url)
    const link = page.getByRole('link', { name: whole.href.replace(/^https?:\/\//, '') })
    await expect(link).toBeHidden()
    await page.getByText(t('guide.stepOnPhone')).click()
    await expect(link).toHaveAttribute('href', whole.href)
    await expect(page.getByRole('group').filter({ has: link }).locator('img')).toBeVisible()
  })

  test(`who misses a label can tell the help desk which one, with everything it asks (${locale})`, async ({
    page,
  }) => {
    const step = steps.find(({ id }) => id === 'choose-app')
    const [view] = step?.views ?? []
    await page.goto(stepPage(guide, 'choose-app'))
    await page.getByText(t('guide.trouble')).click()
    expect(view?.labels.length).toBeGreaterThan(0)
    for (const { screen } of view?.labels ?? []) {
      const link = page.getByRole('link', { name: t('guide.iDoNotSee', { words: screen }) })
      const { pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '')
      expect(pathname).toBe(brand.support.email)
      expect(searchParams.get('subject')).toBe(
        t('help.subject', { guide: guide.frontmatter.title, step: step?.number ?? 0 }),
      )
      const body = searchParams.get('body') ?? ''
      const checked = brand.reviewed === undefined ? [] : [brand.reviewed]
      for (const part of [screen, locale, ...checked]) expect(body).toContain(part)
    }
  })

  test(`a screen can be read in words before it comes (${locale})`, async ({ page }) => {
    await page.goto(stepPage(guide, 'choose-app'))
    const summary = page.getByText(t('guide.inWords'))
    const words = page.getByRole('group').filter({ has: summary })
    await expect(words.getByRole('listitem').first()).toBeHidden()
    await summary.click()
    await expect(words.getByRole('listitem').first()).toBeVisible()
    for (const { screen } of steps.find(({ id }) => id === 'choose-app')?.views[0]?.labels ?? []) {
      await expect(words).toContainText(screen)
    }
  })
}

test('a short guide has no pages of single steps', async ({ request }) => {
  const short = outlines.find(({ steps }) => steps.length > 0 && steps.length <= 5)
  expect(short).toBeDefined()
  const { id = '' } = short?.steps[0] ?? {}
  expect((await request.get(stepPage(short!, id))).status()).toBe(404)
})

test('a guide with more than one way through offers no step to go on at', async ({ page }) => {
  const answer = outlines.find(({ guide }) => guide === 'answer-a-duo-request')!
  const t = messagesFor(answer.locale)
  await page.goto(stepPage(answer, 'did-you-start-it'))
  await page
    .getByRole('navigation', { name: t('guide.goOn') })
    .getByRole('link')
    .last()
    .click()
  await expect(page).toHaveURL(new RegExp(`${stepPage(answer, 'deny-what-you-did-not-start')}$`))
  await expect(page.getByText(t('guide.isDone'), { exact: true })).toHaveCount(0)
  await page.goto(guidePage(answer).address)
  await expect(page.getByRole('link', { name: t('guide.oneAtATime') }).last()).toHaveAttribute(
    'href',
    stepPage(answer, 'did-you-start-it'),
  )
  await expect(page.getByText(t('guide.isDone'), { exact: true })).toHaveCount(0)
})

test('who has set up goes on with answering, not with another set-up', async ({ page }) => {
  const answer = outlines.find(
    ({ guide, locale }) => guide.startsWith('answer') && locale === 'en',
  )!
  for (const guide of ['set-up-duo', 'set-up-duo-classic', 'only-a-phone']) {
    await page.goto(`/guides/${guide}/`)
    const t = messagesFor('en')
    const next = page
      .getByRole('navigation', { name: t('guide.guides') })
      .getByRole('link')
      .first()
    await expect(next).toHaveText(`${t('guide.nextGuide')} ${answer.frontmatter.title}`)
    await expect(next).toHaveAttribute('href', guidePage(answer).address)
  }
})
