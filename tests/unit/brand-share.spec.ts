import path from 'node:path'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { sharePicture } from '../../src/brand/share-picture.ts'
import { fitText } from '../../src/brand/text-outline.ts'

const logo = { light: path.resolve(import.meta.dirname, '../../logo.svg'), alt: '' }

/** The colors that a part of a picture has. */
async function colorsIn(
  picture: Buffer,
  part: { left: number; top: number; width: number; height: number },
): Promise<Set<string>> {
  const data = await sharp(picture).extract(part).removeAlpha().raw().toBuffer()
  const colors = new Set<string>()
  for (let at = 0; at < data.length; at += 3) {
    colors.add(`#${data.subarray(at, at + 3).toString('hex')}`)
  }
  return colors
}

const beside = { left: 220, top: 30, width: 900, height: 140 }
const words = { left: 80, top: 230, width: 760, height: 380 }

for (const [color, ink] of [
  ['#ffd100', '#000000'],
  ['#0a0a0a', '#ffffff'],
] as const) {
  test(`a link shows the sign, the name and the heading, readable on ${color}`, async () => {
    const picture = await sharePicture({ shortName: 'Acme', color, logo }, 'Set up Duo')
    expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630 })
    expect(picture.length).toBeLessThan(60_000)
    expect((await colorsIn(picture, beside)).size).toBeGreaterThan(1)
    const shown = await colorsIn(picture, words)
    for (const each of [color, ink]) expect(shown).toContain(each)
    // The same brand always gives the same bytes.
    expect(await sharePicture({ shortName: 'Acme', color, logo }, 'Set up Duo')).toEqual(picture)
  })
}

test('a name that the typeface does not have is left out, and so is such a heading', async () => {
  const brand = { shortName: '日本郵船株式会社', color: '#e4002b', logo }
  const picture = await sharePicture(brand, '携帯電話で')
  expect([...(await colorsIn(picture, beside))]).toEqual(['#ffffff'])
  expect([...(await colorsIn(picture, { ...words, width: 400 }))]).toEqual(['#e4002b'])
})

test('a long text is broken between words and made smaller, until it fits', () => {
  const name = 'Überörtliche Berufsausübungsgemeinschaft für Öffentlichkeitsarbeit'
  expect(fitText(name, 900, 2, [60, 40])).toEqual({
    lines: ['Überörtliche Berufsausübungsgemeinschaft für', 'Öffentlichkeitsarbeit'],
    size: 40,
  })
  expect(fitText('Acme', 900, 2, [60, 40])).toEqual({ lines: ['Acme'], size: 60 })
  expect(fitText('W'.repeat(100), 900, 2, [60, 40])).toBeUndefined()
})
