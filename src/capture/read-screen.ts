import type { Locator } from 'playwright'
import type { Box } from '../dom/geometry.ts'
import type { Shot } from '../shots/shot.ts'

/** Ticks and dots in sight: small, and lost under a number. Boxes in CSS pixels of the page's window. */
export async function smallControls(crop: Locator): Promise<Box[]> {
  const controls = crop
    .locator('input[type="checkbox"], input[type="radio"]')
    .filter({ visible: true })
  return controls.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x, y, width, height }
    }),
  )
}

/** What a screen calls itself: the first heading that a reader sees, or nothing. */
export async function headingOf(crop: Locator): Promise<string> {
  return crop.evaluate((element) => {
    const headings = element.querySelectorAll<HTMLElement>('h1, h2, h3, [role="heading"]')
    const shown = [...headings].filter((heading) =>
      heading.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    const said = shown.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
    return said.find((text) => text !== '') ?? ''
  })
}

/** Every text of a screen that is kept beside its picture. */
export function textsOf({
  outline,
  heading,
  words,
}: Pick<Shot, 'outline' | 'heading' | 'words'>): string[] {
  return [outline, heading, ...words.map(({ text }) => text)]
}
