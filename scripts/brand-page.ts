import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Brand } from '../src/brand/brand.ts'
import { contrast } from '../src/brand/color.ts'
import { pairs, paletteOf } from '../src/brand/palette.ts'
import type { Scheme, Tokens } from '../src/brand/palette.ts'
import { escapeHtml } from '../src/dom/escape-html.ts'
import type { Photograph } from './brand-photographs.ts'

/** What a brand looks like, photographed. */
interface Shown {
  pages: readonly Photograph[]
  parts: readonly Photograph[]
  handouts: readonly Photograph[]
}

const schemes = ['light', 'dark'] as const

/**
 * One page that shows a brand and needs no other file: name and logo, icons, every color with its contrast, pages.
 * @param dist the folder of the built site, absolute
 */
export async function brandPage(
  brand: Brand,
  dist: string,
  { pages, parts, handouts }: Shown,
): Promise<string> {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(brand.shortName)}: how the guide looks</title>
<style>${style}</style>
<main>
<h1>${escapeHtml(brand.name)}</h1>
<p>How the sign-in guide looks with this name, this logo and this look, on a device that is set to light and on one that is set to dark.</p>
${choicesOf(brand)}
<h2>Name and logo</h2>
<div class="row">${schemes.map((scheme) => headerOf(brand, scheme)).join('')}</div>
<h2>Icons</h2>
<div class="row icons">${icons.map(([file, title, size]) => iconOf(path.join(dist, file), title, size)).join('')}</div>
${sheets(pages)}
<h2>What pages are built from</h2>
${pieces(parts)}
<h2>What is handed out</h2>
<div class="row handouts">${handouts.map(pictureOf).join('')}</div>
<h2>Colors</h2>
<p>All of them are made from the brand's color, or its two. Each pair is measured: words need 4.5 to 1, lines and signs 3 to 1.</p>
<div class="row">${schemes.map((scheme) => colorsOf(brand, scheme)).join('')}</div>
</main>
</html>
`
}

const icons: [file: string, title: string, size: number][] = [
  ['favicon.svg', 'Browser tab', 32],
  ['apple-touch-icon.png', 'Home screen', 96],
]

function headerOf(brand: Brand, scheme: Scheme): string {
  const { paper, ink, line } = paletteOf(brand, scheme)
  const image = brand.wordmark ?? brand.logo
  const own = image && (scheme === 'dark' ? image.dark : image.light)
  const file = own ?? image?.light
  const plate = file !== undefined && own === undefined ? ' class="plate"' : ''
  const logo = file === undefined ? '' : `<img${plate} alt="" src="${dataOf(file)}">`
  const name = brand.wordmark ? '' : `<b>${escapeHtml(brand.shortName)}</b>`
  return `<div class="header" style="background:${paper};color:${ink};border-color:${line}">${logo}${name}</div>`
}

function iconOf(file: string, title: string, size: number): string {
  const image = `<img alt="" width="${size}" height="${size}" src="${dataOf(file)}">`
  return `<figure>${image}<figcaption>${title}</figcaption></figure>`
}

/** What the brand file says of the look, in its own words. */
function choicesOf({ color, theme }: Brand): string {
  const swatch = (hex: string): string =>
    `<span class="swatch" style="background:${hex}"></span>${hex}`
  const { secondary, surface, corners, font } = theme
  const fonts = Object.values(font ?? {}).map((file) => escapeHtml(path.basename(file)))
  const rows = [
    ['color', swatch(color)],
    ['theme.secondary', secondary === undefined ? 'none' : swatch(secondary)],
    ['theme.surface', surface],
    ['theme.corners', corners],
    ['theme.font', fonts.length > 0 ? fonts.join(', ') : "the device's own"],
  ]
  return `<dl>${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}

/** Each part of pages under its name, light and dark beside each other. */
function pieces(parts: readonly Photograph[]): string {
  const titles = [...new Set(parts.map(({ title }) => title))]
  return titles
    .map((title) => {
      const own = parts.filter((each) => each.title === title)
      return `<h3>${title}</h3>\n<div class="row parts">${own.map(pictureOf).join('')}</div>`
    })
    .join('\n')
}

/** A heading for each kind of page, and under it how it looks on both devices, light and dark. */
function sheets(photographs: readonly Photograph[]): string {
  const titles = [...new Set(photographs.map(({ title }) => title))]
  return titles
    .map((title) => {
      const own = photographs.filter((each) => each.title === title)
      return `<h2>${title}</h2>\n<div class="row pages">${own.map(pictureOf).join('')}</div>`
    })
    .join('\n')
}

function pictureOf({ title, scheme, device, width, height, webp }: Photograph): string {
  const source = `data:image/webp;base64,${webp.toString('base64')}`
  const on = device === undefined ? '' : ` on a ${device}`
  const about = escapeHtml(`${title}${on}, ${scheme}`)
  return `<img style="flex:${width}" width="${width}" height="${height}" alt="${about}" src="${source}">`
}

function colorsOf(brand: Brand, scheme: Scheme): string {
  const tokens = paletteOf(brand, scheme)
  const rows = pairs.map(([front, back, least]) => pairRow(tokens, front, back, least))
  return `<table style="background:${tokens.paper};color:${tokens.ink}">
<caption>${scheme === 'light' ? 'Light' : 'Dark'}</caption>
<tr><th>Pair</th><th>Example</th><th>Contrast</th><th>Needed</th></tr>
${rows.join('\n')}
</table>`
}

function pairRow(tokens: Tokens, front: keyof Tokens, back: keyof Tokens, least: number): string {
  const [one, other] = [tokens[front], tokens[back]]
  // Rounded down, so that no pair looks better than it is.
  const ratio = (Math.floor(contrast(one, other) * 10) / 10).toFixed(1)
  return `<tr><td>${front} <small>${one}</small><br>on ${back} <small>${other}</small></td><td><span class="sample" style="color:${one};background:${other}">Sign in</span></td><td>${ratio}</td><td>${least}</td></tr>`
}

function dataOf(file: string): string {
  const type = path.extname(file) === '.svg' ? 'svg+xml' : 'png'
  return `data:image/${type};base64,${readFileSync(file).toString('base64')}`
}

const style = `
:root { font: 16px/1.5 system-ui, sans-serif; color: #1a2433; background: #fff }
main { max-width: 76rem; margin: 2.5rem auto; padding: 0 1.25rem }
h1 { font-size: 2.25rem; line-height: 1.15; margin: 0 0 .5rem }
h2 { font-size: 1.375rem; margin: 3rem 0 1rem }
p { max-width: 44rem }
.row { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: start }
.header { flex: 1 1 24rem; display: flex; align-items: center; gap: .75rem; min-height: 4.5rem; padding: 0 1.25rem; border: 1px solid; border-radius: .75rem; font-size: 1.125rem }
.header img { height: 2.25rem; max-width: 15rem }
.header .plate { background: #fff; border-radius: .5rem; padding: .25rem .375rem }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem }
dl { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; margin: 1.5rem 0 0 }
dt { font-size: .875rem; color: #57647a }
dd { margin: 0; font-weight: 600 }
.swatch { display: inline-block; inline-size: 1.25rem; block-size: 1.25rem; border-radius: .25rem; border: 1px solid #8888; vertical-align: -.25rem; margin-inline-end: .375rem }
.parts img, .handouts img { flex: 0 1 auto !important; min-width: 0; max-width: calc(50% - .625rem); height: auto }
.handouts img { max-width: calc(33% - .875rem); border: 1px solid #d5dbe2; box-sizing: border-box }
figure { margin: 0; display: grid; gap: .5rem; justify-items: center }
.icons { gap: 2.5rem; align-items: end }
.pages img { min-width: 0; height: auto; border: 1px solid #d5dbe2; border-radius: .5rem }
.pages { flex-wrap: nowrap; gap: 1rem }
@media (max-width: 60rem) { .pages { flex-wrap: wrap } .pages img { flex: 1 1 40% !important; max-width: 100% } }
table { flex: 1 1 min(28rem, 100%); border-collapse: collapse; border-radius: .75rem; padding: 1rem; font-size: .9375rem }
caption { text-align: start; font-weight: 600; padding-block-end: .5rem; color: #1a2433 }
th, td { text-align: start; padding: .375rem .75rem; border-bottom: 1px solid #8883 }
small { opacity: .8; font-size: .8125rem }
.sample { display: inline-block; padding: .25rem .75rem; border-radius: .5rem; font-weight: 600 }
@media (max-width: 40rem) { .parts img, .handouts img { max-width: 100% } table { flex-basis: 100%; font-size: .8125rem } th, td { padding: .25rem; overflow-wrap: anywhere } .sample { padding: .25rem } }
@media print { .pages, table tr { break-inside: avoid } }
`
