import { isControl } from './controls.ts'
import type { PageFinding, PageFindings, Question, WordRun } from '../exchange.ts'
import {
  findingOf,
  isOutOfSight,
  type Match,
  matchesAt,
  matchesOf,
  read,
  sightingOf,
} from './find.ts'
import { linesOf } from './lines.ts'
import { placeOfLabels, placeOfWords } from './place.ts'
import { readText } from './text.ts'
import { boxOf, closest, elementsIn } from '../../../dom/tree.ts'

/**
 * Looks at the page, once, for all labels of a view. Runs in the page; so does everything in this folder.
 * @returns Findings; or the element of the first label, null unless there is exactly one; or all words.
 */
export function look(question: Question): PageFindings | Element | null | WordRun[] {
  if (question.want === 'words') {
    const { roots, crop } = placeOfWords(question.scope)
    const text = solidly(() => readText(roots))
    return linesOf(text, crop)
  }
  const place = placeOfLabels(question.scope)
  const { reading, matches, asked } = solidly(() => {
    const reading = read(place.roots, place.crop)
    const asked = question.sought.map(({ at }) =>
      at
        ? read([closest(at, isControl) ?? at], question.scope ? boxOf(question.scope) : undefined)
        : reading,
    )
    const matches = question.sought.map((sought, index) =>
      sought.at ? matchesAt(asked[index]!, sought, sought.at) : matchesOf(reading, sought),
    )
    return { reading, matches, asked }
  })
  if (question.want === 'element') {
    const [match, ...others] = matches[0] ?? []
    return match && !others.length ? match.element : null
  }
  // Where a press lands is asked of the page as it is, after it was made solid.
  const findings = matches.map((found: Match[], index): PageFinding => {
    const own = asked[index]!
    const sightings = found.map((match) => sightingOf(match, own, place.crop))
    return findingOf(sightings, isOutOfSight(own, question.sought[index]!))
  })
  const complete = findings.every(({ status }) => status !== 'missing')
  return { findings, texts: complete ? [] : textsOf(reading) }
}

/** Controls first: of two texts as near, the one that can be pressed was meant. */
function textsOf({ units }: { units: ReturnType<typeof read>['units'] }): string[] {
  const firm = units.filter(({ text }) => text.length <= 80)
  const inControl = firm.filter(({ element }) => closest(element, isControl))
  return [...new Set([...inControl, ...firm].map(({ text }) => text))]
}

/**
 * Runs something while every element can be hit, so that what lies over what can be asked of the
 * page. Nothing is painted in between, and no node changes: the page does not notice.
 */
function solidly<T>(run: () => T): T {
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
