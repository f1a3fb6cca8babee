import type { Locator, Page } from 'playwright'
import { HandrailError } from '../diagnostics/diagnostic.ts'
import { calledWords, drawnWords } from '../guide/labels.ts'
import type { LabelTable } from '../guide/labels.ts'
import { inCaptureScript } from '../guide/capture-script.ts'
import type { CaptureContext } from '../guide/capture-script.ts'
import { findField, clickLabel } from './finder/find-labels.ts'
import type { LabelQuery } from './finder/search.ts'

type Field = Awaited<ReturnType<typeof findField>>

/** Milliseconds that a field may take: it is on the screen already. */
const timeout = 3_000

/** What a label is sought by: its words on these screens, or the words themselves where no table has the id. */
export function labelQuery(id: string, labels: LabelTable): LabelQuery {
  const words = labels[id]
  if (words === undefined) return { words: id }
  const called = calledWords(words)
  return { words: drawnWords(words), ...(called === undefined ? {} : { called }) }
}

/**
 * What a view of a capture script has in hand. It presses and types by the words that a reader sees, found by the same
 * finder that marks them.
 * @param screen the part of the page that counts as the view's screen
 * @param key what messages call the view in the capture script
 * @param arrive waits until the page has arrived wherever a press led
 */
export function createContext(
  page: Page,
  screen: Locator,
  labels: LabelTable,
  key: string,
  arrive: () => Promise<void>,
): CaptureContext {
  const at = { file: inCaptureScript, key }
  const sought = (id: string): LabelQuery => labelQuery(id, labels)
  const act = async (id: string, action: (field: Field) => Promise<unknown>, value?: string) => {
    const { words } = sought(id)
    const field = await findField(page, screen, sought(id), { at })
    await action(field).catch(() => {
      throw new HandrailError([
        {
          code: 'field-refuses',
          at,
          message: `"${words}" does not take ${value === undefined ? 'what capture.ts types' : `"${value}"`}.`,
          quotes: [words, ...(value === undefined ? [] : [value])],
        },
      ])
    })
  }
  return {
    page,
    screen,
    label: (id) => sought(id).words,
    click: async (id) => {
      await clickLabel(page, screen, sought(id), { at })
      await arrive()
    },
    fill: (id, value) => act(id, (field) => field.fill(value, { timeout })),
    select: (id, option) => {
      const { words } = sought(option)
      return act(id, (field) => field.selectOption({ label: words }, { timeout }), words)
    },
  }
}
