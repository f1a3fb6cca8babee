import type { Brand } from '../brand/brand.ts'
import { screenLanguage } from '../brand/brand.ts'
import { markColors } from '../brand/palette.ts'
import type { Outline, View } from '../guide/outline.ts'
import type { ScreenStep } from '../guide/screen-steps.ts'
import { windowTitle } from '../practice/window-title.ts'
import { altText } from '../shots/alt.ts'
import { bakePicture } from '../shots/bake.ts'
import { caption } from '../shots/caption.ts'
import { drawHandset, drawWindow } from '../shots/device-frame.ts'
import type { DrawnFrame } from '../shots/device-frame.ts'
import { locateShot } from '../shots/find.ts'
import { renumber, sizeOf } from '../shots/marks.ts'
import type { Mark, Shot } from '../shots/shot.ts'

/** A view's picture with its marks and its frame, to be made as one flat file. */
export interface MarkedPicture {
  /** The path of its clean picture, absolute. */
  file: string
  shot: Shot
  marks: Mark[]
  alt: string
  /** What stands below it. */
  caption: string
  /** The window or phone around it. */
  frame: DrawnFrame | undefined
}

/** The picture of a view; nothing where none has been taken. */
export async function markedPicture(
  brand: Brand,
  root: string,
  outline: Outline,
  view: View,
  screenSteps: readonly ScreenStep[],
): Promise<MarkedPicture | undefined> {
  const { guide, locale } = outline
  const name = `shots/${screenLanguage(brand, locale)}/${guide}/${view.sameAs ?? view.key}`
  const located = locateShot([brand.folder, root], name)
  if (!located?.shot) return undefined
  const { file, shot } = located
  return {
    file: `${file}.webp`,
    shot,
    marks: renumber(shot.marks, view.labels),
    alt: altText(view, shot.heading, locale),
    caption: caption(shot, shot.checked ?? brand.reviewed, brand.name, locale),
    frame: await frameOf(brand, outline, view, shot, screenSteps),
  }
}

/** The device around one of our own screens; what another app or a company shows has its own. */
async function frameOf(
  brand: Brand,
  outline: Outline,
  view: View,
  shot: Shot,
  screenSteps: readonly ScreenStep[],
): Promise<DrawnFrame | undefined> {
  if (shot.source !== 'practice') return undefined
  if (view.device === 'phone') return drawHandset(sizeOf(shot))
  return drawWindow(sizeOf(shot), windowTitle(outline, view, brand, screenSteps), markColors)
}

/** The picture as one flat file, for wherever nothing can lie over it. */
export function bake({ file, shot, marks, caption, frame }: MarkedPicture): Promise<Buffer> {
  return bakePicture(file, shot, marks, caption, markColors, frame)
}
