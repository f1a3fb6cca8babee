import type { ElementHandle, Locator, Page } from 'playwright'
import {
  askElement,
  askFindings,
  askTextRuns,
  type FindOptions,
  labelError,
  type LabelQuery,
} from './ask.ts'
import type { PageFindings, Sighting, TextRun } from './exchange.ts'
import { explainFinding, type Finding, type Found } from './finding.ts'
import { betweenTexts, nearest } from '../../diagnostics/nearest.ts'
import { normalizeWords } from '../../guide/labels.ts'

/**
 * Finds every label of a view on its screen, options once for all of them and again until all are
 * there or the time is over.
 * @param scope The view's crop; the whole page where there is none.
 * @returns A finding for each label, in their order.
 * @throws HandrailError where the scope or a label's own element is not on the page exactly once.
 */
export async function findLabels(
  page: Page,
  scope: Locator | undefined,
  sought: readonly LabelQuery[],
  options: FindOptions = {},
): Promise<Finding[]> {
  const answer = await askFindings(page, scope, sought, options, ({ findings }) =>
    findings.every(({ status }) => status === 'found'),
  )
  return sought.map((one, index) => toFinding(answer, index, one))
}

/**
 * Clicks the one control that shows some words, with the mouse, where a reader would.
 * @throws HandrailError where it is not there once, can't be used, or something lies over it.
 */
export async function clickLabel(
  page: Page,
  scope: Locator | undefined,
  sought: LabelQuery,
  options: FindOptions = {},
): Promise<void> {
  let before: Sighting | undefined
  const answer = await askFindings(page, scope, [sought], options, ({ findings: [finding] }) => {
    if (finding?.status !== 'found') return false
    // A press on something that still moves lands beside it.
    const [now] = finding.sightings
    const still = before && JSON.stringify(before.box) === JSON.stringify(now.box)
    before = now
    return Boolean(still && now.press && !now.disabled)
  })
  const { press, disabled } = sightingIn(answer, sought, options)
  if (disabled) {
    throw labelError(options, {
      code: 'label-disabled',
      message: `"${sought.words}" is on the screen, but can't be pressed yet.`,
      fix: 'Do first in capture.ts what makes it usable, such as ticking a box.',
      quotes: [sought.words],
    })
  }
  if (!press) {
    throw labelError(options, {
      code: 'label-covered',
      message: `"${sought.words}" is on the screen, but something lies over it.`,
      fix: 'Close in capture.ts what lies over it.',
      quotes: [sought.words],
    })
  }
  await page.mouse.click(press.x, press.y)
}

/**
 * The one field that some words name, or that shows them: to type into or to choose from.
 * @throws HandrailError where it is not there once, or is no field.
 */
export async function findField(
  page: Page,
  scope: Locator | undefined,
  sought: LabelQuery,
  options: FindOptions = {},
): Promise<ElementHandle<Element>> {
  const answer = await askFindings(page, scope, [sought], options, ({ findings: [finding] }) =>
    Boolean(finding?.status === 'found' && finding.sightings[0].field),
  )
  const { field, role } = sightingIn(answer, sought, options)
  if (!field) {
    throw labelError(options, {
      code: 'label-no-field',
      message: `"${sought.words}" is a ${role}, not a field.`,
      fix: 'Write the words that stand beside the field or in it.',
      quotes: [sought.words],
    })
  }
  const element = await askElement(page, scope, sought, options)
  if (element) return element
  throw labelError(options, {
    code: 'label-gone',
    message: `"${sought.words}" went away while it was looked for.`,
    fix: 'Wait in capture.ts until the screen stands still.',
    quotes: [sought.words],
  })
}

/**
 * Every text run in sight, line by line: what a number must not cover.
 * @param scope The view's crop; the whole page where there is none.
 */
export async function findTextRuns(page: Page, scope: Locator | undefined): Promise<TextRun[]> {
  return askTextRuns(page, scope)
}

function toFinding({ findings, texts }: PageFindings, index: number, sought: LabelQuery): Finding {
  const finding = findings[index]!
  if (finding.status === 'found') return { status: 'found', found: publish(finding.sightings[0]) }
  if (finding.status === 'twice') {
    return { status: 'twice', found: finding.sightings.map(publish) }
  }
  const nearestTo = (words = '') => nearest(normalizeWords(words), texts, betweenTexts)
  const near = nearestTo(sought.words) ?? nearestTo(sought.called)
  return { status: 'missing', outOfSight: finding.outOfSight, ...(near ? { nearest: near } : {}) }
}

function publish({ box, role, text }: Sighting): Found {
  return { box, role, text }
}

/** The one sighting of an answer to one question. */
function sightingIn(answer: PageFindings, sought: LabelQuery, options: FindOptions): Sighting {
  const finding = answer.findings[0]!
  if (finding.status === 'found') return finding.sightings[0]
  throw labelError(options, explainFinding(sought.words, toFinding(answer, 0, sought)))
}
