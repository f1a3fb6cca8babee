import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { expect } from 'playwright/test'
import { makePrinter } from '../../scripts/print.ts'
import { root } from '../../scripts/project.ts'
import type { Brand } from '../../src/brand/brand.ts'
import { readKitWords } from '../../src/kit/kit-words.ts'
import { makeCard } from '../../src/kit/card.ts'
import { makeHandout } from '../../src/kit/handout.ts'
import { makeHelpDesk } from '../../src/kit/help-desk.ts'
import { makePoster } from '../../src/kit/poster.ts'
import { papers } from '../../src/kit/sheet.ts'
import type { Paper, Sheet } from '../../src/kit/sheet.ts'
import { decodeCodes, decodeQrAgain } from '../../src/redaction/decode-codes.ts'
import { shippedProject } from '../shipped.ts'
import { test } from './shared-window.ts'
import { violationsOn } from './site/axe.ts'

const dist = path.join(root, 'dist')

const sizes = Object.keys(papers) as Paper[]

/** The sheets of a brand in its first language or another. */
async function sheetsOf(change: Partial<Brand> = {}, locale = 'en') {
  const shipped = await shippedProject()
  const project = { ...shipped, brand: { ...shipped.brand, ...change } }
  const words = readKitWords(project).find((each) => each.locale === locale)!
  const context = { root, brand: project.brand, locale: words.locale }
  const { poster, card, handout, 'help-desk': desk } = words.texts
  return {
    poster: (paper: Paper): Promise<Sheet> => makePoster(context, poster!, paper),
    card: (paper: Paper): Promise<Sheet> => makeCard(context, card!, paper),
    handout: (paper: Paper): Promise<Sheet> => makeHandout(context, handout!, paper, project),
    desk: (paper: Paper): Sheet => makeHelpDesk(context, desk!, paper, project),
  }
}

/** What a phone's camera has of a meter at two meters, as it looks for codes: 1,920 pixels across some 70 degrees. */
const pixelsPerMeter = 690

for (const paper of sizes) {
  test(`the code on the ${paper} poster is read from two meters, by two decoders`, async ({
    page,
  }) => {
    for (const locale of ['en', 'es']) {
      const { html, width, height } = await (await sheetsOf({}, locale)).poster(paper)
      const across = Math.ceil((width * 96) / 25.4)
      await page.setViewportSize({ width: across, height: Math.ceil((height * 96) / 25.4) })
      await page.setContent(html)
      const seen = await sharp(await page.screenshot())
        .resize({ width: Math.round((width / 1000) * pixelsPerMeter) })
        .grayscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const picture = { data: seen.data, width: seen.info.width, height: seen.info.height }
      const address = `https://guide.harbourvale.example/${locale === 'en' ? '' : 'es/'}`
      expect((await decodeCodes(picture)).map(({ text }) => text)).toEqual([address])
      // The other one wants a picture that has been enlarged, as a phone's program does.
      const { data, info } = await sharp(await page.screenshot())
        .grayscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const whole = { data, width: info.width, height: info.height }
      expect(decodeQrAgain(whole).map(({ text }) => text)).toEqual([address])
    }
  })
}

test('nothing is cut off on a sheet of one page, in any language, with long names too', async ({
  page,
}) => {
  const long = { shortName: 'Vereinigte Nordwestdeutsche Energiewerke' }
  for (const [change, locale] of [
    [{}, 'en'],
    [{}, 'es'],
    [long, 'es'],
  ] as const) {
    const { poster, card, handout } = await sheetsOf(change, locale)
    for (const make of [poster, card, handout]) {
      for (const paper of ['a4', 'letter'] as const) {
        const { html } = await make(paper)
        await page.setViewportSize({ width: 1200, height: 1200 })
        await page.setContent(html)
        // Letters may reach a little below their line.
        const cut = await page.evaluate(() =>
          [document.body, ...document.querySelectorAll<HTMLElement>('.side, .panel, .card, .top')]
            .filter(
              (box) =>
                box.scrollHeight > box.clientHeight + 3 || box.scrollWidth > box.clientWidth + 3,
            )
            .map((box) => `${box.className || 'body'} ${box.scrollHeight}/${box.clientHeight}`)
            // The body of a card holds two sides.
            .filter((told) => !told.startsWith('body') || !document.querySelector('.side')),
        )
        expect(cut, `${paper} ${locale}`).toEqual([])
      }
    }
  }
})

test('without the site’s address there is no code, and no empty place for one', async () => {
  const { brand } = await shippedProject()
  const { poster, card, handout } = await sheetsOf({ site: { ...brand.site, url: undefined } })
  for (const make of [poster, card, handout]) {
    const { html } = await make('a4')
    expect(html).not.toContain('class="code"')
    expect(html).not.toContain('undefined')
  }
})

test('sheets are tagged PDFs with a title, bookmarks and words, the same bytes each time', async () => {
  const printer = makePrinter((await shippedProject()).brand, dist)
  const { poster, card, desk } = await sheetsOf()
  try {
    for (const [sheet, pages, words] of [
      [await poster('a4'), 1, 'Set up Duo on your phone'],
      [await card('a4'), 2, 'Keep your old phone'],
      [desk('a4'), 5, '8 C'],
    ] as const) {
      const pdf = await printer.sheet(sheet)
      expect((await printer.sheet(sheet)).equals(pdf)).toBe(true)
      const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
      expect(document.numPages, 'a sheet at most so long').toBeLessThanOrEqual(pages)
      expect(JSON.stringify(await (await document.getPage(1)).getStructTree())).toContain('"H1"')
      const text: string[] = []
      for (let number = 1; number <= document.numPages; number++) {
        const { items } = await (await document.getPage(number)).getTextContent()
        text.push(...items.map((item) => ('str' in item ? item.str : '')))
      }
      expect(text.join(' ').replace(/\s+/g, ' ')).toContain(words)
      const bookmarks = (await document.getOutline()).map(({ title }) => title)
      expect(bookmarks.length).toBeGreaterThan(0)
      // A line that breaks in a title joins no words.
      for (const title of bookmarks) expect(text.join(' ').replace(/\s+/g, ' ')).toContain(title)
      await document.cleanup()
    }
  } finally {
    await printer.close()
  }
})

test('a sheet that is printed after a guide looks as it does alone, and so does the guide', async () => {
  const { brand } = await shippedProject()
  const { poster } = await sheetsOf()
  const sheet = await poster('a4')
  const printed = async (...what: ('guide' | 'sheet')[]): Promise<Buffer[]> => {
    const printer = makePrinter(brand, dist)
    try {
      const pdfs: Buffer[] = []
      for (const each of what) {
        pdfs.push(
          await (each === 'sheet' ? printer.sheet(sheet) : printer.page('guides/lost-phone/')),
        )
      }
      return pdfs
    } finally {
      await printer.close()
    }
  }
  const [guide, after] = await printed('guide', 'sheet')
  const [alone, guideAfter] = await printed('sheet', 'guide')
  expect(after?.equals(alone!)).toBe(true)
  expect(guideAfter?.equals(guide!)).toBe(true)
})

test('axe-core finds nothing on the help desk’s page', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  await page.setContent((await sheetsOf()).desk('a4').html)
  expect(await violationsOn(page)).toEqual([])
})
