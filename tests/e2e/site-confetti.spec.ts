import { expect, type Page } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { guidePage, outlines, setUpGuides, stepPage } from './site/pages.ts'

const guide = setUpGuides.find(({ guide, locale }) => guide === 'set-up-duo' && locale === 'en')!
const t = messagesFor('en')
const lastStep = guide.steps.at(-1)!.id
const confetti = (page: Page) => page.locator('.confetti')

/** The last step has two addresses: its own, and its number. */
const forms = {
  'its own page': stepPage(guide, lastStep),
  'by its number': `/${guide.steps.length}/`,
}

interface Fall {
  pieces: number
  drawn: boolean
  /** Whether a screen reader says anything of it. */
  heard: boolean
  /** Whether it takes a press that is meant for the page. */
  pressed: boolean
}

/** Says, once something falls, what stands in its way and who hears of it. It is caught as it comes: it soon goes. */
const firstFall = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Fall>((resolve) => {
        new MutationObserver((_, observer) => {
          const sky = document.querySelector('.confetti')
          if (!sky) return
          observer.disconnect()
          resolve({
            pieces: sky.children.length,
            drawn: sky.getClientRects().length > 0,
            heard: sky.closest('[aria-hidden="true"]') === null,
            pressed: document
              .elementsFromPoint(innerWidth / 2, innerHeight / 2)
              .some((element) => sky.contains(element)),
          })
        }).observe(document.body, { childList: true })
      }),
  )

for (const [form, address] of Object.entries(forms)) {
  test(`confetti falls where a set-up is finished, in nobody’s way, and is gone (${form})`, async ({
    page,
  }) => {
    await page.goto(address)
    const falls = firstFall(page)
    await page.getByRole('link', { name: t('guide.doneLast'), exact: true }).click()
    const { pieces, ...fall } = await falls
    expect(pieces).toBeGreaterThan(10)
    expect(fall).toEqual({ drawn: true, heard: false, pressed: false })
    await expect(confetti(page)).toHaveCount(0)
    // Once it is done, there is nothing new to be glad of.
    await page.reload()
    await page.getByRole('link', { name: t('guide.doneLast'), exact: true }).click()
    expect(await confetti(page).count()).toBe(0)
  })

  test(`who wants no motion gets no confetti, and is done all the same (${form})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    const sky = await page.evaluateHandle(() => {
      const seen: Node[] = []
      new MutationObserver((changes) =>
        seen.push(...changes.flatMap(({ addedNodes }) => [...addedNodes])),
      ).observe(document.body, { childList: true })
      return seen
    })
    await page.getByRole('link', { name: t('guide.doneLast'), exact: true }).click()
    await expect(
      page.getByRole('navigation', { name: guide.frontmatter.title }).getByRole('listitem').last(),
    ).toContainText(t('guide.isDone'))
    await expect(page).toHaveURL(/#the-end$/)
    expect(await sky.evaluate((seen) => seen.length)).toBe(0)
  })
}

/** Whether anything falls while something is done, and is still falling a moment later. */
async function fallsWhile(page: Page, act: () => Promise<void>): Promise<boolean> {
  await act()
  return (await confetti(page).count()) > 0
}

test('at the end one button leads on, in place of the one that was pressed', async ({ page }) => {
  await page.goto(stepPage(guide, guide.steps.at(-1)!.id))
  const finish = page.getByRole('link', { name: t('guide.doneLast'), exact: true })
  await finish.click()
  await expect(finish).toBeHidden()
  await expect(page.getByRole('heading', { name: t('guide.allSet') })).toBeInViewport()
  const next = outlines.find(
    ({ locale, frontmatter }) => locale === 'en' && frontmatter.topic === 'sign-in',
  )!
  await page.getByRole('link', { name: next.frontmatter.title }).click()
  await expect(page).toHaveURL(new RegExp(`${guidePage(next).address}$`))
})

test('only the last step is celebrated, and only of a set-up', async ({ page }) => {
  const [first] = guide.steps
  await page.goto(stepPage(guide, first!.id))
  const toSecond = page.getByRole('link', { name: t('guide.doneTo', { step: 2 }) })
  expect(await fallsWhile(page, () => toSecond.click())).toBe(false)
  // A request that was answered is no feat.
  const answer = outlines.find(
    ({ guide, locale }) => guide === 'answer-a-duo-request' && locale === 'en',
  )!
  await page.goto(stepPage(answer, answer.steps.at(-1)!.id))
  const toEnd = page.getByRole('link', { name: t('guide.doneLast'), exact: true })
  expect(await fallsWhile(page, () => toEnd.click())).toBe(false)
  await expect(page).toHaveURL(/#the-end$/)
})

test('where all steps stand below each other there is nothing to press, and nothing falls', async ({
  page,
}) => {
  await page.goto(guidePage(guide).address)
  await expect(page.getByRole('link', { name: t('guide.doneLast'), exact: true })).toHaveCount(0)
  await expect(page.getByRole('link', { name: t('guide.doneTo', { step: 2 }) })).toHaveCount(0)
  await page
    .getByRole('heading', { name: t('guide.finished'), exact: true })
    .scrollIntoViewIfNeeded()
  expect(await confetti(page).count()).toBe(0)
})

test('nothing of it is printed', async ({ page }) => {
  await page.goto(stepPage(guide, lastStep))
  await page.emulateMedia({ media: 'print' })
  const falls = firstFall(page)
  await page.locator('a[data-done]').last().dispatchEvent('click')
  expect((await falls).drawn).toBe(false)
})
