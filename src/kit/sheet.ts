import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Brand } from '../brand/brand.ts'
import { inLanguage } from '../brand/brand.ts'
import { contactsOf } from '../brand/contacts.ts'
import { tokensOf } from '../brand/brand-css.ts'
import { languages } from '../i18n/language.ts'
import { withCapital } from '../i18n/language.ts'
import type { Locale } from '../i18n/language.ts'
import { dataAddress } from './images.ts'
import { escapeText } from './markup.ts'

/** The sizes of paper that a kit is printed on, in millimeters, upright. */
export const papers = {
  a3: { width: 297, height: 420 },
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const

/** A size of paper. */
export type Paper = keyof typeof papers

/** A sheet to be printed: a page for a browser and the size of its paper in millimeters. */
export interface Sheet {
  html: string
  width: number
  height: number
}

/** What every sheet of a kit is made with. */
export interface SheetContext {
  root: string
  brand: Brand
  locale: Locale
}

/**
 * Makes a sheet. A `rem` is a hundredth of its width, so that one style fits papers of every size.
 * @param css what only this sheet looks like
 */
export function makeSheet(
  { root, brand, locale }: SheetContext,
  size: { width: number; height: number },
  title: string,
  css: string,
  body: string,
): Sheet {
  const { width, height } = size
  return {
    width,
    height,
    html: `<!doctype html>
<html lang="${locale}" dir="${languages[locale].dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
<style>
${fontFaces(root)}
:root { ${Object.entries(tokensOf(brand, 'light'))
      .map(([name, value]) => `--${name}: ${value}`)
      .join('; ')} }
@page { size: ${width}mm ${height}mm; margin: 0 }
html { font-size: ${width / 100}mm; -webkit-print-color-adjust: exact; print-color-adjust: exact }
${base}
${css}
</style>
</head>
<body>
${body}
</body>
</html>
`,
  }
}

const base = `
* { box-sizing: border-box; margin: 0; padding: 0 }
body { font-family: 'Kit', sans-serif; color: var(--ink); background: var(--paper); line-height: 1.35 }
h1, h2, h3 { line-height: 1.1; letter-spacing: -.012em; text-wrap: balance; white-space: pre-wrap }
p, li { text-wrap: pretty }
a { color: inherit; text-decoration: none }
img, svg { display: block }
.brand { display: flex; align-items: center; gap: 1.6rem; font-weight: 600 }
.code { background: #fff }
.code svg { inline-size: 100%; block-size: 100% }
`

const known = new Map<string, string>()

/** The site's typeface, carried by the page: a sheet looks the same on every machine. */
export function fontFaces(root: string): string {
  const made = known.get(root)
  if (made !== undefined) return made
  const faces = ['latin', 'latin-ext'].flatMap((part) =>
    [400, 600, 700].map((weight) => {
      const file = `source-sans-3-${part}-${weight}-normal.woff2`
      const folder = path.join(root, 'node_modules', '@fontsource', 'source-sans-3', 'files')
      const range =
        part === 'latin'
          ? 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212'
          : 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0'
      return `@font-face { font-family: Kit; font-weight: ${weight}; src: url(${dataAddress('font/woff2', readFileSync(path.join(folder, file)))}) format('woff2'); unicode-range: ${range} }`
    }),
  )
  const css = faces.join('\n')
  known.set(root, css)
  return css
}

/** The company's sign and name at the top of a sheet. */
export function brandLine(brand: Brand): string {
  const shown = brand.wordmark ?? brand.logo
  const name = escapeText(brand.shortName)
  if (!shown) return `<p class="brand"><span>${name}</span></p>`
  const type = /\.svg$/i.test(shown.light) ? 'image/svg+xml' : 'image/png'
  const picture = `<img src="${dataAddress(type, readFileSync(shown.light))}" alt="${brand.wordmark ? name : ''}">`
  return brand.wordmark
    ? `<p class="brand word">${picture}</p>`
    : `<p class="brand">${picture}<span>${name}</span></p>`
}

/** The longest address that somebody would type from paper. */
const typable = 48

/** The ways to reach help, each on a line. */
export function helpLines({ support }: Brand, locale: Locale): string[] {
  const { name, hours } = support
  const ways = contactsOf(support, locale).flatMap(({ by, href = '', text }) => {
    if (by === 'page') return [shortAddress(href)]
    // Nobody types the long address of a chat.
    if (by === 'link') return href.length > typable ? [] : [`${text}: ${shortAddress(href)}`]
    return [text]
  })
  return [
    inLanguage(name, locale),
    ...ways,
    ...(hours === undefined ? [] : [withCapital(inLanguage(hours, locale), locale)]),
  ]
}

/** An address as people type it. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
