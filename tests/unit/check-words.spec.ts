import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { checkLinks } from '../../src/check/links.ts'
import { checkSampleBrand } from '../../src/check/sample-brand.ts'
import { isSampleLogo, sampleLogos } from '../../src/check/sample-brand.ts'
import { checkWording } from '../../src/check/wording.ts'
import type { Locale } from '../../src/i18n/language.ts'
import { en, es, guide, one, said, writeTo } from './guide/checked.ts'
import { brandWith, root as projectRoot, step, tables } from './guide/reading.ts'

test.describe('a link', () => {
  const check = (words: string, practice = true) =>
    said(
      checkLinks({
        brand: brandWith({ practice }),
        outlines: [
          guide('en', `## Before you start\n\n${words}\n\n${one('open-link')}`),
          guide('en', one('ask'), 'answer-a-request'),
          guide('es', one('open-link')),
        ],
        places: { root: folder, home: folder },
      }),
    )

  let folder: string
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'handrail-public-'))
    mkdirSync(join(folder, 'public/forms'), { recursive: true })
    writeFileSync(join(folder, 'public/forms/house rules.pdf'), '')
  })
  test.afterAll(() => rmSync(folder, { recursive: true }))

  test('leads to a file that is published as it is', () => {
    expect(check('[a](/forms/house%20rules.pdf)')).toEqual([])
    expect(check('[a](/forms/house-rules.pdf)')).toEqual([
      `${en}:13:1: "/forms/house-rules.pdf" leads to no page of this site. Did you mean "/forms/house%20rules.pdf"?`,
    ])
  })

  test('leads to pages, steps and headings of the site, and out of it', () => {
    const fine =
      '[a](/) [b](/guides/x/) [c](/guides/x/#open-link) [d](/guides/x/#before-you-start) [e](/guides/answer-a-request/#ask) [f](/practice/universal/) [g](https://acme.example/x) [h](mailto:a@acme.example) [i](tel:5550100)'
    expect(check(fine)).toEqual([])
  })

  test('leads to a page that is nearly there', () => {
    expect(check('[a](/guides/anser-a-request/)')).toEqual([
      `${en}:13:1: "/guides/anser-a-request/" leads to no page of this site. Did you mean "/guides/answer-a-request/"?`,
    ])
  })

  test('leads to a step that is nearly there', () => {
    expect(check('[a](/guides/x/#open-lnk)')).toEqual([
      `${en}:13:1: "/guides/x/#open-lnk" leads to a place that the page does not have. Did you mean "/guides/x/#open-link"?`,
    ])
  })

  test('leads to nothing like anything', () => {
    expect(check('Look [a](somewhere-else-entirely.html)')).toEqual([
      `${en}:13:6: "somewhere-else-entirely.html" leads to no page of this site. Pages: /, /practice/, /practice/universal/, /practice/sign-in/, /practice/answer/, /practice/requests/, /guides/x/, /guides/answer-a-request/, /accessibility/, /forms/house%20rules.pdf.`,
    ])
    expect(check('[a](/guides/answer-a-request/#qqqqqqqq)')).toEqual([
      `${en}:13:1: "/guides/answer-a-request/#qqqqqqqq" leads to a place that the page does not have. Places there: ask.`,
    ])
  })

  test('leads to the practice, where the brand publishes none', () => {
    expect(check('[a](/practice/classic/)', false)).toHaveLength(1)
  })
})

test.describe('the wording', () => {
  const brand = brandWith({ name: 'St. Mary Inc. Society for the Protection of Old Ovens' })
  const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`
  const sentences = (...lengths: number[]) => lengths.map(words).join(' ')
  const check = (locale: Locale, text: string) =>
    said(checkWording({ brand, outlines: [guide(locale, one('a', text))] }))

  test('is at most 45 words a step', () => {
    expect(check('en', sentences(15, 15, 15))).toEqual([])
    expect(check('en', sentences(15, 15, 16))).toEqual([
      `${en}:11: The step "a" has 46 words; a reader takes in 45. Split the step, or move what few need into <Tip> or <Trouble>.`,
    ])
  })

  test('is at most 20 words an English sentence', () => {
    expect(check('en', words(20))).toEqual([])
    expect(check('en', words(21))).toEqual([
      `${en}:13: A sentence here has 21 words: "word word word word word word word word …". Make two of it; 20 are the most.`,
    ])
  })

  test('is as short outside every step, and in the end', () => {
    const outside = (body: string) =>
      said(checkWording({ brand, outlines: [guide('en', `${body}\n\n${one('a')}`)] }))
    const tooLong = (line: number) =>
      `${en}:${line}: A sentence here has 28 words: "word word word word word word word word …". Make two of it; 20 are the most.`
    expect(outside(words(28))).toEqual([tooLong(11)])
    expect(outside(`## Why\n\n- ${words(28)}`)).toEqual([tooLong(13)])
    expect(outside(`<Finished>\n\n${words(28)}\n\n</Finished>`)).toEqual([tooLong(13)])
    expect(outside(`<Tip>\n\n${words(28)}\n\n</Tip>`)).toEqual([])
  })

  test('counts what the brand says as one word, however long', () => {
    expect(check('en', `${brand.name} ${words(19)}`)).toEqual([])
    expect(check('en', `${brand.name} ${words(20)}`)).toHaveLength(1)
  })

  test('takes a colon for the end only where the line ends too', () => {
    expect(check('en', `Word: ${words(20)}`)).toHaveLength(1)
    expect(check('en', `${words(20).replace('.', ':')}\n\n- Word.`)).toEqual([])
    expect(check('en', `“${words(15)}” ${words(15)}`)).toEqual([])
  })

  test('counts words, not signs, and neither tips nor trouble', () => {
    const tip = `<Tip>\n\n${sentences(30, 30)}\n\n</Tip>\n\n<Trouble>\n\n- ${sentences(30, 30)}\n\n</Trouble>`
    expect(check('en', `${words(20)} – … •\n\n${tip}`)).toEqual([])
  })

  test('may be a fifth longer in Spanish, and in longer sentences', () => {
    expect(check('es', words(54))).toEqual([])
    expect(check('es', words(55))).toEqual([
      `${es}:11: The step "a" has 55 words; a reader takes in 54. Split the step, or move what few need into <Tip> or <Trouble>.`,
    ])
  })
})

test.describe('after a rebrand', () => {
  const check = async (root: string, name: string, files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) await writeTo(root, file, text)
    const brand = { ...brandWith({ name }), folder: root }
    const input = { brand, places: { root, home: root }, outlines: [], tables, scripts: {} }
    return said(checkSampleBrand(input))
  }
  const left = {
    'brand.config.ts':
      "// Harbour & Vale is invented.\nexport default { url: 'https://harbourvale.example' }\n",
    'content/guides/x/en.mdx': `${step('* Ask Harbour & Vale.')}`,
    'content/guides/x/capture.ts': 'export default {}\n',
    'content/labels/es.yaml': 'who: Harbour y Vale\n',
  }

  test('every place that still names the shipped company is said', async ({}, info) => {
    expect(await check(info.outputPath(), 'Acme', left)).toEqual([
      'brand.config.ts:2: This still names the company that Handrail is shipped with. Write your own, or take the line out.',
      'content/labels/es.yaml:1: This still names the company that Handrail is shipped with. Write your own, or take the line out.',
      'content/guides/x/en.mdx:13: This still names the company that Handrail is shipped with. Write {brand.name} in its place.',
    ])
  })

  test('the shipped logo is noticed, whatever it is called and however its lines end', async ({}, info) => {
    const home = info.outputPath()
    const shipped = readFileSync(join(projectRoot, 'logo.svg'), 'utf8')
    await writeTo(home, 'brand.config.ts', '')
    await writeTo(home, 'acme.svg', shipped.replaceAll('\n', '\r\n'))
    await writeTo(home, 'own.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    const logos = (light: string, dark: string) =>
      said(
        checkSampleBrand({
          brand: {
            ...brandWith(),
            folder: home,
            logo: { light: join(home, light), dark: join(home, dark), alt: '' },
            screens: { ...brandWith().screens, logo: join(home, light) },
          },
          places: { root: home, home },
          outlines: [],
          tables,
          scripts: {},
        }),
      )
    const sentence = (key: string) =>
      `brand.config.ts › ${key}: This is the logo of the company that Handrail is shipped with. Put your own beside the file and name it here, or take ${key} out.`
    expect(logos('own.svg', 'own.svg')).toEqual([])
    expect(logos('acme.svg', 'own.svg')).toEqual(['logo.light', 'screens.logo'].map(sentence))
    expect(logos('own.svg', 'acme.svg')).toEqual(['logo.dark'].map(sentence))
  })

  test('both shipped logos are known', () => {
    const files = ['logo.svg', 'logo-dark.svg'].map((name) => join(projectRoot, name))
    expect(files.map(isSampleLogo)).toEqual([true, true])
    expect(sampleLogos).toHaveLength(files.length)
  })

  test('nothing is said as long as it is the shipped company', async ({}, info) => {
    expect(await check(info.outputPath(), 'Harbour & Vale Co-operative', left)).toEqual([])
  })
})
