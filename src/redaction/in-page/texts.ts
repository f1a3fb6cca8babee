import { everyElementIn, generatedText } from '../../dom/tree.ts'

// Drawing and layout: numbers and names that nobody reads, which look like phone numbers and keys.
// `srcdoc`: the frame made of it is looked through itself.
const layoutAttribute =
  /^(class|style|d|points|viewbox|transform|xmlns.*|integrity|nonce|srcdoc|for|id|sizes|media|width|height|x|y|[xy][12]|[cr][xy]?|stroke.*|fill.*)$/i

/** What a frame says: texts, attributes, values of fields, and what its style sheets write. */
export function frameTexts(): string[] {
  return everyElementIn(document)
    .flatMap(textsOf)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

function textsOf(element: Element): string[] {
  const texts = [...element.attributes]
    .filter(({ name }) => !layoutAttribute.test(name))
    .map(({ value }) => value)
  texts.push(...addressesIn(element.getAttribute('style') ?? ''))
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    texts.push(element.value)
  }
  // What a page runs or is styled with is not what it says.
  if (/^(script|style)$/i.test(element.localName)) return texts
  const before = generatedText(element, '::before')
  const after = generatedText(element, '::after')
  texts.push(before, generatedText(element, '::marker'), after)
  // A reader sees no seam between what is written in the page and by its style sheet.
  if ((before || after) && element.childElementCount === 0) {
    texts.push(`${before}${element.textContent}${after}`)
  }
  texts.push(...ownTexts(element))
  // A key in small pieces, as in <b>NB2W</b><b>45DF</b>, is one key to a reader; long pieces are words side by side.
  const whole = element.childElementCount > 1 ? (element.textContent ?? '') : ''
  if (whole.length < 200 && piecesOf(element).every(({ length }) => length <= 8)) texts.push(whole)
  return texts
}

/** The addresses that a style names. */
export function addressesIn(style: string): string[] {
  return [...style.matchAll(/url\((["']?)(.*?)\1\)/gs)].map(([, , address = '']) => address)
}

/** The texts that stand in an element itself, in its shadow root or in what it is a template for. */
export function ownTexts(element: Element): string[] {
  const template = element instanceof HTMLTemplateElement ? element.content : undefined
  return [element, element.shadowRoot, template]
    .flatMap((holder) => [...(holder?.childNodes ?? [])])
    .flatMap((node) => (node instanceof Text ? [node.data] : []))
}

function piecesOf(element: Element): string[] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  while (nodes.nextNode()) pieces.push((nodes.currentNode as Text).data.trim())
  return pieces
}
