import { expect, type Page } from 'playwright/test'
import { givenNumber } from '../../src/practice/example.ts'
import { reduce } from '../../src/practice/reducer.ts'
import { taskOf } from '../../src/practice/facts.ts'
import { routeFromFragment, routeToFragment } from '../../src/practice/route.ts'
import { flowOf, flowsOf } from '../../src/practice/flows.ts'
import { initialState } from '../../src/practice/state.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { goOver } from './practice/go-over.ts'
import { test } from './shared-window.ts'
import { brand, inLocale } from './site/pages.ts'
import { labelWords } from '../label-words.ts'

const en = labelWords('en')
const es = labelWords('es')

const tables = { en, es }
const addresses = { en: '/practice/universal/', es: '/es/practice/universal/' }

const screen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** From the e-mail to the code on the computer, with the app open on the phone. */
async function walkToCode(page: Page, words: typeof en): Promise<void> {
  await press(page, words('email-link'))
  await expect(screen(page, 'hello')).toContainText(words('hello-title'))
  await press(page, words('next'))
  await press(page, words('next'))
  await screen(page, 'option')
    .getByRole('button', { name: words('duo-mobile') })
    .click()
  const add = screen(page, 'mobile-number').getByRole('button', { name: words('add-phone-number') })
  await expect(add).toBeDisabled()
  await page.getByLabel(words('phone-number'), { exact: true }).fill(givenNumber('US'))
  await add.click()
  await press(page, words('its-correct'))
  await expect(screen(page, 'download')).toContainText(words('download-title'))
  await goOver(page, 'phone')
  await press(page, words('get'))
  await press(page, words('open'))
  await goOver(page, 'computer')
  await press(page, words('next'))
  await expect(screen(page, 'scan-code')).toContainText(words('your-own-code'))
}

for (const locale of ['en', 'es'] as const) {
  for (const width of [360, 1440]) {
    test(`the whole set-up can be rehearsed to its end (${locale}, ${width} px)`, async ({
      page,
    }) => {
      const words = tables[locale]
      await page.setViewportSize({ width, height: 900 })
      await page.goto(addresses[locale])
      await walkToCode(page, words)
      await goOver(page, 'phone')
      await press(page, words('set-up-account'))
      await press(page, words('use-qr-code'))
      await press(page, words('allow'))
      await page.locator('[data-press="scan"]').click()
      // The computer goes on by itself.
      await expect(screen(page, 'app-added')).toContainText(words('app-added-title'))
      await press(page, words('save'))
      await press(page, words('skip'))
      await press(page, words('notify-title'))
      await press(page, words('allow'))
      await expect(screen(page, 'added')).toContainText(words('account-added'))
      await goOver(page, 'computer')
      await press(page, words('continue'))
      await press(page, words('skip-for-now'))
      await expect(screen(page, 'completed')).toContainText(words('completed-title'))
      await expect(page.locator('a[data-when="finished"]')).toBeVisible()
      await expect(page.locator('a[data-guide]')).toHaveAttribute('href', /set-up-duo\/#finished$/)
    })
  }
}

test('the link that stands in for the code, and an expired invitation, lead to their screens', async ({
  page,
}) => {
  await page.goto(addresses.en)
  await walkToCode(page, en)
  await press(page, en('get-link'))
  await page.locator('[data-press="open-link"]').click()
  await expect(screen(page, 'name')).toBeVisible()
  await expect(screen(page, 'app-added')).toBeVisible()

  await page.locator('[data-press="restart"]').click()
  await page.locator('[data-practice="expire-link"]').click()
  await expect(screen(page, 'link-expired')).toContainText(en('link-expired-title'))
  await page.reload()
  await expect(screen(page, 'link-expired')).toBeVisible()
})

test('an Android phone asks in its own words', async ({ page }) => {
  await page.goto(`${addresses.en}#scan-code/camera/android`)
  await expect(screen(page, 'camera')).toContainText(en('camera-title-android'))
  await press(page, en('while-using'))
  await expect(screen(page, 'scan')).toBeVisible()
})

for (const name of flowsOf(brand)) {
  test(`every screen of the rehearsal has a sentence that says what to do (${name})`, async ({
    page,
  }) => {
    const flow = flowOf(name, brand)
    const places = [
      ...[...flow.computer, ...flow.detours].map((computer) => ({ computer })),
      ...flow.phone.map((phone) => ({ phone })),
    ]
    const devices = flow.computer.length > 0 ? (['computer', 'phone'] as const) : ['phone' as const]
    const fragments = places.map((place) => routeToFragment({ ...initialState(flow), ...place }))
    for (const locale of brand.languages) {
      const t = messagesFor(locale)
      await page.goto(inLocale(`/practice/${name}/`, locale))
      const said = await page.evaluate(
        async (hashes) => {
          const tasks: Record<string, string>[] = []
          for (const hash of hashes) {
            // The address of the first screen has none: from there to there nothing changes.
            if (location.hash !== hash) {
              await new Promise((done) => {
                addEventListener('hashchange', done, { once: true })
                location.hash = hash
              })
            }
            const parts = [...document.querySelectorAll<HTMLElement>('[data-task]')]
            tasks.push(
              Object.fromEntries(
                parts.map(({ dataset, textContent }) => [dataset.task ?? '', textContent ?? '']),
              ),
            )
          }
          return tasks
        },
        fragments.map((fragment) => (fragment === '' ? '' : `#${fragment}`)),
      )
      let state = initialState(flow)
      for (const [at, fragment] of fragments.entries()) {
        state = reduce(state, { type: 'open', route: routeFromFragment(fragment, flow) })
        for (const device of devices) {
          const words = said[at]?.[device]?.replace(/\s+/g, ' ')
          expect(words, fragment).toContain(t(`portal.tasks.${taskOf(state, device)!}`))
        }
      }
    }
  })
}
