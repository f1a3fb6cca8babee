import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { withoutValues } from '../../src/redaction/aria-snapshot.ts'
import { pageTexts } from '../../src/redaction/read-page.ts'
import { redact } from '../../src/redaction/redact.ts'
import { scanText } from '../../src/redaction/scan-text.ts'
import { key, screen } from './redaction/planted.ts'
import { test } from './shared-window.ts'

// What a reader sees and no text node holds, and codes too short to be told from other figures.

const kinds = async (page: Page, secrets: readonly string[] = []) =>
  scanText(await pageTexts(page), {}, secrets).map(({ kind }) => kind)

const hide = (selector: string, count?: number) => ({ selector, count, reason: 'a live code' })
const at = { file: 'capture.ts' }

for (const [how, css, html] of [
  ['before an element', `b::before { content: '${key}' }`, '<b></b>'],
  ['behind an element', `b::after { content: '${key}' }`, '<b>Key: </b>'],
  ['in front of a list', `li::marker { content: '${key}' }`, '<ul><li></li></ul>'],
  ['in two strings', `b::before { content: '${key.slice(0, 8)}' '${key.slice(8)}' }`, '<b></b>'],
  ['half of it', `b::before { content: '${key.slice(0, 8)}' }`, `<b>${key.slice(8)}</b>`],
  ['from an attribute', 'b::before { content: attr(class) }', `<b class="${key}"></b>`],
  ['from a variable', `b::before { content: var(--key) }`, `<b style="--key: '${key}'"></b>`],
] as const) {
  test(`finds a key that the style sheet writes ${how}`, async ({ page }) => {
    await page.setContent(screen(`<style>${css}</style>${html}`))
    expect(await kinds(page)).toEqual(['key'])
  })
}

test('finds what a style sheet writes in a frame and in a shadow root', async ({ page }) => {
  const style = (text: string) => `<style>b::before { content: "${text}" }</style><b></b>`
  await page.setContent(
    screen(`<iframe srcdoc='${style('Call 212-867-5309')}'></iframe>
      <div><template shadowrootmode="open">${style('jane.doe@northwind.org')}</template></div>`),
  )
  await page.frameLocator('iframe').locator('b').waitFor()
  expect((await kinds(page)).sort()).toEqual(['email', 'phone'])
})

test('icons, quotes and counters of a style sheet are nothing', async ({ page }) => {
  await page.setContent(
    screen(`<style>i::before { content: '\\e900' } q::after { content: close-quote }
      b::before { counter-increment: step; content: 'Step ' counter(step) ': ' }
      u::after { content: ' \\2192' / 'opens elsewhere' } s::before { content: '"\\\\"' }</style>
      <i></i><q>Done</q><b>Open the app</b><u>More</u><s></s>`),
  )
  expect(await kinds(page)).toEqual([])
})

test('a code of three to five figures that is redacted leaves the rest of the screen', async ({
  page,
}) => {
  for (const code of ['482', '48213']) {
    await page.setContent(
      screen(`<p id="c">${code}</p><p class="again">Type ${code} on the phone</p>
        <p class="other" data-order="7${code}">Order 7${code}, 3.${code}, 9:41</p>
        <input value="${code}" maxlength="100">`),
    )
    const { secrets, restore } = await redact(page, undefined, [hide('#c')], at)
    expect(secrets).toEqual([code])
    await expect(page.locator('.again')).toHaveText('Type ••• on the phone')
    await expect(page.locator('input')).toHaveValue('•••')
    await expect(page.locator('.other')).toHaveText(`Order 7${code}, 3.${code}, 9:41`)
    expect(await kinds(page, secrets)).toEqual([])
    await restore()
    expect(await kinds(page, secrets)).toEqual(['secret'])
  }
})

test('a short code in a field, a frame and a style sheet is remembered too', async ({ page }) => {
  await page.setContent(
    screen(`<style>#sheet::before { content: '77213' }</style><input id="field" value="48213">
      <p id="sheet"></p><iframe srcdoc="<h1>Code</h1><b>59 312</b>"></iframe>`),
  )
  await page.frameLocator('iframe').locator('b').waitFor()
  const hidden = ['#field', '#sheet', 'iframe'].map((selector) => hide(selector))
  const { secrets } = await redact(page, undefined, hidden, at)
  expect(secrets).toEqual(expect.arrayContaining(['48213', '59 312', '77213']))
})

test('words and choices beside a redacted code stay on the screen', async ({ page }) => {
  await page.setContent(
    screen(`<div id="card"><b>Code</b> <i>48213</i> <em>9:41</em>
      <input type="checkbox" value="true"><select><option value="358">Finland</select></div>
      <p id="rest" aria-hidden="true">Code, menu, 9:41, +358</p>`),
  )
  const before = await page.locator('#rest').evaluate((element) => element.outerHTML)
  const { secrets } = await redact(page, undefined, [hide('#card')], at)
  expect(secrets).toContain('48213')
  expect(await page.locator('#rest').evaluate((element) => element.outerHTML)).toBe(before)
})

test('an outline as the browser gives it holds no password and no address', async ({ page }) => {
  await page.setContent(
    screen(`<label>Password <input type="password" value="hunter2"></label>
      <label>PIN: four digits <input type="password" placeholder="0000" value="4821"></label>
      <label>Note <textarea>line one\nline two</textarea></label>
      <label>Search <input type="search" value="payroll"></label>
      <p>Go <a href="/invite/9f8a7b6c?token=q1w2e3">Join</a></p>`),
  )
  const given = await page.locator('body').ariaSnapshot()
  const secrets = ['hunter2', '4821', 'line one', 'line two', 'payroll', '9f8a7b6c', 'q1w2e3']
  expect(secrets.filter((secret) => !given.includes(secret))).toEqual([])
  const kept = withoutValues(given)
  expect(secrets.filter((secret) => kept.includes(secret))).toEqual([])
  expect(kept).toContain('- textbox "Password"')
  expect(kept).toContain('- link "Join"')
})
