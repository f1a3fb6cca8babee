import { expect } from 'playwright/test'
import type { Outline, Step, View } from '../../src/guide/outline.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { test } from './shared-window.ts'
import { headingsOf, pressEveryButton, readGuide } from './site/guide-page.ts'
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
  // One visit for all, and what stands there read in one go: to ask for part after part takes longer than to look.
  test(`${outline.guide}, ${outline.locale}`, async ({ page }) => {
    const { steps, locale, frontmatter } = outline
    const t = messagesFor(locale)
    await page.goto(guidePage(outline).address)
    const shown = await readGuide(page)
    const views = viewsOf(outline)

    await test.step('every heading says which step of how many it is', async () => {
      expect
        .soft(await headingsOf(page.locator('main')))
        .toEqual(expect.arrayContaining(steps.map((step) => headingOf(step, outline))))
      expect.soft(shown.steps.map(({ id }) => id)).toEqual(steps.map(({ id }) => id))
    })

    await test.step('number and place come first, then words, picture, and what to do next', () => {
      for (const [at, step] of steps.entries()) {
        const { order = [] } = shown.steps[at] ?? {}
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

    await test.step('every picture has words of its own that name the marked labels', () => {
      const said = shown.alts
      expect.soft(said.every((alt) => alt !== null && alt !== '' && alt.length <= 125)).toBe(true)
      expect.soft(new Set(said).size).toBe(said.length)
      const pictured = views.filter(({ picture }) => picture)
      expect.soft(said).toHaveLength(pictured.length)
      pictured.forEach(({ labels }, at) => {
        for (const { screen, called } of labels) expect.soft(said[at]).toContain(called ?? screen)
      })
    })

    await test.step('with the words hidden, every picture is marked with the numbers of its words', () => {
      expect.soft(shown.views).toHaveLength(views.length)
      for (const [at, view] of views.entries()) {
        if (!view.picture) continue
        const numbers = new Set(view.labels.map(({ number }) => number))
        expect.soft(numbers.size, view.key).toBeGreaterThan(0)
        expect.soft(shown.views[at]?.rings, view.key).toBe(numbers.size)
        expect.soft(shown.views[at]?.badges, view.key).toBe(numbers.size)
        expect.soft(new Set(shown.views[at]?.numbersInWords), view.key).toEqual(numbers)
      }
    })

    await test.step('with the pictures hidden, the words say where, what and which label', () => {
      for (const [at, view] of views.entries()) {
        const words = shown.views[at]?.words ?? ''
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

    await test.step('under every step stands the help desk, with guide and step already named', () => {
      for (const [at, { id, number }] of steps.entries()) {
        const { links = [], answers = 0 } = shown.steps[at]?.help ?? {}
        const linkCalled = (name: string) => links.filter(({ words }) => words === name)
        const mails = linkCalled(t('help.writeAbout', { step: number }))
        expect.soft(mails, id).toEqual([expect.objectContaining({ visible: true })])
        const { pathname, searchParams } = new URL(mails[0]?.href ?? 'mailto:')
        expect.soft(pathname).toBe(brand.support.email)
        expect
          .soft(searchParams.get('subject'))
          .toBe(t('help.subject', { guide: frontmatter.title, step: number }))
        const call = t('help.callAbout', { phone: brand.support.phone ?? '', step: number })
        expect
          .soft(linkCalled(call), id)
          .toEqual([expect.objectContaining({ href: expect.stringMatching(/^tel:[+\d]+$/) })])
        expect.soft(answers, `${id} has answers`).toBeGreaterThan(3)
      }
    })

    await test.step('every button leads to the step that it names, the last one to the end', async () => {
      const pressed = await pressEveryButton(page)
      for (const [at, { id }] of steps.entries()) {
        const there = pressed.filter(({ step }) => step === id)
        expect.soft(there.map(({ words, hash, headings }) => ({ words, hash, headings }))).toEqual(
          (waysOf(outline)[at] ?? []).map(({ words, to }) => ({
            words,
            hash: `#${to?.id ?? 'the-end'}`,
            headings: expect.arrayContaining([
              to ? expect.stringContaining(to.title) : t('guide.finished'),
            ]),
          })),
        )
        expect.soft(there.filter(({ covered }) => covered)).toEqual([])
        // Where there is more than one way, none looks more right than the other.
        expect.soft(new Set(there.map(({ color }) => color)).size).toBe(1)
      }
    })

    await test.step('the page says that its screens are drawn, and when somebody last checked', async () => {
      const date = new Date(frontmatter.reviewed)
      const drawn = views.some(({ picture }) => picture)
      if (drawn) await expect.soft(page.locator('.top')).toContainText(t('guide.checked', { date }))
      await expect
        .soft(page.getByRole('contentinfo'))
        .toContainText(t('page.kept', { owner: frontmatter.owner, date }))
    })

    await test.step('a full-width line says when to change the device', () => {
      // With a computer and with only the phone a reader meets the others’ views in neither.
      const turnsOn = (left: View['audience']) => {
        const met = views.filter(({ audience }) => audience !== left)
        return met.filter((view, at) => at > 0 && met[at - 1]?.device !== view.device)
      }
      const withBoth = turnsOn('only-phone')
      const turning = new Set([...withBoth, ...turnsOn('computer-and-phone')])
      const turns = views.filter((view) => turning.has(view))
      expect.soft(shown.turns).toEqual(
        turns.map(({ device, audience }) => {
          if (audience !== 'only-phone')
            return device === 'phone' ? t('guide.turnToPhone') : t('guide.turnToComputer')
          return device === 'phone' ? t('guide.leaveBrowser') : t('guide.toBrowser')
        }),
      )
    })
  })
}
