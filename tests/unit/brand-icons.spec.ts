import { join } from 'node:path'
import { expect } from 'playwright/test'
import sharp from 'sharp'
import { faviconIco, faviconSvg, icon } from '../../src/brand/icons.ts'
import { initial } from '../../src/brand/monogram.ts'
import { test } from '../brand-project.ts'

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

test('a drawing that declares a huge size is drawn at the size of each icon', async ({
  project,
}) => {
  for (const fill of ['#cc0066', '#ffffff']) {
    await project.write(
      'logo.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="20000"><rect width="20000" height="20000" fill="${fill}"/></svg>`,
    )
    const logo = { light: join(project.root, 'logo.svg'), alt: '' }
    const brand = { shortName: 'Acme', color: '#0f6b5c', logo }
    expect((await look(await icon(brand, 16))).middle).toBe(`${fill.slice(1)}ff`)
    expect((await look(await icon(brand, 512, 0.1))).middle).toBe(`${fill.slice(1)}ff`)
    expect((await faviconIco(brand)).length).toBeGreaterThan(100)
  }
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

test('the initial is the letter that people write, with all that belongs to it', () => {
  for (const [name, letter] of [
    ["Ødegård & Søn's Co-op", 'Ø'],
    ['þór', 'Þ'],
    ['école', 'É'],
    ['e\u0301cole', 'É'],
    ['ßtraße', 'ẞ'],
    ['Łódź', 'Ł'],
    ['ωmega', 'Ω'],
    ['їжак', 'Ї'],
    ['شركة', 'ش'],
    ['日本', '日'],
    ['ქართული', 'ქ'],
    ['3M', 'M'],
    ['42', '4'],
    ['🙂', undefined],
  ]) {
    expect(initial(name ?? ''), name).toBe(letter)
  }
})

test('letters of Latin, Greek and Cyrillic are shapes, the same on every machine', async () => {
  const drawn = ['A', 'O', 'Ø', 'É', 'Þ', 'Æ', 'Ł', 'ẞ', 'Ő', 'Ω', 'Ψ', 'Ж', 'Щ', 'Ї', 'Ế', '7']
  const icons = await Promise.all(
    drawn.map((shortName) => faviconSvg({ shortName, color: '#0f6b5c' })),
  )
  for (const [index, svg] of icons.entries()) {
    expect(svg, drawn[index]).toMatch(/<path .*d="M/)
    expect(svg, drawn[index]).not.toContain('<text')
  }
  expect(new Set(icons).size).toBe(drawn.length)
})

test('a letter that the typeface lacks is drawn by the reader’s machine', async () => {
  const svg = await faviconSvg({ shortName: '日本', color: '#ffffff' })
  expect(svg).toMatch(/<text [^>]*>日<\/text>/)
})

test('a name without such a letter has an icon all the same', async () => {
  for (const shortName of ['日本', '🙂']) {
    const png = await icon({ shortName, color: '#ffffff' }, 64)
    const { isOpaque, entropy } = await sharp(png).stats()
    expect(isOpaque).toBe(false)
    expect(entropy).toBeGreaterThan(0)
  }
})

test('an icon for a phone has the color of the brand up to its edges', async () => {
  const png = await icon({ shortName: 'Acme', color: '#0f6b5c' }, 180, 0.1)
  expect(await sharp(png).metadata()).toMatchObject({ width: 180, height: 180 })
  expect((await look(png)).corner).toBe('0f6b5cff')
})

test('and a logo on it keeps clear of what devices cut off', async ({ project }) => {
  await project.write('logo.svg', svg(100, 100))
  const brand = {
    shortName: 'Acme',
    color: '#0f6b5c',
    logo: { light: join(project.root, 'logo.svg'), alt: '' },
  }
  const { data, info } = await sharp(await icon(brand, 512, 0.22))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const furthest = Array.from({ length: info.width * info.height }, (_, at) => at)
    .filter((at) => data[at * info.channels + 1] === 0)
    .map((at) => Math.hypot((at % 512) - 255.5, Math.floor(at / 512) - 255.5))
    .reduce((most, far) => Math.max(most, far), 0)
  expect(furthest).toBeGreaterThan(180)
  expect(furthest).toBeLessThanOrEqual(0.4 * 512)
})

test('a picture that the tab of a browser would swallow stands on a plate', async ({ project }) => {
  for (const [name, fill, plate] of [
    ['black', '#000', 'ffffffff'],
    ['white', '#fff', '0f6b5cff'],
  ]) {
    const file = `${name}.svg`
    await project.write(
      file,
      svg(100, 100)
        .replace('#cc0066', fill ?? '')
        .replace('<rect', '<rect x="30" rx="20"'),
    )
    const brand = { shortName: 'Acme', color: '#0f6b5c', favicon: join(project.root, file) }
    const pixels = await sharp(Buffer.from(await faviconSvg(brand)))
      .raw()
      .toBuffer()
    const beside = (32 * 64 + 4) * 4
    expect(pixels.subarray(beside, beside + 4).toString('hex'), name).toBe(plate)
    expect((await look(await icon(brand, 48, 0.1))).corner, name).toBe(plate)
  }
})

test('an icon of its own is taken before the logo', async ({ project }) => {
  await project.write('logo.svg', svg(100, 100))
  await project.write('icon.svg', svg(64, 64))
  const brand = {
    shortName: 'Acme',
    color: '#0f6b5c',
    logo: { light: join(project.root, 'logo.svg'), alt: '' },
    favicon: join(project.root, 'icon.svg'),
  }
  expect(await faviconSvg(brand)).toBe(svg(64, 64))
})

test('the icon for favorites holds three sizes', async () => {
  const ico = await faviconIco({ shortName: 'Acme', color: '#0f6b5c' })
  expect([0, 2, 4].map((at) => ico.readUInt16LE(at))).toEqual([0, 1, 3])
  for (const [index, size] of [16, 32, 48].entries()) {
    const [bytes, offset] = [8, 12].map((at) => ico.readUInt32LE(6 + 16 * index + at))
    const image = ico.subarray(offset, (offset ?? 0) + (bytes ?? 0))
    expect(await sharp(image).metadata()).toMatchObject({
      format: 'png',
      width: size,
      height: size,
    })
  }
})

test('the same brand has the same icon, byte for byte', async () => {
  const brand = { shortName: 'Acme', color: '#0f6b5c' }
  expect((await icon(brand, 192)).equals(await icon({ ...brand }, 192))).toBe(true)
})
