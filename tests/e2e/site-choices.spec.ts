import { expect, type Page } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { say } from './guide/choose.ts'
import { test } from './shared-window.ts'
import { guidePage, setUpGuides, stepPage } from './site/pages.ts'

/** What a reader sees above zones, in their order. */
const placesOn = (page: Page): Promise<string[]> =>
  page
    .locator('section .turn')
    .filter({ visible: true })
    .evaluateAll((lines: HTMLElement[]) => lines.map(({ innerText }) => innerText.trim()))

// What an answer does is the same in every language. English readers answer in Firefox (`firefox/walks.ts`).
const guide = setUpGuides.find((each) => each.guide === 'set-up-duo' && each.locale === 'es')!
const t = messagesFor(guide.locale)
const { address } = guidePage(guide)
const whichPhone = t('guide.choose.phone.question')
const whichDevices = t('guide.choose.devices.question')

test('a reader chooses their phone once', async ({ page }) => {
  const step = stepPage(guide, 'install-app')
  const ios = page.locator('#install-app .view[data-audience="ios"]')
  const android = page.locator('#install-app .view[data-audience="android"]')
  await page.goto(step)
  await expect(ios).toBeVisible()
  await expect(android).toBeVisible()
  await say(page, whichPhone, t('guide.answers.android'))
  await expect(ios).toBeHidden()
  // Who has said it is told no more whose it is.
  await expect(android.getByText(t('guide.answers.android'), { exact: true })).toBeHidden()
  await page.getByText(t('guide.trouble')).click()
  const missing = page.locator('.missing-labels li')
  await expect(missing.filter({ visible: true })).not.toHaveCount(0)
  await expect(missing.and(page.locator('[data-audience="ios"]'))).toBeHidden()
  await expect(missing.and(page.locator('[data-audience="android"]'))).toBeVisible()
  // Whoever has said it is not asked about the other store.
  await page.goto(stepPage(guide, 'get-app'))
  await expect(page.getByRole('link', { name: t('guide.storeAndroid') })).toBeVisible()
  await expect(page.getByRole('link', { name: t('guide.storeIos') })).toBeHidden()
  await page.goto(`${address}#install-app`)
  await expect(ios).toBeHidden()
  await expect(android).toBeVisible()
  // Above all steps it is asked once.
  await expect(page.getByRole('group', { name: whichPhone })).toHaveCount(1)
  await expect(
    page.getByRole('radio', { name: t('guide.answers.android'), exact: true }),
  ).toBeChecked()
  await say(page, whichPhone, t('guide.choose.phone.all'))
  await expect(ios).toBeVisible()
  await expect(android).toBeVisible()

  // What an older page of the site has kept may be no answer any more: nothing is hidden for it.
  await say(page, whichPhone, t('guide.answers.ios'))
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':phone'))
    localStorage.setItem(key ?? '', 'windows')
  })
  await page.reload()
  await expect(ios).toBeVisible()
  await expect(android).toBeVisible()
  // Back brings a page as it was kept, and something else may have been said since.
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':phone'))
    localStorage.setItem(key ?? '', 'android')
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(ios).toBeHidden()
  await expect(android).toBeVisible()
})

test('a choice is made with the keys of a keyboard, and what has the focus is seen', async ({
  page,
}) => {
  await page.goto(stepPage(guide, 'install-app'))
  const asked = page.getByRole('group', { name: whichPhone })
  const both = asked.getByRole('radio', { name: t('guide.choose.phone.all'), exact: true })
  await both.focus()
  await page.keyboard.press('ArrowLeft')
  const android = asked.getByRole('radio', { name: t('guide.answers.android'), exact: true })
  await expect(android).toBeChecked()
  await expect(android).toBeFocused()
  const label = asked.getByText(t('guide.answers.android'), { exact: true })
  expect(await label.evaluate((words) => getComputedStyle(words).outlineStyle)).toBe('solid')
  await expect(page.locator('.view[data-audience="ios"]')).toBeHidden()
})

test('who has only the phone says so once, and finds in its browser what is on a computer', async ({
  page,
}) => {
  const step = stepPage(guide, 'connect-app')
  const link = page.locator('[data-audience="only-phone"] .view.computer')
  const scan = page.locator('[data-audience="computer-and-phone"] .view')
  const asked = page.getByRole('group', { name: whichPhone })
  await page.goto(step)
  await expect(link).toBeHidden()
  await expect(scan.first()).toBeVisible()
  await expect(asked).toBeVisible()
  // Who has not said which phone it is sees what both ask, each with its name.
  for (const kind of ['ios', 'android'] as const) {
    const view = page.locator(`.view[data-audience="${kind}"]`)
    await expect(view.getByText(t(`guide.answers.${kind}`), { exact: true })).toBeVisible()
  }
  await say(page, whichDevices, t('guide.answers.only-phone'))
  // Which phone it is makes a difference to those alone who scan.
  await expect(asked).toBeHidden()
  await expect(link).toBeVisible()
  await expect(link.locator('img')).toBeVisible()
  await expect(scan.filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: t('guide.goOn') })).toBeVisible()

  // It holds for the whole guide, and everywhere the browser takes the computer’s place.
  await page.goto(address)
  await expect.poll(async () => (await placesOn(page))[0]).toBe(t('guide.inBrowser'))
  const places = await placesOn(page)
  expect(places).not.toContain(t('guide.onComputer'))
  expect(places).not.toContain(t('guide.turnToComputer'))
  await expect(page.locator('.code img:visible')).toHaveCount(0)
  // To the store and back, to the e-mail with the link, and back: the app opens by itself.
  const turns = [t('guide.leaveBrowser'), t('guide.toBrowser')]
  await expect(page.locator('.turn.now').filter({ visible: true })).toHaveText(
    [...turns, ...turns],
    { useInnerText: true },
  )
  // A sheet of paper is everybody’s.
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.view').filter({ visible: false })).toHaveCount(0)
  expect((await placesOn(page))[0]).toBe(t('guide.onComputer'))
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  expect(await placesOn(page)).toEqual(places)
  await say(page, whichDevices, t('guide.answers.computer-and-phone'))
  expect((await placesOn(page))[0]).toBe(t('guide.onComputer'))
  await expect(link).toBeHidden()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the views of both phones are there, each with its name, until one is chosen', async ({
    page,
  }) => {
    await page.goto(stepPage(guide, 'install-app'))
    const [ios, android] = (['ios', 'android'] as const).map((name) => ({
      view: page.locator(`.view[data-audience="${name}"]`),
      words: t(`guide.answers.${name}`),
    }))
    for (const one of [ios, android]) {
      await expect(one!.view.getByText(one!.words, { exact: true })).toBeVisible()
    }
    for (const [mine, other] of [
      [ios, android],
      [android, ios],
    ]) {
      await say(page, whichPhone, mine!.words)
      await expect(mine!.view).toBeVisible()
      await expect(mine!.view.locator('img')).toBeVisible()
      await expect(other!.view).toBeHidden()
    }
    await say(page, whichPhone, t('guide.choose.phone.all'))
    await expect(ios!.view).toBeVisible()
    await expect(android!.view).toBeVisible()
  })

  test('who has only the phone chooses that in the step, and everybody’s step has a way', async ({
    page,
  }) => {
    await page.goto(stepPage(guide, 'connect-app'))
    const alone = page.locator('section[data-audience="only-phone"] .view')
    const withBoth = page.locator('section[data-audience="computer-and-phone"] .view')
    await expect(alone).not.toHaveCount(0)
    await expect(withBoth).not.toHaveCount(0)
    for (const [answer, mine, others] of [
      ['only-phone', alone, withBoth],
      ['computer-and-phone', withBoth, alone],
    ] as const) {
      await say(page, whichDevices, t(`guide.answers.${answer}`))
      await expect(mine.filter({ visible: false })).toHaveCount(0)
      await expect(others.filter({ visible: true })).toHaveCount(0)
    }
  })

  test('the page of all steps is chosen for once, for every step', async ({ page }) => {
    await page.goto(address)
    await say(page, whichDevices, t('guide.answers.only-phone'))
    const places = await placesOn(page)
    expect(places[0]).toBe(t('guide.inBrowser'))
    expect(places).not.toContain(t('guide.onComputer'))
    await say(page, whichDevices, t('guide.answers.computer-and-phone'))
    await expect(page.getByRole('group', { name: whichPhone })).toHaveCount(1)
    for (const [mine, other] of [
      ['ios', 'android'],
      ['android', 'ios'],
    ] as const) {
      await say(page, whichPhone, t(`guide.answers.${mine}`))
      const own = page.locator(`.view[data-audience="${mine}"]`)
      await expect(own).not.toHaveCount(0)
      await expect(own.filter({ visible: false })).toHaveCount(0)
      await expect(
        page.locator(`[data-audience="${other}"]`).filter({ visible: true }),
      ).toHaveCount(0)
    }
  })

  test('an older browser, which cannot choose so, shows all, each with the name of its readers', async ({
    page,
  }) => {
    // It skips the rules for what it does not know.
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch()
      const css = (await response.text()).replaceAll('selector(:has(', 'selector(:unheard-of(')
      await route.fulfill({ response, body: css })
    })
    await page.goto(stepPage(guide, 'connect-app'))
    await expect(page.locator('.view')).not.toHaveCount(0)
    for (const part of await page.locator('section[data-audience]').all()) {
      const audience = await part.getAttribute('data-audience')
      const name = t(`guide.answers.${audience === 'only-phone' ? audience : 'computer-and-phone'}`)
      await expect(part.getByText(name, { exact: true })).toBeVisible()
      for (const view of await part.locator('.view').all()) await expect(view).toBeVisible()
    }
    await page.goto(stepPage(guide, 'install-app'))
    for (const audience of ['ios', 'android'] as const) {
      const view = page.locator(`.view[data-audience="${audience}"]`)
      await expect(view.getByText(t(`guide.answers.${audience}`), { exact: true })).toBeVisible()
    }
    await page.unroute('**/*.css')
  })
})
