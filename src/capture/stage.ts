import type { Locator, Page } from 'playwright'
import { drawnWords } from '../guide/labels.ts'
import type { LabelTable } from '../guide/labels.ts'
import type { Stage } from '../guide/walk.ts'
import { calledWords } from '../guide/labels.ts'
import { fieldOf, pressWords } from './finder.ts'
import type { Sought } from './finder.ts'

/** What a label is sought by: its words on these screens, or the words themselves where no table has the id. */
export function soughtBy(id: string, labels: LabelTable): Sought {
  const words = labels[id]
  if (words === undefined) return { words: id }
  const called = calledWords(words)
  return { words: drawnWords(words), ...(called === undefined ? {} : { called }) }
}

/**
 * What a view of a walk has in hand. It presses and types by the words that a reader sees, found by the same
 * finder that marks them.
 * @param screen the part of the page that counts as the view's screen
 */
export function stageOf(page: Page, screen: Locator, labels: LabelTable): Stage {
  const sought = (id: string): Sought => soughtBy(id, labels)
  const field = async (id: string): Promise<Awaited<ReturnType<typeof fieldOf>>> =>
    fieldOf(page, screen, sought(id))
  return {
    page,
    screen,
    label: (id) => sought(id).words,
    press: (id) => pressWords(page, screen, sought(id)),
    type: async (id, value) => (await field(id)).fill(value),
    choose: async (id, option) => {
      await (await field(id)).selectOption({ label: sought(option).words })
    },
  }
}
