import { isField, roleOf } from './controls.ts'
import { type Box, union } from '../../../dom/geometry.ts'
import { boxInView, isPainted, isShown } from './sight.ts'
import type { Fragment } from './text.ts'
import { closest, elementsIn, isWithin, styleOf } from '../../../dom/tree.ts'

// Smaller than this is not drawn for a reader: inputs that a style replaces are 1 px.
const smallest = 6

/**
 * The box that marks words and the control they stand in or name.
 * @param all Every text on the screen: what a control without a background of its own is marked by.
 */
export function markBox(
  words: readonly Fragment[],
  owner: { control: Element; named: boolean } | undefined,
  all: readonly Fragment[],
): Box {
  const lines = linesOf(words)
  if (!owner) return union(lines)
  const { control, named } = owner
  if (!named) return controlBox(control, all)
  const box = boxInView(control)
  if (box.width >= smallest && box.height >= smallest) return union([...lines, box])
  // What is drawn instead of a hidden input is in its label.
  const label = words[0] && closest(words[0].element, (at) => at.localName === 'label')
  return union([...lines, ...(label ? graphicsIn(label) : [])])
}

/** The box that marks a control: its box, or what is in it where the box is nothing a reader sees. */
function controlBox(control: Element, all: readonly Fragment[]): Box {
  const box = boxInView(control)
  const native = control.localName === 'input'
  const spreads = ['link', 'checkbox', 'radio', 'switch'].includes(roleOf(control))
  if (native || !spreads || isField(control) || isPainted(control)) return box
  const inside = all.filter(({ element }) => isWithin(element, control))
  const parts = [...linesOf(inside), ...graphicsIn(control)]
  return parts.length ? union(parts) : box
}

/** The boxes of pictures and painted shapes in an element. */
function graphicsIn(element: Element): Box[] {
  return [...elementsIn(element)]
    .filter((at) => at !== element && isShown(at))
    .filter((at) => /^(svg|img|canvas|video|input)$/.test(at.localName) || isSolid(at))
    .map(boxInView)
    .filter((box) => box.width >= smallest && box.height >= smallest)
}

function isSolid(element: Element): boolean {
  return styleOf(element).display !== 'inline' && isPainted(element)
}

function linesOf(fragments: readonly Fragment[]): Box[] {
  return fragments.flatMap((fragment) => fragment.lines.map((line) => line.box))
}
