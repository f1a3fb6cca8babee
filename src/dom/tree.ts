import { type Box, moved, type Point } from './geometry.ts'

// Two ways through a page, both for code that runs in it. What is drawn (`childrenOf`, `elementsIn`) goes through
// slots and frames of the same origin, as a reader's eye does. What is there (`rootsIn`, `everyElementIn`) goes
// through all of one document, drawn or not; every frame is asked by itself, since other origins are closed to a script.
// No script enters a closed shadow root: what those show is verified in the pixels.
// Elements of a frame are not `instanceof` this window's classes, so kinds are told by name.

/** The element that a node is drawn in, through slots, shadow roots and frames. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot
  if (slot) return slot
  const parent = node.parentNode
  if (!parent) return null
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null
  return frameElementOf(parent as Document)
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

/** A document, or a piece of one, and every open shadow root in it. */
export function rootsIn<Start extends Document | Element>(start: Start): (Start | ShadowRoot)[] {
  const found: (Start | ShadowRoot)[] = [start]
  const add = ({ shadowRoot }: Element) => void (shadowRoot && found.push(shadowRoot))
  if (start.nodeType === Node.ELEMENT_NODE) add(start as Element)
  for (let at = 0; at < found.length; at++) found[at]!.querySelectorAll('*').forEach(add)
  return found
}

/** Every element of a document, or of a piece of one, drawn or not. */
export function everyElementIn(start: Document | Element): Element[] {
  const own = start.nodeType === Node.ELEMENT_NODE ? [start as Element] : []
  return own.concat(rootsIn(start).flatMap((root) => [...root.querySelectorAll('*')]))
}

/** What a style sheet writes in a pseudo-element; where it is read out as something else, that too. */
export function generatedText(element: Element, pseudo: '::before' | '::marker' | '::after') {
  // As in: "Key: " "NB2W" / "a key".
  const { content } = getComputedStyle(element, pseudo)
  const strings = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
  return strings.map(([, string = '']) => string.replace(/\\(.)/g, '$1')).join('')
}

/** Whether a node is an element, or drawn inside it. */
export function isWithin(node: Node | null, element: Element): boolean {
  return closest(node, (at) => at === element) !== null
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

/** The frame element that a document is drawn in; null for the document that this code runs in. */
function frameElementOf(owner: Document): Element | null {
  return owner === document ? null : (owner.defaultView?.frameElement ?? null)
}

/** Computed style, by the window that the element lives in. */
export function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element)
}

/** Where a document's top left corner is in the document that this code runs in. */
export function originOf(owner: Document): Point {
  const frame = frameElementOf(owner)
  if (!frame) return { x: 0, y: 0 }
  const outer = originOf(frame.ownerDocument)
  const rect = frame.getBoundingClientRect()
  const style = styleOf(frame)
  return {
    x: outer.x + rect.x + frame.clientLeft + Number.parseFloat(style.paddingLeft),
    y: outer.y + rect.y + frame.clientTop + Number.parseFloat(style.paddingTop),
  }
}

/** A rectangle of some document as a box of the document that this code runs in. */
export function toBox({ x, y, width, height }: DOMRect, owner: Document): Box {
  return moved({ x, y, width, height }, originOf(owner))
}

/** Where an element is drawn. */
export function boxOf(element: Element): Box {
  return toBox(element.getBoundingClientRect(), element.ownerDocument)
}
