import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { languages } from '../../src/i18n/language.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { violationsOn } from './site/axe.ts'
import { layoutFaults } from './site/layout.ts'
import { brand, guidePage, inLocale, longGuide, lookedAt } from './site/pages.ts'
import type { SitePage } from './site/pages.ts'

// Each page is gone to once, and all that every page promises is looked at there: to go takes longer than to look.
// Each language is read at one width, and each further page in the other color scheme.
const ways = [
  { narrow: true, first: 320, read: 360 },
  { narrow: false, first: 1440, read: 1440 },
] as const
const colorSchemes = ['light', 'dark'] as const

/** Keeps what a page asks for elsewhere, and what a browser says against it. */
function listen(page: Page, baseURL: string): { elsewhere: string[]; complaints: string[] } {
  const heard = { elsewhere: [] as string[], complaints: [] as string[] }
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && origin !== new URL(baseURL).origin)
      heard.elsewhere.push(request.url())
  })
  page.on('console', (message) => heard.complaints.push(message.text()))
  page.on('pageerror', (error) => heard.complaints.push(String(error)))
  page.on('response', (response) => {
    if (response.status() >= 400) heard.complaints.push(`${response.status()} ${response.url()}`)
  })
  return heard
}

/** Has the pictures further down come, too. To decode each would take longer than the page itself. */
const emptyPictures = (page: Page) =>
  page.evaluate(async () => {
    const images = [...document.images]
    for (const image of images) image.loading = 'eager'
    const coming = images.filter(({ complete }) => !complete)
    await Promise.all(
      coming.map((image) => new Promise((done) => (image.onload = image.onerror = done))),
    )
    return images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src)
  })

/** What a browser keeps of a page's visit. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

/** A link, and whether it can be seen without scrolling. */
const linksInSight = (page: Page) =>
  page.locator('a[href]').evaluateAll((all) =>
    all
      .filter((link) => {
        const { top, bottom, left, right, height } = link.getBoundingClientRect()
        const inWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
        return height > 0 && inWindow && link.checkVisibility()
      })
      .map((link) => ({
        words: (link.textContent ?? '').replace(/\s+/g, ' ').trim(),
        lang: link.getAttribute('lang'),
        hreflang: link.getAttribute('hreflang'),
        href: link.getAttribute('href'),
      })),
  )

/** Unfolds everything, and shows what a practice screen shows only at times. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const part of document.querySelectorAll<HTMLElement>('[data-screen] [data-when]')) {
      part.hidden = false
    }
  })

async function lookAt(
  page: Page,
  { address, kind, locale }: SitePage,
  { narrow, first, read }: (typeof ways)[number],
  colorScheme: (typeof colorSchemes)[number],
  baseURL: string,
): Promise<void> {
  const t = messagesFor(locale)
  const heard = listen(page, baseURL)
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width: first, height: 900 })
  await page.goto(address)

  await test.step('nothing leaves the reader’s browser, nothing is kept, and nothing complains', async () => {
    expect.soft(await emptyPictures(page)).toEqual([])
    expect.soft(heard).toEqual({ elsewhere: [], complaints: [] })
    // Only what a reader presses or chooses is kept, and here nobody has.
    const nothing = { local: [], session: [], databases: [], caches: [], workers: 0 }
    expect.soft(await keptBy(page)).toEqual(nothing)
    expect.soft(await page.context().cookies()).toEqual([])
  })

  await test.step('languages, each in its own name, and help are in sight', async () => {
    const links = await linksInSight(page)
    for (const other of brand.languages.filter((language) => language !== locale)) {
      const pathHere = locale === brand.defaultLanguage ? address : address.slice(locale.length + 1)
      expect.soft(links.find(({ words }) => words === languages[other].name)).toMatchObject({
        lang: other,
        hreflang: other,
        ...(kind === 'lost' ? {} : { href: inLocale(pathHere, other) }),
      })
    }
    if (kind === 'practice') return
    expect.soft(links.map(({ words }) => words)).toContain(t('page.getHelp'))
  })

  if (kind !== 'practice' && narrow) {
    await test.step('the first thing reached by keyboard skips to the content', async () => {
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: t('page.skip') })
      await expect.soft(skip).toBeFocused()
      await expect.soft(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect.soft(page.locator('main')).toBeFocused()
    })
  }

  await test.step('it holds at every width', async () => {
    const faults: string[] = []
    for (const width of [320, 360, 640, 768, 1280, 1440]) {
      // What is painted is looked at by nobody here, so that the window may be low.
      await page.setViewportSize({ width, height: 120 })
      const looks = {
        mirrored: width === 320,
        // The drawn screens keep their size, as the photographed ones do.
        double: width !== 320 && (kind !== 'practice' || width >= 640),
        torn: kind !== 'practice',
        low: kind !== 'practice' && width === 360,
      }
      faults.push(...(await layoutFaults(page, looks)))
    }
    expect.soft(faults).toEqual([])
  })

  await test.step('axe-core finds nothing with everything unfolded', async () => {
    page.removeAllListeners()
    await page.setViewportSize({ width: read, height: 900 })
    if (kind === 'practice') {
      // Without its script a practice page shows every screen, and all can be looked at in one go.
      await page.route('**/practice.*.js', (route) => route.abort())
      await page.goto(address)
      await page.unrouteAll()
      await expect(page.locator('[data-screen]').last()).toBeVisible()
    }
    await unfold(page)
    expect.soft(await violationsOn(page)).toEqual([])
  })
}

for (const [at, way] of ways.entries()) {
  for (const [index, sitePage] of lookedAt(at).entries()) {
    test(`every promise holds on ${sitePage.address}`, ({ page, baseURL }) =>
      lookAt(page, sitePage, way, colorSchemes[(at + index) % 2]!, baseURL ?? ''))
  }

  test(`axe-core finds nothing where a picture is enlarged, at ${way.read} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: way.read, height: 900 })
    await page.emulateMedia({ colorScheme: colorSchemes[at]! })
    await page.goto(guidePage(longGuide).address)
    await unfold(page)
    await page.locator('#choose-phone a[data-enlarge]').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violationsOn(page)).toEqual([])
  })
}
