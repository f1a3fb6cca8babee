import type { Frame } from 'playwright'
import { type Box, moved, type Point, scaled } from './geometry.ts'

/** Where a frame's content stands in the page's window: its top left corner, and how much larger it is drawn. */
export interface FramePlacement extends Point {
  scale: number
}

/** Where a frame stands in the page's window, also one of another origin and one inside another frame. */
export async function framePlacement(frame: Frame): Promise<FramePlacement> {
  if (!frame.parentFrame()) return { x: 0, y: 0, scale: 1 }
  const holder = await frame.frameElement()
  const box = (await holder.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const { inset, width } = await holder.evaluate((node) => {
    const { clientLeft, clientTop, offsetWidth } = node as HTMLElement
    const { paddingLeft, paddingTop } = getComputedStyle(node as HTMLElement)
    const inset = {
      x: clientLeft + Number.parseFloat(paddingLeft),
      y: clientTop + Number.parseFloat(paddingTop),
    }
    return { inset, width: offsetWidth }
  })
  await holder.dispose()
  // A layout size is a whole number: a fraction of a pixel is no scaling.
  const scale = width && Math.abs(box.width - width) >= 1 ? box.width / width : 1
  return { x: box.x + inset.x * scale, y: box.y + inset.y * scale, scale }
}

/** A box of a frame as a box of the page's window. */
export function inWindow(box: Box, { scale, ...corner }: FramePlacement): Box {
  return moved(scale === 1 ? box : scaled(box, scale), corner)
}
