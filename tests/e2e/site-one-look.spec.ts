import { expect, type Page } from 'playwright/test'
import { questionsIn } from '../../src/guide/audience.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { inLocale, setUpGuides, stepPage } from './site/pages.ts'

/** A window made narrow. */
const narrow = { width: 390, height: 844 }

/** A desktop, a laptop, and one of them with little room. */
const windows = [{ width: 1440, height: 900 }, { width: 1366, height: 768 }, narrow]

/** A phone, whose scroll bar takes no room. */
const phone = { viewport: narrow, isMobile: true, hasTouch: true }

/** How far down title, words, picture, its marks and the bar with Done are, before anybody scrolls. */
async function placesOn(page: Page) {
  return page.evaluate(() => {
    const boxOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(NaN, NaN, NaN, NaN)
    const marks = [...document.querySelectorAll('.view .ring')]
    const picture = boxOf('.view .picture img')
    const dock = boxOf('.step > nav')
    return {
      scrolled: scrollY,
      title: boxOf('h1').top,
      /** What to do, without tips and notes. */
      task: Math.max(
        ...[...document.querySelectorAll('.view .words > p')].map(
          (words) => words.getBoundingClientRect().bottom,
        ),
      ),
      picture: picture.bottom,
      lowestMark: Math.max(...marks.map((mark) => mark.getBoundingClientRect().bottom)),
      /** Which part of the picture lies above the bar. */
      shown: (Math.min(picture.bottom, dock.top) - picture.top) / picture.height,
      dock: dock.top,
      end: dock.bottom,
    }
  })
}

for (const guide of setUpGuides.filter((outline) => outline.guide === 'set-up-duo')) {
  const { locale, steps } = guide
  const t = messagesFor(locale)
  // Where a reader is asked something first, there is more than one look.
  const short = steps.filter(
    ({ views }) => views.length === 1 && views[0]?.picture && questionsIn(views).length === 0,
  )

  test(`on a desk a step of one picture is one look, and the way on waits below more (${locale})`, async ({
    page,
  }) => {
    expect(short.length).toBeGreaterThan(5)
    const ends = new Map(windows.map(({ width }) => [width, new Set<number>()]))
    for (const step of steps) {
      const { id, number, views } = step
      await page.goto(stepPage(guide, id))
      for (const size of windows) {
        await page.setViewportSize(size)
        const seen = await placesOn(page)
        const where = `step ${number} at ${size.width} × ${size.height}`
        if (views.length === 1) ends.get(size.width)?.add(Math.round(seen.end))
        if (size === narrow) continue
        const isInSight = seen.dock >= 0 && seen.end <= size.height
        expect.soft(isInSight, `${where}: Done`).toBe(views.length === 1)
        if (!short.includes(step)) continue
        expect.soft(seen.scrolled, where).toBe(0)
        expect.soft(seen.title, where).toBeGreaterThan(0)
        expect.soft(seen.task, `${where}: what to do`).toBeLessThanOrEqual(seen.dock)
        expect.soft(seen.picture, `${where}: the picture`).toBeLessThanOrEqual(seen.dock)
      }
    }
    // Back and Done stand at the same place on every step of one zone.
    for (const [width, places] of ends) expect([...places], `${width} px`).toHaveLength(1)
  })

  test(`and on a phone: what to do, every mark with most of the picture, and Done (${locale})`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ baseURL, ...phone })
    for (const step of steps.filter(({ views }) => views.length === 1)) {
      await page.goto(stepPage(guide, step.id))
      const seen = await placesOn(page)
      const where = `step ${step.number}`
      expect.soft(seen.scrolled, where).toBe(0)
      expect.soft(seen.title, where).toBeGreaterThan(0)
      expect.soft(seen.task, `${where}: what to do`).toBeLessThanOrEqual(seen.dock)
      expect.soft(seen.end, `${where}: Done`).toBeLessThanOrEqual(phone.viewport.height)
      if (!short.includes(step)) continue
      expect.soft(seen.lowestMark, `${where}: its marks`).toBeLessThanOrEqual(seen.dock)
      expect.soft(seen.shown, `${where}: the picture`).toBeGreaterThan(0.8)
    }
    await page.close()
  })

  test(`what a help desk calls “8 C” is found: step 8, and its C (${locale})`, async ({ page }) => {
    const lettered = steps.filter(({ views }) => views.length > 2)
    expect(lettered.map(({ number }) => number)).toContain(8)
    for (const { id, number, views } of lettered) {
      await page.goto(inLocale(`/${number}/`, locale))
      await expect(
        page.getByText(t('guide.progress', { step: number, total: steps.length })),
      ).toBeVisible()
      // Who has said nothing has a computer, and one phone or the other.
      const mine = views.filter(({ audience }) => audience !== 'only-phone')
      const both = mine.filter((view) => view.phone !== 'android')
      for (const [at, { key, prose }] of both.entries()) {
        const place = `${number} ${String.fromCharCode('A'.charCodeAt(0) + at)}`
        const there = page
          .locator('.view')
          .filter({ visible: true })
          .filter({ has: page.getByText(place, { exact: true }) })
        await expect(there, place).toHaveCount(both[at]?.phone ? 2 : 1)
        await expect(there.first(), key).toContainText(prose[0]?.text.split(' ')[0] ?? '')
        await expect(there.first().locator('img')).toBeVisible()
      }
      // It is drawn as a square in ink, so that nobody takes it for the number of a mark.
      const looks = await page.evaluate(() => {
        const radius = (element?: Element | null) =>
          element ? parseFloat(getComputedStyle(element).borderTopLeftRadius) : NaN
        const letter = document.querySelector('.view .letter')
        return {
          round: radius(letter) / (letter?.clientHeight ?? NaN),
          fill: letter && getComputedStyle(letter).backgroundColor,
        }
      })
      expect(looks.round, id).toBeLessThan(0.5)
      expect(looks.fill).toBe('rgba(0, 0, 0, 0)')
    }
  })
}
