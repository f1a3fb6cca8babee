import type { ElementHandle } from 'playwright'
import type { Box } from '../dom/geometry.ts'

/**
 * The part of an element that can be seen: cut by the scrolling boxes and frames it stands in.
 * CSS pixels of the page's viewport, also from inside frames. Nothing where none of it can be seen.
 */
export async function visibleBox(element: ElementHandle<Element>): Promise<Box | undefined> {
  const box = await element.boundingBox()
  const part = await element.evaluate(visiblePart)
  if (!box || !part) return undefined
  const seen = { ...part, x: box.x + part.x, y: box.y + part.y }
  const frame = await (await element.ownerFrame())?.parentFrame()
  if (!frame) return seen
  const holder = await (await element.ownerFrame())!.frameElement()
  const window = await visibleBox(holder as ElementHandle<Element>)
  return window && common(seen, window)
}

function common(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

/** Runs inside a page. From the element's own top left corner. */
function visiblePart(element: Element): Box | undefined {
  const own = element.getBoundingClientRect()
  if (!element.checkVisibility({ visibilityProperty: true })) return undefined
  let { left, top, right, bottom } = own
  const parentOf = (node: Element): Element | null => {
    const root = node.getRootNode()
    return (
      node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    )
  }
  for (let at: Element | null = element; at && getComputedStyle(at).position !== 'fixed';) {
    at = parentOf(at)
    // The page's own scrolling is the picture's business.
    if (!at || at === document.body || at === document.documentElement) break
    const { overflowX, overflowY } = getComputedStyle(at)
    const box = at.getBoundingClientRect()
    if (overflowX !== 'visible') {
      left = Math.max(left, box.left)
      right = Math.min(right, box.right)
    }
    if (overflowY !== 'visible') {
      top = Math.max(top, box.top)
      bottom = Math.min(bottom, box.bottom)
    }
  }
  if (right <= left || bottom <= top) return undefined
  return { x: left - own.left, y: top - own.top, width: right - left, height: bottom - top }
}
