import { expect } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { guidePage, setUpGuides, stepPage } from './site/pages.ts'

for (const guide of setUpGuides.filter((outline) => outline.guide === 'set-up-duo')) {
  const { locale } = guide
  const t = messagesFor(locale)
  const { address } = guidePage(guide)

  test(`a reader chooses their phone once (${locale})`, async ({ page }) => {
    const step = stepPage(guide, 'install-app')
    const ios = page.locator('.view[data-audience="ios"]')
    const android = page.locator('.view[data-audience="android"]')
    await page.goto(step)
    await expect(ios).toBeVisible()
    await expect(android).toBeVisible()
    await page.getByRole('button', { name: t('guide.answers.android') }).click()
    await expect(ios).toBeHidden()
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
    await page
      .locator('#install-app')
      .getByRole('button', { name: t('guide.choose.phone.all') })
      .click()
    await expect(ios).toBeVisible()

    // What an older page of the site has kept may be no answer any more: nothing is hidden for it.
    await page
      .locator('#install-app')
      .getByRole('button', { name: t('guide.answers.ios') })
      .click()
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
  })

  test(`who has only the phone says so once, and finds in its browser what is on a computer (${locale})`, async ({
    page,
  }) => {
    const step = stepPage(guide, 'connect-app')
    const link = page.locator('.view.computer[data-audience="only-phone"]')
    const scan = page.locator('.view[data-audience="computer-and-phone"]')
    await page.goto(step)
    await expect(link).toBeHidden()
    await expect(scan.first()).toBeVisible()
    await page.getByRole('button', { name: t('guide.answers.only-phone'), exact: true }).click()
    await expect(link).toBeVisible()
    await expect(link.locator('img')).toBeVisible()
    await expect(scan.filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('.acts .button')).toBeVisible()

    // It holds for the whole guide, and everywhere the browser takes the computer’s place.
    await page.goto(address)
    const chips = page.locator('.chip.computer').filter({ visible: true })
    await expect(chips).not.toHaveCount(0)
    for (const chip of await chips.all()) await expect(chip).toHaveText(t('guide.inBrowser'))
    const turns = page.locator('.turn').filter({ visible: true })
    await expect(turns).not.toHaveCount(0)
    await expect(page.locator('.code img:visible')).toHaveCount(0)
    // To the store and back, to the e-mail with the link, and back: the app opens by itself.
    await expect(turns).toHaveText([
      t('guide.leaveBrowser'),
      t('guide.toBrowser'),
      t('guide.leaveBrowser'),
      t('guide.toBrowser'),
    ])
    // A sheet of paper is everybody’s.
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.view').filter({ visible: false })).toHaveCount(0)
    await expect(page.locator('.chip.computer').first()).toHaveText(t('guide.onComputer'))
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await expect(chips.first()).toHaveText(t('guide.inBrowser'))
    await page
      .locator('.top')
      .getByRole('button', { name: t('guide.answers.computer-and-phone') })
      .click()
    await expect(chips.first()).toHaveText(t('guide.onComputer'))
    await expect(link).toBeHidden()
  })

  test.describe(`without script (${locale})`, () => {
    test.use({ javaScriptEnabled: false })

    test('the views of both phones are there, and nothing to choose by', async ({ page }) => {
      await page.goto(stepPage(guide, 'install-app'))
      await expect(page.locator('.view[data-audience]').filter({ visible: true })).toHaveCount(2)
      await expect(page.locator('[data-choose="phone"]:visible')).toHaveCount(0)
    })

    test('so are those for who has only the phone, each with the name of its readers', async ({
      page,
    }) => {
      await page.goto(stepPage(guide, 'connect-app'))
      await expect(page.locator('[data-choose]:visible')).toHaveCount(0)
      await expect(page.locator('.view')).not.toHaveCount(0)
      for (const view of await page.locator('.view').all()) {
        await expect(view).toBeVisible()
        const audience = await view.getAttribute('data-audience')
        const name = t(
          `guide.answers.${audience === 'only-phone' ? audience : 'computer-and-phone'}`,
        )
        await expect(view.locator('.whose')).toHaveText(name)
      }
    })
  })
}
