import { normalizeWords } from '../../../guide/labels.ts'
import type { TextRun } from '../exchange.ts'
import {
  type Box,
  center,
  contains,
  hasArea,
  intersect,
  onOneLine,
  union,
} from '../../../dom/geometry.ts'
import { type Fragment, isApart, type ScreenText } from './text.ts'
import { toBox } from '../../../dom/tree.ts'

/** Every text run in sight, line by line: what a number must not cover. */
export function linesOf({ texts, values }: ScreenText, crop: Box | undefined): TextRun[] {
  const runs: TextRun[] = []
  let before: Fragment | undefined
  for (const fragment of texts) {
    const lines = fragmentLines(fragment)
    const last = runs.at(-1)
    const first = lines[0]
    if (before && last && first && !isApart(before, fragment) && onOneLine(last.box, first.box)) {
      const space = fragment.spaced || fragment.edge !== 'none' ? ' ' : ''
      last.text += space + first.text
      last.box = union([last.box, first.box])
      lines.shift()
    }
    runs.push(...lines)
    before = fragment
  }
  return [...runs, ...values.flatMap(fragmentLines)]
    .map(({ text, box }) => ({
      text: normalizeWords(text),
      box: crop ? intersect(box, crop) : box,
    }))
    .filter(({ text, box }) => text && hasArea(box))
}

function fragmentLines(fragment: Fragment): TextRun[] {
  const pieces = fragment.lines.length > 1 ? brokenText(fragment) : [fragment.text]
  return fragment.lines.flatMap(({ box, sight }, index) =>
    sight === 'seen' ? [{ text: pieces[index] ?? '', box }] : [],
  )
}

/** The text of each line of a fragment that the page broke, in the order of its lines. */
function brokenText({ node, text, lines }: Fragment): string[] {
  const pieces = lines.map(() => '')
  if (!node) return pieces
  const range = node.ownerDocument.createRange()
  const put = (start: number, end: number, word: boolean) => {
    range.setStart(node, start)
    range.setEnd(node, end)
    const [rect, ...more] = [...range.getClientRects()].filter(({ width }) => width > 0)
    if (more.length && word) {
      for (let at = start; at < end; at++) put(at, at + 1, false)
    } else if (rect) {
      const box = toBox(rect, node.ownerDocument)
      const line = lines.findIndex(({ whole }) => contains(whole, center(box)))
      // Only where a style changes the length of a text (ß, İ) do the two differ.
      const source = text.length === node.data.length ? text : node.data
      if (line >= 0) pieces[line] += source.slice(start, end) + (word ? ' ' : '')
    }
  }
  for (const match of node.data.matchAll(/\S+/g))
    put(match.index, match.index + match[0].length, true)
  return pieces
}
