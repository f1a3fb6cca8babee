import { expect } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { brand, guidePage, inLocale, outlines, setUpGuides, stepPage } from './site/pages.ts'

for (const guide of setUpGuides.filter((outline) => outline.guide === 'set-up-duo')) {
  const { locale, steps } = guide
  const t = messagesFor(locale)
  const { address } = guidePage(guide)
  const [first, second, third] = steps
  const last = steps.at(-1)

  test.describe(`without script (${locale})`, () => {
    test.use({ javaScriptEnabled: false })

    test('a guide is followed one step at a time, there and back', async ({ page }) => {
      await page.goto(address)
      await page.getByRole('link', { name: t('guide.oneAtATime') }).click()
      for (const step of steps) {
        await expect(page).toHaveURL(new RegExp(`${stepPage(guide, step.id)}$`))
        await expect(page.locator('h2.heading')).toBeVisible()
        const shown = await page.evaluate(() => {
          const count = (selector: string) => document.querySelectorAll(selector).length
          return {
            heading: document.querySelector('h2.heading')?.textContent,
            ofAll: document.querySelector('.heading .of-all')?.textContent,
            turns: count('.step > .turn'),
            steps: count('.step'),
            pictures: count('.picture img'),
          }
        })
        expect(shown.heading).toContain(
          t('guide.stepOf', { step: step.number, total: steps.length }),
        )
        expect(shown.heading).toContain(step.title)
        // Nothing else on this page says how many there are, or that the reader changes the device.
        expect(shown.ofAll).toContain(String(steps.length))
        // Who has only the phone turns to nothing.
        const before = steps[step.number - 2]?.views.findLast(
          ({ audience }) => audience !== 'only-phone',
        )?.device
        expect(shown).toMatchObject({
          turns: before && before !== step.views[0]?.device ? 1 : 0,
          steps: 1,
          pictures: step.views.filter(({ picture }) => picture).length,
        })
        if (step !== last) await page.locator('.acts .button').click()
      }
      await expect(
        page.getByRole('heading', { name: t('guide.finished'), exact: true }),
      ).toBeVisible()
      await page.getByRole('link', { name: t('guide.backTo', { step: steps.length - 1 }) }).click()
      await expect(page).toHaveURL(new RegExp(`${stepPage(guide, steps.at(-2)?.id ?? '')}$`))
      await page
        .getByRole('link', { name: t('guide.wholeGuide', { guide: guide.frontmatter.title }) })
        .click()
      await expect(page).toHaveURL(new RegExp(`${address}#${steps.at(-2)?.id}$`))
    })
  })

  test(`a step’s number is an address that can be said, and a code carries it over (${locale})`, async ({
    page,
    request,
  }) => {
    for (const { number, title } of steps) {
      const response = await request.get(inLocale(`/${number}/`, locale))
      expect(response.status()).toBe(200)
      const [, heading = ''] = /<h2\b[^>]*>(.*?)<\/h2>/s.exec(await response.text()) ?? []
      expect(heading.replace(/<[^>]*>/g, '')).toContain(title)
    }
    await page.goto(inLocale(`/${steps.length}/`, locale))
    await expect(
      page.getByRole('heading', { level: 2, name: steps.at(-1)?.title ?? '' }),
    ).toBeVisible()
    await page.getByText(t('guide.stepOnPhone')).click()
    const link = page.locator('.on-phone a')
    const whole = new URL(inLocale(`/${steps.length}/`, locale), brand.site.url).href
    await expect(link).toHaveAttribute('href', whole)
    await expect(page.locator('.on-phone img')).toBeVisible()
  })

  test(`what is done is kept on the device, offered again, and taken back (${locale})`, async ({
    page,
  }) => {
    await page.goto(address)
    await expect(page.locator('.resume')).toBeHidden()
    for (const step of [first, second]) await page.locator(`#${step?.id} .acts .button`).click()
    await expect(page.locator(`#${second?.id} .done`)).toHaveText(t('guide.isDone'))

    await page.goto(address)
    const resume = page.getByRole('link', { name: `${t('guide.goOnAt')} 3` })
    await expect(resume).toHaveAttribute('href', new RegExp(`#${third?.id}$`))
    // The other form of the same guide knows it too.
    await page.goto(stepPage(guide, second?.id ?? ''))
    await expect(page.locator('.done')).toHaveText(t('guide.isDone'))

    await page.goto(address)
    await page.getByRole('button', { name: t('guide.startAgain') }).click()
    await expect(page.locator('.done')).toHaveCount(0)
    await page.reload()
    await expect(page.locator('.resume')).toBeHidden()
  })

  test(`a browser that keeps nothing loses nothing but the memory (${locale})`, async ({
    browser,
    baseURL,
  }) => {
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
    await page.goto(address)
    await page.locator(`#${first?.id} .acts .button`).click()
    await expect(page.locator(`#${first?.id} .done`)).toBeVisible()
    await page.reload()
    await expect(page.locator('.done')).toHaveCount(0)
    expect(failures).toEqual([])
    await page.close()
  })

  test(`who misses a label can tell the help desk which one, with everything it asks (${locale})`, async ({
    page,
  }) => {
    const step = steps.find(({ id }) => id === 'choose-app')
    const [view] = step?.views ?? []
    await page.goto(stepPage(guide, 'choose-app'))
    await page.getByText(t('guide.trouble')).click()
    for (const { screen } of view?.labels ?? []) {
      const link = page.getByRole('link', { name: t('guide.iDoNotSee', { words: screen }) })
      const { pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '')
      expect(pathname).toBe(brand.support.email)
      expect(searchParams.get('subject')).toBe(
        t('help.subject', { guide: guide.frontmatter.title, step: step?.number ?? 0 }),
      )
      const body = searchParams.get('body') ?? ''
      for (const part of [screen, locale, guide.frontmatter.reviewed]) expect(body).toContain(part)
    }
  })

  test(`a screen can be read in words before it comes (${locale})`, async ({ page }) => {
    await page.goto(stepPage(guide, 'choose-app'))
    const words = page.locator('.in-words')
    await expect(words.locator('li').first()).toBeHidden()
    await words.locator('summary').click()
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
  await page.goto(guidePage(answer).address)
  await page.locator('#did-you-start-it .acts .button').last().click()
  await page.reload()
  await expect(page.locator('.resume')).toHaveCount(0)
  await expect(page.locator('.done')).toHaveCount(0)
})

test('a page of one step leads back to the step that alone leads there, and else to the one above', async ({
  page,
}) => {
  const answer = outlines.find(({ guide }) => guide === 'answer-a-duo-request')!
  const back = page.locator('.around a').nth(1)
  for (const [id, from] of [
    ['deny-what-you-did-not-start', 'did-you-start-it'],
    ['approved', 'approve-on-lock-screen'],
  ] as const) {
    await page.goto(stepPage(answer, id))
    await expect(back).toHaveAttribute('href', stepPage(answer, from))
  }
})

test('who has set up goes on with answering, not with another set-up', async ({ page }) => {
  const answer = outlines.find(
    ({ guide, locale }) => guide.startsWith('answer') && locale === 'en',
  )!
  for (const guide of ['set-up-duo', 'set-up-duo-classic', 'only-a-phone']) {
    await page.goto(`/guides/${guide}/`)
    const next = page.locator('nav.onward a').first()
    await expect(next).toHaveText(
      `${messagesFor('en')('guide.nextGuide')} ${answer.frontmatter.title}`,
    )
    await expect(next).toHaveAttribute('href', guidePage(answer).address)
  }
})
