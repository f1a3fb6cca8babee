import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import {
  brand,
  guidePage,
  inLocale,
  longGuide,
  oneLanguageEach,
  outlines,
  stepPage,
} from './site/pages.ts'
import { test } from './shared-window.ts'

const guide = longGuide
const t = messagesFor(guide.locale)
const { address } = guidePage(guide)
const choosePhone = '#choose-phone a[data-enlarge]'

/** Presses Tab until an element has the focus that the selector fits; says which had it on the way. */
async function tabTo(page: Page, selector: string, presses = 60): Promise<void> {
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`${presses} presses of Tab did not reach "${selector}".`)
}

test.describe('by keyboard alone', () => {
  test('the whole guide can be walked: steps, pictures, answers, in reading order', async ({
    page,
  }) => {
    await page.goto(address)
    for (const { id, views } of guide.steps) {
      for (const { picture } of views) {
        if (!picture) continue
        await tabTo(page, `#${id} a[data-enlarge]`)
      }
      await page.keyboard.press('Tab')
      const summary = page.locator(`#${id} summary`)
      await expect(summary).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.locator(`#${id} details li`).first()).toBeVisible()
      await tabTo(page, `#${id} details .contacts a`)
      await expect(page.locator(':focus')).toBeInViewport()
    }
  })

  test('one step can be walked: the list, the picture, what may go wrong, back and on', async ({
    page,
  }) => {
    const [, , third, fourth] = guide.steps
    const { id = '' } = third ?? {}
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(stepPage(guide, id))
    // What the bar at the window's edge lies over is scrolled from under it.
    const seen = () =>
      page.evaluate(() => {
        const { left, top, width, height } = document.activeElement!.getBoundingClientRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        return Boolean(hit && document.activeElement?.contains(hit))
      })
    for (const selector of [
      'nav a[aria-current]',
      `#${id} a[data-enlarge]`,
      `#${id} summary`,
      `#${id} > nav a`,
    ]) {
      await tabTo(page, selector)
      expect(await seen(), selector).toBe(true)
    }
    await expect(page.locator(':focus')).toHaveText(t('guide.back'))
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText(t('guide.doneTo', { step: 4 }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(fourth?.title ?? '')
  })

  test('a button takes focus and reader to the step that it names', async ({ page }) => {
    const forked = outlines.find(
      (each) => each.guide === 'answer-a-duo-request' && each.locale === guide.locale,
    )!
    await page.goto(guidePage(forked).address)
    const [, second, , , fifth] = forked.steps
    const there = () => page.evaluate(() => document.activeElement?.closest('.step')?.id)
    for (const [at, step] of [second, fifth].entries()) {
      await page.locator('#did-you-start-it > nav a').nth(at).focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`#${step?.id}$`))
      await page.keyboard.press('Tab')
      await expect.poll(there).toBe(step?.id)
    }
  })

  test('an enlarged picture opens, closes, and gives the focus back', async ({ page }) => {
    await page.goto(address)
    for (const closing of ['Escape', 'Enter'] as const) {
      await page.locator(choosePhone).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: t('guide.enlarged') })
      await expect(dialog).toBeVisible()
      await expect(dialog.getByRole('button', { name: t('guide.close') })).toBeFocused()
      await page.keyboard.press(closing)
      await expect(dialog).toBeHidden()
      await expect(page.locator(choosePhone)).toBeFocused()
    }
  })

  test('what has the focus can be seen, light and dark', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      for (const selector of ['header nav a', choosePhone, 'main a[data-steps]', 'summary']) {
        await page.locator(selector).first().focus()
        await page.keyboard.press('Shift+Tab')
        await page.keyboard.press('Tab')
        const outline = await page
          .locator(':focus')
          .evaluate((element) => getComputedStyle(element).outline)
        expect(outline).toMatch(/3px/)
        expect(outline).toMatch(/solid/)
      }
    }
  })
})

test.describe('with script', () => {
  test('a language link keeps the step', async ({ page }) => {
    await page.goto(address)
    for (const other of brand.languages.filter((locale) => locale !== guide.locale)) {
      await page.locator('#enter-number .heading').scrollIntoViewIfNeeded()
      await page.evaluate(() => document.querySelector('#enter-number')?.scrollIntoView())
      // The header is far up now: a keyboard reaches it without scrolling away from the step.
      await page
        .locator(`[data-language][hreflang="${other}"]`)
        .evaluate((link: HTMLAnchorElement) => link.click())
      await expect(page).toHaveURL(
        new RegExp(`${inLocale(`/guides/${guide.guide}/`, other)}#enter-number$`),
      )
      await expect(page.locator('#enter-number .heading')).toBeInViewport()
      await expect(page.locator('html')).toHaveAttribute('lang', other)
    }
  })

  test('who came for a step, and went up to the link, is led to that step', async ({ page }) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${address}#choose-phone`)
      await page.mouse.wheel(0, -20_000)
      await expect(page.getByRole('banner')).toBeInViewport()
      await page.locator('[data-language]').first().click()
      await expect(page).toHaveURL(/#choose-phone$/)
      await expect(page.locator('#choose-phone .heading')).toBeInViewport()
      await expect(page.locator('html')).not.toHaveAttribute('lang', guide.locale)
    }
  })

  test('at the top of the page it leads to the top', async ({ page }) => {
    await page.goto(address)
    await page.locator('[data-language]').first().click()
    await expect(page).toHaveURL(/\/guides\/[\w-]+\/#?$/)
  })

  test('an enlarged picture is larger, keeps its marks, and closes beside it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(address)
    const small = await page.locator(`${choosePhone} img`).boundingBox()
    await page.locator(choosePhone).click()
    const dialog = page.getByRole('dialog')
    const large = await dialog.locator('img').boundingBox()
    expect(large?.width).toBeGreaterThan((small?.width ?? Infinity) * 1.5)
    await expect(dialog.locator('.ring')).toHaveCount(2)
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    await page.mouse.click(5, 450)
    await expect(dialog).toBeHidden()
  })

  test('on a phone, a computer’s screen is larger than the window, a phone’s fills it, and the mark is in sight', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(address)
    const links = await page.locator('a[data-enlarge]').all()
    expect(links.length).toBeGreaterThan(10)
    for (const link of links) {
      const key = (await link.getAttribute('href')) ?? ''
      const small = await link.locator('img').boundingBox()
      await link.click()
      const image = page.getByRole('dialog').locator('img')
      const large = await image.boundingBox()
      const isPhone = await link.evaluate((element) => element.matches('.handset'))
      expect(large?.width, key).toBeGreaterThan((small?.width ?? Infinity) * (isPhone ? 1.2 : 1.5))
      if (isPhone) await expect(image).toBeInViewport({ ratio: 0.9 })
      await expect(page.getByRole('dialog').locator('.ring').first()).toBeInViewport()
      await page.keyboard.press('Escape')
    }
  })

  test('a key that asks for a new tab gets one', async ({ page, context }) => {
    await page.goto(address)
    const opened = context.waitForEvent('page')
    await page.locator(choosePhone).click({ modifiers: ['ControlOrMeta'] })
    // A tab begins empty.
    await expect(await opened).toHaveURL(/\/assets\/choose-phone\..*\.webp$/)
    await expect(page.getByRole('dialog')).toBeHidden()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const outline of oneLanguageEach) {
    test(`everything is there: ${outline.guide}, ${outline.locale}`, async ({ page }) => {
      await page.goto(guidePage(outline).address)
      const steps = await page.locator('.steps > li').evaluateAll((all) =>
        all.map((step) => {
          const seen = (element?: Element | null) =>
            Boolean(element?.checkVisibility() && element.getClientRects().length > 0)
          step.querySelector<HTMLElement>(':scope > details > summary')?.click()
          const pictures = [...step.querySelectorAll('.picture')]
          return {
            id: step.id,
            headings: [...step.querySelectorAll('h2')].filter(seen).map((h2) => h2.textContent),
            pictures: pictures.filter((picture) => picture.querySelector('img')).length,
            // What a link opens, if nothing enlarges the picture on the page: the picture alone.
            large: pictures.filter(
              (picture) =>
                picture.querySelector('a[data-enlarge]')?.getAttribute('href') ===
                picture.querySelector('img')?.getAttribute('src'),
            ).length,
            help: seen(step.querySelector(':scope > details li')),
          }
        }),
      )
      expect(steps).toEqual(
        outline.steps.map(({ id, title, views }) => {
          const pictures = views.filter(({ picture }) => picture).length
          return {
            id,
            headings: expect.arrayContaining([expect.stringContaining(title)]),
            pictures,
            large: pictures,
            // Of things to try, those that the writer has no answers to have no fold; help is below them all.
            help: outline.frontmatter.topic === 'trouble' ? expect.any(Boolean) : true,
          }
        }),
      )
    })
  }

  test('a picture leads to its file, that can be enlarged by hand', async ({ page }) => {
    await page.goto(address)
    await page.locator(choosePhone).click()
    await expect(page).toHaveURL(/\/assets\/[\w.-]+\.webp$/)
  })

  test('language links lead to the same page', async ({ page }) => {
    await page.goto(address)
    await page.locator('[data-language]').first().click()
    await expect(page).toHaveURL(new RegExp(`/guides/${guide.guide}/$`))
    await expect(page.locator('html')).not.toHaveAttribute('lang', guide.locale)
  })
})
