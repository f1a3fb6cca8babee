import { join } from 'node:path'
import { expect } from 'playwright/test'
import sharp from 'sharp'
import { faviconSvg, icon } from '../../src/brand/icons.ts'
import { initial } from '../../src/brand/monogram.ts'
import { test } from './brand-project.ts'

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#cc0066"/></svg>`

/** The colors of a picture's corner and middle, as hex with alpha. */
async function look(picture: Buffer | string): Promise<{ corner: string; middle: string }> {
  const { data, info } = await sharp(Buffer.from(picture))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixel = (at: number) => data.subarray(at * 4, at * 4 + 4).toString('hex')
  return { corner: pixel(0), middle: pixel((info.height / 2) * info.width + info.width / 2) }
}

test('a logo that is nearly square is the icon', async ({ project }) => {
  await project.write('logo.svg', svg(100, 90))
  const brand = {
    shortName: 'Acme',
    color: '#0f6b5c',
    logo: { light: join(project.root, 'logo.svg'), alt: '' },
  }
  expect(await faviconSvg(brand)).toBe(svg(100, 90))
  const png = await icon(brand, 512)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 512, height: 512 })
  expect((await look(png)).middle).toBe('cc0066ff')
})

test('a PNG logo becomes an SVG icon too, without a second file', async ({ project }) => {
  await project.write(
    'logo.png',
    await sharp(Buffer.from(svg(40, 40)))
      .png()
      .toBuffer(),
  )
  const brand = {
    shortName: 'Acme',
    color: '#0f6b5c',
    logo: { light: join(project.root, 'logo.png'), alt: '' },
  }
  expect((await look(await faviconSvg(brand))).middle).toBe('cc0066ff')
  expect((await look(await icon(brand, 32))).middle).toBe('cc0066ff')
})

test('a wide logo gives way to the first letter of the name on the brand color', async ({
  project,
}) => {
  await project.write('logo.svg', svg(300, 60))
  const logo = { light: join(project.root, 'logo.svg'), alt: '' }
  const withLogo = { shortName: 'Acme', color: '#0f6b5c', logo }
  const favicon = await faviconSvg(withLogo)
  expect(favicon).toBe(await faviconSvg({ shortName: 'Acme', color: '#0f6b5c' }))
  expect(favicon).not.toBe(await faviconSvg({ shortName: 'Bolt', color: '#0f6b5c' }))
  expect((await look(favicon)).corner).toBe('00000000')
  // The stroke of an I runs through the middle: white on dark, black on yellow.
  expect((await look(await icon({ shortName: 'I', color: '#0f6b5c' }, 64))).middle).toBe('ffffffff')
  expect((await look(await icon({ shortName: 'I', color: '#ffd100' }, 64))).middle).toBe('000000ff')
})

test('the letter is the first that can be drawn, without its accents', () => {
  expect(initial("Ødegård & Søn's Co-op")).toBe('O')
  expect(initial('école')).toBe('E')
  expect(initial('3M')).toBe('M')
  expect(initial('日本')).toBeUndefined()
})

test('a name without such a letter has an icon all the same', async () => {
  const png = await icon({ shortName: '日本', color: '#ffffff' }, 64)
  expect(
    await sharp(png)
      .stats()
      .then(({ isOpaque, entropy }) => ({ isOpaque, drawn: entropy > 0 })),
  ).toEqual({ isOpaque: false, drawn: true })
})

test('an icon for a phone has a ground where it would be transparent', async () => {
  const png = await icon({ shortName: 'Acme', color: '#0f6b5c' }, 180, '#ffffff')
  expect(await sharp(png).metadata()).toMatchObject({ width: 180, height: 180 })
  expect((await look(png)).corner).toBe('ffffffff')
})

test('the same brand has the same icon, byte for byte', async () => {
  const brand = { shortName: 'Acme', color: '#0f6b5c' }
  expect((await icon(brand, 192)).equals(await icon({ ...brand }, 192))).toBe(true)
})
