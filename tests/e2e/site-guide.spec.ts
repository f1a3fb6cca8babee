import { expect, type Page } from 'playwright/test'
import { inLanguage } from '../../src/brand/brand.ts'
import type { Outline, Step, View } from '../../src/guide/outline.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import { messagesFor } from '../../src/i18n/translate.ts'
import { forksOf, metBy, placeOf, readersOf } from './guide/readers.ts'
import { readZones } from './guide/read-zones.ts'
import { test } from './shared-window.ts'
import { headingsOf, pressEveryButton, readGuide } from './site/guide-page.ts'
import { brand, guidePage, guidesWithSteps } from './site/pages.ts'

/** What a step's heading reads: its number and its title. */
function headingOf({ number, title }: Step, { locale, steps }: Outline): string {
  return messagesFor(locale)('guide.stepOf', { step: number, total: steps.length }) + title
}

/** Whether a guide is a list of things to try until one has helped: each is a card, and has no zones. */
const isChecklist = ({ frontmatter }: Outline): boolean => frontmatter.topic === 'trouble'

/** The color of the one filled button of a guide: the one that leads to its pages of single steps. */
async function fillOf(page: Page): Promise<string | undefined> {
  const buttons = page.locator('main a[data-steps]')
  if ((await buttons.count()) === 0) return undefined
  return buttons.first().evaluate((button) => getComputedStyle(button).backgroundColor)
}

for (const outline of guidesWithSteps) {
  // One visit for all, and what stands there read in one go: to ask for part after part takes longer than to look.
  test(`${outline.guide}, ${outline.locale}`, async ({ page }) => {
    const { steps, locale, frontmatter } = outline
    const t = messagesFor(locale)
    await page.goto(guidePage(outline).address)
    const shown = await readGuide(page)
    const zones = await readZones(page)
    const views = viewsOf(outline)

    await test.step('every heading says which step of how many it is', async () => {
      expect
        .soft(await headingsOf(page.locator('main')))
        .toEqual(expect.arrayContaining(steps.map((step) => headingOf(step, outline))))
      expect.soft(shown.steps.map(({ id }) => id)).toEqual(steps.map(({ id }) => id))
    })

    await test.step('number and title come first, then place, words, picture, and help at the end', () => {
      for (const [at, step] of steps.entries()) {
        const { order = [] } = shown.steps[at] ?? {}
        const ways = (forksOf(outline)[at] ?? []).map(() => 'next')
        const [first, ...rest] = order
        expect.soft(first, step.id).toBe('title')
        // A part without a zone has its words right below its title.
        if (rest.includes('place')) expect.soft(rest[0], step.id).toBe('place')
        const [words] = rest.filter((part) => part !== 'place')
        expect.soft(words, step.id).toBe('words')
        expect
          .soft(order.filter((part) => part === 'picture'))
          .toHaveLength(step.views.filter(({ picture }) => picture).length)
        if (order.includes('picture')) {
          expect.soft(order.indexOf('picture'), step.id).toBeGreaterThan(order.indexOf('words'))
        }
        // What leads on comes last, and only where it is not simply the next step below.
        const help = isChecklist(outline) && !order.includes('help') ? [] : ['help']
        const end = order.filter((part) => part === 'help' || part === 'next')
        expect.soft(end, step.id).toEqual([...help, ...ways])
        expect.soft(order.slice(order.length - end.length), step.id).toEqual(end)
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
        const inPicture = view.labels.map(({ number }) => number)
        const inAddress = view.address ? [view.address.number] : []
        const numbers = new Set([...inPicture, ...inAddress])
        expect.soft(numbers.size, view.key).toBeGreaterThan(0)
        expect.soft(shown.views[at]?.rings, view.key).toBe(inPicture.length)
        expect.soft(shown.views[at]?.badges, view.key).toBe(inPicture.length)
        expect.soft(zones[at]?.window?.mark ?? '', view.key).toBe(inAddress.join(''))
        expect.soft(new Set(shown.views[at]?.numbersInWords), view.key).toEqual(numbers)
      }
    })

    await test.step('with the pictures hidden, the words say what and which label', () => {
      for (const [at, view] of views.entries()) {
        const words = shown.views[at]?.words ?? ''
        if (view.phone) expect.soft(words).toContain(t(`guide.answers.${view.phone}`))
        for (const { words: label } of view.labels) expect.soft(words).toContain(label)
        // What a screen says in another language stands in brackets behind the writer's words.
        const written = words.replace(new RegExp(` \\(${t('guide.screenWords')} [^)]*\\)`, 'g'), '')
        for (const { text } of view.prose) {
          expect.soft(written).toContain(text.replace(/\s+/g, ' '))
        }
        expect.soft(view.prose.length, `${view.key} says what to do`).toBeGreaterThan(0)
      }
    })

    await test.step('each zone tells its readers once which device it is, or that they turn to it now', () => {
      for (const reader of readersOf(outline)) {
        let before: { device?: View['device']; zone?: number } = {}
        for (const view of metBy(reader, views)) {
          const { zone, places = [], isDark } = zones[views.indexOf(view)] ?? {}
          const where = `${view.key} for ${reader.join(', ')}`
          const onPhone = view.device === 'phone' || view.audience === 'only-phone'
          if (!isChecklist(outline)) expect.soft(isDark, where).toBe(onPhone)
          if (zone === before.zone) {
            expect.soft(view.device, `${where}: one zone, one device`).toBe(before.device)
            continue
          }
          // A call is made with whatever is at hand, and the next turn is from the device before it.
          if (view.anywhere) {
            expect.soft(places, `${where}: no device`).toEqual([])
            continue
          }
          const isTurn = before.device !== undefined && before.device !== view.device
          const told = places.filter(
            ({ audience }) => audience === undefined || reader.some((said) => said === audience),
          )
          const words = placeOf(view, isTurn, reader, outline)
          expect.soft(told, where).toEqual([expect.objectContaining({ words, isTurn })])
          // Things to try draw the device once, and a change of it; whoever has said nothing has a computer.
          const isSaid = isTurn || !isChecklist(outline) || view.step === steps[0]?.id
          const isDrawn = !reader.includes('only-phone') && isSaid
          expect.soft(told[0]?.isDrawn, where).toBe(isDrawn)
          before = { device: view.device, zone }
        }
      }
    })

    await test.step('views have a number and a letter, in the order in which each reader meets them', () => {
      for (const step of steps) {
        for (const reader of readersOf(outline)) {
          const met = metBy(reader, step.views)
          const names = met.map((view) => shown.views[views.indexOf(view)]?.name ?? '')
          const letters = names.map((name) => name.replace(`${step.number} `, ''))
          // One view is the step itself; several have a letter each, from A, and none twice.
          if (met.length < 2) continue
          expect.soft(letters[0], step.id).toBe('A')
          expect.soft(letters.join(''), step.id).toMatch(/^[A-Z]+$/)
          expect.soft(letters, step.id).toEqual([...new Set(letters)].sort())
          expect.soft(letters, step.id).toHaveLength(met.length)
        }
      }
    })

    await test.step('a picture of the computer stands in a window that says where it is, with the domain in bold', () => {
      const mail = `${t('picture.computer')}: ${inLanguage(brand.enrollment.subject, locale)}.`
      const { host } = new URL(brand.enrollment.signIn ?? 'https://none.example')
      const domain = host.split('.').slice(-2).join('.')
      const addresses = [
        { words: 'api-1234.duosecurity.com/', bold: '.duosecurity.com' },
        { words: `${host}/`, bold: domain },
      ]
      const pictured = views.filter(({ picture }) => picture)
      for (const [at, view] of pictured.entries()) {
        const { window } = zones[views.indexOf(view)] ?? {}
        if (view.device === 'phone') expect.soft(window, view.key).toBeUndefined()
        else if (shown.alts[at]?.startsWith(mail)) {
          expect.soft(window, view.key).toMatchObject({ words: t('guide.inbox'), bold: '' })
        } else {
          expect
            .soft(addresses, view.key)
            .toContainEqual({ words: window?.words, bold: window?.bold })
        }
      }
    })

    await test.step('under every step stands the help desk, with guide and step already named', async () => {
      for (const [at, { id, number }] of steps.entries()) {
        const { order = [], help } = shown.steps[at] ?? {}
        // A thing to try may go without: below them all stands the help desk.
        if (isChecklist(outline) && !order.includes('help')) continue
        const { links = [], answers = 0 } = help ?? {}
        const linkCalled = (name: string) => links.filter(({ words }) => words === name)
        const mails = linkCalled(t('help.writeAbout', { step: number }))
        expect.soft(mails, id).toEqual([expect.objectContaining({ visible: true })])
        const { pathname, searchParams } = new URL(mails[0]?.href ?? 'mailto:')
        expect.soft(pathname).toBe(brand.support.email)
        expect
          .soft(searchParams.get('subject'))
          .toBe(t('help.subject', { guide: frontmatter.title, step: number }))
        const call = t('help.callAbout', {
          phone: brand.support.phone ?? '',
          guide: frontmatter.title,
          step: number,
        })
        expect
          .soft(linkCalled(call), id)
          .toEqual([expect.objectContaining({ href: expect.stringMatching(/^tel:[+\d]+$/) })])
        expect.soft(answers, `${id} has answers`).toBeGreaterThan(3)
      }
      const below = page.getByRole('region', { name: t('help.title') })
      for (const kind of ['mailto:', 'tel:']) {
        await expect.soft(below.locator(`a[href^="${kind}"]`)).toBeVisible()
      }
    })

    await test.step('where the road forks, every button leads to the step that it names', async () => {
      const filled = await fillOf(page)
      const pressed = await pressEveryButton(page)
      for (const [at, { id }] of steps.entries()) {
        const there = pressed.filter(({ step }) => step === id)
        expect.soft(there.map(({ words, hash, headings }) => ({ words, hash, headings }))).toEqual(
          (forksOf(outline)[at] ?? []).map(({ words, to }) => ({
            words,
            hash: `#${to?.id ?? 'the-end'}`,
            headings: expect.arrayContaining([
              to ? expect.stringContaining(to.title) : t('guide.finished'),
            ]),
          })),
        )
        expect.soft(there.filter(({ covered }) => covered)).toEqual([])
      }
      // Where there is more than one way, none looks more right than the other; the page's one filled button is above.
      const colors = new Set(pressed.map(({ color }) => color))
      expect.soft(colors.size).toBeLessThan(2)
      if (filled) expect.soft([...colors]).not.toContain(filled)
    })

    await test.step('the page says that its screens are drawn, and who has checked them, if somebody has', async () => {
      const drawn = views.some(({ picture }) => picture)
      const main = page.getByRole('main')
      const about = page.getByRole('contentinfo')
      const { owner } = frontmatter
      if (brand.reviewed === undefined) {
        if (drawn) await expect.soft(main).toContainText(t('guide.drawn'))
        await expect.soft(about).not.toContainText(owner)
      } else {
        const date = new Date(brand.reviewed)
        if (drawn) await expect.soft(main).toContainText(t('guide.checked', { date }))
        await expect.soft(about).toContainText(t('page.kept', { owner, date }))
      }
    })
  })
}
