import { expect, test } from 'playwright/test'
import { checkFormerAddresses } from '../../src/check/former-addresses.ts'
import { formerAddresses } from '../../src/guide/former-addresses.ts'
import type { Outline } from '../../src/guide/outline.ts'
import { en, guide, one, places, said } from './guide/checked.ts'
import { brandWith, read, top } from './guide/reading.ts'

/** A guide that was called otherwise. */
function was(id: string, names: string[], locale: 'en' | 'es' = 'en'): Outline {
  const outline = guide(locale, one('a') + one('b'), id)
  const file = `content/guides/${id}/${locale}.mdx`
  return { ...outline, file, frontmatter: { ...outline.frontmatter, was: { names, line: 7 } } }
}

const check = (...outlines: Outline[]): string[] =>
  said(checkFormerAddresses({ brand: brandWith(), outlines, places }))

test('an earlier name gives the earlier addresses of the guide and its steps, an address itself', () => {
  const paths = (outline: Outline) =>
    formerAddresses(outline, 'en').map(({ path, step }) => [path, step])
  expect(paths(was('x', ['old', '/help/duo/']))).toEqual([
    ['guides/old', undefined],
    ['guides/old/a', 'a'],
    ['guides/old/b', 'b'],
    ['help/duo', undefined],
  ])
  expect(paths(was('x', ['old'], 'es'))[0]).toEqual(['es/guides/old', undefined])
})

test('each language may have the same earlier name', () => {
  expect(check(was('x', ['old']), was('x', ['old'], 'es'))).toEqual([])
})

for (const name of [
  'y',
  'x',
  '/guides/y/a/',
  '/es/',
  '/practice/universal',
  '/practice/requests/',
  '/accessibility/',
  '/2/',
  '/es/1/',
  '/codes/en/',
]) {
  test(`what is there today was nobody's: ${name}`, () => {
    expect(check(was('x', [name]), was('y', []), was('y', [], 'es'))).toEqual([
      `content/guides/x/en.mdx:7 › was: "${name}" is the address of something that the site has today. Take it out of was.`,
    ])
  })
}

test('an address leads to one guide only', () => {
  expect(
    check(was('x', ['old']), was('y', ['/guides/old/']), was('z', ['older', 'older'])),
  ).toEqual([
    'content/guides/y/en.mdx:7 › was: "/guides/old/" stands in was of content/guides/x/en.mdx, too, and can lead to one guide only. Leave it in the one that readers want.',
    'content/guides/z/en.mdx:7 › was: "older" is there twice. Write it once.',
  ])
})

for (const wrong of ['https://acme.example/duo', 'Old Name', '/duo.html', 'a/b', '/']) {
  test(`what no address of the site can be is refused: ${wrong}`, () => {
    const { problems } = read(top.replace(/\n---\n$/, `\nwas: ['${wrong}']\n---\n`) + one('a'))
    expect(said(problems)).toEqual([
      `${en}:10 › was: "was" must be a list of earlier names of its folder, or of addresses from the top of the site on. Example: was: [duo-setup, /help/duo/]`,
    ])
  })
}
