import type { ElementHandle, Locator, Page } from 'playwright'
import {
  askElement,
  askFindings,
  askWords,
  type Looking,
  problem,
  type Sought,
} from './finder/ask.ts'
import type { PageFindings, Sighting, WordRun } from './finder/exchange.ts'
import { explainFinding, type Finding, type Found } from './finder/finding.ts'
import { nearestText } from './nearest-text.ts'

export type { Looking, Sought } from './finder/ask.ts'
export type { WordRun } from './finder/exchange.ts'
export { explainFinding, type Finding, type Found } from './finder/finding.ts'

/**
 * Finds every label of a view on its screen, looking once for all of them and again until all are
 * there or the time is over.
 * @param scope The view's crop; the whole page where there is none.
 * @returns A finding for each label, in their order.
 * @throws HandrailError where the scope or a label's own element is not on the page exactly once.
 */
export async function findWords(
  page: Page,
  scope: Locator | undefined,
  sought: readonly Sought[],
  looking: Looking = {},
): Promise<Finding[]> {
  const answer = await askFindings(page, scope, sought, looking, ({ findings }) =>
    findings.every(({ status }) => status === 'found'),
  )
  return sought.map((one, index) => toFinding(answer, index, one))
}

/**
 * Presses the one control that shows some words, with the mouse, where a reader would.
 * @throws HandrailError where it is not there once, can't be used, or something lies over it.
 */
export async function pressWords(
  page: Page,
  scope: Locator | undefined,
  sought: Sought,
  looking: Looking = {},
): Promise<void> {
  let before: Sighting | undefined
  const answer = await askFindings(page, scope, [sought], looking, ({ findings: [finding] }) => {
    if (finding?.status !== 'found') return false
    // A press on something that still moves lands beside it.
    const [now] = finding.sightings
    const still = before && JSON.stringify(before.box) === JSON.stringify(now.box)
    before = now
    return Boolean(still && now.press && !now.disabled)
  })
  const { press, disabled } = sightingIn(answer, sought, looking)
  if (disabled) {
    throw problem(
      looking,
      `"${sought.words}" is on the screen, but can't be pressed yet.`,
      'Do first in the walk what makes it usable, such as ticking a box.',
    )
  }
  if (!press) {
    throw problem(
      looking,
      `"${sought.words}" is on the screen, but something lies over it.`,
      'Close in the walk what lies over it.',
    )
  }
  await page.mouse.click(press.x, press.y)
}

/**
 * The one field that some words name, or that shows them: to type into or to choose from.
 * @throws HandrailError where it is not there once, or is no field.
 */
export async function fieldOf(
  page: Page,
  scope: Locator | undefined,
  sought: Sought,
  looking: Looking = {},
): Promise<ElementHandle<Element>> {
  const answer = await askFindings(page, scope, [sought], looking, ({ findings: [finding] }) =>
    Boolean(finding?.status === 'found' && finding.sightings[0].field),
  )
  const { field, role } = sightingIn(answer, sought, looking)
  if (!field) {
    throw problem(
      looking,
      `"${sought.words}" is a ${role}, not a field.`,
      'Write the words that stand beside the field or in it.',
    )
  }
  const element = await askElement(page, scope, sought, looking)
  if (element) return element
  throw problem(
    looking,
    `"${sought.words}" went away while it was looked for.`,
    'Wait in the walk until the screen stands still.',
  )
}

/**
 * Every text run in sight, line by line: what a number must not cover.
 * @param scope The view's crop; the whole page where there is none.
 */
export async function screenWords(page: Page, scope: Locator | undefined): Promise<WordRun[]> {
  return askWords(page, scope)
}

function toFinding({ findings, texts }: PageFindings, index: number, sought: Sought): Finding {
  const finding = findings[index]!
  if (finding.status === 'found') return { status: 'found', found: publish(finding.sightings[0]) }
  if (finding.status === 'twice') {
    return { status: 'twice', found: finding.sightings.map(publish) }
  }
  const nearest = nearestText(sought.words, texts) ?? nearestText(sought.called ?? '', texts)
  return { status: 'missing', outOfSight: finding.outOfSight, ...(nearest ? { nearest } : {}) }
}

function publish({ box, role, text }: Sighting): Found {
  return { box, role, text }
}

/** The one sighting of an answer to one question. */
function sightingIn(answer: PageFindings, sought: Sought, looking: Looking): Sighting {
  const finding = answer.findings[0]!
  if (finding.status === 'found') return finding.sightings[0]
  const { message, fix } = explainFinding(sought.words, toFinding(answer, 0, sought))
  throw problem(looking, message, fix)
}
