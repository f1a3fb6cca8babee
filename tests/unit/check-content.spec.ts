import { readFileSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { Brand } from '../../src/brand/brand.ts'
import { renderProblems } from '../../src/brand/problem.ts'
import type { Problem } from '../../src/brand/problem.ts'
import { checkLabels } from '../../src/check/labels.ts'
import { checkLanguages } from '../../src/check/languages.ts'
import { checkLinks } from '../../src/check/links.ts'
import { checkSampleBrand } from '../../src/check/sample-brand.ts'
import { isSampleLogo, sampleLogos } from '../../src/check/sample-logos.ts'
import { checkWalks } from '../../src/check/walks.ts'
import { checkWording } from '../../src/check/wording.ts'
import type { Outline } from '../../src/guide/outline.ts'
import { valuesFor } from '../../src/guide/values.ts'
import type { Walk } from '../../src/guide/walk.ts'
import type { Locale } from '../../src/i18n/language.ts'
import {
  brandWith,
  outlineOf,
  root as projectRoot,
  step,
  tables,
  top,
  valuesWith,
} from './guide/reading.ts'

const places = { root: '/nowhere', home: '/nowhere' }

const en = 'content/guides/x/en.mdx'
const es = 'content/guides/x/es.mdx'

/** A guide in a language; what stands in `body` begins in line 11. */
function guide(locale: Locale, body: string, id = 'x'): Outline {
  return { ...outlineOf(top + body, valuesWith(locale)), guide: id }
}

function one(id: string, words = 'Read.', more = ''): string {
  return `<Step id="${id}" title="A"${more}>\n\n${words}\n\n</Step>\n\n`
}

function said(problems: readonly Problem[]): string[] {
  return problems.map((problem) => renderProblems([problem]))
}

test.describe('a guide in two languages', () => {
  const compare = (english: string, spanish: string) =>
    said(
      checkLanguages({
        brand: brandWith(),
        outlines: [guide('en', english), guide('es', spanish)],
        tables,
      }),
    )

  test('is complete if steps, views and labels are the same', () => {
    expect(compare(one('a', 'Click **Save**.'), one('a', 'Pulse **Guardar**.'))).toEqual([])
  })

  test('misses a step in the one', () => {
    expect(compare(one('a') + one('b'), one('a'))).toEqual([
      `${es}: The step "b" of ${en} is missing here. Add it, or take it out of ${en}.`,
    ])
  })

  test('misses a step in the other', () => {
    expect(compare(one('a'), one('a') + one('b'))).toEqual([
      `${en}: The step "b" of ${es} is missing here. Add it, or take it out of ${es}.`,
    ])
  })

  test('has its steps in another order', () => {
    expect(compare(one('a') + one('b'), one('b') + one('a'))).toEqual([
      `${es}:11: Step 1 is "b" here and "a" in ${en}. Put the steps in the same order.`,
    ])
  })

  test('misses a view', () => {
    const on = (place: string) => `<On ${place}>\n\nRead.\n\n</On>\n\n`
    expect(compare(one('a', on('phone') + on('computer')), one('a', on('phone')))).toEqual([
      `${es}: The view "a.computer" of ${en} is missing here. Add it, or take it out of ${en}.`,
    ])
    expect(compare(one('a'), on('computer') + one('a'))).toEqual([
      `${en}: The view "opening" of ${es} is missing here. Add it, or take it out of ${es}.`,
    ])
  })

  test('has the views of a step in another order', () => {
    const on = (place: string) => `<On ${place}>\n\nRead.\n\n</On>\n\n`
    const two = (...places: string[]) => one('a') + one('b', places.map(on).join(''))
    expect(compare(two('ios', 'android'), two('android', 'ios'))).toEqual([
      `${es}:19: View 1 of the step "b" is "b.android" here and "b.ios" in ${en}. Put the views in the same order.`,
    ])
    const opening = (...names: string[]) =>
      names.map((name) => on(`phone view="${name}"`)).join('') + one('a')
    expect(compare(opening('mail', 'link'), opening('link', 'mail'))).toEqual([
      `${es}:11: View 1 of the opening is "opening.link" here and "opening.mail" in ${en}. Put the views in the same order.`,
    ])
  })

  test('misses a label in its table, and only the table is to blame', () => {
    const spanishTable = Object.entries(tables.es ?? {}).filter(([id]) => id !== 'save')
    const incomplete = { ...tables, es: Object.fromEntries(spanishTable) }
    const spanish = outlineOf(
      top + one('a', 'Pulse **Guardar**.'),
      valuesFor(brandWith(), incomplete, 'es'),
    )
    expect(
      said(
        checkLanguages({
          brand: brandWith(),
          outlines: [guide('en', one('a', 'Click **Save**.')), { ...spanish, guide: 'x' }],
          tables: incomplete,
        }),
      ),
    ).toEqual([])
  })

  test('marks a label in one language only', () => {
    expect(compare(one('a', 'Click **Save**.'), one('a', 'Pulse.'))).toEqual([
      `${es}:11: The view "a" does not mark "save", and another language does. Bold its words here too: **{labels.save}**.`,
    ])
    expect(compare(one('a', 'Click.'), one('a', 'Pulse **Guardar**.'))).toEqual([
      `${es}:11: The view "a" marks "save", and another language does not. Mark it in every language, or write *…* for stress.`,
    ])
  })

  test('may call the words of another app differently, as long as there are as many', () => {
    expect(compare(one('a', 'Click **Next**.'), one('a', 'Pulse **Siguiente**.'))).toEqual([])
    expect(compare(one('a', 'Click **Next**.'), one('a', 'Pulse.'))).toEqual([
      `${es}:11: The view "a" does not mark "Next", and another language does. Bold its words here too.`,
    ])
  })

  test('bolds words that are no label, where the other marks one: those words are to blame', () => {
    expect(compare(one('a', 'Click **Sav**.'), one('a', 'Pulse **Guardar**.'))).toEqual([
      `${en}:13:7: "Sav" is in no label table, and ${es} marks "save" in this view. Write **{labels.save}**, or *Sav* for stress in both languages.`,
    ])
  })

  test('is on two devices', () => {
    expect(compare(one('a'), one('a', 'Lea.', ' on="phone"'))).toEqual([
      `${es}:11: The view "a" is on the phone here and on the computer in ${en}. Let both say the same.`,
    ])
  })

  test('has a picture in one language only', () => {
    expect(compare(one('a', 'Read.', ' picture="none"'), one('a'))).toEqual([
      `${es}:11: The view "a" shows another picture here than in ${en}. Write the same picture="…" and same-as="…" in both, or neither.`,
    ])
  })
})

test.describe('a walk', () => {
  const check = (body: string, walk?: Walk['views'], root = places) =>
    said(
      checkWalks({
        brand: brandWith(),
        places: root,
        outlines: [guide('en', body)],
        walks: walk ? { x: { target: { practice: 'classic' }, views: walk } } : {},
      }),
    )

  test('leads to every view, and to no other', () => {
    expect(check(one('a') + one('b'), { a: {}, b: {} })).toEqual([])
  })

  test('leads to a view that is not there', () => {
    expect(check(one('open-link'), { 'open-link': {}, 'open-lnk': {}, nowhere: {} })).toEqual([
      'content/guides/x/walk.ts › views.open-lnk: The walk leads to the view "open-lnk", and the guide has no such view. Did you mean "open-link"?',
      'content/guides/x/walk.ts › views.nowhere: The walk leads to the view "nowhere", and the guide has no such view. Take it out, or add the step to the guide.',
    ])
  })

  test('does not lead to a view, or is not there at all', () => {
    const complaint = `${en}:11: The view "a" has no picture: content/guides/x/walk.ts does not lead to it. Add "a" to views in walk.ts, or write picture="none" on the step.`
    expect(check(one('a'), {})).toEqual([complaint])
    expect(check(one('a'))).toEqual([complaint])
    expect(check(one('constructor'), {})).toHaveLength(1)
  })

  test('need not lead to a view that says it has no picture, or another’s', () => {
    const body = one('a') + one('b', 'Read.', ' picture="none"') + one('c', 'Read.', ' same-as="a"')
    expect(check(body, { a: {} })).toEqual([])
  })

  test('has no picture to show for another view', () => {
    expect(check(one('a') + one('b', 'Read.', ' same-as="aa"'), { a: {} })).toEqual([
      `${en}:17: The view "b" shows the picture of "aa", and there is no such view. Did you mean same-as="a"?`,
    ])
    expect(
      check(one('a', 'Read.', ' picture="none"') + one('b', 'Read.', ' same-as="a"'), {}),
    ).toEqual([
      `${en}:17: The view "b" shows the picture of "a", which has none of its own. Write same-as="…" with a view that has a picture.`,
    ])
  })

  test('of a brand’s own is called by its own name', async ({}, info) => {
    const root = info.outputPath()
    await writeTo(root, 'brands/acme/content/guides/x/walk.ts', '')
    const home = join(root, 'brands/acme')
    expect(check(one('a'), { a: {}, bbb: {} }, { root, home })[0]).toMatch(
      /^brands\/acme\/content\/guides\/x\/walk\.ts › views\.bbb:/,
    )
  })
})

test.describe('label tables', () => {
  const check = (given: typeof tables, labels: Brand['labels'] = {}) =>
    said(checkLabels({ brand: { ...brandWith(), labels }, places, tables: given }))

  test('have the same ids in every language', () => {
    expect(check(tables)).toEqual([])
    expect(check({ en: { save: 'Save' }, es: { deny: 'Denegar' } })).toEqual([
      'content/labels/en.ts: The label "deny" is missing here. Add it with the words as the screens show them in this language.',
      'content/labels/es.ts: The label "save" is missing here. Add it with the words as the screens show them in this language.',
    ])
  })

  test('hold every label that the brand renames', () => {
    expect(check(tables, { en: { continue: 'Go on' } })).toEqual([])
    expect(check(tables, { en: { contineu: 'Go on', zzzzzzzz: 'Sleep' } })).toEqual([
      'brand.config.ts › labels.en.contineu: There is no label "contineu" to rename. Did you mean "continue"?',
      'brand.config.ts › labels.en.zzzzzzzz: There is no label "zzzzzzzz" to rename. The ids stand in content/labels/en.ts.',
    ])
  })
})

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
      }),
    )

  test('leads to pages, steps and headings of the site, and out of it', () => {
    const fine =
      '[a](/) [b](/guides/x/) [c](/guides/x/#open-link) [d](/guides/x/#before-you-start) [e](/guides/answer-a-request/#ask) [f](/practice/classic/) [g](https://acme.example/x) [h](mailto:a@acme.example) [i](tel:5550100)'
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
      `${en}:13:6: "somewhere-else-entirely.html" leads to no page of this site. Pages: /, /practice/, /practice/classic/, /practice/answer/, /guides/x/, /guides/answer-a-request/.`,
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
  const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`
  const sentences = (...lengths: number[]) => lengths.map(words).join(' ')
  const check = (locale: Locale, text: string) =>
    said(checkWording({ outlines: [guide(locale, one('a', text))] }))

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
      said(checkWording({ outlines: [guide('en', `${body}\n\n${one('a')}`)] }))
    const tooLong = (line: number) =>
      `${en}:${line}: A sentence here has 28 words: "word word word word word word word word …". Make two of it; 20 are the most.`
    expect(outside(words(28))).toEqual([tooLong(11)])
    expect(outside(`## Why\n\n- ${words(28)}`)).toEqual([tooLong(13)])
    expect(outside(`<Finished>\n\n${words(28)}\n\n</Finished>`)).toEqual([tooLong(13)])
    expect(outside(`<Tip>\n\n${words(28)}\n\n</Tip>`)).toEqual([])
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
    const brand = { ...brandWith({ name }), home: root }
    const input = { brand, places: { root, home: root }, outlines: [], tables, walks: {} }
    return said(checkSampleBrand(input))
  }
  const left = {
    'brand.config.ts':
      "// Harbour & Vale is invented.\nexport default { url: 'https://harbourvale.example' }\n",
    'content/guides/x/en.mdx': `${step('* Ask Harbour & Vale.')}`,
    'content/guides/x/walk.ts': 'export default {}\n',
    'content/labels/es.ts': "export default { who: 'Harbour y Vale' }\n",
  }

  test('every place that still names the shipped company is said', async ({}, info) => {
    expect(await check(info.outputPath(), 'Acme', left)).toEqual([
      'brand.config.ts:2: This still names the company that Handrail is shipped with. Write your own, or take the line out.',
      'content/labels/es.ts:1: This still names the company that Handrail is shipped with. Write your own, or take the line out.',
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
            home,
            logo: { light: join(home, light), dark: join(home, dark), alt: '' },
            screens: { ...brandWith().screens, logo: join(home, light) },
          },
          places: { root: home, home },
          outlines: [],
          tables,
          walks: {},
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

  test('a picture whose heading alone names the shipped company is said', async ({}, info) => {
    const root = info.outputPath()
    const name = 'shots/en/answer-a-duo-request/approve-in-app'
    const data = JSON.parse(readFileSync(join(projectRoot, `${name}.json`), 'utf8')) as object
    await mkdir(dirname(join(root, name)), { recursive: true })
    await copyFile(join(projectRoot, `${name}.webp`), join(root, `${name}.webp`))
    await writeTo(root, 'brand.config.ts', '')
    await writeTo(
      root,
      `${name}.json`,
      JSON.stringify({ ...data, words: [], outline: '', heading: 'Harbour & Vale' }),
    )
    const outline = guide(
      'en',
      one('approve-in-app', 'Tap.', ' on="phone"'),
      'answer-a-duo-request',
    )
    const brand = { ...brandWith(), home: root }
    const input = { brand, places: { root, home: root }, outlines: [outline], tables, walks: {} }
    expect(said(checkSampleBrand(input))).toEqual([
      `${en}:11: The picture of "approve-in-app" still shows the company that Handrail is shipped with: "Harbour & Vale". Run "npm run capture".`,
    ])
  })

  test('nothing is said as long as it is the shipped company', async ({}, info) => {
    expect(await check(info.outputPath(), 'Harbour & Vale Co-operative', left)).toEqual([])
  })
})

async function writeTo(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}
