import type { Locator } from 'playwright/test'
import { expect } from 'playwright/test'
import type { Outline, Step, View } from '../../src/guide/outline.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { brand, guidePage, guidesWithSteps } from './site/pages.ts'

/** What the page calls the place of a view. */
function placeName({ audience, device }: View, { locale }: Outline): string {
  const t = messagesFor(locale)
  if (audience === 'ios' || audience === 'android') return t(`guide.answers.${audience}`)
  if (device === 'phone') return t('guide.onPhone')
  return audience === 'only-phone' ? t('guide.inBrowser') : t('guide.onComputer')
}

/** What a heading reads: number, place, title. Where a step begins with views for some readers, each says its place. */
function headingOf({ number, title, views: [first] }: Step, outline: Outline): string {
  const count = messagesFor(outline.locale)('guide.stepOf', {
    step: number,
    total: outline.steps.length,
  })
  return first && !first.audience
    ? `${count}${placeName(first, outline)} – ${title}`
    : count + title
}

/** Words without the numbers and the small English words beside them, spaces made plain. */
async function wordsOf(part: Locator): Promise<string> {
  return part.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const beside of copy.querySelectorAll('.badge, .in-english')) beside.remove()
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
}

/** What the buttons of every step say, and where they lead: to the next step, but for the guide that has branches. */
function waysOf({ guide, locale, steps }: Outline): { words: string; to?: Step }[][] {
  const t = messagesFor(locale)
  const to = (number: number) => {
    const step = steps[number - 1]
    return step
      ? { words: t('guide.wayTo', { step: number, title: step.title }), to: step }
      : { words: t('guide.doneLast') }
  }
  const done = ({ number }: Step) => [
    { words: t('guide.doneTo', { step: number }), to: steps[number - 1] },
  ]
  const end = [{ words: t('guide.doneLast') }]
  const plain = steps.map((_, at) => {
    const next = steps[at + 1]
    return next ? done(next) : end
  })
  if (guide !== 'answer-a-duo-request') return plain
  // Did you start it? Then approve it, and you are finished. If not, deny it, and tell somebody.
  const [, , third = end, , fifth = end] = plain
  return [[to(2), to(5)], [to(4)], third, end, fifth, end]
}

for (const outline of guidesWithSteps) {
  // One visit for all: to open a page takes longer than to look at it.
  test(`${outline.guide}, ${outline.locale}`, async ({ page }) => {
    const { steps, locale, frontmatter } = outline
    const t = messagesFor(locale)
    await page.goto(guidePage(outline).address)

    await test.step('every heading says which step of how many it is', async () => {
      for (const step of steps) {
        const heading = page.locator(`#${step.id} h2`)
        await expect.soft(heading).toHaveAccessibleName(headingOf(step, outline))
      }
      await expect.soft(page.locator('.steps > li')).toHaveCount(steps.length)
    })

    await test.step('number and place come first, then words, picture, and what to do next', async () => {
      for (const step of steps) {
        const order = await page.locator(`#${step.id}`).evaluate((element) => {
          const parts = '.chip, .heading, .words p:not(.chip), .picture img, .acts .button, details'
          return [...element.querySelectorAll(parts)].map((part) =>
            part.matches('.chip')
              ? 'place'
              : part.matches('.heading')
                ? 'title'
                : part.matches('img')
                  ? 'picture'
                  : part.matches('.acts *')
                    ? part.tagName === 'DETAILS'
                      ? 'help'
                      : 'next'
                    : 'words',
          )
        })
        expect.soft(order.slice(0, 2), step.id).toEqual(['title', 'place'])
        expect.soft(order[2] === 'place' ? order[3] : order[2], step.id).toBe('words')
        expect.soft(order.slice(-2), step.id).toEqual(['next', 'help'])
        expect
          .soft(order.filter((part) => part === 'picture'))
          .toHaveLength(step.views.filter(({ picture }) => picture).length)
        if (order.includes('picture')) {
          expect.soft(order.indexOf('picture'), step.id).toBeGreaterThan(order.indexOf('words'))
        }
      }
    })

    await test.step('every picture has words of its own that name the marked labels', async () => {
      const pictures = page.locator('.picture img')
      const said = await pictures.evaluateAll((all) =>
        all.map((image) => image.getAttribute('alt')),
      )
      expect.soft(said.every((alt) => alt !== null && alt !== '' && alt.length <= 125)).toBe(true)
      expect.soft(new Set(said).size).toBe(said.length)
      const shown = viewsOf(outline).filter(({ picture }) => picture)
      expect.soft(said).toHaveLength(shown.length)
      shown.forEach(({ labels }, at) => {
        for (const { screen, called } of labels) expect.soft(said[at]).toContain(called ?? screen)
      })
    })

    await test.step('with the words hidden, every picture is marked with the numbers of its words', async () => {
      await expect.soft(page.locator('.view')).toHaveCount(viewsOf(outline).length)
      for (const [at, view] of viewsOf(outline).entries()) {
        if (!view.picture) continue
        const shown = page.locator('.view').nth(at)
        const numbers = new Set(view.labels.map(({ number }) => number))
        expect.soft(numbers.size, view.key).toBeGreaterThan(0)
        await expect.soft(shown.locator('.picture .ring')).toHaveCount(numbers.size)
        await expect.soft(shown.locator('.picture svg .badge')).toHaveCount(numbers.size)
        const inWords = await shown.locator('.words .label .badge').allTextContents()
        expect.soft(new Set(inWords.map(Number)), view.key).toEqual(numbers)
      }
    })

    await test.step('under every step stands the help desk, with guide and step already named', async () => {
      for (const { id, number } of steps) {
        const help = page.locator(`#${id} .acts details`)
        await help.locator('summary').click()
        const mail = help.getByRole('link', { name: t('help.writeAbout', { step: number }) })
        await expect.soft(mail).toBeVisible()
        const { pathname, searchParams } = new URL((await mail.getAttribute('href')) ?? '')
        expect.soft(pathname).toBe(brand.support.email)
        expect
          .soft(searchParams.get('subject'))
          .toBe(t('help.subject', { guide: frontmatter.title, step: number }))
        const call = help.getByRole('link', {
          name: t('help.callAbout', { phone: brand.support.phone ?? '', step: number }),
        })
        await expect.soft(call).toHaveAttribute('href', /^tel:[+\d]+$/)
        expect.soft(await help.locator('li').count(), `${id} has answers`).toBeGreaterThan(3)
        await help.locator('summary').click()
      }
    })

    await test.step('every button leads to the step that it names, the last one to the end', async () => {
      for (const [at, { id }] of steps.entries()) {
        const buttons = page.locator(`#${id} .acts .button`)
        const ways = waysOf(outline)[at] ?? []
        await expect.soft(buttons).toHaveCount(ways.length)
        for (const [which, { words, to }] of ways.entries()) {
          await expect.soft(buttons.nth(which)).toHaveText(words)
          await buttons.nth(which).click()
          await expect.soft(page).toHaveURL(new RegExp(`#${to?.id ?? 'the-end'}$`))
          const goal = to
            ? page.locator(`#${to.id} h2`, { hasText: to.title })
            : page.getByRole('heading', { name: t('guide.finished'), exact: true })
          await expect.soft(goal).toBeInViewport()
        }
        // Where there is more than one way, none looks more right than the other.
        const looks = await buttons.evaluateAll((all) =>
          all.map((button) => getComputedStyle(button).backgroundColor),
        )
        expect.soft(new Set(looks).size).toBe(1)
      }
    })

    await test.step('the page says that its screens are drawn, and when somebody last checked', async () => {
      const date = new Date(frontmatter.reviewed)
      const drawn = viewsOf(outline).some(({ picture }) => picture)
      if (drawn) await expect.soft(page.locator('.top')).toContainText(t('guide.checked', { date }))
      await expect
        .soft(page.getByRole('contentinfo'))
        .toContainText(t('page.kept', { owner: frontmatter.owner, date }))
    })

    await test.step('a full-width line says when to change the device', async () => {
      const views = viewsOf(outline)
      // With a computer and with only the phone a reader meets the others’ views in neither.
      const turnsOn = (left: View['audience']) => {
        const met = views.filter(({ audience }) => audience !== left)
        return met.filter((view, at) => at > 0 && met[at - 1]?.device !== view.device)
      }
      const withBoth = turnsOn('only-phone')
      const turning = new Set([...withBoth, ...turnsOn('computer-and-phone')])
      const turns = views.filter((view) => turning.has(view))
      const lines = page.locator('.turn')
      await expect.soft(lines).toHaveCount(turns.length)
      for (const [at, { device, audience }] of turns.entries()) {
        const words = device === 'phone' ? t('guide.turnToPhone') : t('guide.turnToComputer')
        const alone = device === 'phone' ? t('guide.leaveBrowser') : t('guide.toBrowser')
        await expect.soft(lines.nth(at)).toHaveText(audience === 'only-phone' ? alone : words)
      }
    })

    // The last: it takes the pictures off the page.
    await test.step('with the pictures hidden, the words say where, what and which label', async () => {
      await page.evaluate(() => {
        for (const figure of document.querySelectorAll('figure')) figure.remove()
      })
      for (const [at, view] of viewsOf(outline).entries()) {
        const words = await wordsOf(page.locator('.view').nth(at).locator('.words'))
        expect.soft(words).toContain(placeName(view, outline))
        for (const { words: label } of view.labels) expect.soft(words).toContain(label)
        // What a screen says in another language stands in brackets behind the writer's words.
        const written = words.replace(new RegExp(` \\(${t('guide.screenWords')} [^)]*\\)`, 'g'), '')
        for (const { text } of view.prose) {
          expect.soft(written).toContain(text.replace(/\s+/g, ' '))
        }
        expect.soft(view.prose.length, `${view.key} says what to do`).toBeGreaterThan(0)
      }
    })
  })
}
