import type { Page } from 'playwright/test'

/** What the file of the page of one step says of its place among all, without style and script. */
export interface StepPage {
  titles: string[]
  /** The headings above the zones of the step. */
  places: string[]
  steps: number
  pictures: number
  progress: { words: string; value: number; max: number }
  rail: { name: string; entries: RailEntry[]; whole: string }
  dock: { name: string; links: { words: string; href: string }[] }
  /** The path of the way to all steps that a narrow window shows. */
  whole: string
  /** The kinds of what the step ends with. */
  end: string[]
}

interface RailEntry {
  words: string
  href: string
  isHere: boolean
  isForPhone: boolean
}

/** Reads the files of pages of one step: to open each would take far longer. */
export async function readStepPages(page: Page, files: readonly string[]): Promise<StepPage[]> {
  return page.evaluate((texts) => {
    const plain = (element?: Element | null) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const hrefOf = (element?: Element | null) => element?.getAttribute('href') ?? ''

    return texts.map((text) => {
      const file = new DOMParser().parseFromString(text, 'text/html')
      const all = (selector: string) => [...file.querySelectorAll(selector)]
      const progress = file.querySelector('progress')
      const rail = file.querySelector('main nav:has([aria-current])')
      const dock = file.querySelector('.step > nav')
      return {
        titles: all('h1').map(plain),
        places: all('.step > section .turn').map(plain),
        steps: all('.step').length,
        pictures: all('.picture img').length,
        progress: {
          words: progress?.getAttribute('aria-label') ?? '',
          value: progress?.value ?? NaN,
          max: progress?.max ?? NaN,
        },
        rail: {
          name: rail?.getAttribute('aria-label') ?? '',
          entries: [...(rail?.querySelectorAll('li > a') ?? [])].map((link) => ({
            words: plain(link),
            href: hrefOf(link),
            isHere: link.getAttribute('aria-current') === 'step',
            isForPhone: link.querySelector('[href="#icon-smartphone"]') !== null,
          })),
          whole: hrefOf(rail?.querySelector(':scope > a')),
        },
        dock: {
          name: dock?.getAttribute('aria-label') ?? '',
          links: [...(dock?.querySelectorAll('a') ?? [])].map((link) => ({
            words: plain(link),
            href: hrefOf(link),
          })),
        },
        whole: hrefOf(progress?.previousElementSibling),
        end: [...(file.querySelector('.step')?.children ?? [])]
          .slice(-2)
          .map((part) => part.localName),
      }
    })
  }, files)
}
