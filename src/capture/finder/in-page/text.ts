import { normalizeWords } from '../../../guide/labels.ts'
import { type Box, gapBetween, onOneLine } from '../../../dom/geometry.ts'
import { alphaOf, clipped, isShown, type Sight, sightOfLine } from './sight.ts'
import { boxOf, childrenOf, styleOf, toBox } from '../../../dom/tree.ts'

/** A line of a fragment: as laid out, and what is left of it in sight. */
export interface Line {
  whole: Box
  box: Box
  sight: Sight
}

/** What stands between a fragment and the one before: nothing, a block's edge, or a forced break. */
export type Edge = 'none' | 'block' | 'hard'

/** One text of the page, or one value that a field shows. */
export interface Fragment {
  /** The text node; none for a value. */
  node?: Text
  /** What the text stands in, or the field that shows it. */
  element: Element
  /** As a reader sees it, spaces as they are in the page. */
  text: string
  /** Its style changes capital letters, so capitals make no difference. */
  caseChanged: boolean
  lines: Line[]
  /** Of its worst line: half a text is another text. */
  sight: Sight
  edge: Edge
  /** Whether a blank text stands before it. */
  spaced: boolean
  fontSize: number
  color: string
}

/** The texts drawn in some elements, in order, and the values of the fields among them. */
export interface ScreenText {
  texts: Fragment[]
  values: Fragment[]
}

/** Reads every text and value that is drawn in elements, in sight or not. */
export function readText(roots: readonly Element[]): ScreenText {
  const texts: Fragment[] = []
  const values: Fragment[] = []
  let edge: Edge = 'hard'
  let spaced = false

  const visitText = (node: Text, element: Element) => {
    if (!normalizeWords(node.data)) {
      spaced ||= /\s/.test(node.data)
      return
    }
    const range = node.ownerDocument.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()]
      .filter((rect) => rect.width > 0 && rect.height > 0)
      .map((rect) => toBox(rect, node.ownerDocument))
    if (!boxes.length || !isReadable(element)) return
    texts.push({ ...fragment(element, node.data, boxes), node, edge, spaced })
    edge = 'none'
    spaced = false
  }

  const visit = (element: Element) => {
    const { display } = styleOf(element)
    if (display === 'none') return
    const own = edgeOf(element, display)
    edge = stronger(edge, own)
    for (const value of valuesOf(element)) {
      if (isReadable(element)) values.push({ ...value, edge: 'hard', spaced: false })
    }
    for (const child of showsValue(element) ? [] : childrenOf(element)) {
      if (child.nodeType === Node.TEXT_NODE) visitText(child as Text, element)
      else if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element)
    }
    edge = stronger(edge, own)
  }

  for (const root of roots) {
    edge = 'hard'
    visit(root)
  }
  return { texts, values }
}

/** Whether a reader takes two texts in a row for two: another line, or far apart on the same one. */
export function isApart(before: Fragment, after: Fragment): boolean {
  if (after.edge === 'hard') return true
  const [a, b] = neighbours(before, after)
  if (!onOneLine(a, b)) return after.edge === 'block'
  // As a share of the font size: a space is a quarter to six tenths of it, depending on the font.
  return gapBetween(a, b) > (after.spaced ? 0.9 : 0.4) * before.fontSize
}

/** The words of fragments in a row, as a reader sees them. */
export function wordsOf(fragments: readonly Fragment[]): string {
  let words = ''
  fragments.forEach((fragment, index) => {
    const before = fragments[index - 1]
    words += before && isSpaced(before, fragment) ? ` ${fragment.text}` : fragment.text
  })
  return normalizeWords(words)
}

function isSpaced(before: Fragment, after: Fragment): boolean {
  if (after.edge !== 'none' || after.spaced) return true
  const [a, b] = neighbours(before, after)
  return onOneLine(a, b) && gapBetween(a, b) > 0.15 * before.fontSize
}

function neighbours(before: Fragment, after: Fragment): [Box, Box] {
  // A fragment has at least one line.
  return [before.lines.at(-1)!.whole, after.lines[0]!.whole]
}

function fragment(element: Element, source: string, boxes: readonly Box[], value = false) {
  const style = styleOf(element)
  const shown = isShown(element)
  const lines = boxes.map((whole): Line => {
    if (!shown) return { whole, box: whole, sight: 'unseen' }
    return { whole, ...sightOfLine(element, whole) }
  })
  const worst = (['unseen', 'away'] as const).find((sight) =>
    lines.some((line) => line.sight === sight),
  )
  const { textTransform } = style
  return {
    element,
    text: value ? source : transformed(source, textTransform, element),
    caseChanged: textTransform !== 'none',
    lines,
    sight: worst ?? ('seen' as const),
    fontSize: Number.parseFloat(style.fontSize),
    color: style.color,
  }
}

function transformed(text: string, transform: string, element: Element): string {
  const language = element.closest('[lang]')?.getAttribute('lang') || undefined
  if (transform.includes('uppercase')) return text.toLocaleUpperCase(language)
  if (transform.includes('lowercase')) return text.toLocaleLowerCase(language)
  if (!transform.includes('capitalize')) return text
  return text.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase(language))
}

/** Whether letters have a color and a shape; passwords have dots instead. */
function isReadable(element: Element): boolean {
  const style = styleOf(element)
  const dots = style.getPropertyValue('-webkit-text-security')
  const clear = alphaOf(style.webkitTextFillColor || style.color) === 0
  return (!dots || dots === 'none') && !(clear && style.backgroundClip !== 'text')
}

function edgeOf(element: Element, display: string): Edge {
  if (element.localName === 'br' || display === 'table-cell') return 'hard'
  return /^(inline|contents|ruby)/.test(display) ? 'none' : 'block'
}

function stronger(a: Edge, b: Edge): Edge {
  if (a === 'hard' || b === 'hard') return 'hard'
  return a === 'block' || b === 'block' ? 'block' : 'none'
}

const typed = new Set(['text', 'search', 'tel', 'email', 'url', 'number'])
const pressed = new Set(['button', 'submit', 'reset'])

/** Whether an element shows a value in place of what it holds. */
function showsValue(element: Element): boolean {
  return ['input', 'textarea', 'select'].includes(element.localName)
}

function valuesOf(element: Element): Omit<Fragment, 'edge' | 'spaced'>[] {
  if (element.localName === 'select') return optionsOf(element as HTMLSelectElement)
  if (element.localName !== 'input' && element.localName !== 'textarea') return []
  const { type, value, placeholder } = element as HTMLInputElement
  const isText = element.localName === 'textarea' || typed.has(type)
  if (!isText && !pressed.has(type)) return []
  const text = value || (isText ? placeholder : '')
  return normalizeWords(text) ? [fragment(element, text, [valueBox(element, text)], true)] : []
}

function optionsOf(select: HTMLSelectElement): Omit<Fragment, 'edge' | 'spaced'>[] {
  if (select.size > 1 || select.multiple) {
    return [...select.options]
      .filter((option) => normalizeWords(option.label) && option.getClientRects().length)
      .map((option) => listed(select, option))
  }
  const text = select.selectedOptions[0]?.label ?? ''
  return normalizeWords(text) ? [fragment(select, text, [valueBox(select, text)], true)] : []
}

/** An option of a list that stands open. It scrolls with the list, and only the list is hit. */
function listed(select: HTMLSelectElement, option: HTMLOptionElement) {
  const whole = boxOf(option)
  // A scroll bar of its own takes room from the list, not from its options.
  const list = clipped(select, boxOf(select), true).box
  const base = fragment(select, option.label, [list], true)
  const { box, sight } = clipped(select, whole, true)
  const seen = base.sight === 'seen' ? sight : base.sight
  return { ...base, element: option, lines: [{ whole, box, sight: seen }], sight: seen }
}

/** Where the words of a value stand in its field: measured, since no range reaches them. */
function valueBox(element: Element, text: string): Box {
  const style = styleOf(element)
  const box = boxOf(element)
  const size = (side: string) => Number.parseFloat(style.getPropertyValue(side)) || 0
  const left = size('border-left-width') + size('padding-left')
  const right = size('border-right-width') + size('padding-right')
  const room = Math.max(1, box.width - left - right)
  const pen = document.createElement('canvas').getContext('2d')
  if (pen) pen.font = style.font
  const width = Math.min(room, pen?.measureText(text).width ?? room)
  const fontSize = size('font-size')
  const height = Math.min(box.height, fontSize * 1.3)
  const top =
    element.localName === 'textarea'
      ? size('border-top-width') + size('padding-top')
      : (box.height - height) / 2
  const rightToLeft = style.direction === 'rtl'
  const { textAlign } = style
  const atEnd =
    textAlign === 'right' ||
    (textAlign === 'end' && !rightToLeft) ||
    (!['left', 'center', 'end'].includes(textAlign) && rightToLeft)
  const indent = textAlign === 'center' ? (room - width) / 2 : atEnd ? room - width : 0
  return { x: box.x + left + indent, y: box.y + top, width, height }
}
