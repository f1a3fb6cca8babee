import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'playwright/test'
import sax from 'sax'
import sharp from 'sharp'
import { viewsOf } from '../../src/guide/outline.ts'
import type { Block } from '../../src/kit/blocks.ts'
import { makeDocx } from '../../src/kit/docx.ts'
import { readBlocks } from '../../src/kit/read-blocks.ts'
import { shippedProject } from '../shipped.ts'

/** A guide as a document, each of its pictures a plain one. */
async function documentOf(guide: string, locale: 'en' | 'es') {
  const { brand, guides } = await shippedProject()
  const { outline, page } = guides.find(
    (each) => each.outline.guide === guide && each.outline.locale === locale,
  )!
  const png = await sharp({
    create: { width: 600, height: 1200, channels: 3, background: '#eee' },
  })
    .png()
    .toBuffer()
  const pictures = new Map(
    viewsOf(outline)
      .filter(({ picture }) => picture)
      .map(({ key }) => [key, { png, alt: `It shows ${key} & more`, width: 300 }]),
  )
  const { title, summary } = outline.frontmatter
  const blocks = readBlocks(page(), brand, locale, outline)
  const make = () => makeDocx(brand, locale, title, summary, blocks, pictures)
  return { make, outline, pictures, brand }
}

/** The parts of a document by their names, each of which is well-formed XML or a picture. */
function partsOf(docx: Buffer): Map<string, string> {
  const parts = Object.entries(unzipSync(docx)).map(([name, bytes]) => {
    const text = strFromU8(bytes)
    if (/\.(?:xml|rels)$/.test(name)) {
      const parser = sax.parser(true)
      parser.onerror = (error) => {
        throw error
      }
      parser.write(text).close()
    }
    return [name, text] as const
  })
  return new Map(parts)
}

const unescaped = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => {
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? ''
  })

/** The words of a part, a line a paragraph. */
const wordsOf = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      unescaped(
        [...paragraph.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.replace(/.*>/, '')).join(''),
      ),
    )

for (const locale of ['en', 'es'] as const) {
  test(`a guide in Word has its headings, words, lists, links and described pictures: ${locale}`, async () => {
    const { make, outline, pictures, brand } = await documentOf('set-up-duo', locale)
    const parts = partsOf(await make())
    const xml = parts.get('word/document.xml') ?? ''
    const words = wordsOf(xml)
    for (const { number, title } of outline.steps) expect(words).toContain(`${number}. ${title}`)
    const heading = (level: number): number =>
      xml.split(`<w:pStyle w:val="Heading${level}"/>`).length
    expect(heading(1) - 1).toBe(1)
    expect(heading(2) - 1).toBeGreaterThanOrEqual(outline.steps.length)
    const described = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt = '']) =>
      unescaped(alt),
    )
    expect(new Set(described)).toEqual(new Set([...pictures.values()].map(({ alt }) => alt)))
    expect(xml).toContain('<w:numPr>')
    const shown = [...parts].filter(([name]) => name.startsWith('word/media/'))
    expect(shown.length).toBeGreaterThan(0)
    for (const [name, bytes] of shown) expect(bytes.slice(1, 4), name).toBe('PNG')
    const links = parts.get('word/_rels/document.xml.rels') ?? ''
    expect(links).toContain(`Target="${brand.site.url}/`)
    // Each link finds its address.
    for (const [, id] of xml.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)) {
      expect(links).toContain(`Id="${id}"`)
    }
    expect(parts.get('word/styles.xml')).toContain(locale === 'en' ? 'en-US' : 'es-ES')
    expect(parts.get('docProps/core.xml')).toContain('2020-01-01T00:00:00Z')
  })
}

test('the same guide makes the same document, whatever was made before it', async () => {
  const { make } = await documentOf('set-up-duo', 'en')
  const first = await make()
  await (await documentOf('lost-phone', 'es')).make()
  expect((await make()).equals(first)).toBe(true)
})

test('each numbered list begins with one', async () => {
  const { brand } = await shippedProject()
  const list = (text: string): Block => ({
    kind: 'list',
    isNumbered: true,
    items: [[{ kind: 'paragraph', spans: [{ text }] }], [{ kind: 'paragraph', spans: [{ text }] }]],
  })
  const blocks: Block[] = [list('One'), { kind: 'aside', title: 'Tip', blocks: [list('Two')] }]
  const parts = partsOf(await makeDocx(brand, 'en', 'A < B', 'Lead', blocks, new Map()))
  const used = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d+)"/g)]
  const ids = used.map(([, id]) => id)
  expect(ids).toHaveLength(4)
  expect(new Set(ids).size).toBe(2)
  expect(wordsOf(parts.get('word/document.xml') ?? '')).toContain('A < B')
})
