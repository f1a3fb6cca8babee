import { expect, test } from 'playwright/test'
import { relativePage, relativeStyles } from '../../src/publish/relative.ts'

const page = 'es/guides/x/index.html'

for (const [html, relative] of [
  ['<a href="/it/">', '<a href="../../../index.html">'],
  ['<a class="a" href="/it/es/guides/y/#step">', '<a class="a" href="../y/index.html#step">'],
  ['<a href="/it/es/guides/x/">', '<a href="index.html">'],
  ['<img alt="1 > 0" src="/it/codes/a.svg">', '<img alt="1 > 0" src="../../../codes/a.svg">'],
  [
    '<source srcset="/it/a.webp 1x, /it/b.webp 2x">',
    '<source srcset="../../../a.webp 1x, ../../../b.webp 2x">',
  ],
  ['<section data-step="/it/es/guides/x/#a">', '<section data-step="index.html#a">'],
  ['<a data-guide="/it/es/guides/y/">', '<a data-guide="../y/index.html">'],
  [
    '<meta http-equiv="refresh" content="0; url=/it/guides/y/">',
    '<meta http-equiv="refresh" content="0; url=../../../guides/y/index.html">',
  ],
  ['<link rel="manifest" href="/it/manifest.json" crossorigin><b>', '<b>'],
] as const) {
  test(`a page says ${html} from where it is`, () => {
    expect(relativePage(html, page, '/it/')).toBe(relative)
  })
}

for (const html of [
  '<html data-site="/it/Acme">',
  '<div data-guide="/it/x">',
  '<a href="#step">',
  '<a href="https://acme.example/it/">',
  '<a href="//acme.example/it/">',
  '<a href="/other/">',
  '<a href="mailto:it@acme.example">',
  '<p title="href" lang="en">href="/it/"</p>',
]) {
  test(`a page leaves ${html} as it is`, () => {
    expect(relativePage(html, page, '/it/')).toBe(html)
  })
}

test('a style sheet finds its fonts beside it, and what it holds itself stays', () => {
  const css = 'a{src:url(/it/assets/a.woff2)}b{mask:url("data:image/svg+xml,x(/it/)")}'
  expect(relativeStyles(css, 'assets/a.css', '/it/')).toBe(css.replace('/it/assets/', ''))
})
