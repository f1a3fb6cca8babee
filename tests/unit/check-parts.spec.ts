import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { Brand } from '../../src/brand/brand.ts'
import { checkAddresses } from '../../src/check/addresses.ts'
import { checkLabels } from '../../src/check/labels.ts'
import { checkLanguages } from '../../src/check/languages.ts'
import { checkCaptureScripts } from '../../src/check/capture-scripts.ts'
import { valuesFor } from '../../src/guide/values.ts'
import type { CaptureScript } from '../../src/guide/capture-script.ts'
import { en, es, guide, one, places, said, writeTo } from './guide/checked.ts'
import { brandWith, outlineOf, tables, top } from './guide/reading.ts'

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

  test('leads on in another way', () => {
    const fork = (next: string) =>
      `${one('a').replace('<Step', `<Step ${next}`)}${one('b')}${one('c')}`
    expect(compare(fork('next="b c"'), fork('next="b c"'))).toEqual([])
    expect(compare(fork('next="b"'), fork(''))).toEqual([])
    expect(compare(fork('next="b c"'), fork('next="end"'))).toEqual([
      `${es}:11: The step "a" leads to the end here and to "b" and "c" in ${en}. Write the same next="…" in both, or neither.`,
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
      `${en}:13:7: "Sav" is no label of this language, and ${es} marks "save" in this view. Write **{labels.save}**, or *Sav* for stress in both languages.`,
    ])
  })

  test('is for another prompt, or asks for other things', () => {
    const french = one('a')
    const told = said(
      checkLanguages({
        brand: brandWith(),
        tables,
        outlines: [
          guide('en', french),
          {
            ...guide('es', french),
            frontmatter: {
              ...guide('es', french).frontmatter,
              prompt: 'universal',
              have: [],
            },
          },
        ],
      }),
    )
    expect(told).toEqual([
      `${es}:1: "prompt" is "universal" here and "any" in ${en}. Write the same in both.`,
      `${es}:1: "have" lists 0 here and 1 in ${en}. Write the same list in both.`,
    ])
  })

  test('is on two devices', () => {
    expect(compare(one('a'), one('a', 'Lea.', ' on="phone"'))).toEqual([
      `${es}:11: The view "a" is on the phone here and on the computer in ${en}. Let both say the same.`,
    ])
  })

  test('marks the address above its screen in one of them only', () => {
    expect(
      compare(one('a', 'It says <Address>.acme.example</Address>.'), one('a', 'Lea.')),
    ).toEqual([
      `${es}:11: The view "a" marks another address here than in ${en}, or none. Write the same <Address> in both, or neither.`,
    ])
  })

  test('is for some readers, and for others in another language', () => {
    const step = (attribute: string) =>
      one('a', `<On phone${attribute}>\n\nRead.\n\n</On>\n\n<On computer>\n\nRead.\n\n</On>`)
    expect(compare(step(''), step(' for="only-phone"'))).toEqual([
      `${es}:13: The view "a.phone" is for "only-phone" here and for all in ${en}. Write the same for="…" in both, or neither.`,
    ])
  })

  test('has a picture in one language only', () => {
    expect(compare(one('a', 'Read.', ' picture="none"'), one('a'))).toEqual([
      `${es}:11: The view "a" shows another picture here than in ${en}. Write the same picture="…" and same-as="…" in both, or neither.`,
    ])
  })
})

test.describe('a capture script', () => {
  const check = (body: string, script?: CaptureScript['views'], root = places) =>
    said(
      checkCaptureScripts({
        brand: brandWith(),
        places: root,
        outlines: [guide('en', body)],
        scripts: script ? { x: { target: { practice: 'classic' }, views: script } } : {},
      }),
    )

  test('leads to every view, and to no other', () => {
    expect(check(one('a') + one('b'), { a: {}, b: {} })).toEqual([])
  })

  test('leads to a view that is not there', () => {
    expect(check(one('open-link'), { 'open-link': {}, 'open-lnk': {}, nowhere: {} })).toEqual([
      'content/guides/x/capture.ts › views.open-lnk: It leads to the view "open-lnk", and the guide has no such view. Did you mean "open-link"?',
      'content/guides/x/capture.ts › views.nowhere: It leads to the view "nowhere", and the guide has no such view. Take it out, or add the step to the guide.',
    ])
  })

  test('may lead to more than a brand’s own words of the guide have', () => {
    const own = { ...guide('en', one('a')), file: 'brands/acme/content/guides/x/en.mdx' }
    const script = { target: { practice: 'classic' as const }, views: { a: {}, nowhere: {} } }
    const input = { brand: brandWith(), places, outlines: [own], scripts: { x: script } }
    expect(said(checkCaptureScripts(input))).toEqual([])
  })

  test('does not lead to a view, or is not there at all', () => {
    const complaint = `${en}:11: The view "a" has no picture: content/guides/x/capture.ts does not lead to it. Add "a" to views in capture.ts, or write picture="none" on the step.`
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
    await writeTo(root, 'brands/acme/content/guides/x/capture.ts', '')
    const home = join(root, 'brands/acme')
    expect(check(one('a'), { a: {}, bbb: {} }, { root, home })[0]).toMatch(
      /^brands\/acme\/content\/guides\/x\/capture\.ts › views\.bbb:/,
    )
  })
})

test.describe('label tables', () => {
  const check = (given: typeof tables, labels: Brand['labels'] = {}) =>
    said(
      checkLabels({
        brand: { ...brandWith(), folder: places.home, labels },
        places,
        tables: given,
      }),
    )

  test('have the same ids in every language', () => {
    expect(check(tables)).toEqual([])
    expect(check({ en: { save: 'Save' }, es: { deny: 'Denegar' } })).toEqual([
      'content/labels/es.yaml: The label "save" is missing here. Add it with the words as the screens show them in this language.',
      'content/labels/es.yaml: The English table has no label "deny". Add it there as well, or take it out here.',
    ])
  })

  test('hold every label that the brand renames', () => {
    expect(check(tables, { en: { continue: 'Go on' } })).toEqual([])
    expect(check(tables, { en: { contineu: 'Go on', zzzzzzzz: 'Sleep' } })).toEqual([
      'brand.config.ts › labels.en.contineu: There is no label "contineu" to rename. Did you mean "continue"?',
      'brand.config.ts › labels.en.zzzzzzzz: There is no label "zzzzzzzz" to rename. The ids stand in content/labels/en.yaml.',
    ])
  })
})

test.describe('an address', () => {
  const marked = 'It says <Address>.duosecurity.com</Address>. Click **Save**.'
  const practice: CaptureScript = { target: { practice: 'universal' }, views: { a: {} } }
  const found = (english: string, script: CaptureScript) =>
    said(
      checkAddresses({
        brand: brandWith(),
        outlines: [guide('en', english)],
        scripts: { x: script },
      }),
    )

  test('can be marked in the window around one of our own screens', () => {
    expect(found(one('a', marked), practice)).toEqual([])
    expect(found(one('a', marked.replace('.duo', 'duo')), practice)).toEqual([
      `${en}:13:9: The window around the picture of "a" has ".duosecurity.com" in bold in its address, and not "duosecurity.com". Write <Address>.duosecurity.com</Address>.`,
    ])
  })

  test('can be marked at none of our screens that shows no address', () => {
    for (const attribute of ['on="phone"', 'picture="none"']) {
      expect(found(one('a', marked).replace('<Step', `<Step ${attribute}`), practice)).toEqual([
        `${en}:13:9: No address is shown at "a" in which ".duosecurity.com" could be marked. Write *.duosecurity.com* for stress.`,
      ])
    }
  })

  test('is nothing to judge in a picture that is not of our screens', () => {
    const app: CaptureScript = { ...practice, target: { address: 'https://acme.example/' } }
    const ownPicture: CaptureScript = {
      ...practice,
      views: { a: { supplied: { file: 'a.png', checked: '2026-11-01', boxes: {} } } },
    }
    for (const script of [app, ownPicture]) {
      expect(found(one('a', marked), script)).toEqual([])
    }
  })
})
