// Walks through the built site in Firefox. A program of its own: Playwright drives no Firefox but its own, so this
// one is driven over WebDriver BiDi, and whatever it leaves behind ends with this process and not with a test's.
// One Firefox serves all walks, one after the other, because opening it takes longer than a walk.
//
//   node tests/e2e/firefox/walks.ts <the site's address> <the site on the disk> <Firefox's program> <a folder to fill>
import { once } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'playwright/test'
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core'
import { givenNumber } from '../../../src/practice/example.ts'
import { messagesFor } from '../../../src/i18n/translate.ts'
import { guidePage, inLocale, outlines, setUpGuides, stepPage } from '../site/pages.ts'
import { labelWords } from '../../label-words.ts'

const es = labelWords('es')

const [, , site = '', onDisk = '', program = '', home = ''] = process.argv

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: program,
  headless: true,
  userDataDir: path.join(home, 'profile'),
  // What Firefox keeps beside a profile it keeps in a home of its own: a person's stays as it is.
  env: { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8' },
})
let page: Page
let complaints: string[] = []

/** A window of a person who has never been here. */
async function openWindow(): Promise<void> {
  page = await (await browser.createBrowserContext()).newPage()
  complaints = []
  // Firefox says here too what a page's own policy refuses.
  page.on('console', (said) => {
    if (['error', 'warn'].includes(said.type())) complaints.push(said.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
}

async function open(address: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 })
  await page.goto(new URL(address, site).href)
}

/** Waits until something holds: pages come and go meanwhile. */
const until = (holds: () => Promise<void>): Promise<void> =>
  expect(holds).toPass({ intervals: [30, 60, 120, 250], timeout: 20_000 })

/** Presses, with the mouse, the one thing in sight that is called so; a second line may say more of it. */
async function press(name: string): Promise<void> {
  let found: ElementHandle | null = null
  await until(async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const called = [
        ...document.querySelectorAll<HTMLElement>('a, button, summary, label'),
      ].filter(
        (element) =>
          element.getClientRects().length > 0 &&
          !element.matches(':disabled') &&
          (element.ariaLabel ?? element.innerText).trim().split('\n')[0] === wanted,
      )
      return called.length === 1 ? called[0] : null
    }, name)
    found = handle.asElement() as ElementHandle | null
    expect(found, `one “${name}” to press`).not.toBeNull()
  })
  await found!.click()
}

/** Waits until words can be seen on the page, in its parts of a kind. */
async function see(words: string, where = 'main'): Promise<void> {
  await until(async () => {
    const shown = await page.$$eval(where, (elements) =>
      elements
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => (element as HTMLElement).innerText)
        .join('\n'),
    )
    expect(shown).toContain(words)
  })
}

/** How many pixels of the page lie beside the window. */
const beside = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What an employee with Firefox does. */
const walks = {
  async 'follows the set-up one step at a time, and goes on where they stopped'() {
    const guide = setUpGuides.find(
      ({ guide, locale }) => guide === 'set-up-duo' && locale === 'en',
    )!
    const { address } = guidePage(guide)
    const t = messagesFor(guide.locale)
    const { steps } = guide
    await open(address, 360)
    await press(t('guide.oneAtATime'))
    for (const { id, number, title } of steps) {
      await see(title, 'h1')
      expect(new URL(page.url()).pathname).toBe(stepPage(guide, id))
      expect(await beside()).toBe(0)
      await press(
        number === steps.length ? t('guide.doneLast') : t('guide.doneTo', { step: number + 1 }),
      )
      const next = steps[number]
      if (number !== 3 || !next) continue
      // Tomorrow they open the guide again.
      await see(next.title, 'h1')
      await open(address, 360)
      await press(t('home.goOn', { step: '4' }))
      await see(next.title, 'h1')
      expect(new URL(page.url()).pathname).toBe(stepPage(guide, next.id))
    }
    await see(t('guide.allSet'), 'h2')
    await open(address, 360)
    const done = await page.$$eval('.step .done', (signs) => signs.map((sign) => sign.textContent))
    expect(done).toEqual(steps.map(() => t('guide.isDone')))
  },

  async 'says which phone it is, once'() {
    const guide = setUpGuides.find(
      ({ guide, locale }) => guide === 'set-up-duo' && locale === 'en',
    )!
    const t = messagesFor('en')
    const shown = () =>
      page.$$eval('.view[data-audience]', (views) =>
        views
          .filter((view) => view.getClientRects().length > 0)
          .map((view) => view.getAttribute('data-audience')),
      )
    await open(stepPage(guide, 'install-app'), 390)
    await press(t('guide.answers.android'))
    await until(async () => expect(await shown()).toEqual(['android']))
    expect(await beside()).toBe(0)
    // It is still so where they go next, until they choose again.
    await open(guidePage(guide).address, 390)
    await until(async () => expect(await shown()).not.toContain('ios'))
    await open(stepPage(guide, 'install-app'), 390)
    await press(t('guide.choose.phone.all'))
    await until(async () => expect(await shown()).toEqual(['ios', 'android']))
  },

  async 'rehearses the whole set-up in Spanish by pressing what the page says'() {
    const t = messagesFor('es')
    await open(inLocale('/practice/universal/', 'es'), 360)
    await see(t('portal.tasks.email'))
    for (const name of [es('email-link'), es('next'), es('next'), es('duo-mobile')])
      await press(name)
    await see(t('portal.tasks.mobile-number'))
    const field = await page.waitForSelector(`[data-screen="mobile-number"] [data-number]`)
    await field?.type(givenNumber('US'))
    for (const name of [
      es('add-phone-number'),
      es('its-correct'),
      t('portal.toPhone'),
      es('get'),
      es('open'),
      t('portal.toComputer'),
      es('next'),
      t('portal.toPhone'),
      es('set-up-account'),
      es('use-qr-code'),
      es('allow'),
      t('portal.scan'),
    ]) {
      await press(name)
    }
    for (const name of [es('save'), es('skip'), es('notify-title'), es('allow')]) await press(name)
    await see(es('account-added'))
    await press(t('portal.toComputer'))
    await see(es('app-added-title'))
    for (const name of [es('continue'), es('skip-for-now')]) await press(name)
    await see(es('completed-title'))
    await see(t('portal.forReal'))
    expect(await beside()).toBe(0)
  },

  async 'finds a guide by typing, on a wide window that never scrolls sideways'() {
    const guide = outlines.find(({ guide, locale }) => guide === 'lost-phone' && locale === 'en')!
    const { title } = guide.frontmatter
    const t = messagesFor('en')
    await open('/', 1440)
    expect(await beside()).toBe(0)
    const field = await page.waitForSelector('[data-search]', { visible: true })
    await field?.type(title.toLowerCase())
    await see(t('home.searchFound'))
    await see(title, 'details[open]')
    const others = await page.$$eval(
      '[data-entry]',
      (entries) => entries.filter((entry) => entry.getClientRects().length > 0).length,
    )
    expect(others).toBeLessThan(4)
    await press(title)
    await see(title, 'h1')
    expect(new URL(page.url()).pathname).toBe(guidePage(guide).address)
    expect(await beside()).toBe(0)
  },

  async 'opens the guide from a disk, changes the language, and rehearses'() {
    const guide = setUpGuides.find(
      ({ guide, locale }) => guide === 'set-up-duo' && locale === 'en',
    )!
    const [first, second] = guide.steps
    const [t, other] = [messagesFor('en'), messagesFor('es')]
    const top = pathToFileURL(path.join(onDisk, 'index.html')).href
    await open(top, 390)
    await press(t('home.start'))
    await see(first?.title ?? '', 'h1')
    // What is there looks and works as it does on a server.
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px')
    const broken = await page.evaluate(async () => {
      const images = [...document.images]
      for (const image of images) image.loading = 'eager'
      await Promise.allSettled(images.map((image) => image.decode()))
      return images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src)
    })
    expect(broken).toEqual([])
    await press(t('guide.doneTo', { step: 2 }))
    await see(second?.title ?? '', 'h1')
    await press('Español')
    await see(other('guide.doneTo', { step: 3 }))
    await open(new URL('es/practice/universal/index.html', top).href, 390)
    await press(es('email-link'))
    await press(es('next'))
    await see(other('portal.tasks.why'))
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].map(({ status }) => status)
    })
    expect(fonts).toContain('loaded')
    expect(fonts).not.toContain('error')
  },
}

try {
  for (const [name, walk] of Object.entries(walks)) {
    await openWindow()
    await walk()
    expect(complaints).toEqual([])
    process.stdout.write(`${name}\n`)
  }
} finally {
  // Asked to close, it may take its time; it has nothing to keep.
  const firefox = browser.process()
  if (firefox?.pid && firefox.exitCode === null && firefox.signalCode === null) {
    process.kill(-firefox.pid, 'SIGKILL')
    await once(firefox, 'exit')
  }
}
process.exit()
