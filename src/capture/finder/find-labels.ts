import type { ElementHandle, Locator, Page } from 'playwright'
import { betweenTexts, nearest } from '../../diagnostics/nearest.ts'
import { inWindow } from '../../dom/frames.ts'
import { normalizeWords } from '../../guide/labels.ts'
import type { PageFindings, Sighting, TextRun } from './exchange.ts'
import { explainFinding, type Finding, roleWord } from './finding.ts'
import {
  finderProgram,
  type FindOptions,
  findError,
  type LabelQuery,
  lookOnce,
  lookUntil,
  type OpenSearch,
  type Search,
} from './search.ts'

/**
 * Finds every label of a view on its screen, looking once for all of them and again until all are
 * there or the time is over.
 * @param scope The view's crop; the whole page where there is none.
 * @returns A finding for each label, in their order.
 * @throws HandrailError where the scope or a label's own element is not on the page exactly once.
 */
export async function findLabels(
  page: Page,
  scope: Locator | undefined,
  labels: readonly LabelQuery[],
  options: FindOptions = {},
): Promise<Finding[]> {
  const search = { page, scope, labels, options }
  const answer = await lookUntil(search, look, ({ found }) =>
    found.every(({ sightings }) => sightings.length === 1),
  )
  return labels.map((label, index) => toFinding(answer, index, label))
}

/**
 * Clicks the one control that shows some words, with the mouse, where a reader would.
 * @throws HandrailError where it is not there once, can't be used, or something lies over it.
 */
export async function clickLabel(
  page: Page,
  scope: Locator | undefined,
  label: LabelQuery,
  options: FindOptions = {},
): Promise<void> {
  let before = ''
  const { click, disabled } = await findOne({ page, scope, labels: [label], options }, (now) => {
    // A click on something that still moves lands beside it.
    const still = before === JSON.stringify(now.box)
    before = JSON.stringify(now.box)
    return still && now.click !== undefined && !now.disabled
  })
  const quotes = [label.words]
  if (disabled) {
    throw findError(options, {
      code: 'label-disabled',
      message: `"${label.words}" is on the screen, but can't be pressed yet.`,
      fix: 'Do first in capture.ts what makes it usable, such as ticking a box.',
      quotes,
    })
  }
  if (!click) {
    throw findError(options, {
      code: 'label-covered',
      message: `"${label.words}" is on the screen, but something lies over it.`,
      fix: 'Close in capture.ts what lies over it.',
      quotes,
    })
  }
  await page.mouse.click(click.x, click.y)
}

/**
 * The one field that some words name, or that shows them: to type into or to choose from.
 * @throws HandrailError where it is not there once, or is no field.
 */
export async function findField(
  page: Page,
  scope: Locator | undefined,
  label: LabelQuery,
  options: FindOptions = {},
): Promise<ElementHandle<Element>> {
  const search = { page, scope, labels: [label], options }
  const { field, role } = await findOne(search, (now) => now.field)
  const quotes = [label.words]
  if (!field) {
    throw findError(options, {
      code: 'label-no-field',
      message: `"${label.words}" is a ${roleWord(role)}, not a field.`,
      fix: 'Write the words that stand beside the field or in it.',
      quotes,
    })
  }
  const handle = await lookOnce(search, ({ frame, question }) =>
    frame.evaluateHandle(finderProgram('findElement'), question),
  )
  const element = handle.asElement() as ElementHandle<Element> | null
  if (element) return element
  throw findError(options, {
    code: 'label-gone',
    message: `"${label.words}" went away while it was looked for.`,
    fix: 'Wait in capture.ts until the screen stands still.',
    quotes,
  })
}

/**
 * Every text run in sight, line by line: what a number must not cover.
 * @param scope The view's crop; the whole page where there is none.
 */
export async function findTextRuns(page: Page, scope: Locator | undefined): Promise<TextRun[]> {
  const search = { page, scope, labels: [], options: {} }
  return lookOnce(search, async ({ frame, placement, question }) => {
    const runs = await frame.evaluate(finderProgram('readTextRuns'), question.scope)
    return runs.map(({ text, box }) => ({ text, box: inWindow(box, placement) }))
  })
}

/** What the page says of the labels; boxes and points are CSS pixels of its window. */
async function look({ frame, placement, question }: OpenSearch): Promise<PageFindings> {
  const answer = await frame.evaluate(finderProgram('findLabels'), question)
  for (const sighting of answer.found.flatMap(({ sightings }) => sightings)) {
    sighting.box = inWindow(sighting.box, placement)
    if (!sighting.click) continue
    const { x, y } = inWindow({ ...sighting.click, width: 0, height: 0 }, placement)
    sighting.click = { x, y }
  }
  return answer
}

/** The one sighting of a search for one label, as it is when it is good enough or the time is over. */
async function findOne(
  search: Search,
  isEnough: (sighting: Sighting) => boolean,
): Promise<Sighting> {
  const answer = await lookUntil(search, look, ({ found: [first] }) => {
    const [sighting, ...others] = first?.sightings ?? []
    return sighting !== undefined && !others.length && isEnough(sighting)
  })
  const [sighting, ...others] = answer.found[0]?.sightings ?? []
  if (sighting && !others.length) return sighting
  const [label = { words: '' }] = search.labels
  throw findError(search.options, explainFinding(label.words, toFinding(answer, 0, label)))
}

function toFinding({ found, texts }: PageFindings, index: number, label: LabelQuery): Finding {
  const { sightings, outOfSight } = found[index] ?? { sightings: [], outOfSight: false }
  const seen = sightings.map(({ box, role, text }) => ({ box, role, text }))
  const [first, ...others] = seen
  if (first)
    return others.length ? { status: 'twice', found: seen } : { status: 'found', found: first }
  const nearestTo = (words = '') => nearest(normalizeWords(words), texts, betweenTexts)
  const near = nearestTo(label.words) ?? nearestTo(label.called)
  return { status: 'missing', outOfSight, ...(near ? { nearest: near } : {}) }
}
