import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { test } from './shared-window.ts'
import { guidePage, guidesWithSteps, looked, longGuide } from './site/pages.ts'

const guide = longGuide
const { address } = guidePage(guide)

/** How wide the page is, and which elements stick out of the window. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > window.innerWidth + 1 || left < -1
    })
    return [
      `${location.pathname} is ${document.documentElement.scrollWidth} px wide`,
      ...wide.slice(0, 5).map(({ tagName, className }) => `${tagName}.${String(className)}`),
    ]
  })
}

test('nothing has to be scrolled sideways at 320 px, in either direction of writing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const found: string[] = []
  for (const { address: here } of looked) {
    await page.goto(here)
    found.push(...(await overflow(page)))
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    found.push(...(await overflow(page)).map((line) => `rtl: ${line}`))
  }
  expect(found).toEqual([])
})

for (const width of [360, 640, 1280]) {
  test(`nor with text of double size at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    const found: string[] = []
    for (const { address: here, kind } of looked) {
      // The drawn screens keep their size, as the photographed ones do.
      if (kind === 'practice' && width < 640) continue
      await page.goto(here)
      await page.evaluate(() => {
        const { fontSize } = getComputedStyle(document.documentElement)
        document.documentElement.style.fontSize = `${2 * parseFloat(fontSize)}px`
      })
      found.push(...(await overflow(page)))
    }
    expect(found).toEqual([])
  })
}

test('words stand beside their picture on a wide screen, mirrored from right to left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(address)
  const places = async () => ({
    words: await page.locator('#choose-phone .words').boundingBox(),
    picture: await page.locator('#choose-phone .picture').boundingBox(),
  })
  const ltr = await places()
  expect(ltr.picture?.x).toBeGreaterThan((ltr.words?.x ?? 0) + (ltr.words?.width ?? 0))
  expect(ltr.picture?.y).toBe(ltr.words?.y)
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  const rtl = await places()
  expect(rtl.words?.x).toBeGreaterThan((rtl.picture?.x ?? 0) + (rtl.picture?.width ?? 0))
  expect(rtl.picture?.width).toBe(ltr.picture?.width)
  // A screen is not mirrored: its marks stay where its words are.
  const ring = await page.locator('#choose-phone .ring').first().boundingBox()
  expect((ring?.x ?? 0) - (rtl.picture?.x ?? 0)).toBeLessThan((rtl.picture?.width ?? 0) / 2)
})

test('a step’s number is never broken, and the number of a mark stays with its word', async ({
  page,
}) => {
  for (const outline of guidesWithSteps) {
    await page.goto(guidePage(outline).address)
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const torn = await page.locator('.numeral, .label .badge').evaluateAll((all) =>
        all.flatMap((part) => {
          const { bottom, height } = part.getBoundingClientRect()
          const before = document.createRange()
          before.selectNode(part.previousSibling ?? part)
          const word = before.getBoundingClientRect()
          const broken = height > 1.8 * parseFloat(getComputedStyle(part).fontSize)
          const alone = part.matches('.badge') && word.bottom < bottom - height
          return broken || alone ? [part.parentElement?.textContent] : []
        }),
      )
      expect(torn, `${outline.guide} ${outline.locale} at ${width} px`).toEqual([])
      // A full stop or a comma on a line of its own looks like a mistake.
      const alone = await page.locator('.words .label').evaluateAll((all) =>
        all.flatMap((label) => {
          const { nextSibling } = label
          if (!nextSibling || !/^[.,:;?]/.test(nextSibling.textContent ?? '')) return []
          const sign = document.createRange()
          sign.setStart(nextSibling, 0)
          sign.setEnd(nextSibling, 1)
          const last = label.lastElementChild?.getBoundingClientRect()
          return sign.getBoundingClientRect().top > (last?.bottom ?? 0) ? [label.textContent] : []
        }),
      )
      expect(alone, `${outline.guide} ${outline.locale} at ${width} px`).toEqual([])
    }
  }
})

test('a heading is never broken at a hyphen', async ({ page }) => {
  for (const { address: here, kind } of looked) {
    if (kind === 'practice') continue
    await page.goto(here)
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const broken = await page.locator('h1, h2.heading, .section h2, h3').evaluateAll((all) =>
        all.flatMap((heading) => {
          const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
          const found: string[] = []
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (const match of (node.textContent ?? '').matchAll(
              /[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu,
            )) {
              const word = document.createRange()
              word.setStart(node, match.index)
              word.setEnd(node, match.index + match[0].length)
              const lines = new Set([...word.getClientRects()].map(({ top }) => Math.round(top)))
              if (lines.size > 1) found.push(match[0])
            }
          }
          return found
        }),
      )
      expect(broken, `${here} at ${width} px`).toEqual([])
    }
  }
})

test('on a phone a picture of the computer goes from edge to edge', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(address)
  const picture = await page.locator('#choose-phone .picture img').boundingBox()
  expect(picture?.x).toBe(0)
  expect(picture?.width).toBe(await page.evaluate(() => document.documentElement.clientWidth))
})

test('what is pressed is large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const small: string[] = []
  for (const { address: here, kind } of looked) {
    if (kind === 'practice') continue
    await page.goto(here)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    const low = await page
      .locator('.button, .touch, .contacts a, summary, .logo')
      .evaluateAll((all) =>
        all.flatMap((target) => {
          const { height } = target.getBoundingClientRect()
          // What is hidden now is pressed by nobody.
          return height > 0 && height < 44 ? [`${target.textContent} is ${height} px high`] : []
        }),
      )
    small.push(...low.map((line) => `${here} ${line}`))
  }
  expect(small).toEqual([])
})

test('marks, numbers and buttons are there in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(address)
  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  const canvas = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'Canvas'
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  })
  for (const ring of ['#choose-phone .ring', '#open-link .ring']) {
    expect(await style(ring, 'stroke')).not.toBe(canvas)
  }
  expect(await style('#choose-phone .label .badge', 'background-color')).not.toBe(canvas)
  expect(await style('#choose-phone .label .badge', 'color')).not.toBe(
    await style('#choose-phone .label .badge', 'background-color'),
  )
  for (const box of ['.button', '.turn', '.help', '.chip']) {
    expect(await style(box, 'border-top-style'), box).toBe('solid')
    expect(await style(box, 'border-top-color'), box).not.toBe(canvas)
  }
})

test('who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(address)
  await page.locator('#choose-phone a[data-enlarge]').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
