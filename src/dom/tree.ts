import { type Box, moved, type Point } from './geometry.ts'

// The tree as it is drawn: open shadow roots, their slots and frames of the same origin included.
// Elements of a frame are not `instanceof` this window's classes, so kinds are told by name.

/** The element that a node is drawn in, through slots, shadow roots and frames. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot
  if (slot) return slot
  const parent = node.parentNode
  if (!parent) return null
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null
  return frameOf(parent as Document)
}

/** What is drawn inside an element, in order. */
export function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes]
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length) return assigned
  }
  if (element.localName === 'iframe') {
    // Null for a page of another origin: its screen has to be the scope itself.
    const root = (element as HTMLIFrameElement).contentDocument?.documentElement
    return root ? [root] : []
  }
  return [...element.childNodes]
}

/** Every element drawn inside one, in order, itself first. */
export function* elementsIn(element: Element): Generator<Element> {
  yield element
  for (const child of childrenOf(element)) {
    if (child.nodeType === Node.ELEMENT_NODE) yield* elementsIn(child as Element)
  }
}

/** Whether a node is an element, or drawn inside it. */
export function isWithin(node: Node | null, element: Element): boolean {
  for (let at = node; at; at = parentOf(at)) if (at === element) return true
  return false
}

/** The nearest element, from a node outwards, that passes. */
export function closest(node: Node | null, passes: (element: Element) => boolean): Element | null {
  for (let at = node; at; at = parentOf(at)) {
    if (at.nodeType === Node.ELEMENT_NODE && passes(at as Element)) return at as Element
  }
  return null
}

/** The innermost element that two are drawn in. */
export function commonParent(a: Element, b: Element): Element {
  return closest(a, (element) => isWithin(b, element)) ?? a
}

/** The frame element that a document is drawn in; null for the document the finder runs in. */
function frameOf(owner: Document): Element | null {
  return owner === document ? null : (owner.defaultView?.frameElement ?? null)
}

/** Computed style, by the window that the element lives in. */
export function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element)
}

/** Where a document's top left corner is in the document the finder runs in. */
export function originOf(owner: Document): Point {
  const frame = frameOf(owner)
  if (!frame) return { x: 0, y: 0 }
  const outer = originOf(frame.ownerDocument)
  const rect = frame.getBoundingClientRect()
  const style = styleOf(frame)
  return {
    x: outer.x + rect.x + frame.clientLeft + Number.parseFloat(style.paddingLeft),
    y: outer.y + rect.y + frame.clientTop + Number.parseFloat(style.paddingTop),
  }
}

/** A rectangle of some document as a box of the document the finder runs in. */
export function toBox(rect: DOMRect, owner: Document): Box {
  const { x, y, width, height } = rect
  return moved({ x, y, width, height }, originOf(owner))
}

/** Where an element is drawn. */
export function boxOf(element: Element): Box {
  return toBox(element.getBoundingClientRect(), element.ownerDocument)
}
