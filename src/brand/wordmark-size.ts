import { lookAt } from './image-look.ts'

/** The largest wordmark, in pixels of a wide page; what is drawn in it may be less high than its picture. */
const largest = { width: 300, height: 56, inkedHeight: 40 }

/** A wordmark that is flatter than this, in width to height of what is drawn, needs more room for its letters. */
const flat = { ratio: 9, width: 440 }

/**
 * The size of a wordmark in the header of a wide page, so that its letters can be read.
 * @param file the one for a white page
 * @returns `isFlat` where a phone has to give it a row of its own
 */
export async function wordmarkSize(
  file: string,
): Promise<{ width: number; height: number; isFlat: boolean }> {
  const { width, height, inked } = await lookAt(file, '#ffffff')
  const isFlat = (width * inked.width) / (height * inked.height) > flat.ratio
  const scale = Math.min(
    (isFlat ? flat.width : largest.width) / width,
    largest.height / height,
    largest.inkedHeight / (height * inked.height),
  )
  return { width: Math.round(width * scale), height: Math.round(height * scale), isFlat }
}
