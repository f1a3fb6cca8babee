import { expect, type Locator } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { say } from './guide/choose.ts'
import { test } from './shared-window.ts'
import { guidePage, setUpGuides, stepPage } from './site/pages.ts'

// How a wide page uses its room. English stands for both languages: the words of the other only make it taller.
const guide = setUpGuides.find((each) => each.guide === 'set-up-duo' && each.locale === 'en')!
const t = messagesFor('en')
const whichPhone = t('guide.choose.phone.question')
const trouble = { address: '/guides/no-request-arrives/', picture: '#open-the-app .beside > div' }

test.use({ viewport: { width: 1440, height: 900 } })

/** Where some things stand, from the top of the page, row by row; things of one row differ by a pixel at most. */
async function rowsOf(things: Locator): Promise<DOMRect[][]> {
  const boxes = await things
    .filter({ visible: true })
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect))
  const tops = [...new Set(boxes.map(({ top }) => Math.round(top)))].sort((a, b) => a - b)
  return tops.map((row) => boxes.filter(({ top }) => Math.round(top) === row))
}

test('both kinds of phone stand beside each other until a reader has said which is theirs', async ({
  page,
}) => {
  await page.goto(stepPage(guide, 'connect-app'))
  const phones = page.locator('.zone.phone .handset')
  expect((await rowsOf(phones)).map(({ length }) => length)).toEqual([4])
  expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThan(1950)
  await say(page, whichPhone, t('guide.answers.ios'))
  expect((await rowsOf(phones)).map(({ length }) => length)).toEqual([3])
})

test('a zone of phones has no empty corner', async ({ page }) => {
  await page.goto(stepPage(guide, 'finish-app'))
  const phones = page.locator('.zone.phone .handset')
  for (const width of [1440, 768]) {
    await page.setViewportSize({ width, height: 900 })
    await say(page, whichPhone, t('guide.choose.phone.all'))
    // Three that all see, and below them what either phone asks, over the whole width.
    const views = await rowsOf(page.locator('.zone.phone .view'))
    expect(views.map(({ length }) => length)).toEqual([3, 2])
    const ends = views.map((row) => Math.round(row.at(-1)!.right))
    expect(ends[1], `${width} px`).toBe(ends[0])
    await say(page, whichPhone, t('guide.answers.android'))
    expect((await rowsOf(phones)).map(({ length }) => length)).toEqual(width > 1000 ? [4] : [2, 2])
  }
})

test('a list of things to try keeps its picture in sight, and help on the line of a heading', async ({
  page,
}) => {
  await page.goto(trouble.address)
  const picture = page.locator(trouble.picture)
  await expect(picture).toContainText(t('guide.screenIn', { step: 1 }))
  const list = await page.locator('.steps').boundingBox()
  expect((await picture.boundingBox())?.x).toBeGreaterThan((list?.x ?? 0) + (list?.width ?? 0))
  for (const step of await page.locator('.step').all()) {
    const heading = await step.locator('.heading').boundingBox()
    const help = await step
      .locator('summary', {
        hasText: new RegExp(`${t('guide.trouble')}|${t('guide.troubleElse')}`),
      })
      .boundingBox()
    const middle = (help?.y ?? 0) + (help?.height ?? 0) / 2
    expect(middle).toBeGreaterThan(heading?.y ?? Infinity)
    expect(middle).toBeLessThan((heading?.y ?? 0) + (heading?.height ?? 0))
  }
  // Its answers open below what they are about, and the picture comes along.
  const last = page.locator('.step').last()
  await last.getByText(t('guide.troubleElse')).click()
  const words = await last.locator('.words').boundingBox()
  const answers = await last.locator('.answers').boundingBox()
  expect(answers?.y).toBeGreaterThan((words?.y ?? Infinity) + (words?.height ?? 0))
  await last.scrollIntoViewIfNeeded()
  await expect(picture).toBeInViewport({ ratio: 0.9 })
})

test('what else there is to know about a trouble is folded, and a link leads to its heading', async ({
  page,
}) => {
  await page.goto(`${trouble.address}#dont-try-too-often`)
  const heading = page.getByRole('heading', { name: 'Don’t try too often' })
  await expect(heading).toBeInViewport()
  const words = page.locator('.prose > details:has(#dont-try-too-often) p').first()
  await page.goto(trouble.address)
  await expect(words).toBeHidden()
  await heading.click()
  await expect(words).toBeVisible()
})

test('where a step sends a reader to the help desk, it is there to press', async ({ page }) => {
  for (const step of [
    '/guides/not-my-request/#tell-the-help-desk',
    '/guides/no-request-arrives/#ask-the-help-desk',
    '/guides/lost-phone/#call-the-help-desk',
    '/guides/answer-a-duo-request/#tell-the-help-desk',
  ]) {
    await page.goto(step)
    const words = page.locator(`${step.slice(step.indexOf('#'))} .words`)
    for (const way of ['mailto:', 'tel:']) {
      const here = words.locator(`a.button[href^="${way}"]`)
      await expect(here, step).toBeVisible()
      const same = page.locator(`#get-help a[href="${await here.getAttribute('href')}"]`)
      await expect(same, step).toHaveCount(1)
    }
  }
})

test('all steps begin with a sentence, and below it what a reader chooses and presses', async ({
  page,
}) => {
  await page.goto(guidePage(guide).address)
  const tops = await Promise.all(
    [
      page.getByText('Do all the steps without a break.'),
      page.getByRole('group', { name: whichPhone }),
      page.locator('.prose').getByRole('link', { name: t('guide.oneAtATime') }),
      page.locator('.steps'),
    ].map(async (each) => (await each.boundingBox())?.y ?? NaN),
  )
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
})

test('on a mirrored page a screen begins where its own language does', async ({ page }) => {
  await page.goto('/practice/universal/')
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  const sheet = page.locator('.frame.computer .sheet').filter({ visible: true }).first()
  const screen = await sheet.locator('.crop').boundingBox()
  expect(screen?.x).toBeCloseTo((await sheet.boundingBox())?.x ?? NaN, 0)
})
