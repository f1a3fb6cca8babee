import { expect, type Page } from 'playwright/test'
import { findLabels, findTextRuns } from '../../src/capture/finder/find-labels.ts'
import { explainFinding, type Finding } from '../../src/capture/finder/finding.ts'
import { test } from './shared-window.ts'

// What a reader can't see is not found, and a finding says what to do about it.

async function find(page: Page, words: string, scope?: string): Promise<Finding> {
  const crop = scope === undefined ? undefined : page.locator(scope)
  const [finding] = await findLabels(page, crop, [{ words }], { within: 0 })
  return finding!
}

const missing = { status: 'missing', outOfSight: false }

test.describe('what is not in sight', () => {
  const srOnly =
    'position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap'
  for (const [what, html] of Object.entries({
    'display: none': '<p style="display: none">Words</p>',
    'visibility: hidden': '<p style="visibility: hidden">Words</p>',
    'no opacity': '<div style="opacity: 0"><p>Words</p></div>',
    'a clear color': '<p style="color: transparent">Words</p>',
    'a box of one pixel': `<p style="${srOnly}">Words</p>`,
    'a box clipped to nothing': '<p style="position: absolute; clip: rect(0 0 0 0)">Words</p>',
    'a clip path': '<p style="position: absolute; clip-path: inset(50%)">Words</p>',
    'text out of the page': '<p style="text-indent: -9999px">Words</p>',
    'a closed answer': '<details><summary>More</summary><p>Words</p></details>',
    'a folded box': '<div style="height: 0; overflow: hidden"><p>Words</p></div>',
    'an ellipsis':
      '<p style="width: 2em; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Words</p>',
    'a text alternative': '<img alt="Words" src="data:,">',
    'a tool tip': '<button title="Words">?</button>',
  })) {
    test(`words hidden by ${what}`, async ({ page }) => {
      await page.setContent(html)
      expect(await find(page, 'Words')).toMatchObject(missing)
    })
  }

  test('words for screen readers inside a button do not change what it shows', async ({ page }) => {
    await page.setContent(
      `<button>Continue<span style="${srOnly}"> to the next step</span></button>`,
    )
    expect(await find(page, 'Continue')).toMatchObject({ status: 'found' })
    expect(await find(page, 'Continue to the next step')).toMatchObject(missing)
  })

  test('words under something opaque are covered; under glass or confetti they are not', async ({
    page,
  }) => {
    const over = (style: string, name = 'div') =>
      `<h1>Continue</h1><${name} style="position: fixed; inset: 0; width: 100%; height: 100%; ${style}"></${name}>`
    await page.setContent(over('background: white'))
    expect(await find(page, 'Continue')).toMatchObject(missing)
    await page.setContent(over('background: white; pointer-events: none'))
    expect(await find(page, 'Continue')).toMatchObject(missing)
    await page.setContent(over(''))
    expect(await find(page, 'Continue')).toMatchObject({ status: 'found' })
    await page.setContent(over('pointer-events: none', 'canvas'))
    expect(await find(page, 'Continue')).toMatchObject({ status: 'found' })
  })

  test('a name that floats over its field is seen, though it lets presses through', async ({
    page,
  }) => {
    await page.setContent(`<div style="position: relative"><input id="f" style="background: white">
      <label for="f" style="position: absolute; left: 6px; top: 3px; pointer-events: none">Country</label></div>`)
    expect(await find(page, 'Country')).toMatchObject({
      status: 'found',
      found: { role: 'textbox' },
    })
  })

  test('a page is left as it was', async ({ page }) => {
    await page.setContent('<p style="pointer-events: none">Words</p>')
    await find(page, 'Words')
    await expect(page.locator('p')).toHaveCSS('pointer-events', 'none')
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  })

  test('below the fold of a scroller words are there, but out of sight, until one scrolls', async ({
    page,
  }) => {
    await page.setContent(`<main style="height: 120px; overflow: auto">
      <h1>Enrollment successful</h1><p style="height: 300px"></p><button>Done</button></main>`)
    const done = await find(page, 'Done')
    expect(done).toMatchObject({ status: 'missing', outOfSight: true })
    expect(explainFinding('Done', done)).toEqual({
      code: 'label-out-of-sight',
      message: '"Done" is there, but out of sight.',
      fix: 'Scroll to it in capture.ts.',
      quotes: ['Done'],
    })
    await page.locator('main').evaluate((main) => main.scrollTo(0, 999))
    expect(await find(page, 'Done')).toMatchObject({ status: 'found' })
    expect(await find(page, 'Enrollment successful')).toMatchObject({ outOfSight: true })
  })

  test('below the fold of the window words are out of sight, too', async ({ page }) => {
    await page.setContent('<div style="height: 3000px">Top</div><button>Done</button>')
    expect(await find(page, 'Done')).toMatchObject({ status: 'missing', outOfSight: true })
  })

  test('a frame ends where its scroller ends', async ({ page }) => {
    await page.setContent(`<main style="width: 200px; height: 100px; overflow: auto; margin: 0">
      <button style="width: 180px; height: 150px; line-height: 40px; vertical-align: top; display: flex">Done</button></main>`)
    const done = await find(page, 'Done')
    const main = (await page.locator('main').boundingBox())!
    expect(done).toMatchObject({ status: 'found' })
    if (done.status !== 'found') return
    expect(done.found.box.y + done.found.box.height).toBeCloseTo(main.y + main.height, 0)
  })

  test('words outside the crop are not on the view’s screen', async ({ page }) => {
    await page.setContent(`<section id="a"><button>Continue</button><h2>Card</h2></section>
      <section id="b"><button>Continue</button><p>Footer</p></section>`)
    expect(await find(page, 'Continue')).toMatchObject({ status: 'twice' })
    expect(await find(page, 'Continue', '#a')).toMatchObject({ status: 'found' })
    expect(await find(page, 'Footer', '#a')).toMatchObject(missing)
  })

  test('a crop that is not there is named as such', async ({ page }) => {
    await page.setContent('<i></i><i></i>')
    await expect(find(page, 'Continue', 'main')).rejects.toThrow(
      'capture.ts: The part of the screen to look at is on the page nowhere. Write a locator in capture.ts that matches exactly one element.',
    )
    await expect(find(page, 'Continue', 'i')).rejects.toThrow('is on the page 2 times.')
  })
})

test.describe('dialogs', () => {
  const page1 = '<main><h1>Devices</h1><button>Continue</button><button>Back</button></main>'

  test('behind a dialog nothing is found, in it everything is', async ({ page }) => {
    await page.setContent(
      `${page1}<dialog><h2>Are you sure?</h2><button>Continue</button></dialog>`,
    )
    expect(await find(page, 'Back')).toMatchObject({ status: 'found' })
    await page.evaluate(() => document.querySelector('dialog')!.showModal())
    expect(await find(page, 'Back')).toMatchObject(missing)
    const inside = await find(page, 'Continue')
    const dialog = (await page.locator('dialog').boundingBox())!
    expect(inside).toMatchObject({ status: 'found', found: { role: 'button' } })
    if (inside.status !== 'found') return
    expect(inside.found.box.y).toBeGreaterThan(dialog.y)
    expect(await find(page, 'Are you sure?')).toMatchObject({ status: 'found' })
  })

  test('of two dialogs the upper one counts', async ({ page }) => {
    const at = 'position: fixed; inset: 20px; background: white'
    await page.setContent(`${page1}
      <div role="dialog" aria-modal="true" style="${at}; z-index: 2"><button>Allow</button></div>
      <div role="dialog" aria-modal="true" style="${at}; z-index: 1"><button>Skip</button></div>`)
    expect(await find(page, 'Allow')).toMatchObject({ status: 'found' })
    expect(await find(page, 'Skip')).toMatchObject(missing)
  })

  test('a dialog on the phone does not concern the computer beside it', async ({ page }) => {
    await page.setContent(`<div style="display: flex"><div id="computer">${page1}</div>
      <div id="phone"><p>App</p><div role="dialog" aria-modal="true"><button>Allow</button></div></div></div>`)
    expect(await find(page, 'Continue', '#computer')).toMatchObject({ status: 'found' })
    expect(await find(page, 'Allow', '#phone')).toMatchObject({ status: 'found' })
    expect(await find(page, 'App', '#phone')).toMatchObject(missing)
  })
})

test.describe('what a finding says', () => {
  const buttons = (...words: string[]) =>
    `<h1>Welcome</h1>${words.map((word) => `<button>${word}</button>`).join('')}`

  test('a renamed button: its new name', async ({ page }) => {
    await page.setContent(buttons('Begin setup', 'Back'))
    const finding = await find(page, 'Start setup')
    expect(finding).toEqual({ ...missing, nearest: 'Begin setup' })
    expect(explainFinding('Start setup', finding)).toEqual({
      code: 'label-missing',
      message: '"Start setup" is not on the screen.',
      fix: 'The nearest text there is "Begin setup".',
      quotes: ['Start setup', 'Begin setup'],
    })
  })

  test('a longer name: the whole of it', async ({ page }) => {
    await page.setContent(buttons('Continue to Login', 'Back'))
    expect(await find(page, 'Continue')).toEqual({ ...missing, nearest: 'Continue to Login' })
  })

  test('a translated button: its name in the other language', async ({ page }) => {
    await page.setContent(buttons('Continuar', 'Atrás'))
    expect(await find(page, 'Continue')).toEqual({ ...missing, nearest: 'Continuar' })
  })

  test('a removed button: nothing that is no help', async ({ page }) => {
    await page.setContent(buttons('Back'))
    const finding = await find(page, 'Continue')
    expect(finding).toEqual(missing)
    expect(explainFinding('Continue', finding)).toEqual({
      code: 'label-missing',
      message: '"Continue" is not on the screen.',
      quotes: ['Continue'],
    })
  })

  test('the same words in two places: both places', async ({ page }) => {
    await page.setContent(`<body style="margin: 0"><h1 style="margin: 0">Continue</h1>
      <button style="position: absolute; left: 40px; top: 200px">Continue</button>`)
    const finding = await find(page, 'Continue')
    expect(explainFinding('Continue', finding)).toEqual({
      code: 'label-twice',
      message: '"Continue" is on the screen twice: a heading at 0, 0 and a button at 40, 200.',
      fix: 'Say in capture.ts, under "find", which one is meant.',
      quotes: ['Continue'],
    })
  })

  test('a control that shows its words twice is one', async ({ page }) => {
    await page.setContent(
      '<label>Phone number <input placeholder="Phone number"></label><button><h2>Next</h2><p>Next</p></button>',
    )
    expect(await find(page, 'Phone number')).toMatchObject({ status: 'found' })
    expect(await find(page, 'Next')).toMatchObject({ status: 'found' })
  })

  test('words in the middle of a sentence do not rival a button', async ({ page }) => {
    await page.setContent('<p>Click <b>Continue</b> to go on.</p><button>Continue</button>')
    expect(await find(page, 'Continue')).toMatchObject({ found: { role: 'button' } })
  })

  test('a capture script settles which of two is meant, or names a shape', async ({ page }) => {
    await page.setContent(
      '<h1>Continue</h1><button>Continue</button><i style="display: block; width: 9px; height: 9px"></i>',
    )
    const [heading, shape, wrong] = await findLabels(
      page,
      undefined,
      [
        { words: 'Continue', at: page.locator('h1') },
        { words: '↓', at: page.locator('i') },
        { words: 'Done', at: page.locator('button') },
      ],
      { within: 0 },
    )
    expect(heading).toMatchObject({ found: { role: 'heading' } })
    expect(shape).toMatchObject({ found: { box: { width: 9, height: 9 } } })
    expect(wrong).toMatchObject({ status: 'missing' })
  })

  test('all labels of a view are found together, in their order', async ({ page }) => {
    await page.setContent(buttons('Back', 'Continue'))
    const findings = await findLabels(page, undefined, [{ words: 'Continue' }, { words: 'Back' }])
    expect(findings.map((finding) => finding.status === 'found' && finding.found.text)).toEqual([
      'Continue',
      'Back',
    ])
  })

  test('words that appear late are waited for, also while the page’s clock stands still', async ({
    browser,
  }) => {
    // A window of its own: no later test gets the clock going again.
    const page = await browser.newPage()
    await page.clock.install({ time: '2026-01-05T09:41:00Z' })
    await page.clock.pauseAt('2026-01-05T09:41:30Z')
    await page.setContent(buttons('Back'))
    const looking = findLabels(page, undefined, [{ words: 'Continue' }], { within: 20_000 })
    await page.evaluate(() => document.body.append(document.createElement('p')))
    await page.locator('p').evaluate((p) => (p.textContent = 'Continue'))
    expect(await looking).toMatchObject([{ status: 'found' }])
    await page.close()
  })
})

test.describe('the words of a screen', () => {
  test('stand line by line, each in its box, values included', async ({ page }) => {
    await page.setContent(`<main style="font: 20px monospace; width: 180px">
      <p>Use this link to add a phone</p><button>Start <b>setup</b></button>
      <label>Number <input value="555-0100"></label><p style="opacity: 0">Hidden</p></main>`)
    const words = await findTextRuns(page, page.locator('main'))
    expect(words.map(({ text }) => text)).toEqual([
      'Use this link',
      'to add a phone',
      'Start setup',
      'Number',
      '555-0100',
    ])
    const [first, second] = words
    expect(second!.box.y).toBeGreaterThanOrEqual(first!.box.y + first!.box.height - 1)
    expect(first!.box.width).toBeCloseTo('Use this link'.length * 12, -1)
  })

  test('end at the crop', async ({ page }) => {
    await page.setContent('<main>Inside</main><p>Outside</p>')
    const words = await findTextRuns(page, page.locator('main'))
    expect(words.map(({ text }) => text)).toEqual(['Inside'])
  })
})
