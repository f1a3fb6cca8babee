import { expect, test } from 'playwright/test'
import { serve } from '../../src/capture/serve.ts'
import type { Served } from '../../src/capture/serve.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { say } from './guide/choose.ts'
import { violationsOn } from './site/axe.ts'
import { makeProject } from './capture/project.ts'
import type { Project } from './capture/project.ts'
import { keepGuides } from './capture/small.ts'

// A company where some get an e-mail and some begin at sign-in: each reader says which it is, and reads only that.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const t = messagesFor('en')
let project: Project
let served: Served

test.beforeAll(async () => {
  project = makeProject('both-ways')
  project.edit('brand.config.ts', "start: 'email'", "start: 'both'")
  keepGuides(project, 'set-up-duo', 'only-a-phone')
  const built = await project.run(['build'])
  expect(built, built.stderr).toMatchObject({ code: 0 })
  served = await serve(project.file('dist'))
})

test.afterAll(async () => {
  await served?.close()
  project.dispose()
})

test('a reader chooses once how they begin, and every page knows', async ({ page }) => {
  const email = page.locator('[data-audience="email"]').filter({ visible: true })
  const signIn = page.locator('[data-audience="sign-in"]').filter({ visible: true })
  await page.goto(`${served.address}guides/set-up-duo/`)
  await expect(email).not.toHaveCount(0)
  await expect(signIn).not.toHaveCount(0)
  const howToBegin = t('guide.choose.start.question')
  await say(page, howToBegin, t('guide.answers.sign-in'))
  await expect(email).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Find the email' })).toBeHidden()
  // Every step is there for everybody, so that "step 7" is the same step.
  for (const step of await page.locator('.step').all()) await expect(step).toBeVisible()

  await page.goto(`${served.address}guides/only-a-phone/begin/`)
  await expect(signIn).toHaveCount(1)
  await expect(email).toHaveCount(0)
  await say(page, howToBegin, t('guide.answers.email'))
  await expect(signIn).toHaveCount(0)
  await expect(email).toHaveCount(1)
  await say(page, howToBegin, t('guide.choose.start.all'))
  await expect(signIn).toHaveCount(1)
  await expect(email).toHaveCount(1)
})

test('without script both are there, each with the name of its readers, until one is chosen', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  for (const name of ['guides/set-up-duo/', 'guides/only-a-phone/begin/']) {
    await page.goto(`${served.address}${name}`)
    const parts = (answer: 'email' | 'sign-in') => page.locator(`main [data-audience="${answer}"]`)
    for (const answer of ['email', 'sign-in'] as const) {
      const named = parts(answer).filter({ has: page.locator('.whose') })
      await expect(named).not.toHaveCount(0)
      for (const part of await named.all()) {
        await expect(part).toBeVisible()
        await expect(part.locator('.whose').first()).toHaveText(t(`guide.answers.${answer}`))
      }
    }
    for (const [answer, other] of [
      ['email', 'sign-in'],
      ['sign-in', 'email'],
    ] as const) {
      await say(page, t('guide.choose.start.question'), t(`guide.answers.${answer}`))
      await expect(parts(answer).filter({ visible: true })).not.toHaveCount(0)
      await expect(parts(other).filter({ visible: true })).toHaveCount(0)
    }
  }
  await page.close()
})

test('axe-core finds nothing there, and the rehearsal goes to its end', async ({ page }) => {
  for (const name of ['guides/set-up-duo/', 'guides/only-a-phone/begin/']) {
    await page.goto(`${served.address}${name}`)
    expect(await violationsOn(page)).toEqual([])
  }
  await page.goto(`${served.address}practice/universal/#completed/added`)
  await expect(page.locator('[data-screen="completed"]')).toBeVisible()
  await page.locator('[data-press="log-in-with-duo"]').click()
  await page.locator('[data-press="approve"]').click()
  await expect(page.locator('[data-screen="signed-in"]')).toBeVisible()
})
