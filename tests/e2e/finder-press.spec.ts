import { expect } from 'playwright/test'
import { findField, clickLabel } from '../../src/capture/finder/find-labels.ts'
import { test } from './shared-window.ts'

// A capture script presses and types where a reader would, and fails in a sentence that quotes no page.

const soon = { within: 300 }
const place = { file: 'content/guides/set-up/capture.ts', key: 'start' }

test('a button is pressed with the mouse', async ({ page }) => {
  await page.setContent(`<button onclick="this.textContent = 'Pressed'">Continue</button>`)
  await clickLabel(page, undefined, { words: 'Continue' })
  await expect(page.getByRole('button')).toHaveText('Pressed')
})

test('pressing the words of a choice makes it, drawn by a style or not', async ({ page }) => {
  await page.setContent(`<label><input type="radio" name="a"> Tablet <small>new</small></label>
    <label><input type="radio" name="a" id="hidden" style="position: absolute; opacity: 0; width: 1px; height: 1px; margin: -1px; clip-path: inset(50%)">
    <span>Mobile phone</span></label>`)
  await clickLabel(page, undefined, { words: 'Tablet' })
  await expect(page.getByLabel('Tablet')).toBeChecked()
  await clickLabel(page, undefined, { words: 'Mobile phone' })
  await expect(page.locator('#hidden')).toBeChecked()
})

test('an icon and an element that capture.ts names are pressed', async ({ page }) => {
  await page.setContent(`<h1>Next</h1><button onclick="this.textContent = 'Twice'">Next</button>
    <button id="add" aria-label="Add account" onclick="this.title = 'Added'"><svg width="20" height="20"></svg></button>`)
  await clickLabel(page, undefined, { words: '+', called: 'Add account' })
  await expect(page.locator('#add')).toHaveAttribute('title', 'Added')
  await clickLabel(page, undefined, { words: 'Next', at: page.locator('button').first() })
  await expect(page.locator('button').first()).toHaveText('Twice')
})

test('a link that is broken over two lines is pressed on its words', async ({ page }) => {
  await page.setContent(
    `<p style="width: 9em; font: 20px monospace">Press <a href="#there">this link</a> now</p>`,
  )
  await clickLabel(page, undefined, { words: 'this link' })
  await expect(page).toHaveURL(/#there$/)
})

test('a button in a frame is pressed where it is', async ({ page }) => {
  await page.setContent(
    `<iframe style="margin: 40px" srcdoc="<button onclick='this.textContent = 1'>Go</button>"></iframe>`,
  )
  const frame = page.frameLocator('iframe')
  await clickLabel(page, frame.locator('body'), { words: 'Go' })
  await expect(frame.locator('button')).toHaveText('1')
})

test('a dead button is waited for, and then named', async ({ page }) => {
  await page.setContent('<button disabled>Continue</button>')
  await expect(
    clickLabel(page, undefined, { words: 'Continue' }, { ...soon, at: place }),
  ).rejects.toThrow(
    'content/guides/set-up/capture.ts › start: "Continue" is on the screen, but can\'t be pressed yet. ' +
      'Do first in capture.ts what makes it usable, such as ticking a box.',
  )
  const pressing = clickLabel(page, undefined, { words: 'Continue' }, { within: 20_000 })
  await page.locator('button').evaluate((button: HTMLButtonElement) => {
    button.onclick = () => (button.textContent = 'Pressed')
    button.disabled = false
  })
  await pressing
  await expect(page.getByRole('button')).toHaveText('Pressed')
})

test('glass over a button is found out before a press is lost on it', async ({ page }) => {
  await page.setContent('<button>Continue</button><div style="position: fixed; inset: 0"></div>')
  await expect(clickLabel(page, undefined, { words: 'Continue' }, soon)).rejects.toThrow(
    '"Continue" is on the screen, but something lies over it. Close in capture.ts what lies over it.',
  )
})

test('what is not there costs little and says only what helps', async ({ page }) => {
  await page.setContent('<button data-secret="otpauth://x">Begin setup</button>')
  const error: unknown = await clickLabel(page, undefined, { words: 'Start setup' }, soon).catch(
    (caught: unknown) => caught,
  )
  expect(String(error)).toBe(
    'HandrailError: capture.ts: "Start setup" is not on the screen. The nearest text there is "Begin setup".',
  )
})

test('a field is found by its label to type into, a select to choose from', async ({ page }) => {
  await page.setContent(`<label>Phone number <input></label>
    <label>When I log in <select><option>Ask me</option><option>Send a push</option></select></label>`)
  await (await findField(page, undefined, { words: 'Phone number' })).fill('555-0100')
  await expect(page.locator('input')).toHaveValue('555-0100')
  await (await findField(page, undefined, { words: 'When I log in' })).selectOption('Send a push')
  await expect(page.locator('select')).toHaveValue('Send a push')
})

test('words that name no field are no field', async ({ page }) => {
  await page.setContent('<button>Phone number</button>')
  await expect(findField(page, undefined, { words: 'Phone number' }, soon)).rejects.toThrow(
    '"Phone number" is a button, not a field. Write the words that stand beside the field or in it.',
  )
})
