import { normalizeWords } from '../../../guide/labels.ts'
import { isControl, isDisabled, isField, nameOf, type Owner, ownerOf, roleOf } from './controls.ts'
import type { Question, Sighting } from '../exchange.ts'
import { markBox } from './mark-box.ts'
import {
  type Box,
  center,
  contains,
  hasArea,
  intersect,
  type Point,
  union,
} from '../../../dom/geometry.ts'
import { boxInView, clipped, isShown, isUncovered } from './sight.ts'
import { type Fragment, readText, type ScreenText } from './text.ts'
import { boxOf, closest, elementsIn, isWithin, originOf } from '../../../dom/tree.ts'
import { hasWords, type Unit, unitsOf } from './units.ts'

/** One place that shows sought words: a control with its words, or words alone. */
export interface Match {
  /** The control, or the innermost element of the words. */
  element: Element
  owner?: Owner
  words: Fragment[]
  text: string
}

/** A part of the page, read once and searched for every label. */
export interface ScreenReading {
  roots: readonly Element[]
  seen: ScreenText
  units: Unit[]
  /** Also what a reader would see after scrolling. */
  reachable: Unit[]
}

type LabelQuery = Question['sought'][number]

/** Reads elements of the page; what leaves the crop is not in sight. */
export function readScreen(roots: readonly Element[], crop: Box | undefined): ScreenReading {
  const text = readText(roots)
  if (crop) cropText(text, crop)
  const only = (sights: readonly string[]): ScreenText => ({
    texts: text.texts.filter(({ sight }) => sights.includes(sight)),
    values: text.values.filter(({ sight }) => sights.includes(sight)),
  })
  const seen = only(['seen'])
  const reachable = only(['seen', 'away'])
  const units = unitsOf(seen.texts, seen.values)
  const same =
    seen.texts.length === reachable.texts.length && seen.values.length === reachable.values.length
  return {
    roots,
    seen,
    units,
    reachable: same ? units : unitsOf(reachable.texts, reachable.values),
  }
}

/** Every place in sight that shows the sought words. */
export function matchesOf(reading: ScreenReading, sought: LabelQuery): Match[] {
  const words = normalizeWords(sought.words)
  const matching = reading.units.filter((unit) => hasWords(unit, words))
  const drawn = joined(
    matching.some(({ midLine }) => !midLine) ? matching.filter(standsAlone) : matching,
  )
  const called = sought.called === undefined ? undefined : normalizeWords(sought.called)
  if (called === undefined) return drawn
  if (drawn.length) {
    // Several controls may draw a plus: the name tells them apart.
    const named = drawn.filter(({ element }) => nameOf(element) === called)
    return named.length ? named : drawn
  }
  return iconsCalled(reading, called)
}

/** Whether the words are there, but only after scrolling. */
export function isOutOfSight(reading: ScreenReading, sought: LabelQuery): boolean {
  const words = normalizeWords(sought.words)
  return reading.reachable.some((unit) => hasWords(unit, words))
}

/** An element that the capture script names itself, for words it shows or, without words, for its shape. */
export function matchesAt(reading: ScreenReading, sought: LabelQuery, element: Element): Match[] {
  const matches = matchesOf(reading, sought)
  if (matches.length || reading.reachable.length) return matches
  const seen = isShown(element) && clipped(element, boxOf(element), false).sight === 'seen'
  return seen ? [shape(element)] : []
}

/** What the capture needs to know of a match. */
export function sightingOf(match: Match, reading: ScreenReading, crop: Box | undefined): Sighting {
  const { element, owner, words, text } = match
  const all = [...reading.seen.texts, ...reading.seen.values]
  const box = words.length || owner ? markBox(words, owner, all) : boxInView(element)
  return {
    box: crop ? intersect(box, crop) : box,
    role: roleOf(element),
    text,
    click: clickPoint(match),
    disabled: owner !== undefined && isDisabled(element),
    field: owner !== undefined && isField(element),
  }
}

function standsAlone({ midLine }: Unit): boolean {
  return !midLine
}

/** The same control found twice is one; so are words and their parts. */
function joined(units: readonly Unit[]): Match[] {
  const matches = new Map<Element, Match>()
  for (const { element, fragments, text } of units) {
    const listed = fragments[0]?.element.localName === 'option' ? fragments[0].element : undefined
    const owner = listed ? { control: listed, named: false } : ownerOf(element)
    const target = owner?.control ?? element
    const match = matches.get(target)
    if (!match) matches.set(target, { element: target, owner, words: fragments, text })
    else {
      match.words = [...match.words, ...fragments]
      // Words that name a field widen the box of the value it shows.
      if (owner?.named) match.owner = owner
    }
  }
  return [...matches.values()]
}

/** Icons without words, by what a screen reader calls them. */
function iconsCalled({ roots, seen }: ScreenReading, called: string): Match[] {
  const matches = new Map<Element, Match>()
  for (const element of roots.flatMap((root) => [...elementsIn(root)])) {
    const control = closest(element, isControl)
    const target = control ?? element
    if (!control && !element.matches('[aria-label], [aria-labelledby], img[alt], svg')) continue
    if (nameOf(target) !== called || !isIconInSight(target)) continue
    // Words on a control are what a reader goes by, whatever it is called.
    const worded = seen.texts.some(
      (text) => isWithin(text.element, target) && /\p{L}/u.test(text.text),
    )
    if (!worded) matches.set(target, shape(target))
  }
  return [...matches.values()]
}

function isIconInSight(element: Element): boolean {
  const { box, sight } = clipped(element, boxOf(element), false)
  if (!isShown(element) || sight !== 'seen' || box.width < 6 || box.height < 6) return false
  return isUncovered(element, center(box), true)
}

function shape(element: Element): Match {
  const control = closest(element, isControl)
  const target = control ?? element
  const owner = control ? { control, named: false } : undefined
  return { element: target, owner, words: [], text: nameOf(target) }
}

/** A point at which a click lands on the match: the middle of its control, else of its words. */
function clickPoint({ element, owner, words }: Match): Point | undefined {
  const boxes = words.flatMap(({ lines }) => lines.map((line) => line.box))
  // A hidden checkbox cannot be pressed, its words can; a field is pressed, not its name.
  const own = owner ? boxInView(element) : union(boxes)
  return [own, ...boxes, ...(words.length ? [] : [boxInView(element)])]
    .filter(hasArea)
    .map(center)
    .find((point) => isHit(element, point))
}

function isHit(element: Element, { x, y }: Point): boolean {
  const origin = originOf(element.ownerDocument)
  const root = element.getRootNode() as Document | ShadowRoot
  const top = root.elementFromPoint(x - origin.x, y - origin.y)
  if (!top) return false
  if (isWithin(top, element) || element.localName === 'option') return true
  const label = closest(top, (at) => at.localName === 'label') as HTMLLabelElement | null
  return label?.control === element
}

function cropText({ texts, values }: ScreenText, crop: Box): void {
  for (const fragment of [...texts, ...values]) {
    for (const line of fragment.lines) {
      if (line.sight !== 'seen' || contains(crop, center(line.box))) continue
      line.sight = 'unseen'
      fragment.sight = 'unseen'
    }
  }
}
