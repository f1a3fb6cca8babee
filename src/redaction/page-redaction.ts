import type { Carried, CarriedBy } from './page-carried.ts'
import type { MakePanel } from './page-panel.ts'
import type { PageWalk } from './page-walk.ts'

/** What a redaction needs in the page, made there before it. */
export interface PageTools {
  walk: PageWalk
  makePanel: MakePanel
  carriedBy: CarriedBy
}

/** Runs inside a page; made by `pageRedaction`. */
export interface PageRedaction {
  /**
   * Finds what a selector matches and keeps it for a request, by its number; how many there are.
   * Throws what the page throws for a bad selector.
   */
  match(selector: string, request: number): number
  /** Whether an element stands inside something matched. */
  holds(element: Element): boolean
  /** What the matched things carry. */
  values(): Carried
  /** Puts panels in the place of what was matched. False where the page has drawn itself anew meanwhile. */
  replace(color: string): boolean
  /** Takes what patterns find out of texts, attributes and values. */
  scrub(patterns: readonly string[]): void
  /** Undoes it all, latest first. */
  restore(): void
  panels: Element[]
  /** For each panel, the number of the request that it is there for. */
  requests: number[]
}

/**
 * Runs inside a page (one whole function, because only its own source gets there): finds, replaces and scrubs in one
 * frame. What is replaced is kept, untouched, so that a walk can go on with a page that is its own again.
 */
export function pageRedaction({ walk, makePanel, carriedBy }: PageTools): PageRedaction {
  /** What was matched, and the first request that did. */
  const matched = new Map<Element, number>()
  const panels: Element[] = []
  const requests: number[] = []
  const undo: (() => void)[] = []
  function put(panel: HTMLElement | SVGElement, element: Element, request: number) {
    panel.setAttribute('aria-hidden', 'true')
    const slot = element.getAttribute('slot')
    if (slot !== null) panel.setAttribute('slot', slot)
    element.replaceWith(panel)
    undo.push(() => panel.replaceWith(element))
    panels.push(panel)
    requests.push(request)
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
    panels,
    requests,
    match: (selector, request) => {
      const found = walk.roots().flatMap((root) => [...root.querySelectorAll(selector)])
      for (const element of found) if (!matched.has(element)) matched.set(element, request)
      return found.length
    },
    holds: (element) => {
      for (let at: Node | null = element; at;) {
        if (at instanceof Element && matched.has(at)) return true
        at = at instanceof ShadowRoot ? at.host : at.parentNode
      }
      return false
    },
    values: () => carriedBy(new Set(matched.keys())),
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
      const scopes: Node[] = walk.roots()
      for (let at = 0; at < scopes.length; at++) {
        const nodes = document.createTreeWalker(scopes[at]!, NodeFilter.SHOW_ALL)
        for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
          if (node instanceof HTMLTemplateElement) scopes.push(node.content)
          if (node instanceof CharacterData) {
            const text = node
            const { data } = text
            const left = clean(data)
            if (left === data) continue
            text.data = left
            undo.push(() => void (text.data = data))
          } else if (node instanceof Element) {
            const element = node
            if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
              const { value } = element
              if (clean(value) !== value && element.type !== 'file') {
                element.value = clean(value)
                undo.push(() => void (element.value = value))
              }
            }
            for (const { name, value } of [...element.attributes]) {
              const left = clean(value)
              if (left !== value) scrubAttribute(element, name, left, value)
            }
          }
        }
      }
    },
    restore: () => {
      for (const step of undo.splice(0).reverse()) step()
      panels.length = 0
      requests.length = 0
      matched.clear()
    },
  }
}
