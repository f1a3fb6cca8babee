import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { root } from '../../scripts/project.ts'
import { markColors } from '../../src/brand/palette.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import { screenStepsOf } from '../../src/guide/screen-steps.ts'
import { bake, markedPicture } from '../../src/kit/guide-shots.ts'
import { drawHandset, drawWindow } from '../../src/shots/device-frame.ts'
import { sizeOf } from '../../src/shots/marks.ts'
import { shippedInput } from '../shipped.ts'

const noTitle = { icon: 'lock', before: '', strong: '', after: '' } as const

test('every picture of a guide is one flat file: its device around it, its words below it', async () => {
  const { brand, outlines, scripts } = await shippedInput()
  const screenSteps = screenStepsOf(outlines, scripts)
  // In one language the shortest, in the other the longest.
  const chosen = outlines.filter(({ guide, locale }) =>
    locale === 'en' ? guide === 'set-up-duo' : guide === 'new-phone',
  )
  expect(chosen).toHaveLength(2)
  for (const outline of chosen) {
    for (const view of viewsOf(outline).filter(({ picture }) => picture)) {
      const marked = await markedPicture(brand, root, outline, view, screenSteps)
      expect(marked, view.key).toBeDefined()
      if (!marked) continue
      const { shot } = marked
      const png = await bake(marked)
      const { width, height = 0, format } = await sharp(png).metadata()
      expect(format).toBe('png')
      // Every picture of this project is of our own screens: a phone or a window is around it.
      const frame =
        view.device === 'phone'
          ? drawHandset(sizeOf(shot))
          : await drawWindow(sizeOf(shot), noTitle, markColors)
      expect(width).toBe(frame.width * shot.scale)
      // Below it is a strip with a line of words: what it is, whose, and when it was checked.
      const strip = height / shot.scale - frame.height
      expect(strip).toBeGreaterThan(20)
      expect(strip).toBeLessThan(50)
      const top = frame.height * shot.scale
      const words = await sharp(png)
        .extract({ left: 0, top, width, height: strip * shot.scale })
        .stats()
      expect(words.channels[0]?.min).toBeLessThan(150)
    }
  }
})
