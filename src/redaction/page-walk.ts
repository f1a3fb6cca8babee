/** Runs inside a page; made by `pageWalk`. */
export interface PageWalk {
  /** The document and every open shadow root in it. */
  roots(): (Document | ShadowRoot)[]
  /** The same for a piece of the page: itself and the shadow roots below it. */
  below(element: Element): (Element | ShadowRoot)[]
  /** What style sheets write before and behind an element. */
  generated(element: Element): string[]
  /** What the page says: texts, attributes, values of fields, and what its style sheets write. */
  texts(): string[]
}

/**
 * Runs inside a page (one whole function, because only its own source gets there): ways through a frame that no
 * shadow root stops. Closed shadow roots cannot be entered by anybody's script; the pixels prove those.
 */
export function pageWalk(): PageWalk {
  // Drawing and layout: numbers and names that nobody reads, which look like phone numbers and keys.
  // `srcdoc`: the frame made of it is looked through itself.
  const geometry =
    /^(class|style|d|points|viewbox|transform|xmlns.*|integrity|nonce|srcdoc|for|id|sizes|media|width|height|x|y|[xy][12]|[cr][xy]?|stroke.*|fill.*)$/i

  function below<T extends Document | Element | ShadowRoot>(start: T): (T | ShadowRoot)[] {
    const found: (T | ShadowRoot)[] = [start]
    if (start instanceof Element && start.shadowRoot) found.push(start.shadowRoot)
    for (let at = 0; at < found.length; at++) {
      for (const element of found[at]!.querySelectorAll('*')) {
        if (element.shadowRoot) found.push(element.shadowRoot)
      }
    }
    return found
  }

  // The text of "content", and what stands for it where it is read out: "Key: " "NB2W" / "a key".
  function writtenBy(element: Element, pseudo: string): string {
    const { content } = getComputedStyle(element, pseudo)
    const strings = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    return strings.map(([, string = '']) => string.replace(/\\(.)/g, '$1')).join('')
  }

  function generated(element: Element): string[] {
    return ['::before', '::marker', '::after']
      .map((pseudo) => writtenBy(element, pseudo))
      .filter((text) => text !== '')
  }

  function piecesOf(element: Element): string[] {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const pieces: string[] = []
    while (nodes.nextNode()) pieces.push((nodes.currentNode as Text).data.trim())
    return pieces
  }

  function textsOf(element: Element): string[] {
    const said: string[] = []
    for (const { name, value } of element.attributes) {
      if (!geometry.test(name)) said.push(value)
    }
    for (const [, address = ''] of (element.getAttribute('style') ?? '').matchAll(
      /url\(([^)]*)\)/g,
    )) {
      said.push(address)
    }
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      said.push(element.value)
    }
    // What a page runs or is styled with is not what it says.
    if (/^(script|style)$/i.test(element.localName)) return said
    const written = generated(element)
    said.push(...written)
    // A reader sees no seam between what is written in the page and by its style sheet.
    if (written.length && element.childElementCount === 0) {
      const [before, after] = ['::before', '::after'].map((pseudo) => writtenBy(element, pseudo))
      said.push(`${before}${element.textContent}${after}`)
    }
    const children = element instanceof HTMLTemplateElement ? element.content : element
    for (const node of children.childNodes) if (node instanceof Text) said.push(node.data)
    // A key in small pieces, as in <b>NB2W</b><b>45DF</b>, is one key to a reader; long pieces are words side by side.
    const whole = element.childElementCount > 1 ? (element.textContent ?? '') : ''
    if (whole.length < 200 && piecesOf(element).every((piece) => piece.length <= 8))
      said.push(whole)
    return said
  }

  return {
    roots: () => below(document),
    below,
    generated,
    texts: () =>
      below(document)
        .flatMap((root) => [...root.querySelectorAll('*')])
        .flatMap(textsOf)
        .map((text) => text.trim())
        .filter((text) => text !== ''),
  }
}
