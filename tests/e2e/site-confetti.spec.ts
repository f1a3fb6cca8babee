import { expect, type Page } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { guidePage, outlines, setUpGuides, stepPage } from './site/pages.ts'

const guide = setUpGuides.find(({ guide, locale }) => guide === 'set-up-duo' && locale === 'en')!
const t = messagesFor('en')
const lastStep = guide.steps.at(-1)!.id
const confetti = (page: Page) => page.locator('.confetti')

/** Both forms of a guide have its last step. */
const forms = {
  'all steps': guidePage(guide).address,
  'one step': stepPage(guide, lastStep),
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
    await page.getByRole('link', { name: t('guide.doneLast') }).click()
    const { pieces, ...fall } = await falls
    expect(pieces).toBeGreaterThan(10)
    expect(fall).toEqual({ drawn: true, heard: false, pressed: false })
    await expect(confetti(page)).toHaveCount(0)
    // Once it is done, there is nothing new to be glad of.
    await page.getByRole('link', { name: t('guide.doneLast') }).click()
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
    await page.getByRole('link', { name: t('guide.doneLast') }).click()
    await expect(page.locator(`#${lastStep} .done`)).toBeVisible()
    expect(await sky.evaluate((seen) => seen.length)).toBe(0)
  })
}

test('only the last step is celebrated, and only of a set-up', async ({ page }) => {
  await page.goto(guidePage(guide).address)
  await page.getByRole('link', { name: t('guide.doneTo', { step: 3 }) }).click()
  expect(await confetti(page).count()).toBe(0)
  const lost = outlines.find(({ guide, locale }) => guide === 'lost-phone' && locale === 'en')!
  await page.goto(guidePage(lost).address)
  await page.getByRole('link', { name: t('guide.doneLast') }).click()
  await expect(page.locator('.done')).toHaveCount(1)
  expect(await confetti(page).count()).toBe(0)
})

test('nothing of it is printed', async ({ page }) => {
  await page.goto(guidePage(guide).address)
  await page.emulateMedia({ media: 'print' })
  const falls = firstFall(page)
  await page.locator('.acts .button').last().dispatchEvent('click')
  expect((await falls).drawn).toBe(false)
})
