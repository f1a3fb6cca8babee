import type { Page } from 'playwright/test'

/** Where a view stands on a guide's page: one zone is one device. */
export interface ViewInZone {
  /** Which zone of the page it is in. */
  zone: number
  /** What stands above its zone, each line with whom alone it is for. */
  places: { words: string; audience?: string; isTurn: boolean; isDrawn: boolean }[]
  /** Whether the zone is the dark one, of a phone. */
  isDark: boolean
  /** What the window around its picture says, and which part of it is in bold. */
  window?: { words: string; bold: string; mark: string }
}

/** Reads where the views of a page stand, in their order. */
export async function readZones(page: Page): Promise<ViewInZone[]> {
  return page.evaluate(() => {
    const all = (within: ParentNode, selector: string) => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ]
    const plain = (element?: Element | null) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

    const placesIn = (zone: Element): ViewInZone['places'] =>
      all(zone, '.turn')
        // A place that readers call differently stands there once for each of them.
        .flatMap((line) => {
          const names = all(line, ':scope > [data-audience]').filter((name) => plain(name) !== '')
          return names.length > 0 ? names : [line]
        })
        .map((line) => ({
          words: plain(line),
          audience: line.dataset.audience ?? line.closest<HTMLElement>('.turn')?.dataset.audience,
          isTurn: line.closest('.turn.now') !== null,
          // What only a screen reader says is clipped to nothing.
          isDrawn:
            line.checkVisibility() &&
            line.getClientRects().length > 0 &&
            getComputedStyle(line.closest('.turn') ?? line).clipPath === 'none',
        }))

    const windowOf = (title: Element) => {
      const mark = title.querySelector('.badge')
      const words = plain(title)
      return {
        words: words.slice(0, words.length - plain(mark).length),
        bold: plain(title.querySelector('b')),
        mark: plain(mark),
      }
    }

    const zones = [...new Set(all(document, '.view').map((view) => view.closest('section')))]
    return all(document, '.view').map((view) => {
      const zone = view.closest('section')
      const title = view.querySelector('.title-bar')
      return {
        zone: zones.indexOf(zone),
        places: zone ? placesIn(zone) : [],
        isDark: zone?.matches('.zone.phone') ?? false,
        window: title ? windowOf(title) : undefined,
      }
    })
  })
}
