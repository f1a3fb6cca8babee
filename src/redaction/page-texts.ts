import type { Page } from 'playwright'
import { pageWalk } from './page-walk.ts'

/**
 * What a page says, in every frame and open shadow root, each text once: text, attributes (but for drawing and
 * layout), values of fields and what style sheets write. What `scanText` looks through, before and after a picture.
 */
export async function pageTexts(page: Page): Promise<string[]> {
  const frames = await Promise.all(
    page.frames().map(async (frame) => {
      const walk = await frame.evaluateHandle(pageWalk)
      const texts = await walk.evaluate((tools) => tools.texts())
      await walk.dispose()
      return texts
    }),
  )
  return [...new Set(frames.flat())]
}
