import { expect } from 'playwright/test'
import { test } from './shared-window.ts'
import { guidePage, longGuide, stepPage } from './site/pages.ts'

const guide = longGuide
const { address } = guidePage(guide)

test('words stand beside their picture on a wide screen, mirrored from right to left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(address)
  const places = async () => ({
    words: await page.locator('#choose-phone .words').boundingBox(),
    picture: await page.locator('#choose-phone .picture').boundingBox(),
    zone: await page.locator('#choose-phone section').first().boundingBox(),
  })
  const ltr = await places()
  expect(ltr.picture?.x).toBeGreaterThan((ltr.words?.x ?? 0) + (ltr.words?.width ?? 0))
  // It begins beside the name of its device, above the words.
  expect(ltr.picture?.y).toBeLessThanOrEqual(ltr.words?.y ?? 0)
  expect(ltr.picture?.y).toBeGreaterThan(ltr.zone?.y ?? Infinity)
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  const rtl = await places()
  expect(rtl.words?.x).toBeGreaterThan((rtl.picture?.x ?? 0) + (rtl.picture?.width ?? 0))
  expect(rtl.picture?.width).toBe(ltr.picture?.width)
  // A screen is not mirrored, nor is its address: its marks stay where its words are.
  const ring = await page.locator('#choose-phone .ring').first().boundingBox()
  expect((ring?.x ?? 0) - (rtl.picture?.x ?? 0)).toBeLessThan((rtl.picture?.width ?? 0) / 2)
})

test('on a phone zones go from edge to edge, and pictures are as wide as their words need', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const addresses = [address, stepPage(guide, 'choose-phone'), stepPage(guide, 'install-app')]
  for (const each of addresses) {
    await page.goto(each)
    const whole = await page.evaluate(() => document.documentElement.clientWidth)
    for (const zone of await page.locator('.zone').filter({ visible: true }).all()) {
      expect(await zone.boundingBox(), each).toMatchObject({ x: 0, width: whole })
    }
    // Narrower, a marked word would be less than 13 px high: the committed pictures are held to 326 px of 360, and 240.
    for (const [device, least] of Object.entries({ window: whole - 34, handset: 240 })) {
      const widths = await page
        .locator(`.${device} img`)
        .filter({ visible: true })
        .evaluateAll((all: HTMLElement[]) =>
          all.map((image) => image.getBoundingClientRect().width),
        )
      expect.soft(Math.min(...widths), `${each} ${device}`).toBeGreaterThanOrEqual(least)
    }
  }
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
  for (const box of ['.zone', '.window', '.handset', '.sign', '.letter', '.pick div']) {
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

test('a checklist draws its device once, and says it at every step to who listens', async ({
  page,
}) => {
  await page.goto('/guides/no-request-arrives/')
  const places = page.locator('.step').getByRole('heading', { name: 'On your phone' })
  expect(await places.count()).toBeGreaterThan(2)
  const widths = await places.evaluateAll((all: HTMLElement[]) =>
    all.map(({ offsetWidth }) => offsetWidth),
  )
  expect(widths.filter((width) => width > 1)).toHaveLength(1)
})
