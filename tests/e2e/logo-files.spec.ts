import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import sharp from 'sharp'
import { test } from '../brand-project.ts'
import type { BrandProject } from '../brand-project.ts'
import { drawing, letters, png } from '../logo-project.ts'

const good = letters('#036')
const red = { create: { width: 40, height: 40, channels: 3 as const, background: '#c00' } }

/** A logo of a name, as it gets there, and the one line that is said. */
const broken: [what: string, name: string, make: (file: string) => unknown, said: string][] = [
  [
    'an SVG that runs',
    'logo.svg',
    (file) => writeFileSync(file, good.replace('<path', '\n<script>x()</script><path')),
    'logo.svg:2: This picture holds a program, which would run on your site: <script>. Open it in a drawing program and save it again as "plain SVG".',
  ],
  [
    'a web page as SVG',
    'logo.svg',
    (file) => writeFileSync(file, '<!doctype html><html></html>'),
    'brand.config.ts › logo.light: "logo.svg" is not an SVG file but a web page inside, whatever its name says. Open it in a drawing program and save it again as SVG or PNG.',
  ],
  [
    'an SVG in UTF-16',
    'logo.svg',
    (file) => writeFileSync(file, `\ufeff${good}`, 'utf16le'),
    'logo.svg: Its letters are stored in an unusual way. Save it again in the encoding UTF-8.',
  ],
  [
    'a PNG that was copied in part',
    'logo.png',
    async (file) => writeFileSync(file, (await png(good)).subarray(0, 700)),
    'logo.png: This PNG ends too early, as if it had been copied only in part. Copy it again from where you have it, or save it anew.',
  ],
  [
    'a PNG whose pixels are damaged',
    'logo.png',
    async (file) => {
      const bytes = await png(good)
      bytes.fill(0, 60, 400)
      writeFileSync(file, bytes)
    },
    "logo.png: This picture is damaged, or far too intricate: it can't be drawn. Copy it again from where you have it, or save it anew in a drawing program.",
  ],
  [
    'a JPEG for print that was renamed',
    'logo.png',
    async (file) => writeFileSync(file, await sharp(red).toColorspace('cmyk').jpeg().toBuffer()),
    'brand.config.ts › logo.light: "logo.png" is not a PNG file but a JPEG inside, whatever its name says. Open it in a drawing program and save it again as SVG or PNG.',
  ],
  [
    'an SVG that was renamed',
    'logo.png',
    (file) => writeFileSync(file, good),
    'brand.config.ts › logo.light: "logo.png" is not a PNG file but an SVG inside, whatever its name says. Open it in a drawing program and save it again as SVG or PNG.',
  ],
  [
    'forty megapixels',
    'logo.png',
    async (file) => {
      const huge = { ...red.create, width: 8000, height: 5000 }
      writeFileSync(file, await sharp({ create: huge }).png().toBuffer())
    },
    'logo.png: This picture has 8,000 × 5,000 pixels, far more than a screen shows. Save it about 1,200 pixels wide.',
  ],
  [
    'two megabytes',
    'logo.svg',
    (file) => writeFileSync(file, good + ' '.repeat(2e6)),
    'logo.svg: This picture has 2.0 megabytes, and every page would load it. Save it as a plain SVG, or as a PNG about 1,200 pixels wide.',
  ],
  [
    'more than a memory holds',
    'logo.png',
    async (file) => {
      writeFileSync(file, await png(good))
      truncateSync(file, 3e9)
    },
    'logo.png: This picture has 3000.0 megabytes, and every page would load it. Save it as a plain SVG, or as a PNG about 1,200 pixels wide.',
  ],
  [
    'a folder',
    'logo.svg',
    (file) => mkdirSync(file),
    'brand.config.ts › logo.light: "logo.svg" is a folder. Write the name of a picture, such as "logo.svg".',
  ],
  [
    'a link to nothing',
    'logo.svg',
    (file) => symlinkSync('gone.svg', file),
    'brand.config.ts › logo.light: "logo.svg" is a link to a file that is not there. Put the picture itself in its place.',
  ],
  [
    'a link that leads away',
    'logo.svg',
    (file) => symlinkSync(join(import.meta.dirname, '../../logo.svg'), file),
    'brand.config.ts › logo.light: "logo.svg" is a link that leads out of the folder of this file. Put the picture itself in its place.',
  ],
  [
    'a drawing with nothing in it',
    'logo.svg',
    (file) => writeFileSync(file, drawing(40, 40, '')),
    'logo.svg: Nothing is drawn in this picture. Save it again in a drawing program, with the logo inside its borders.',
  ],
  [
    'a drawing of no size',
    'logo.svg',
    (file) => writeFileSync(file, good.replace(/ (viewBox|width|height)="[^"]*"/g, '')),
    'logo.svg: Browsers do not know how wide and high this picture is, and show a piece of it. Write its size into its first element: <svg viewBox="0 0 width height" …>.',
  ],
  [
    'a drawing that says it is as large as a town',
    'logo.svg',
    (file) => writeFileSync(file, drawing(1e6, 1e6, '<rect width="1e6" height="1e6"/>')),
    "logo.svg: This picture is damaged, or far too intricate: it can't be drawn. Copy it again from where you have it, or save it anew in a drawing program.",
  ],
  [
    'a drawing that never ends',
    'logo.svg',
    (file) => writeFileSync(file, drawing(40, 40, bomb())),
    "logo.svg: This picture is damaged, or far too intricate: it can't be drawn. Copy it again from where you have it, or save it anew in a drawing program.",
  ],
]

/** Ten of ten of ten … of one square. */
function bomb(): string {
  const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (at) => `<g id="g${at}">${`<use href="#g${at - 1}"/>`.repeat(10)}</g>`,
  )
  return `<defs><rect id="g0" width="1" height="1"/>${levels.join('')}</defs><use href="#g9"/>`
}

const brandOf = (project: BrandProject, logos: string) =>
  project.writeBrand(`{ name: 'Acme', support: { phone: '555-0100' }, ${logos} }`)

test.describe('a logo that can not be published is one sentence:', () => {
  for (const [what, name, make, said] of broken) {
    test(what, async ({ project }) => {
      await make(join(project.root, name))
      await brandOf(project, `logo: { light: '${name}' }`)
      expect(await project.complaintsOfOptions()).toEqual([said])
    })
  }

  test('a file that may not be read', async ({ project }) => {
    test.skip(process.getuid?.() === 0, 'whoever may do everything may read it')
    await project.write('logo.svg', good)
    chmodSync(join(project.root, 'logo.svg'), 0)
    await brandOf(project, `logo: { light: 'logo.svg' }`)
    expect(await project.complaints()).toEqual([
      'brand.config.ts › logo.light: "logo.svg" is there, and it may not be read. Change its permissions, or save it anew.',
    ])
  })
})

test('a file whose name begins with dots lies beside the others', async ({ project }) => {
  await project.write('..logo.svg', good)
  await brandOf(project, `logo: { light: '..logo.svg' }`)
  expect(await project.complaints()).toEqual([])
})

test('every image that a brand names is read so, each once, and in the folder of its brand', async ({
  project,
}) => {
  const runs = good.replace('<path', '<path onclick="x()"')
  for (const name of ['a', 'b', 'c', 'd', 'e']) await project.write(`brands/acme/${name}.svg`, runs)
  await project.writeBrand(
    `{ name: 'Acme', support: { phone: '555-0100' }, logo: { light: 'a.svg', dark: 'b.svg' },
      wordmark: { light: 'c.svg', dark: 'a.svg' }, favicon: 'd.svg', screens: { logo: 'e.svg' } }`,
    'brands/acme',
  )
  const found = await project.complaints('acme')
  expect(found.map((line) => line.split(': ')[0])).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((name) => `brands/acme/${name}.svg:1`),
  )
})
