import type { Locator, Page } from 'playwright/test'

/** What a guide's page shows, read in one go. */
export interface GuideOnPage {
  steps: StepOnPage[]
  views: ViewOnPage[]
  /** What each picture is said to show. */
  alts: (string | null)[]
  /** The lines that say to change the device, at the top of a zone. */
  turns: string[]
}

interface StepOnPage {
  id: string
  /** What comes after what: `title`, `place` of each zone, `words`, `picture`, `help`, `next`. */
  order: string[]
  /** What is unfolded below the step. */
  help: { links: { words: string; href: string; visible: boolean }[]; answers: number }
}

interface ViewOnPage {
  /** What stands at the top of its zone: where a reader's hands are, and whose the zone is. */
  place: string
  /** Its step's number and its letter; empty where the step has one view only. */
  name: string
  rings: number
  badges: number
  numbersInWords: number[]
  /** Without the numbers and the small English words beside them, spaces made plain. */
  words: string
}

/** Reads a guide's page; folds out the help below every step, and in again. */
export async function readGuide(page: Page): Promise<GuideOnPage> {
  return page.evaluate(() => {
    const all = <Kind extends Element = HTMLElement>(within: ParentNode, selector: string) => [
      ...within.querySelectorAll<Kind>(selector),
    ]
    const plain = (element: Element | null) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

    const kindOf = (part: Element): string => {
      if (part.matches('.turn')) return 'place'
      if (part.matches('h1, h2')) return 'title'
      if (part.matches('img')) return 'picture'
      if (part.matches('details')) return 'help'
      return part.matches('nav a') ? 'next' : 'words'
    }
    const helpOf = (step: Element): StepOnPage['help'] => {
      const help = step.querySelector('details.trouble')
      help?.querySelector('summary')?.click()
      const links = help ? all<HTMLAnchorElement>(help, 'a') : []
      const read = links.map((link) => ({
        words: plain(link),
        href: link.href,
        visible: link.checkVisibility() && link.getClientRects().length > 0,
      }))
      help?.querySelector('summary')?.click()
      return { links: read, answers: help ? all(help, 'li').length : 0 }
    }
    const parts =
      ':scope > :is(h1, h2), .turn, .words p:not(.whose), .picture img, .trouble, :scope > nav a'
    return {
      steps: all(document, '.steps > li').map((step) => ({
        id: step.id,
        order: all(step, parts).map(kindOf),
        help: helpOf(step),
      })),
      views: all(document, '.view').map((view) => {
        const words = view.querySelector('.words')?.cloneNode(true) as Element | undefined
        const numbersInWords = all(view, '.words .label .badge').map(plain).map(Number)
        const besides = '.letter, .badge, .in-english, figure'
        for (const beside of words ? all(words, besides) : []) beside.remove()
        const zone = view.closest('section')
        return {
          place: zone ? all(zone, ':scope > :is(.turn, .whose)').map(plain).join(' ') : '',
          name: plain(view.querySelector('.letter')),
          rings: all(view, '.picture .ring').length,
          badges: all(view, '.picture svg .badge').length,
          numbersInWords,
          words: plain(words ?? null),
        }
      }),
      alts: all(document, '.picture img').map((image) => image.getAttribute('alt')),
      turns: all(document, '.turn.now').map(plain),
    }
  })
}

/** What a screen reader calls the headings of the second level in a part of the page. */
export async function headingsOf(part: Locator): Promise<string[]> {
  const outline = await part.ariaSnapshot()
  return [...outline.matchAll(/heading ("(?:[^"\\]|\\.)*") \[level=2\]/g)].map(([, name]) =>
    String(JSON.parse(name ?? '""')),
  )
}

/** A way on from a step that was pressed, and what was in the window then. */
export interface Pressed {
  /** The id of the step that it belongs to. */
  step: string
  words: string
  color: string
  /** Something else lies over its middle. */
  covered: boolean
  hash: string
  headings: string[]
}

/** Presses one way on after the other, below all steps of the page, each where a reader would see it. */
export async function pressEveryButton(page: Page): Promise<Pressed[]> {
  return page.evaluate(async () => {
    const plain = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    const inWindow = (element: Element) => {
      const { top, bottom, height } = element.getBoundingClientRect()
      return height > 0 && bottom > 0 && top < innerHeight
    }
    const pressed: Pressed[] = []
    for (const button of document.querySelectorAll<HTMLElement>('.steps > li > nav a')) {
      button.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = button.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      const color = getComputedStyle(button).backgroundColor
      const words = plain(button)
      await new Promise((done) => {
        addEventListener('hashchange', done, { once: true })
        setTimeout(done, 5000)
        button.click()
      })
      const headings = [...document.querySelectorAll('h1, h2, h3')].filter(inWindow)
      pressed.push({
        step: button.closest('.steps > li')?.id ?? '',
        words,
        color,
        covered: !hit || !button.contains(hit),
        hash: location.hash,
        headings: headings.map(plain),
      })
    }
    return pressed
  })
}
