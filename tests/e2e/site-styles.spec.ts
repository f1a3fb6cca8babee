import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transform } from 'esbuild'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { unwrittenClasses } from './site/classes.ts'
import { readStyles } from './site/css.ts'
import { stylesOf } from './site/links.ts'
import { guidePage, htmlOf, longGuide, pages } from './site/pages.ts'

// What the built style sheets say is read as it stands there: a browser would pass over what it does not know.

/** Readers' browsers may be as old as these. */
const oldest = ['safari15.4', 'chrome99', 'firefox102']

const sheetAt = (address: string): string => readFileSync(path.join(root, 'dist', address), 'utf8')

/** Every style sheet that a page loads, by its address. */
const sheets = (): Map<string, string> => {
  const addresses = new Set(pages.flatMap((page) => stylesOf(htmlOf(page))))
  return new Map([...addresses].map((address) => [address, sheetAt(address)]))
}

/** Whether a browser that does not know this skips it: something around asks for the very same first. */
function isAskedFor(young: RegExp, { text, within }: { text: string; within: string[] }): boolean {
  const [found = ''] = young.exec(text) ?? []
  return within.some((rule) => rule.startsWith('supports') && rule.includes(found))
}

/** What of these no browser of the oldest can read, as far as nothing around asks for it. */
function younger(young: RegExp, pieces: { text: string; within: string[] }[]): string[] {
  return pieces
    .filter(({ text }) => young.test(text))
    .filter((piece) => !isAskedFor(young, piece))
    .map(({ text }) => text)
}

test('every style sheet can be read by the oldest browsers that readers have', async () => {
  expect(sheets().size).toBeGreaterThan(1)
  for (const [address, css] of sheets()) {
    const { atRules, selectors, declarations, nested } = readStyles(css)
    expect.soft(nested, address).toEqual([])
    // Container, scope, starting-style and others are younger.
    const kinds = new Set(atRules.map((rule) => rule.split(/[\s({]/)[0]))
    const old = ['charset', 'font-face', 'keyframes', 'layer', 'media', 'page', 'supports']
    // Who does not number pages leaves out their numbers, and nothing else.
    old.push('bottom-right')
    expect
      .soft([...kinds].filter((kind) => kind !== 'property' && !old.includes(kind ?? '')))
      .toEqual([])
    // A registered property is younger, too: who does not know it needs the same one set plainly.
    const plain = declarations
      .filter(({ within: [layer, asks] }) => layer === 'layer properties' && asks)
      .map(({ property }) => property)
    const registered = atRules.filter((rule) => rule.startsWith('property '))
    expect
      .soft(registered.map((rule) => rule.slice(9)).filter((name) => !plain.includes(name)))
      .toEqual([])
    // A range such as (width >= 56rem) is Safari 16.4.
    expect.soft(atRules.filter((rule) => /^media.*[<>]/.test(rule))).toEqual([])
    expect
      .soft(
        younger(
          /:has\(|:popover-open|&/,
          selectors.map(({ selector, within }) => ({ text: selector, within })),
        ),
      )
      .toEqual([])
    const values = declarations.map(({ property, value, within }) => {
      return { text: `${property}:${value}`, within }
    })
    const young =
      /color-mix\(|oklch\(|oklab\(|light-dark\(|\blch\(|\blab\(|\bcolor\(|subgrid|\d[dsl]v[hw]\b|\bcq[wh]\b|anchor\(|\bround\(/
    expect.soft(younger(young, values)).toEqual([])
    const youngProperties = /^(translate|rotate|scale|container.*|inset-area|field-sizing|zoom)$/
    expect.soft(declarations.filter(({ property }) => youngProperties.test(property))).toEqual([])
    // A compiler that knows those browsers finds nothing to write in an older way.
    const known = async (target: string[] | string) =>
      (await transform(css, { loader: 'css', minify: true, target, legalComments: 'none' })).code
    expect.soft(await known(oldest), address).toBe(await known('esnext'))
  }
})

test('what is younger passes only where something asks for the very same', () => {
  const pieces = (css: string) => {
    const { selectors } = readStyles(css)
    return selectors.map(({ selector, within }) => ({ text: selector, within }))
  }
  const has = /:has\(/
  expect(younger(has, pieces('a:has(b){c:d}'))).toEqual(['a:has(b)'])
  expect(younger(has, pieces('@supports selector(:has(a)){a:has(b){c:d}}'))).toEqual([])
  expect(younger(has, pieces('@supports (display:grid){a:has(b){c:d}}'))).toEqual(['a:has(b)'])
  expect(younger(has, pieces('@supports selector(:has(a)){x{y:z}}a:has(b){c:d}'))).toEqual([
    'a:has(b)',
  ])
})

test('nothing in the styles of pages and guides knows left from right', () => {
  for (const address of ['/', guidePage(longGuide).address, '/404.html', '/practice/']) {
    for (const sheet of stylesOf(htmlOf({ address }))) {
      const { declarations } = readStyles(sheetAt(sheet))
      const sided = declarations.filter(
        ({ property, value }) =>
          /(^|-)(left|right)(-|$)|^(width|height|(min|max)-(width|height)|top|bottom)$/.test(
            property,
          ) ||
          (/^(text-align|float|clear)$/.test(property) && /left|right/.test(value)),
      )
      expect.soft(sided, address).toEqual([])
    }
  }
})

test('every class of a page stands in a style sheet that the page loads', () => {
  const lost = pages.flatMap((page) => {
    const html = htmlOf(page)
    return unwrittenClasses(html, sheetAt).map((name) => [name, page.address])
  })
  // One page a class is enough to find it.
  expect(Object.fromEntries(lost)).toEqual({})
})

test('a class that no style sheet has is found', () => {
  const html = '<link rel="stylesheet" href="/a.css"><b class="sm:flex font-bold x-[1.5px]">'
  const sheet = '.sm\\:flex{display:flex}.x-\\[1\\.5px\\]{color:red}'
  expect(unwrittenClasses(html, () => sheet)).toEqual(['font-bold'])
})
