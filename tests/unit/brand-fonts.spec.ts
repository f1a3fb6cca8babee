import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create } from 'fontkitten'
import { expect } from 'playwright/test'
import subsetFont from 'subset-font'
import { adviseOnFont } from '../../src/brand/font-advice.ts'
import { fontCss, rangesOf } from '../../src/brand/font-css.ts'
import { cutFont, mostBytes } from '../../src/brand/font-cut.ts'
import { loadBrand } from '../../src/brand/load.ts'
import { test } from '../brand-project.ts'

const folder = join(
  createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json'),
  '../files',
)
const fontFile = (part: string, weight: number, ending = 'woff2'): string =>
  join(folder, `source-sans-3-${part}-${weight}-normal.${ending}`)
const files = { regular: fontFile('latin', 400), bold: fontFile('latin', 700) }

/** The same font with other words in its table about weight and license. */
async function altered(at: { fsType?: number; weight?: number }): Promise<Buffer> {
  const sfnt = await subsetFont(readFileSync(files.regular), 'Duo', { targetFormat: 'sfnt' })
  const tables = sfnt.readUInt16BE(4)
  const records = Array.from({ length: tables }, (_, index) => 12 + 16 * index)
  const record = records.find((each) => sfnt.toString('latin1', each, each + 4) === 'OS/2')
  const table = sfnt.readUInt32BE((record ?? 0) + 8)
  if (at.weight !== undefined) sfnt.writeUInt16BE(at.weight, table + 4)
  if (at.fsType !== undefined) sfnt.writeUInt16BE(at.fsType, table + 8)
  return sfnt
}

const brandWith = (font: string): string =>
  `{ name: 'Acme', support: { phone: '555-0100' }, theme: { font: ${font} } }`

const mistakes: [what: string, bytes: () => Promise<Buffer> | Buffer, complaint: string][] = [
  [
    'that is a picture inside',
    () => Buffer.from('\x89PNG', 'latin1'),
    'is not a font but a PNG inside, whatever its name says. Name the WOFF2, TTF or OTF file of your font.',
  ],
  [
    'of the older kind',
    () => readFileSync(fontFile('latin', 400, 'woff')),
    'is not a font but an older WOFF inside, whatever its name says. Name the WOFF2, TTF or OTF file of your font.',
  ],
  [
    'that is cut off',
    () => readFileSync(files.regular).subarray(0, 300),
    "begins as a font does, and it can't be read: a part is missing or wrong. Get the file once more from where it came from.",
  ],
  [
    'in a collection',
    () => Buffer.from('ttcf\0\0\0\0'),
    'holds several fonts in one file, and a page needs the one. Name the file of one style: WOFF2, TTF or OTF.',
  ],
  [
    'that may not be embedded',
    () => altered({ fsType: 2 }),
    'says that it must not be put into anything else (its fsType is "restricted"). Ask whoever made it for a web font, and read its license.',
  ],
  [
    'of which no part may be taken',
    () => altered({ fsType: 0x100 }),
    'says that no part may be taken from it (its fsType is "no subsetting"), and whole it is too heavy for a page. Ask whoever made it for a web font, and read its license.',
  ],
  [
    'of another weight',
    () => altered({ weight: 900 }),
    'has the weight 900, and regular is from 300 to 500. Name the file for text here, often called Regular or Book.',
  ],
]

test.describe('a brand’s own font', () => {
  for (const [what, bytes, complaint] of mistakes) {
    test(`${what} is named, with what to do`, async ({ project }) => {
      await project.write('acme.ttf', await bytes())
      await project.writeBrand(brandWith(`{ regular: 'acme.ttf' }`))
      expect(await project.complaintsOfOptions()).toEqual([
        `brand.config.ts › theme.font.regular: "acme.ttf" ${complaint}`,
      ])
    })
  }

  for (const [written, complaint] of [
    [
      'acme.svg',
      '"acme.svg" is not a WOFF2, TTF or OTF file. Ask whoever made your font for one of these: WOFF2 is what the web uses.',
    ],
    [
      'amce.woff2',
      'There is no file "amce.woff2" beside brand.config.ts. Did you mean "acme.woff2"?',
    ],
    [
      'https://fonts.example/x.woff2',
      '"https://fonts.example/x.woff2" is a web address, and a font lies beside this file. Download it, put it there and write its name: "x.woff2".',
    ],
    [
      '../acme.woff2',
      '"../acme.woff2" lies outside the folder of this file. Put the font beside brand.config.ts and write its name only.',
    ],
  ] as const) {
    test(`that is written as ${written}`, async ({ project }) => {
      await project.write('acme.woff2', readFileSync(files.regular))
      await project.writeBrand(brandWith(`{ regular: '${written}' }`))
      expect(await project.complaintsOfOptions()).toEqual([
        `brand.config.ts › theme.font.regular: ${complaint}`,
      ])
    })
  }

  test('a thin file for headings is named', async ({ project }) => {
    await project.write('acme.woff2', readFileSync(files.regular))
    await project.writeBrand(brandWith(`{ regular: 'acme.woff2', bold: 'acme.woff2' }`))
    expect(await project.complaintsOfOptions()).toEqual([
      'brand.config.ts › theme.font.bold: "acme.woff2" has the weight 400, and bold is from 600 to 900. Name the file for headings here, often called Bold or SemiBold.',
    ])
  })

  test('lies beside the brand file', async ({ project }) => {
    await project.write('acme.woff2', readFileSync(files.regular))
    await project.writeBrand(brandWith(`{ regular: 'acme.woff2' }`))
    const { theme } = await loadBrand(project.root)
    expect(theme.font).toEqual({ regular: join(project.root, 'acme.woff2') })
  })
})

test('pages get the letters that they need, and the same bytes each time', async () => {
  const letters = [...'Configure Duo en su teléfono, señor: ¿sí?']
  const font = await cutFont(files, letters)
  expect(font.faces.map(({ use, weight }) => [use, weight])).toEqual([
    ['regular', '400'],
    ['bold', '700'],
  ])
  expect(font.bytes).toBeLessThanOrEqual(mostBytes)
  for (const { woff2 } of font.faces) {
    const cut = create(woff2)
    if (cut.isCollection) throw new Error('A collection was written.')
    for (const letter of 'Aaéñ¿0@')
      expect(cut.hasGlyphForCodePoint(letter.codePointAt(0)!)).toBe(true)
    for (const letter of 'Øß') expect(cut.hasGlyphForCodePoint(letter.codePointAt(0)!)).toBe(false)
  }
  const again = await cutFont(files, letters.toReversed())
  expect(again.faces.map(({ woff2 }) => woff2.toString('base64'))).toEqual(
    font.faces.map(({ woff2 }) => woff2.toString('base64')),
  )
})

test('until it is there, letters as wide and as high stand in, and only those that it has', async () => {
  const font = await cutFont(files, 'é')
  const css = fontCss(font, ({ use }) => `/assets/${use}.woff2`)
  expect(css).toContain(
    '@font-face{font-family:"Brand";font-weight:700;font-display:swap;src:url("/assets/bold.woff2") format("woff2")}',
  )
  expect(css).toContain('html{font-family:"Brand","Brand stand-in",system-ui,sans-serif}')
  expect(css.match(/unicode-range:[^}]*/g)).toEqual(
    Array(2).fill('unicode-range:U+20-3B,U+3D,U+3F-5A,U+5F,U+61-7A,U+E9'),
  )
  const [regular] = font.faces
  const { size = 0, ascent = 0, descent = 0 } = regular?.likeness[400] ?? {}
  // Source Sans is narrower than Arial; its lines are 1.024 + 0.4 em high, whatever stands in.
  expect(size).toBeGreaterThan(85)
  expect(size).toBeLessThan(97)
  expect((size * ascent) / 10_000).toBeCloseTo(1.024, 3)
  expect((size * descent) / 10_000).toBeCloseTo(0.4, 3)
})

test('neighbors are one range', () => {
  expect(rangesOf([0x41, 0x43, 0x42, 0x20, 0x1f600])).toBe('U+20,U+41-43,U+1F600')
})

const brand = { folder: '/none', file: 'brand.config.ts', name: 'Ødegård', shortName: 'Ødegård' }
const themed = (regular: string) => ({
  ...brand,
  theme: { surface: 'hint', corners: 'round', font: { regular } } as const,
})

test('a font that has all letters is not spoken of', async () => {
  const told = await adviseOnFont(themed(files.regular), { en: new Set('Set up Duo’s app') })
  expect(told).toEqual([])
})

test('what a font lacks is told, for the name, for single letters and for whole scripts', async () => {
  const arabic = 'ابتثجحخدذرزسش'
  const han = '设置手机的说明在这里请看一下'
  const told = await adviseOnFont(themed(files.regular), {
    en: new Set(`Set up ${han}`),
    es: new Set(`Łódź ${arabic}`),
  })
  expect(told.map(({ at, message }) => [at.key, message])).toEqual([
    [
      'theme.font.regular',
      "Chinese, Japanese and Korean letters on the pages in English stay in the font of the reader's device: they would weigh more than the pages.",
    ],
    ['theme.font.regular', 'It has no Arabic letters, which the pages in Español are written in.'],
    ['theme.font.regular', 'It lacks letters that the pages in Español need: Ł ź.'],
  ])
  const cyrillic = await adviseOnFont(themed(fontFile('cyrillic', 400)), { en: new Set('Duo') })
  expect(cyrillic.map(({ message }) => message)).toContain(
    'It has no "Ø", which your company\'s name needs.',
  )
})

test('a font that is too heavy is told, with both numbers', async () => {
  const vietnamese = Array.from({ length: 90 }, (_, index) => String.fromCharCode(0x1ea0 + index))
  const latin = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index))
  const told = await adviseOnFont(
    { ...themed(files.regular), theme: { ...themed('').theme, font: files } },
    { en: new Set([...vietnamese, ...latin]) },
  )
  expect(told.at(-1)).toMatchObject({
    code: 'font-heavy',
    at: { key: 'theme.font' },
    message: expect.stringMatching(/ it has 1\d\.\d kilobytes, and 11\.0 fit: /),
  })
})
