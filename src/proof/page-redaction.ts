import type { PageWalk } from './page-walk.ts'

/** What redacted things carry. */
export interface Carried {
  /** Their texts and values, and the addresses of the matched elements themselves: secrets. */
  words: string[]
  /** Addresses further inside: only some of them tell anything. */
  addresses: string[]
  /** What things are called (alt, title, aria-label, data-…): mostly only "QR code". */
  names: string[]
}

/** Runs inside a page; made by `pageRedaction`. */
export interface PageRedaction {
  /** Finds what selectors match and keeps it; how many each. Throws what the page throws for a bad selector. */
  match(selectors: readonly string[]): number[]
  /** Whether an element stands inside something matched. */
  holds(element: Element): boolean
  /** What the matched things carry. */
  values(): Carried
  /** Puts panels in the place of what was matched. False where the page has drawn itself anew meanwhile. */
  replace(colour: string): boolean
  /** Takes what patterns find out of texts, attributes and values. */
  scrub(patterns: readonly string[]): void
  /** Undoes it all, latest first. */
  restore(): void
  panels: Element[]
}

/**
 * Runs inside a page (one whole function, because only its own source gets there): finds, replaces and scrubs in one
 * frame. What is replaced is kept, untouched, so that a walk can go on with a page that is its own again.
 */
export function pageRedaction(walk: PageWalk): PageRedaction {
  const matched = new Set<Element>()
  const panels: Element[] = []
  const undo: (() => void)[] = []
  const svg = 'http://www.w3.org/2000/svg'
  // Where it stands and how it holds its place among its neighbours.
  const placement =
    'position top right bottom left float clear margin-top margin-right margin-bottom margin-left flex-grow flex-shrink flex-basis order align-self justify-self grid-area z-index visibility transform transform-origin'.split(
      ' ',
    )

  function set(panel: HTMLElement | SVGElement, name: string, value: string) {
    panel.style.setProperty(name, value, 'important')
  }

  /** How far an inline box ends below its line's base: an empty box would otherwise stand on it. */
  function depth(element: Element, box: DOMRect): number {
    const probe = document.createElement('handrail-probe')
    set(probe, 'all', 'initial')
    set(probe, 'display', 'inline-block')
    // A probe may slip to the line above or below; of the two, the one on the element's line is nearer.
    const depths = (['before', 'after'] as const).map((side) => {
      element[side](probe)
      const base = probe.getBoundingClientRect().bottom
      probe.remove()
      return box.bottom - base
    })
    const [nearer = 0] = depths.sort((a, b) => Math.abs(a) - Math.abs(b))
    return Math.abs(nearer) < box.height ? nearer : 0
  }

  function panelFor(element: Element, colour: string): HTMLElement {
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const panel = document.createElement('handrail-panel')
    set(panel, 'all', 'initial')
    for (const name of placement) set(panel, name, style.getPropertyValue(name))
    const inline = style.display === 'inline'
    set(panel, 'display', inline ? 'inline-block' : style.display)
    if (/^inline/.test(style.display)) {
      // Words hold a line open by their line height, which may be more or less than their own.
      const words =
        inline && !/^(img|svg|canvas|video|iframe|object|embed)$/.test(element.localName)
      const leading = words ? (parseFloat(style.lineHeight) - box.height) / 2 || 0 : 0
      for (const side of words ? ['top', 'bottom'] : [])
        set(panel, `margin-${side}`, `${leading}px`)
      set(panel, 'vertical-align', `${-depth(element, box) - leading}px`)
    }
    // A turned or scaled element is laid out in another size than it is seen in.
    const turned = element instanceof HTMLElement && Math.abs(element.offsetWidth - box.width) > 1
    const [width, height] = turned
      ? [element.offsetWidth, element.offsetHeight]
      : [box.width, box.height]
    for (const name of ['width', 'min-width', 'max-width']) set(panel, name, `${width}px`)
    for (const name of ['height', 'min-height', 'max-height']) set(panel, name, `${height}px`)
    set(panel, 'box-sizing', 'border-box')
    set(panel, 'background', colour)
    return panel
  }

  /** Inside a drawing only a drawn thing shows. */
  function drawnPanelFor(element: SVGGraphicsElement, colour: string): SVGElement {
    const box = element.getBBox()
    const panel = document.createElementNS(svg, 'rect')
    for (const name of ['x', 'y', 'width', 'height'] as const) {
      panel.setAttribute(name, String(box[name]))
    }
    const turn = element.getAttribute('transform')
    if (turn !== null) panel.setAttribute('transform', turn)
    set(panel, 'fill', colour)
    return panel
  }

  function makePanel(element: Element, colour: string): HTMLElement | SVGElement {
    const drawn = element instanceof SVGGraphicsElement && element.ownerSVGElement !== null
    return drawn ? drawnPanelFor(element, colour) : panelFor(element, colour)
  }

  function put(panel: HTMLElement | SVGElement, element: Element) {
    panel.setAttribute('aria-hidden', 'true')
    const slot = element.getAttribute('slot')
    if (slot !== null) panel.setAttribute('slot', slot)
    element.replaceWith(panel)
    undo.push(() => panel.replaceWith(element))
    panels.push(panel)
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
    match: (selectors) =>
      selectors.map((selector) => {
        const found = walk.roots().flatMap((root) => [...root.querySelectorAll(selector)])
        for (const element of found) matched.add(element)
        return found.length
      }),
    holds: (element) => {
      for (let at: Node | null = element; at;) {
        if (at instanceof Element && matched.has(at)) return true
        at = at instanceof ShadowRoot ? at.host : at.parentNode
      }
      return false
    },
    values: () => {
      const carried: Carried = { words: [], addresses: [], names: [] }
      const { words, names } = carried
      const referring =
        /^aria-(labelledby|describedby|controls|owns|activedescendant|details|errormessage|flowto)$|^data-(testid|test-id|test|cy|qa)$/
      for (const start of matched) {
        words.push(start.textContent ?? '')
        for (const root of walk.below(start)) {
          const elements = [...root.querySelectorAll('*')]
          if (root instanceof Element) elements.unshift(root)
          for (const element of elements) {
            const addresses = matched.has(element) ? words : carried.addresses
            for (const node of element.childNodes) if (node instanceof Text) words.push(node.data)
            if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
              words.push(element.value)
            }
            for (const { name, value } of element.attributes) {
              if (name === 'value') words.push(value)
              else if (/^(href|src|srcset|xlink:href|action|poster|cite|data)$/.test(name)) {
                addresses.push(value)
              } else if (/^(alt|title|placeholder|content|data-.*|aria-.*)$/.test(name)) {
                if (!referring.test(name)) names.push(value)
              }
            }
            const background = getComputedStyle(element).backgroundImage
            for (const [, address = ''] of background.matchAll(/url\("?([^")]*)"?\)/g)) {
              addresses.push(address)
            }
          }
        }
      }
      return carried
    },
    replace: (colour) => {
      if ([...matched].some((element) => !element.isConnected)) return false
      // All are measured before the first is replaced: a panel may move what comes after it.
      const made = [...matched].map((element) => [makePanel(element, colour), element] as const)
      for (const [panel, element] of made) if (element.isConnected) put(panel, element)
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
      matched.clear()
    },
  }
}
