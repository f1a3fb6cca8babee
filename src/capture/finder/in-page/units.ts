import { normalizeWords } from '../../../guide/labels.ts'
import { isControl, isOwner, roleOf } from './controls.ts'
import { isPainted } from './sight.ts'
import { type Fragment, isApart, wordsOf } from './text.ts'
import { closest, commonParent, isWithin, parentOf, styleOf } from '../../../dom/tree.ts'

/** Words that a reader takes for one thing: a whole control, block or inline element, or a part set apart. */
export interface Unit {
  fragments: Fragment[]
  text: string
  caseChanged: boolean
  /** The innermost element that holds all of them. */
  element: Element
  /** Words in the middle of a line of text that is no control: any other place has precedence. */
  midLine: boolean
}

// A card with more parts than this is not read as one label; its parts still are, one by one.
const mostParts = 12

/**
 * Every unit of some texts in a row and of some values.
 *
 * A whole control or block counts, and so does each part of it that a reader sees set apart: by a
 * line, a gap, a size, a ground, and, in controls, a color. So "Mobile phone" is found beside its
 * small "recommended", and "Continue" is not found in "Continue to Login".
 */
export function unitsOf(texts: readonly Fragment[], values: readonly Fragment[]): Unit[] {
  const units = new Map<string, Unit>()
  const add = (first: number, last: number) => {
    const key = `${first}-${last}`
    if (!units.has(key)) units.set(key, unitOf(texts, first, last))
  }
  for (const [holder, [first, last]] of holdersOf(texts)) {
    const outer = parentOf(holder)
    const owner = isOwner(holder)
    // Inside a control only its parts count.
    if (!owner && outer && closest(outer, isOwner)) continue
    if (!isMixed(holder, texts.slice(first, last + 1))) add(first, last)
    if (!owner && styleOf(holder).display.startsWith('inline')) continue
    const parts = partsOf(texts, first, last, owner)
    parts.forEach(([start, end], index) => {
      add(start, end)
      if (!owner || parts.length > mostParts) return
      for (const [, later] of parts.slice(index + 1)) add(start, later)
    })
  }
  return [...units.values(), ...values.map((value) => unitOf([value], 0, 0))]
}

/** Whether a unit shows words, both normalized; capitals count unless style makes them. */
export function hasWords(unit: Unit, words: string): boolean {
  if (unit.text === words) return true
  return unit.caseChanged && unit.text.toLowerCase() === words.toLowerCase()
}

/** Every element with text in it, and the first and last of its texts. */
function holdersOf(texts: readonly Fragment[]): Map<Element, [number, number]> {
  const holders = new Map<Element, [number, number]>()
  texts.forEach(({ element }, index) => {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const range = holders.get(at)
      if (range) range[1] = index
      else holders.set(at, [index, index])
    }
  })
  return holders
}

/** Whether text in an element belongs to several controls; links are words of their sentence. */
function isMixed(holder: Element, fragments: readonly Fragment[]): boolean {
  const own = closest(holder, isControl)
  return fragments.some(({ element }) => {
    const control = closest(element, isControl)
    return control !== own && control !== null && roleOf(control) !== 'link'
  })
}

function partsOf(
  texts: readonly Fragment[],
  first: number,
  last: number,
  owner: boolean,
): [number, number][] {
  const parts: [number, number][] = []
  let start = first
  for (let index = first + 1; index <= last + 1; index++) {
    const before = texts[index - 1]!
    const after = texts[index]
    if (
      index <= last &&
      after &&
      !isApart(before, after) &&
      !looksDifferent(before, after, owner)
    ) {
      continue
    }
    parts.push([start, index - 1])
    start = index
  }
  return parts
}

function looksDifferent(before: Fragment, after: Fragment, owner: boolean): boolean {
  if (Math.abs(before.fontSize - after.fontSize) > 1) return true
  const shared = commonParent(before.element, after.element)
  const hasBackground = ({ element }: Fragment) =>
    closest(element, (at) => at === shared || isPainted(at)) !== shared
  if (hasBackground(before) || hasBackground(after)) return true
  if (!owner || before.color === after.color) return false
  // A link in a label differs in color, yet is read with it.
  return closest(before.element, isControl) === closest(after.element, isControl)
}

function unitOf(texts: readonly Fragment[], first: number, last: number): Unit {
  const fragments = texts.slice(first, last + 1)
  const element = fragments
    .map((fragment) => fragment.element)
    .reduce((a, b) => (isWithin(b, a) ? a : commonParent(a, b)))
  const before = texts[first - 1]
  const after = texts[last + 1]
  return {
    fragments,
    text: normalizeWords(wordsOf(fragments)),
    caseChanged: fragments.some((fragment) => fragment.caseChanged),
    element,
    midLine:
      !closest(element, isOwner) &&
      Boolean(
        (before && !isApart(before, fragments[0]!)) ||
        (after && !isApart(fragments.at(-1)!, after)),
      ),
  }
}
