import { expect, type Page } from 'playwright/test'
import type { LabelQuery } from '../../src/capture/finder/search.ts'
import { findLabels } from '../../src/capture/finder/find-labels.ts'
import type { Finding, Found } from '../../src/capture/finder/finding.ts'
import { test } from './shared-window.ts'

// What a sighted reader sees is found, framed with its control, and nothing else is.

/** Looks for words on a page that is complete, so there is nothing to wait for. */
async function find(page: Page, words: string | LabelQuery, scope?: string): Promise<Finding> {
  const sought = typeof words === 'string' ? { words } : words
  const crop = scope === undefined ? undefined : page.locator(scope)
  const [finding] = await findLabels(page, crop, [sought], { within: 0 })
  return finding!
}

async function found(page: Page, words: string | LabelQuery, scope?: string): Promise<Found> {
  const finding = await find(page, words, scope)
  expect(finding).toMatchObject({ status: 'found' })
  return (finding as { found: Found }).found
}

async function boxOf(page: Page, selector: string): Promise<Found['box']> {
  return (await page.locator(selector).boundingBox())!
}

/** A box around another, with at most `slack` pixels more on each side. */
function expectAround(outer: Found['box'], inner: Found['box'], slack = 1): void {
  const gaps = [
    inner.x - outer.x,
    inner.y - outer.y,
    outer.x + outer.width - inner.x - inner.width,
    outer.y + outer.height - inner.y - inner.height,
  ]
  for (const gap of gaps) {
    expect(gap).toBeGreaterThanOrEqual(-0.6)
    expect(gap).toBeLessThanOrEqual(slack)
  }
}

const missing = { status: 'missing', outOfSight: false }

test.describe('what is on the screen', () => {
  test('a button is framed by its own box', async ({ page }) => {
    await page.setContent('<p>Welcome</p><button style="padding: 10px 40px">Start setup</button>')
    const start = await found(page, 'Start setup')
    expect(start).toMatchObject({ role: 'button', text: 'Start setup' })
    expectAround(start.box, await boxOf(page, 'button'))
  })

  test('a heading is framed by its words, not by its full width', async ({ page }) => {
    await page.setContent('<h1><span>Protect your account</span></h1>')
    const heading = await found(page, 'Protect your account')
    expectAround(heading.box, await boxOf(page, 'span'))
  })

  test('a link in a sentence is a place of its own, and so is the whole sentence', async ({
    page,
  }) => {
    await page.setContent('<p>Use <a href="#">this link</a> to continue.</p>')
    expect(await found(page, 'this link')).toMatchObject({ role: 'link' })
    expect(await found(page, 'Use this link to continue.')).toMatchObject({ role: 'text' })
    expect(await find(page, 'Use')).toMatchObject(missing)
    expect(await find(page, 'to continue.')).toMatchObject(missing)
  })

  test('a link as wide as the page is framed by its words', async ({ page }) => {
    await page.setContent('<a href="#" style="display: block"><span>Set up</span></a>')
    expectAround((await found(page, 'Set up')).box, await boxOf(page, 'span'))
  })

  test('words split over several elements are one', async ({ page }) => {
    await page.setContent('<button>St<span>art</span> <b>set<i>up</i></b></button>')
    expect(await found(page, 'Start setup')).toMatchObject({ role: 'button' })
  })

  test('words on two lines are one, and their frame holds both', async ({ page }) => {
    await page.setContent(
      '<h1 style="width: 8em; font: 20px monospace"><span>Are you logging in?</span></h1>',
    )
    const heading = await found(page, 'Are you logging in?')
    expect(heading.box.height).toBeGreaterThan(40)
    expectAround(heading.box, await boxOf(page, 'span'))
  })

  test('words at the two ends of a line are two, as are the cells of a row', async ({ page }) => {
    await page.setContent(`<p style="display: flex; justify-content: space-between"><span>When</span> <span>9:41 AM</span></p>
      <table><tr><td>Where</td><td>Springfield</td></tr></table><h2>When</h2>`)
    expect(await find(page, 'When')).toMatchObject({ status: 'twice' })
    for (const words of ['9:41 AM', 'Where', 'Springfield']) await found(page, words)
  })

  test('an icon beside the words of a button does not hide them', async ({ page }) => {
    await page.setContent(
      '<button style="display: flex; gap: 8px"><span>Continue</span><span>→</span></button>',
    )
    expect(await found(page, 'Continue')).toMatchObject({ role: 'button' })
  })

  test('a button that can’t be pressed yet is on the screen all the same', async ({ page }) => {
    await page.setContent('<button disabled style="opacity: .4">Continue</button>')
    expect(await found(page, 'Continue')).toMatchObject({ role: 'button' })
  })

  test('words in an open shadow root are on the screen', async ({ page }) => {
    await page.setContent('<div id="host"><b slot="name">Start</b></div>')
    await page.evaluate(() => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' })
      root.innerHTML = '<button id="inner"><slot name="name"></slot> setup</button>'
    })
    const start = await found(page, 'Start setup')
    expect(start).toMatchObject({ role: 'button' })
    expectAround(start.box, await boxOf(page, '#inner'))
  })

  test('words in a frame of the same site are on the screen, where they are drawn', async ({
    page,
  }) => {
    await page.setContent(
      '<h1>Portal</h1><iframe style="margin: 30px; padding: 7px" srcdoc="<button>Start</button>"></iframe>',
    )
    const button = page.frameLocator('iframe').locator('button')
    const box = (await button.boundingBox())!
    expectAround((await found(page, 'Start')).box, box)
    const [inFrame] = await findLabels(page, page.frameLocator('iframe').locator('body'), [
      { words: 'Start' },
    ])
    expectAround((inFrame as { found: Found }).found.box, box)
  })
})

test.describe('what a reader reads', () => {
  test('quotes, spaces and direction marks make no difference', async ({ page }) => {
    await page.setContent(
      '<button>Don’t&nbsp;allow</button><h1>“Duo&#8239;Mobile”</h1><p>&lrm;Code&shy;scanned&rlm;</p>',
    )
    for (const words of ["Don't allow", '"Duo Mobile"', 'Codescanned']) await found(page, words)
  })

  test('capitals make a difference, unless it is style that makes them', async ({ page }) => {
    await page.setContent('<button>Save</button>')
    expect(await find(page, 'SAVE')).toMatchObject({ ...missing, nearest: 'Save' })
    await page.setContent('<button style="text-transform: uppercase">Save</button>')
    expect(await found(page, 'Save')).toMatchObject({ text: 'SAVE' })
    expect(await found(page, 'SAVE')).toMatchObject({ text: 'SAVE' })
  })

  test('part of a longer text is not the text', async ({ page }) => {
    await page.setContent(
      '<button>Continue to Login</button><button>Log <b>in</b></button><p>Save your code now.</p>',
    )
    for (const words of ['Continue', 'Login', 'Log', 'in', 'Save']) {
      expect(await find(page, words)).toMatchObject({ status: 'missing' })
    }
  })

  test('part of a button stays a part when its layout puts it in a box of its own', async ({
    page,
  }) => {
    await page.setContent(
      '<button style="display: flex; gap: .25em"><span>Continue</span><span>to Login</span></button>',
    )
    expect(await find(page, 'Continue')).toMatchObject(missing)
    await found(page, 'Continue to Login')
  })

  test('what a screen reader says does not stand in for what is seen', async ({ page }) => {
    await page.setContent('<button aria-label="Go on to the next page">Continue</button>')
    await found(page, 'Continue')
    expect(await find(page, 'Go on to the next page')).toMatchObject(missing)
  })

  test('words from right to left are framed where they stand, at the right', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 300 })
    await page.setContent(
      '<div dir="rtl"><label><input type="radio"> הטלפון הנייד <small>מומלץ</small></label></div>',
    )
    const phone = await found(page, 'הטלפון הנייד')
    const input = await boxOf(page, 'input')
    const hint = await boxOf(page, 'small')
    expect(phone.box.x + phone.box.width).toBeCloseTo(input.x + input.width, 0)
    expect(phone.box.x).toBeGreaterThanOrEqual(hint.x + hint.width)
  })
})

test.describe('controls', () => {
  test('a hint in a label does not hide the label; the frame holds words and control', async ({
    page,
  }) => {
    await page.setContent(
      '<label style="display: block"><input type="radio"> <span>Mobile phone</span> <small>recommended</small></label>',
    )
    const phone = await found(page, 'Mobile phone')
    expect(phone).toMatchObject({ role: 'radio', text: 'Mobile phone' })
    const [input, words] = [await boxOf(page, 'input'), await boxOf(page, 'span')]
    expect(phone.box.x).toBeCloseTo(input.x, 0)
    expect(phone.box.x + phone.box.width).toBeCloseTo(words.x + words.width, 0)
    await found(page, 'recommended')
    await found(page, 'Mobile phone recommended')
  })

  for (const hint of [
    '<span style="color: gray">recommended</span>',
    '<span style="background: gold; border-radius: 4px">recommended</span>',
    '<div>recommended</div>',
    '<br>recommended',
  ]) {
    test(`a hint is one by its look: ${hint}`, async ({ page }) => {
      await page.setContent(`<button>Mobile phone ${hint}</button>`)
      expect(await found(page, 'Mobile phone')).toMatchObject({ role: 'button' })
    })
  }

  test('a checkbox is framed with its words, beside it or by reference', async ({ page }) => {
    await page.setContent(`
      <div style="padding: 20px"><input type="checkbox" id="right"> <label for="right">This is the correct number</label></div>
      <div style="padding: 20px"><i role="checkbox" aria-labelledby="words" style="display: inline-block; width: 16px; height: 16px; border: 1px solid"></i>
      <span id="words">Remember me</span></div>`)
    const native = await found(page, 'This is the correct number')
    expect(native.role).toBe('checkbox')
    const [box, label] = [await boxOf(page, 'input'), await boxOf(page, 'label')]
    expect(native.box.x).toBeCloseTo(box.x, 0)
    expect(native.box.x + native.box.width).toBeCloseTo(label.x + label.width, 0)
    const own = await found(page, 'Remember me')
    expect(own.role).toBe('checkbox')
    expect(own.box.x).toBeCloseTo((await boxOf(page, '[role=checkbox]')).x, 0)
  })

  test('a hidden radio button is framed by what stands in for it', async ({ page }) => {
    await page.setContent(`
      <label style="display: flex; gap: 8px"><input type="radio" style="position: absolute; opacity: 0; width: 1px; height: 1px">
      <i style="width: 20px; height: 20px; border: 2px solid; border-radius: 50%"></i><span>iPhone</span></label>`)
    const phone = await found(page, 'iPhone')
    expect(phone.role).toBe('radio')
    expect(phone.box.x).toBeCloseTo((await boxOf(page, 'i')).x, 0)
  })

  test('a text field is found by its label, its value or its placeholder', async ({ page }) => {
    await page.setContent(`
      <p><label>Phone number <input value="555-0100"></label></p>
      <p><input placeholder="Country code"> <textarea>Notes</textarea> <input type="submit" value="Send"></p>`)
    const number = await found(page, 'Phone number')
    expectAround(number.box, await boxOf(page, 'label'), 4)
    const value = await found(page, '555-0100')
    expect(value.role).toBe('textbox')
    expectAround(value.box, await boxOf(page, 'label input'))
    for (const words of ['Country code', 'Notes']) {
      expect(await found(page, words)).toMatchObject({ role: 'textbox' })
    }
    expect(await found(page, 'Send')).toMatchObject({ role: 'button' })
  })

  test('what a field hides is not on the screen: a placeholder behind a value, a password', async ({
    page,
  }) => {
    await page.setContent(
      '<input placeholder="Country code" value="+1"> <input type="password" value="secret">' +
        '<input type="hidden" value="Token"> <input type="checkbox" value="Yes">',
    )
    for (const words of ['Country code', 'secret', 'Token', 'Yes']) {
      expect(await find(page, words)).toMatchObject(missing)
    }
  })

  test('of a select only the chosen option is on the screen', async ({ page }) => {
    await page.setContent(
      '<label>When I log in <select><option>Ask me</option><option selected>Send a push</option></select></label>',
    )
    const chosen = await found(page, 'Send a push')
    expect(chosen.role).toBe('combobox')
    expectAround(chosen.box, await boxOf(page, 'select'))
    expect(await find(page, 'Ask me')).toMatchObject(missing)
    expectAround((await found(page, 'When I log in')).box, await boxOf(page, 'label'), 4)
  })

  // Where the list draws its own scroll bar, as the capture's browser does, its options are not seen yet.
  test('of a list that stands open every option in sight is on the screen', async ({ page }) => {
    await page.setContent(
      `<select size="2">${['Spain', 'Mexico', 'Canada', 'Chile'].map((name) => `<option>${name}`).join('')}</select>`,
    )
    expect(await found(page, 'Mexico')).toMatchObject({ role: 'option' })
    expect(await find(page, 'Chile')).toMatchObject({ status: 'missing', outOfSight: true })
  })

  test('a row that is a choice is framed by what is in it, or by its own border', async ({
    page,
  }) => {
    const dot =
      '<i style="display: inline-block; width: 12px; height: 12px; border: 1px solid"></i>'
    await page.setContent(
      `<div role="radio" id="bare">${dot} <b>Tablet</b></div><div role="radio" id="card" style="border: 1px solid">${dot} Landline</div>`,
    )
    const bare = await found(page, 'Tablet')
    const [mark, words] = [await boxOf(page, '#bare i'), await boxOf(page, 'b')]
    expect(bare.role).toBe('radio')
    expect(bare.box.x).toBeCloseTo(mark.x, 0)
    expect(bare.box.x + bare.box.width).toBeCloseTo(words.x + words.width, 0)
    expectAround((await found(page, 'Landline')).box, await boxOf(page, '#card'))
  })

  test('an icon is found by what is drawn', async ({ page }) => {
    await page.setContent(
      '<p>Tap <b>+</b> to begin.</p><button aria-label="Add account">+</button>',
    )
    const add = await found(page, { words: '+', called: 'Add account' })
    expect(add).toMatchObject({ role: 'button', text: '+' })
  })

  test('two icons that look the same are told apart by what they are called', async ({ page }) => {
    await page.setContent(
      '<button aria-label="Zoom in">+</button><button id="add" aria-label="Add account">+</button>',
    )
    const add = await found(page, { words: '+', called: 'Add account' })
    expectAround(add.box, await boxOf(page, '#add'))
    expect(await find(page, { words: '+' })).toMatchObject({ status: 'twice' })
  })

  test('an icon without letters is found by what it is called', async ({ page }) => {
    const plus = '<svg width="20" height="20"><path d="M9 0h2v20h-2z"/></svg>'
    for (const button of [
      `<button aria-label="Add account">${plus}</button>`,
      `<button title="Add account">${plus}</button>`,
      `<button>${plus}<span style="position: absolute; clip-path: inset(50%)">Add account</span></button>`,
    ]) {
      await page.setContent(button)
      const add = await found(page, { words: '+', called: 'Add account' })
      expectAround(add.box, await boxOf(page, 'button'))
    }
    await page.setContent(`<button aria-label="Add account" hidden>${plus}</button>`)
    expect(await find(page, { words: '+', called: 'Add account' })).toMatchObject(missing)
  })
})
