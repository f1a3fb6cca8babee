import { type Box, intersect } from './geometry.ts'
import { boxOf, parentOf, styleOf } from './tree.ts'

/** Whether an element is drawn at all, wherever it is and however faint. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true })
}

/** What scrolling boxes and frames leave of an element, wherever the window itself is scrolled to. */
export function visibleBox(element: Element): Box {
  let left = boxOf(element)
  for (const { box } of clippersOf(element, false)) left = intersect(left, box)
  return left
}

/**
 * The boxes that cut something off, from the inside out, and whether one can scroll them.
 * @param from the element that is cut off, or that holds what is
 * @param inside whether it is content of `from`, which then cuts it off too
 */
export function* clippersOf(
  from: Element,
  inside: boolean,
): Generator<{ box: Box; scrolls: boolean }> {
  let position = inside ? 'static' : styleOf(from).position
  for (let at = inside ? from : parentOf(from); at; at = parentOf(at)) {
    const style = styleOf(at)
    if (!isContainingBlock(at, style, position)) continue
    if (cutsOff(at, style)) yield { box: paddingBox(at), scrolls: scrolls(at, style) }
    position = style.position
  }
}

function isContainingBlock(at: Element, style: CSSStyleDeclaration, position: string): boolean {
  if (at.localName === 'iframe' || (position !== 'absolute' && position !== 'fixed')) return true
  if (position === 'absolute' && style.position !== 'static') return true
  return (
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.perspective !== 'none' ||
    /paint|strict|content|layout/.test(style.contain)
  )
}

function cutsOff(at: Element, style: CSSStyleDeclaration): boolean {
  if (at.localName === 'iframe') return true
  if (style.display === 'inline' || style.display === 'contents') return false
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false
  // Inside a drawing nothing has a client box to cut off with.
  if ((at as Partial<SVGElement>).ownerSVGElement) return false
  // The window takes over the overflow of the root, or of the body where the root has none.
  const owner = at.ownerDocument
  if (at === owner.documentElement) return false
  return at !== owner.body || styleOf(owner.documentElement).overflowY !== 'visible'
}

function scrolls(at: Element, style: CSSStyleDeclaration): boolean {
  return at.localName === 'iframe' || /auto|scroll/.test(style.overflowX + style.overflowY)
}

function paddingBox(at: Element): Box {
  const box = boxOf(at)
  const { offsetWidth, offsetHeight } = at as HTMLElement
  // The box is as drawn, the inner sizes are as laid out: a transform may stand between them.
  const across = offsetWidth ? box.width / offsetWidth : 1
  const down = offsetHeight ? box.height / offsetHeight : 1
  return {
    x: box.x + at.clientLeft * across,
    y: box.y + at.clientTop * down,
    width: at.clientWidth * across,
    height: at.clientHeight * down,
  }
}
