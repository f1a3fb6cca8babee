import sharp from 'sharp'
import { expect } from 'playwright/test'
import { decodeCodes } from '../../src/redaction/decode-codes.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import { grayOf } from '../../src/redaction/picture.ts'
import { test } from './shared-window.ts'
import { guidePage, htmlOf, looked, oneLanguageEach } from './site/pages.ts'

test('every code leads where the link beside it leads, light or dark', async ({ page }) => {
  test.setTimeout(120_000)
  let read = 0
  for (const { address } of looked) {
    // To read a page's file is much faster than to go there, and most pages have no code.
    if (!htmlOf({ address }).includes('class="code"')) continue
    await page.goto(address)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    // In a step that is done on the phone the link alone is there: no phone scans its own screen.
    await expect(page.locator('.view.phone .code img:visible')).toHaveCount(0)
    for (const code of await page.locator('.code:not(.view.phone .code)').all()) {
      const image = code.locator('img')
      await image.scrollIntoViewIfNeeded()
      await image.evaluate((element: HTMLImageElement) => element.decode())
      const beside = await code.locator('a').evaluate((link: HTMLAnchorElement) => link.href)
      // In turn: of what surrounds them, all codes have the same.
      const colorScheme = read % 2 ? 'dark' : 'light'
      await page.emulateMedia({ colorScheme })
      const { data, info } = await sharp(await image.screenshot())
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const { width, height } = info
      const found = await decodeCodes(grayOf({ data, width, height, channels: 3 }))
      expect(
        found.map(({ text }) => text),
        `${address}, ${colorScheme}: ${beside}`,
      ).toEqual([beside])
      read += 1
    }
  }
  // The stores of each set-up guide, each home page, and the steps that a code carries over to the phone.
  expect(read).toBeGreaterThan(12)
})

test('a phone is not shown codes that it would have to read off itself', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    baseURL,
  })
  const page = await context.newPage()
  await page.goto('/guides/set-up-duo-classic/#get-app')
  const codes = page.locator('#get-app .code')
  await expect(codes).toHaveCount(2)
  for (const code of await codes.all()) {
    await expect(code.getByRole('link')).toBeVisible()
    await expect(code.locator('img')).toBeHidden()
  }
  await context.close()
})

// A guide of headings with a picture among them has no steps to count sheets by.
const handouts = oneLanguageEach.filter(
  ({ guide, steps }) => guide !== 'lost-phone' && steps.length > 0,
)
for (const outline of handouts) {
  test(`prints as a handout: ${outline.guide}, ${outline.locale}`, async ({ page }) => {
    await page.goto(guidePage(outline).address)
    // Every picture is in the file, also those that nobody has scrolled to.
    const different = await page
      .locator('.picture img')
      .evaluateAll((all) => new Set(all.map((image) => image.getAttribute('src'))).size)
    // Printing asks for them; a person's browser waits for what has not come yet, and this one prints once more.
    await page.pdf({ format: 'A4', pageRanges: '1' })
    const came = () =>
      page
        .locator('.picture img')
        .evaluateAll((all: HTMLImageElement[]) => all.every(({ complete }) => complete))
    await expect.poll(came).toBe(true)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Subtype \/Image/g)?.length ?? 0).toBeGreaterThanOrEqual(different)
    const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
    expect(sheets).toBeGreaterThan(1)
    // A step stays whole, with what may go wrong at it; what stands before and after the steps has its own sheets.
    expect(sheets).toBeLessThanOrEqual(outline.steps.length + 3)

    await page.emulateMedia({ media: 'print' })
    const steps = page.locator('.steps > li')
    await expect(steps).toHaveCount(outline.steps.length)
    for (const [at, { title }] of outline.steps.entries()) {
      await expect(steps.nth(at).getByRole('heading', { name: title })).toBeVisible()
    }
    const words = page.locator('.steps .words p:not(.whose), .steps .numeral, .steps .picture img')
    // Each step has its number and at least a sentence, and every picture is there.
    const pictures = outline.steps.flatMap(({ views }) => views).filter(({ picture }) => picture)
    expect(await words.count()).toBeGreaterThanOrEqual(2 * outline.steps.length + pictures.length)
    await expect(words.filter({ visible: false })).toHaveCount(0)
    await expect(page.locator('.steps .picture img')).toHaveCount(pictures.length)
    for (const gone of ['nav', '.skip', 'main a[data-steps]', '.enlarge', 'dialog']) {
      if (gone.endsWith('[data-steps]') && outline.steps.length <= 5) continue
      if (gone.endsWith('[data-steps]') && outline.frontmatter.topic === 'trouble') continue
      await expect(page.locator(gone).first(), gone).toBeAttached()
      await expect(page.locator(gone).filter({ visible: true }), gone).toHaveCount(0)
    }
    // Answers stand open on paper; what can only be pressed does not.
    for (const answer of await page.locator('.trouble .answers > ul:first-child').all()) {
      await expect(answer).toBeVisible()
    }
    await expect(page.locator('.missing-labels, .contacts').filter({ visible: true })).toHaveCount(
      0,
    )
    for (const question of await page.locator('fieldset').all()) await expect(question).toBeHidden()
    // Ink is for words: what says on the screen which device it is, is an outline with its name on paper.
    const nowhere = page.locator('.zone').filter({ hasNot: page.locator('.turn') })
    const calls = viewsOf(outline).filter(({ anywhere }) => anywhere)
    // Things to try stand on cards, which are no zones.
    await expect(nowhere).toHaveCount(outline.frontmatter.topic === 'trouble' ? 0 : calls.length)
    for (const zone of await page.locator('.zone').all()) {
      const look = await zone.evaluate((element) => {
        const { backgroundColor, borderTopStyle } = getComputedStyle(element)
        return { backgroundColor, borderTopStyle }
      })
      expect(look).toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', borderTopStyle: 'solid' })
    }
    const named = page.locator('.zone').filter({ has: page.locator('.turn') })
    for (const zone of await named.all()) {
      await expect(zone.locator('.turn').filter({ visible: true })).not.toHaveCount(0)
    }
    // Paper is white, whatever the screen was.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const part of ['h1', '.zone .words p', '.zone .turn', '.step > details']) {
      if ((await page.locator(part).count()) === 0) continue
      const ink = await page
        .locator(part)
        .last()
        .evaluate((element) => getComputedStyle(element).color)
      const [red = 255, green = 255, blue = 255] = ink.match(/\d+/g)?.map(Number) ?? []
      expect(Math.max(red, green, blue), part).toBeLessThan(100)
    }
  })
}
