import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { test } from './shared-window.ts'
import { brand, guidePage, longGuide, looked, guidesWithSteps } from './site/pages.ts'

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

/** Words with a hyphen that a heading breaks there. */
async function brokenWords(page: Page): Promise<string[]> {
  return page.locator('h1, h2.heading, .section h2, h3').evaluateAll((all) =>
    all.flatMap((heading) => {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu)) {
          const word = document.createRange()
          word.setStart(node, match.index)
          word.setEnd(node, match.index + match[0].length)
          const lines = new Set([...word.getClientRects()].map(({ top }) => Math.round(top)))
          if (lines.size > 1) found.push(`${location.pathname}: ${match[0]}`)
        }
      }
      return found
    }),
  )
}

/** What is pressed, and is less high than a thumb needs; everything is unfolded. */
async function lowTargets(page: Page): Promise<string[]> {
  return page.locator('.button, .touch, .contacts a, summary, .logo').evaluateAll((all) => {
    const folded = [...document.querySelectorAll('details')].filter(({ open }) => !open)
    for (const details of folded) details.open = true
    const low = all.flatMap((target) => {
      const { height } = target.getBoundingClientRect()
      // What is hidden now is pressed by nobody.
      const isLow = height > 0 && height < 44
      return isLow ? [`${location.pathname}: ${target.textContent} is ${height} px high`] : []
    })
    for (const details of folded) details.open = false
    return low
  })
}

const setDirection = (page: Page, direction: 'ltr' | 'rtl') =>
  page.evaluate((dir) => void (document.documentElement.dir = dir), direction)

/** Text of double size, or as it was. */
const setDoubleText = (page: Page, on: boolean) =>
  page.evaluate((double) => {
    const { style } = document.documentElement
    style.fontSize = ''
    const { fontSize } = getComputedStyle(document.documentElement)
    if (double) style.fontSize = `${2 * parseFloat(fontSize)}px`
  }, on)

// One visit for all: to go to a page takes longer than to look at it. Nothing is scrolled sideways, also mirrored
// and with text of double size; no word of a heading is torn, and nothing that is pressed is too low for a thumb.
for (const wanted of brand.languages)
  test(`every page holds at every width (${wanted})`, async ({ page }) => {
    test.setTimeout(240_000)
    const sideways: string[] = []
    const torn: string[] = []
    const low: string[] = []
    for (const { address: here, kind, locale } of looked) {
      if (locale !== wanted) continue
      await page.setViewportSize({ width: 320, height: 900 })
      await page.goto(here)
      for (const width of [320, 360, 640, 768, 1280, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        if (kind !== 'practice') torn.push(...(await brokenWords(page)))
        if (kind !== 'practice' && width === 360) low.push(...(await lowTargets(page)))
        if (width === 320) {
          sideways.push(...(await overflow(page)))
          await setDirection(page, 'rtl')
          sideways.push(...(await overflow(page)).map((line) => `rtl: ${line}`))
          await setDirection(page, 'ltr')
        }
        // The drawn screens keep their size, as the photographed ones do.
        if (width === 320 || (kind === 'practice' && width < 640)) continue
        await setDoubleText(page, true)
        sideways.push(...(await overflow(page)).map((line) => `double, ${width} px: ${line}`))
        await setDoubleText(page, false)
      }
    }
    expect.soft(sideways).toEqual([])
    expect.soft(torn).toEqual([])
    expect.soft(low).toEqual([])
  })

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

test('on a phone a picture of the computer goes from edge to edge', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(address)
  const picture = await page.locator('#choose-phone .picture img').boundingBox()
  expect(picture?.x).toBe(0)
  expect(picture?.width).toBe(await page.evaluate(() => document.documentElement.clientWidth))
})

test('marks, numbers and buttons are there in forced colors', async ({ page }) => {
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
