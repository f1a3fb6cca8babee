import { type Box, contains, intersect, type Point } from '../../../dom/geometry.ts'
import { boxOf, closest, isWithin, originOf, parentOf, styleOf } from '../../../dom/tree.ts'
import { clippersOf, isRendered } from '../../../dom/visible.ts'

/** Whether a reader sees something, could after scrolling to it, or can't. */
export type Sight = 'seen' | 'away' | 'unseen'

// Letters stay readable when a tight box cuts the empty top and bottom of their line, but words
// that lack a letter (an ellipsis, an edge) are other words.
const enoughWidth = 0.95
const enoughHeight = 0.7
const faint = 0.1

/** The window's own box, without scroll bars. */
function viewport(): Box {
  // The root's client height is the window's only in pages that begin with a doctype.
  const { width, height } = window.visualViewport ?? {
    width: window.innerWidth,
    height: window.innerHeight,
  }
  return { x: 0, y: 0, width, height }
}

/** Whether an element is drawn so that a reader could see it, wherever it is. */
export function isShown(element: Element): boolean {
  return isRendered(element) && opacityOf(element) >= faint
}

function opacityOf(element: Element): number {
  let opacity = 1
  for (let at: Element | null = element; at; at = parentOf(at)) opacity *= +styleOf(at).opacity
  return opacity
}

/**
 * What is left of a box after everything that cuts it off.
 * @param from The element the box belongs to, or that the words of the box stand in.
 * @param inside Whether the box is content of `from`, which then cuts it off too.
 */
export function clipped(from: Element, box: Box, inside: boolean): { box: Box; sight: Sight } {
  let sight: Sight = 'seen'
  let rest = box
  let wanted = box
  const cut = (by: Box, scrolls: boolean) => {
    rest = intersect(rest, by)
    const kept = intersect(wanted, by)
    if (kept.width >= wanted.width * enoughWidth && kept.height >= wanted.height * enoughHeight)
      return
    if (sight !== 'unseen') sight = scrolls ? 'away' : 'unseen'
    // From here on the question is whether the scroller itself can be seen.
    wanted = by
  }
  for (const { box, scrolls } of clippersOf(from, inside)) cut(box, scrolls)
  cut(viewport(), canScrollTo(wanted))
  return { box: rest, sight }
}

/** What is left of an element in sight, however faint: a replaced input is see-through. */
export function boxInView(element: Element): Box {
  return clipped(element, boxOf(element), false).box
}

/** Whether a reader sees the text of an element in a box (one line of it): drawn, in sight, uncovered. */
export function sightOfLine(element: Element, line: Box): { box: Box; sight: Sight } {
  const { box, sight } = clipped(element, line, true)
  if (sight !== 'seen') return { box, sight }
  const y = box.y + box.height / 2
  const uncovered = [0.08, 0.5, 0.92].filter((part) =>
    isUncovered(element, { x: box.x + box.width * part, y }),
  )
  return { box, sight: uncovered.length >= 2 ? 'seen' : 'unseen' }
}

/**
 * Whether nothing opaque lies between a reader and an element at a point.
 * @param whole What is drawn inside the element counts as the element.
 */
export function isUncovered(element: Element, point: Point, whole = false): boolean {
  const { x, y } = point
  const owner = element.ownerDocument
  const origin = originOf(owner)
  const root = element.getRootNode() as Document | ShadowRoot
  let reached = false
  for (const top of root.elementsFromPoint(x - origin.x, y - origin.y)) {
    reached = top === element || (whole && isWithin(top, element))
    // An ancestor before the element itself: the element is not drawn here. Inert ones are never hit.
    if (reached || isWithin(element, top)) break
    if (isOpaque(top, point)) return false
  }
  if (!reached && !closest(element, (at) => at.hasAttribute('inert'))) return false
  const frame = owner === document ? null : owner.defaultView?.frameElement
  return frame ? isUncovered(frame, point, true) : true
}

/** Whether an element paints over what is behind it. A canvas does not count: confetti is one. */
function isOpaque(element: Element, point: Point): boolean {
  // A modal dialog is hit through its backdrop, outside its own box.
  if (!contains(boxOf(element), point) || opacityOf(element) < 0.5) return false
  const style = styleOf(element)
  if (['img', 'video', 'iframe', 'object', 'embed'].includes(element.localName)) return true
  if ('isPointInFill' in element) return style.fill !== 'none'
  if (style.backgroundImage !== 'none' || alphaOf(style.backgroundColor) >= 0.5) return true
  const origin = originOf(element.ownerDocument)
  const inner = element.shadowRoot?.elementFromPoint(point.x - origin.x, point.y - origin.y)
  return Boolean(inner && inner !== element && isWithin(inner, element) && isOpaque(inner, point))
}

/** Whether an element is painted itself: a background, a border or a shadow. */
export function isPainted(element: Element): boolean {
  const style = styleOf(element)
  return (
    alphaOf(style.backgroundColor) > 0.02 ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    (['Top', 'Right', 'Bottom', 'Left'] as const).some(
      (side) =>
        Number.parseFloat(style[`border${side}Width`]) > 0 &&
        alphaOf(style[`border${side}Color`]) > 0.02,
    )
  )
}

/** The alpha of a computed color, 0 to 1. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0
  const alpha = /^rgba?\((?:[^,]+,){3}\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(color)
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1
}

/** Whether scrolling the window brings a box into sight; text indented out of the page never is. */
function canScrollTo(box: Box): boolean {
  const root = document.documentElement
  if ([root, document.body].some((at) => at && styleOf(at).overflowY === 'hidden')) return false
  const rightToLeft = styleOf(root).direction === 'rtl'
  const left = rightToLeft ? viewport().width - root.scrollWidth : 0
  const x = box.x + window.scrollX
  const y = box.y + window.scrollY
  return y + box.height > 0 && x + box.width > left && x < left + root.scrollWidth
}
