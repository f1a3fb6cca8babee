import { closest, rootsIn } from '../../dom/tree.ts'
import { isRendered, visibleBox } from '../../dom/visible.ts'
import { type Box, hasArea } from '../../dom/geometry.ts'
import { type Carried, carriedBy } from './carried.ts'
import { makePanel } from './panel.ts'

export { frameTexts } from './texts.ts'

/** A redaction of one frame, step by step. */
export interface FrameRedaction {
  /**
   * Finds what a selector matches and keeps it for a request, by its number; how many there are.
   * Throws what the page throws for a bad selector.
   */
  match(selector: string, request: number): number
  /** Whether an element stands inside something matched. */
  holds(element: Element): boolean
  /** What the matched elements carry. */
  carried(): Carried
  /** Puts panels in the place of what was matched. False where the page has drawn itself anew meanwhile. */
  replace(color: string): boolean
  /** Takes what patterns find out of texts, attributes and values. */
  scrub(patterns: readonly string[]): void
  /** Where panels can be seen, as boxes of the frame, and the number of the request that each is there for. */
  panels(): { box: Box; request: number }[]
  /** Undoes it all, latest first. */
  restore(): void
}

/** Begins a redaction. What it replaces is kept untouched, so that a script can go on with a page that is its own again. */
export function startRedaction(): FrameRedaction {
  /** What was matched, and the first request that did. */
  const matched = new Map<Element, number>()
  const panels = new Map<Element, number>()
  const undo: (() => void)[] = []

  function put(panel: HTMLElement | SVGElement, element: Element, request: number) {
    panel.setAttribute('aria-hidden', 'true')
    const slot = element.getAttribute('slot')
    if (slot !== null) panel.setAttribute('slot', slot)
    element.replaceWith(panel)
    undo.push(() => panel.replaceWith(element))
    panels.set(panel, request)
  }

  function scrubNode(node: Node, clean: (text: string) => string) {
    if (node instanceof CharacterData) {
      const { data } = node
      const left = clean(data)
      if (left === data) return
      node.data = left
      undo.push(() => void (node.data = data))
    } else if (node instanceof Element) {
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
        const { value } = node
        if (clean(value) !== value && node.type !== 'file') {
          node.value = clean(value)
          undo.push(() => void (node.value = value))
        }
      }
      for (const { name, value } of [...node.attributes]) {
        const left = clean(value)
        if (left !== value) scrubAttribute(node, name, left, value)
      }
    }
  }

  function scrubAttribute(element: Element, name: string, left: string, value: string) {
    // What loads an image must load nothing else; what holds a frame or a script would start anew.
    if (/^(iframe|frame|script|link|base|object|embed)$/.test(element.localName)) return
    const loads = /^(img|source|image|video|audio|input|track)$/.test(element.localName)
    if (loads && /^(src|srcset|href|xlink:href|poster)$/.test(name)) element.removeAttribute(name)
    else element.setAttribute(name, left)
    undo.push(() => element.setAttribute(name, value))
  }

  return {
    match: (selector, request) => {
      const found = matchesOf(selector)
      for (const element of found) if (!matched.has(element)) matched.set(element, request)
      return found.length
    },
    holds: (element) => closest(element, (at) => matched.has(at)) !== null,
    carried: () => carriedBy(new Set(matched.keys())),
    replace: (color) => {
      if ([...matched.keys()].some((element) => !element.isConnected)) return false
      // All are measured before the first is replaced: a panel may move what comes after it.
      const made = [...matched].map(([element, request]) => {
        return { panel: makePanel(element, color), element, request }
      })
      for (const { panel, element, request } of made) {
        if (element.isConnected) put(panel, element, request)
      }
      return true
    },
    scrub: (patterns) => {
      const finders = patterns.map((pattern) => new RegExp(pattern, 'gi'))
      const clean = (text: string) =>
        finders.reduce((left, finder) => left.replace(finder, '•••'), text)
      const scopes: Node[] = rootsIn(document)
      for (let at = 0; at < scopes.length; at++) {
        const nodes = document.createTreeWalker(scopes[at]!, NodeFilter.SHOW_ALL)
        for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
          if (node instanceof HTMLTemplateElement) scopes.push(node.content)
          scrubNode(node, clean)
        }
      }
    },
    panels: () =>
      [...panels].flatMap(([panel, request]) => {
        const box = shownBox(panel)
        return box ? [{ box, request }] : []
      }),
    restore: () => {
      for (const step of undo.splice(0).reverse()) step()
      panels.clear()
      matched.clear()
    },
  }
}

/** The part of an element that scrolling boxes leave of it; nothing where none of it can be seen. */
export function shownBox(element: Element): Box | undefined {
  const box = isRendered(element) ? visibleBox(element) : undefined
  return box && hasArea(box) ? box : undefined
}

/** What the matches of some selectors carry, or the whole frame; what is no selector matches nothing. */
export function carriedUnder(asked: { selectors: string[]; whole: boolean }): Carried {
  const found = anyMatches(asked.selectors)
  return carriedBy(new Set(asked.whole ? [document.documentElement, ...found] : found))
}

/** Whether an element stands inside what some selectors match; what is no selector matches nothing. */
export function standsUnder(asked: { element: Element; selectors: string[] }): boolean {
  const found = new Set(anyMatches(asked.selectors))
  return closest(asked.element, (at) => found.has(at)) !== null
}

function anyMatches(selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => {
    try {
      return matchesOf(selector)
    } catch {
      // The redaction itself says so when it is its turn.
      return []
    }
  })
}

function matchesOf(selector: string): Element[] {
  return rootsIn(document).flatMap((root) => [...root.querySelectorAll(selector)])
}
