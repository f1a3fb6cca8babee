import { expect } from 'playwright/test'
import { messagesFor } from '../../src/i18n/translate.ts'
import { labelWords } from '../label-words.ts'
import { test } from './shared-window.ts'
import { brand, guidePage, htmlOf, inLocale, setUpGuides, stepPage } from './site/pages.ts'

/** What each prompt's first screen says, and which guide is about it. */
const prompts = [
  { guide: 'set-up-duo', screens: undefined, title: 'hello-title' },
  { guide: 'set-up-duo-classic', screens: 'classic', title: 'welcome-title' },
] as const

for (const outline of setUpGuides) {
  const { guide, locale, steps } = outline
  const t = messagesFor(locale)
  const question = t('guide.promptWhich')

  test(`who sets up is asked which screen they see where it shows, not before (${guide}, ${locale})`, async ({
    page,
  }) => {
    const asking = steps.filter(({ id }) =>
      htmlOf({ address: stepPage(outline, id) }).includes(question),
    )
    expect(asking).toHaveLength(1)
    expect(htmlOf({ address: inLocale('/', locale) })).not.toContain(question)
    const [step] = asking
    for (const address of [stepPage(outline, step?.id ?? ''), guidePage(outline).address]) {
      await page.goto(address)
      await expect(page.getByText(question)).toHaveCount(1)
      const choices = page.getByRole('listitem').filter({ hasText: t('guide.promptSays') })
      for (const each of prompts) {
        const words = labelWords(locale, each.screens)(each.title)
        const choice = choices
          .filter({ has: page.locator('b', { hasText: words }) })
          .filter({ has: page.locator('img') })
          .last()
        await expect(choice).toBeVisible()
        const picture = choice.locator('img')
        await picture.scrollIntoViewIfNeeded()
        await expect
          .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(300)
        if (each.guide === guide) {
          await expect(choice).toContainText(t('guide.promptHere'))
          await expect(choice.getByRole('link')).toHaveCount(0)
        } else {
          await expect(choice.getByRole('link')).toHaveAttribute(
            'href',
            inLocale(`/guides/${each.guide}/`, locale),
          )
        }
      }
      expect(brand.prompts).toHaveLength(2)
    }
  })
}
