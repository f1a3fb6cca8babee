import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test as base } from 'playwright/test'
import { renderDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { checkBuiltPages } from '../../src/check/built-pages.ts'

/** What the check says of a site: its pages by file, what stands in their bodies. */
type Check = (
  pages: Record<string, string>,
  about?: { base?: string; onDisk?: boolean; rebranded?: boolean },
) => Promise<string[]>

const test = base.extend<{ check: Check }>({
  check: async ({}, use, info) => {
    await use(async (pages, { base: path = '/', onDisk = false, rebranded = false } = {}) => {
      for (const [name, body] of Object.entries(pages)) {
        const file = join(info.outputPath(), name)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, name.endsWith('.html') ? `<!doctype html><body>${body}</body>` : body)
      }
      return checkBuiltPages(info.outputPath(), onDisk ? undefined : path, rebranded).map((each) =>
        renderDiagnostics([each]),
      )
    })
  },
})

const mend = 'Look for it in content/ or brand.config.ts, mend it, and run "npm run build".'

test('links that lead somewhere are fine: pages, places, files, other sites', async ({ check }) => {
  const links = [
    '/',
    '/guides/a/',
    '/guides/a/#step',
    '/es/#%C2%BFest%C3%A1-listo',
    '/404.html',
    '/style.css?v=1',
    '#here',
    '#',
    'https://acme.example/nowhere',
    'mailto:help@acme.example',
    'tel:5550100',
  ]
  const body = `<p id="here">${links.map((link) => `<a href="${link}">x</a>`).join('')}</p>`
  const pages = {
    'index.html': body,
    '404.html': '',
    'guides/a/index.html': '<h2 id="step">A</h2>',
    'es/index.html': '<h2 id="¿está-listo">A</h2>',
    'style.css': '',
  }
  expect(await check(pages)).toEqual([])
})

test('pages that are opened from a disk link to files, from where they are', async ({ check }) => {
  const links = ['../b/index.html#step', '../../style.css', '#here', '', 'https://acme.example/']
  const dead = ['/', '/guides/b/', '../b/', '../b/index.html#stp', '../c/index.html']
  const all = [...links, ...dead].map((link) => `<a href="${link}">x</a>`).join('')
  const pages = {
    'guides/a/index.html': `<p id="here">${all}</p>`,
    'guides/b/index.html': '<h2 id="step">A</h2>',
    'style.css': '',
  }
  expect(await check(pages, { onDisk: true })).toEqual(
    dead.map((link) => `dist/guides/a/index.html: The link "${link}" leads nowhere. ${mend}`),
  )
})

test('a link, a place and a file that are not there are named, with their page', async ({
  check,
}) => {
  const body =
    '<a href="/guides/b/">x</a><a href="/guides/a/#stp">x</a><a href="#nowhere">x</a><img src="/a.webp" alt=""><a href="a/">x</a><a href="/%E0%A4%A">x</a><a href="//acme.example/">x</a>'
  const pages = { 'index.html': body, 'guides/a/index.html': '<h2 id="step">A</h2>' }
  const dead = [
    '/guides/b/',
    '/guides/a/#stp',
    '#nowhere',
    '/a.webp',
    'a/',
    '/%E0%A4%A',
    '//acme.example/',
  ]
  expect(await check(pages)).toEqual(
    dead.map((link) => `dist/index.html: The link "${link}" leads nowhere. ${mend}`),
  )
})

test('a link out of the folder that the site lives in is named', async ({ check }) => {
  const pages = { 'index.html': '<a href="/guide/">x</a><a href="/">x</a>' }
  expect(await check(pages, { base: '/guide/' })).toEqual([
    `dist/index.html: The link "/" leads nowhere. ${mend}`,
  ])
})

test('a dead link that is on every page is said once', async ({ check }) => {
  const footer = '<a href="/gone/">x</a><a href="/gone/">x</a>'
  const pages = { 'index.html': footer, 'a/index.html': footer, 'b/index.html': footer }
  expect(await check(pages)).toEqual([
    `dist/a/index.html: The link "/gone/" leads nowhere. ${mend}`,
  ])
})

test('pictures without an alt text are counted; an empty one says that it decorates', async ({
  check,
}) => {
  const image = '<img src="/a.webp">'
  const pages = {
    'a.webp': '',
    'index.html': `${image}<img src="/a.webp" alt="">`,
    'two/index.html': image + image,
  }
  const alt = 'Write alt="…" with what it shows, or alt="" if it only decorates.'
  expect(await check(pages)).toEqual([
    `dist/index.html: A picture has no alt text. ${alt}`,
    `dist/two/index.html: 2 pictures have no alt text. ${alt}`,
  ])
})

test('two places of one name on a page are noticed', async ({ check }) => {
  const pages = {
    'index.html': '<main id="content"><li id="content"></li><p id="a"></p></main>',
    'a/index.html': '<p id="a"></p>',
  }
  expect(await check(pages)).toEqual([
    'dist/index.html: Two places are called "#content", so links and screen readers find only the first. Look for a step or a heading of that name in content/, call it otherwise, and run "npm run build".',
  ])
})

test('stars that are left in the text are noticed, stars in code are not', async ({ check }) => {
  const pages = {
    'index.html': '<p>Click **Save</p>',
    'b/index.html': '<script>2 ** 3</script><style>/** x */</style><p data-x="**">fine</p>',
  }
  expect(await check(pages)).toEqual([
    'dist/index.html: There are stars ** in the text that made nothing bold. Look for them in content/ and write ** right before and right after the words.',
  ])
})

test('the shipped company is noticed on a page, in words and in addresses, after a rebrand', async ({
  check,
}) => {
  const pages = {
    'index.html': '<p>Harbour &amp; Vale</p>',
    'a/index.html': '<a href="https://signin.harbourvale.example">x</a>',
    'b/index.html': '<p>Acme</p>',
  }
  expect(await check(pages)).toEqual([])
  expect(await check(pages, { rebranded: true })).toEqual(
    ['a/index.html', 'index.html'].map(
      (file) =>
        `dist/${file}: The page names the company that Handrail is shipped with. Run "npm run site" anew; if it still says so, look for that name in content/ and public/.`,
    ),
  )
})
