import { expect } from 'playwright/test'
import type { Outline, Step } from '../../src/guide/outline.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { readStepPages } from './guide/read-step-page.ts'
import { waysOf } from './guide/readers.ts'
import { test } from './shared-window.ts'
import { guidePage, htmlOf, outlines, setUpGuides, stepPage } from './site/pages.ts'

/** Guides of many steps, one after the other: each step is offered by itself. Things to try stand below each other. */
const walked = outlines.filter(
  ({ steps, frontmatter }) => steps.length > 5 && frontmatter.topic !== 'trouble',
)

/** The step that a reader came from: the only one that leads here, or the one above. */
function before({ guide, steps }: Outline, step: Step): Step | undefined {
  // Whoever denies a request did not start it.
  if (guide === 'answer-a-duo-request' && step.number === 5) return steps[0]
  return steps[step.number - 2]
}

test('only guides of more than five steps, which are no list of things to try, have a page a step', () => {
  expect(new Set(walked.map(({ guide }) => guide)).size).toBeGreaterThan(2)
  for (const outline of outlines.filter((each) => !walked.includes(each))) {
    for (const { id } of outline.steps) {
      expect(() => htmlOf({ address: stepPage(outline, id) }), outline.guide).toThrow('ENOENT')
    }
  }
})

for (const outline of walked) {
  const { guide, locale, steps, frontmatter } = outline
  const t = messagesFor(locale)
  test(`every page of one step says where it is and leads on: ${guide}, ${locale}`, async ({
    page,
  }) => {
    const files = steps.map(({ id }) => htmlOf({ address: stepPage(outline, id) }))
    const shown = await readStepPages(page, files)
    for (const [at, step] of steps.entries()) {
      const { titles, progress, rail, dock, whole, end, ...counts } = shown[at]!
      // The page's title is the step's: its number stands in the line above, once for eyes and ears.
      expect.soft(titles).toEqual([step.title])
      const count = { step: step.number, total: steps.length }
      expect.soft(progress).toEqual({
        words: t('guide.progress', count),
        value: step.number,
        max: steps.length,
      })
      expect.soft(counts.steps).toBe(1)
      expect.soft(counts.pictures).toBe(step.views.filter(({ picture }) => picture).length)

      expect.soft(rail.name).toBe(frontmatter.title)
      expect.soft(rail.entries).toEqual(
        steps.map((each) => ({
          words: each.title,
          href: stepPage(outline, each.id),
          isHere: each === step,
          // Who has only the phone has it in their hand anyway.
          isForPhone: each.views.some(
            ({ device, audience }) => device === 'phone' && audience !== 'only-phone',
          ),
        })),
      )
      // All steps below each other are entered at this one, whichever way to them is in sight.
      expect.soft(whole).toBe(`${guidePage(outline).address}#${step.id}`)
      const beginning = step.number === 1 ? outline.headings[0] : undefined
      expect.soft(rail.whole).toBe(`${guidePage(outline).address}#${beginning ?? step.id}`)

      const back = before(outline, step)
      const ways = (waysOf(outline)[at] ?? []).map(({ words, to }) => ({
        words,
        // Only the last page has the end on it.
        href: to
          ? stepPage(outline, to.id)
          : `${step === steps.at(-1) ? '' : guidePage(outline).address}#the-end`,
      }))
      expect.soft(dock.name).toBe(t('guide.goOn'))
      expect.soft(dock.links).toEqual([
        ...(back
          ? [
              {
                words: t('guide.back'),
                href: stepPage(outline, back.id),
              },
            ]
          : []),
        ...ways,
      ])
      // What may go wrong folds at the step's end, and one bar below it leads back and on.
      expect.soft(end, step.id).toEqual(['details', 'nav'])
    }
  })
}

const guide = setUpGuides.find((each) => each.guide === 'set-up-duo' && each.locale === 'es')!
const t = messagesFor(guide.locale)

test('a wide window lists the steps beside the step, a narrow one says how far it is', async ({
  page,
}) => {
  const [, , third] = guide.steps
  const rail = page.getByRole('navigation', { name: guide.frontmatter.title })
  const all = page.getByRole('link', { name: t('guide.allSteps'), exact: true })
  const words = page.getByText(t('guide.progress', { step: 3, total: guide.steps.length }))
  const bar = page.getByRole('progressbar', {
    name: t('guide.progress', { step: 3, total: guide.steps.length }),
  })
  await page.goto(stepPage(guide, third?.id ?? ''))
  for (const [width, isWide] of [
    [1440, true],
    [1366, true],
    [768, false],
    [360, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await expect(rail).toBeVisible({ visible: isWide })
    await expect(all).toBeVisible({ visible: !isWide })
    await expect(words).toBeVisible()
    await expect(bar).toBeVisible()
  }
})

test('steps that are done have a tick in the list, which is also said', async ({ page }) => {
  const [first, second, third] = guide.steps
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(stepPage(guide, first?.id ?? ''))
  const entries = page.getByRole('navigation', { name: guide.frontmatter.title })
  const dock = page.getByRole('navigation', { name: t('guide.goOn') })
  for (const to of [2, 3]) {
    await dock.getByRole('link', { name: t('guide.doneTo', { step: to }) }).click()
  }
  await expect(page).toHaveURL(new RegExp(`${stepPage(guide, third?.id ?? '')}$`))
  const links = entries.getByRole('listitem').getByRole('link')
  const sign = (at: number) =>
    links.nth(at).evaluate((link) => getComputedStyle(link, '::before').content)
  for (const [at, step] of [first, second].entries()) {
    await expect(links.nth(at)).toHaveAccessibleName(new RegExp(`${t('guide.isDone')}$`))
    await expect(links.nth(at)).toContainText(step?.title ?? '')
    expect(await sign(at)).toContain('✓')
  }
  await expect(links.nth(2)).not.toHaveAccessibleName(new RegExp(t('guide.isDone')))
  expect(await sign(2)).not.toContain('✓')
  await expect(links.nth(2)).toHaveAttribute('aria-current', 'step')
})
