import path from 'node:path'
import { expect } from 'playwright/test'
import sharp, { type Sharp } from 'sharp'
import { root } from '../../scripts/project.ts'
import { decodeCodes } from '../../src/redaction/decode-codes.ts'
import { viewsOf } from '../../src/guide/outline.ts'
import { grayOf } from '../../src/redaction/picture.ts'
import { test } from './shared-window.ts'
import {
  brand,
  guidePage,
  htmlOf,
  oneLanguageEach,
  pages,
  setUpGuides,
  stepPage,
} from './site/pages.ts'

/** What a phone's camera reads in a picture. */
async function readCodes(picture: Sharp): Promise<string[]> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const found = await decodeCodes(grayOf({ data, width, height, channels: 3 }))
  return found.map(({ text }) => text)
}

test('every code leads where the link beside it leads', async ({ page }) => {
  // To read the pages' files is much faster than to go there.
  const beside = await page.evaluate(
    (files) =>
      files.flatMap((file) => {
        const read = new DOMParser().parseFromString(file, 'text/html')
        const codes = [...read.querySelectorAll('img[src*="/codes/"]')]
        return codes.map((code) => ({
          code: code.getAttribute('src') ?? '',
          link: code.parentElement?.querySelector('a')?.getAttribute('href'),
        }))
      }),
    pages.map(htmlOf),
  )
  const codes = new Set(beside.map(({ code }) => code))
  // Two stores, and each home page and each step, which a code carries over to the phone.
  const [setUp] = setUpGuides
  expect(codes.size).toBe(2 + brand.languages.length * (1 + (setUp?.steps.length ?? NaN)))
  for (const code of codes) {
    const read = await readCodes(sharp(path.join(root, 'dist', code), { density: 288 }))
    const links = new Set(beside.filter((each) => each.code === code).map(({ link }) => link))
    expect(read, code).toEqual([...links])
  }
})

test('a camera can read codes off the page, light or dark', async ({ page }) => {
  const [setUp] = setUpGuides
  if (!setUp) throw new Error('There is no set-up guide.')
  for (const address of ['/', guidePage(setUp).address, stepPage(setUp, 'get-app')]) {
    await page.goto(address)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    // In a step that is done on the phone the link alone is there: no phone scans its own screen.
    await expect(page.locator('.view.phone img[src*="/codes/"]:visible')).toHaveCount(0)
    const codes = page.locator('img[src*="/codes/"]:visible')
    await expect(codes).not.toHaveCount(0)
    for (const code of await codes.all()) {
      await code.scrollIntoViewIfNeeded()
      await code.evaluate((image: HTMLImageElement) => image.decode())
      const link = await code.locator('..').locator('a').getAttribute('href')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const read = await readCodes(sharp(await code.screenshot()))
        expect(read, `${address}, ${colorScheme}`).toEqual([link])
      }
    }
  }
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
