import { isControl } from './controls.ts'
import type { PageFindings, Question, TextRun } from '../exchange.ts'
import { isOutOfSight, matchesAt, matchesOf, readScreen, sightingOf } from './find.ts'
import { linesOf } from './lines.ts'
import { labelScope, wordScope } from './search-scope.ts'
import { readText } from './text.ts'
import { boxOf, closest, elementsIn } from '../../../dom/tree.ts'

// What the finder asks of a frame; all code in this folder runs in the page.

/** Looks at the frame, once, for all labels of a view. */
export function findLabels(question: Question): PageFindings {
  const { reading, found, crop } = look(question)
  // Where a click lands is asked of the page as it is, when elements are hit as they are.
  const answer = found.map(({ matches, searched, sought }) => ({
    sightings: matches.map((match) => sightingOf(match, searched, crop)),
    outOfSight: isOutOfSight(searched, sought),
  }))
  const complete = answer.every(({ sightings }) => sightings.length)
  return { found: answer, texts: complete ? [] : textsOf(reading) }
}

/** The element of the first label; null unless there is exactly one. */
export function findElement(question: Question): Element | null {
  const [match, ...others] = look(question).found[0]?.matches ?? []
  return match && !others.length ? match.element : null
}

/** Every text run in sight, line by line. */
export function readTextRuns(scope: Element | null): TextRun[] {
  const { roots, crop } = wordScope(scope)
  return linesOf(
    whileHittable(() => readText(roots)),
    crop,
  )
}

function look({ scope, sought }: Question) {
  const { roots, crop } = labelScope(scope)
  return whileHittable(() => {
    const reading = readScreen(roots, crop)
    const found = sought.map((one) => {
      if (!one.at) return { sought: one, searched: reading, matches: matchesOf(reading, one) }
      const own = closest(one.at, isControl) ?? one.at
      const searched = readScreen([own], scope ? boxOf(scope) : undefined)
      return { sought: one, searched, matches: matchesAt(searched, one, one.at) }
    })
    return { reading, found, crop }
  })
}

/** Controls first: of two texts as near, the one that can be pressed was meant. */
function textsOf({ units }: { units: ReturnType<typeof readScreen>['units'] }): string[] {
  const firm = units.filter(({ text }) => text.length <= 80)
  const inControl = firm.filter(({ element }) => closest(element, isControl))
  return [...new Set([...inControl, ...firm].map(({ text }) => text))]
}

/**
 * Runs something while every element can be hit, so that what lies over what can be asked of the
 * page. Nothing is painted in between, and no node changes: the page does not notice.
 */
function whileHittable<T>(run: () => T): T {
  const roots = new Set<Document | ShadowRoot>([document])
  for (const element of elementsIn(document.documentElement)) {
    if (element.shadowRoot) roots.add(element.shadowRoot)
    roots.add(element.ownerDocument)
  }
  const restore = [...roots].map((root) => {
    const { defaultView } =
      root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument!
    const sheet = new (defaultView ?? window).CSSStyleSheet()
    sheet.replaceSync('* { pointer-events: auto !important }')
    const before = [...root.adoptedStyleSheets]
    root.adoptedStyleSheets = [...before, sheet]
    return () => (root.adoptedStyleSheets = before)
  })
  try {
    return run()
  } finally {
    restore.forEach((undo) => undo())
  }
}
