import { expect } from 'playwright/test'
import type { Page } from 'playwright/test'
import { overwrite } from '../../src/redaction/picture.ts'
import { pageTexts } from '../../src/redaction/read-page.ts'
import { verifyPicture } from '../../src/redaction/verify-picture.ts'
import { panelColor, redact } from '../../src/redaction/redact.ts'
import { scanText } from '../../src/redaction/scan-text.ts'
import { code, codeAddress, key, screen, take, uri } from './redaction/planted.ts'
import { test } from './shared-window.ts'

const scale = 2
test.use({ viewport: { width: 480, height: 620 }, deviceScaleFactor: scale })

const hide = (selector: string, count?: number) => ({ selector, count, reason: 'a live code' })
const at = { file: 'capture.ts' }

/** Whether a secret stands anywhere in what the browser would hand out, in any frame. */
async function stands(page: Page, secret: string): Promise<boolean> {
  const markup = await Promise.all(page.frames().map((frame) => frame.content()))
  const texts = await pageTexts(page)
  // A frame's source is the frame before anything was done; the frame itself is looked at, too.
  const now = markup.map((text) => text.replace(/ srcdoc="[^"]*"/g, ''))
  return [...now, ...texts].some((text) => text.includes(secret))
}

/** Takes, overwrites and proves as a capture does; gives the finds and whether the panels were left alone. */
async function takeRedacted(page: Page, rects: Awaited<ReturnType<typeof redact>>['rects']) {
  const picture = await take(page)
  const scaled = rects.map(({ x, y, width, height }) => ({
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale,
  }))
  overwrite(picture, scaled, panelColor)
  return verifyPicture(picture, scaled)
}

test('hides a code in the page, a frame, a shadow root, a dialog and a background', async ({
  page,
}) => {
  const address = await codeAddress()
  const image = `<img class="code" alt="" width="100" src="${address}">`
  await page.setContent(
    screen(`${image}
      <iframe sandbox="allow-scripts" style="width: 120px; height: 120px; border: 5px solid" srcdoc='${image}'></iframe>
      <div><template shadowrootmode="open">${image}</template></div>
      <div class="code" style="width: 100px; height: 100px; background: url(${address}) 0 0 / 100%"></div>
      <dialog style="margin: 10px 0 0 250px">${image}</dialog>
      <script>document.querySelector('dialog').showModal()</script>`),
  )
  await page.frameLocator('iframe').locator('img').waitFor()
  const { rects } = await redact(page, undefined, [hide('.code', 5)], at)
  expect(rects).toHaveLength(5)
  for (const { width, height } of rects) expect([width, height]).toEqual([100, 100])
  expect(await takeRedacted(page, rects)).toEqual([])
})

test('says where the panel is, also inside a frame inside a frame', async ({ page }) => {
  const inner = `<body style="margin: 0"><b style="display: block; margin: 7px; width: 20px; height: 10px">secret words</b>`
  const outer = `<body style="margin: 0"><iframe style="margin: 11px; border: 3px solid" srcdoc='${inner}'></iframe>`
  await page.setContent(
    `<body style="margin: 0"><iframe style="margin: 100px; border: 0; width: 340px; height: 200px" srcdoc="${outer.replaceAll('"', '&quot;')}"></iframe>`,
  )
  await page.frameLocator('iframe').frameLocator('iframe').locator('b').waitFor()
  const { rects } = await redact(page, undefined, [hide('b')], at)
  expect(rects).toEqual([{ x: 121, y: 121, width: 20, height: 10 }])
})

test('reports only the part of a panel that its scroller shows', async ({ page }) => {
  await page.setContent(
    `<body style="margin: 0"><div style="height: 50px; overflow: auto"><b style="display: block; height: 300px">Quiet Harbour</b></div>`,
  )
  const { rects } = await redact(page, undefined, [hide('b')], at)
  expect(rects[0]?.height).toBe(50)
})

test('leaves the value nowhere: text, link, image, field, attribute, frame, script', async ({
  page,
}) => {
  const elsewhere = `<p title="Key ${key}">Your key is ${key.replace(/(.{4})/g, '$1 ')}</p>
    <a href="/next?key=${key}" data-key="${key}" aria-label="Copy ${key}">Copy</a>
    <img alt="" src="/qr.png?secret=${key}"><input value="${key}"><textarea>${key}</textarea>
    <input type="hidden" value="${encodeURIComponent(uri)}"><!-- ${key} -->
    <template>${key}</template><script type="application/json">{"key":"${key}"}</script>`
  await page.setContent(
    screen(`<p id="key" data-uri="${uri.replaceAll('&', '&amp;')}">${key}</p>${elsewhere}
      <iframe sandbox="allow-scripts" srcdoc='${elsewhere}'></iframe>
      <div><template shadowrootmode="open">${elsewhere}</template></div>`),
  )
  await page.frameLocator('iframe').locator('a').waitFor()
  await page.locator('input').first().fill(`my ${key}`)
  expect(await stands(page, key)).toBe(true)

  const { secrets } = await redact(page, undefined, [hide('#key')], at)

  expect(secrets).toContain(key)
  expect(await stands(page, key)).toBe(false)
  expect(await stands(page, key.slice(0, 4))).toBe(false)
  expect(scanText(await pageTexts(page), {}, secrets)).toEqual([])
})

test('a value the page writes again after the redaction fails the proof', async ({ page }) => {
  await page.setContent(screen(`<p id="key">quiet harbour lane</p><p id="again"></p>`))
  const { secrets } = await redact(page, undefined, [hide('#key')], at)
  expect(scanText(await pageTexts(page), {}, secrets)).toEqual([])
  await page.locator('#again').evaluate((element) => (element.textContent = 'Quiet Harbour Lane'))
  expect(scanText(await pageTexts(page), {}, secrets).map(({ kind }) => kind)).toEqual(['secret'])
})

test('a key in pieces is still found', async ({ page }) => {
  const pieces = key.replace(/(.{4})/g, '<b>$1</b>')
  await page.setContent(screen(`<p>${pieces}</p>`))
  expect(scanText(await pageTexts(page)).map(({ kind }) => kind)).toEqual(['key'])
})

test('an ordinary screen says nothing that must not be published', async ({ page }) => {
  await page.setContent(
    screen(`<style>.a { background: url(https://cdn.northwind.org/a.png) }</style>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 734 763"><path d="M734 763 1234z"/></svg>
      <script>const help = 'https://react.northwind.org/errors'</script>
      <nav><a href="/">desk@help.example</a><a href="/">Call</a></nav>
      <p class="css-a2b3c4d5e6f7g2h3">Step 3 of 14, 9:41 AM, version 16.7.10</p>`),
  )
  expect(scanText(await pageTexts(page))).toEqual([])
})

test('words that must stay on the screen stay, even beside a secret', async ({ page }) => {
  await page.setContent(screen(`<div id="card"><p>Continue</p><p>Quiet Harbour Lane</p></div>`))
  await redact(page, undefined, [hide('#card')], at, ['Continue'])
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
})

test('the screen keeps its shape', async ({ page }) => {
  const things = `<p>Your key: <code>${key}</code>, keep it safe. <input value="${key}" size="8"> next</p>
    <div style="display: flex; gap: 8px"><img class="image" alt="" src="${await codeAddress()}" width="80"><span id="beside">beside</span></div>
    <p>Scan <img class="inline" style="display: inline" alt="" src="${await codeAddress()}" width="60"> <i class="after">now</i></p>
    <table><tr><td class="cell">Quiet Harbour Lane</td><td id="cell">other</td></tr></table>
    <svg width="100" height="50"><text y="20" id="drawn">Quiet Harbour</text><circle r="9" cx="80" cy="20"/></svg>`
  await page.setContent(screen(things))
  const rest = () =>
    page.locator('h1, p, button, #beside, #cell, circle, .after').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [x, y, width, height]
      }),
    )
  const before = await rest()
  const hidden = ['code', 'input', '.image', '.inline', '.cell', '#drawn']
  await redact(
    page,
    undefined,
    hidden.map((selector) => hide(selector)),
    at,
  )
  const after = await rest()
  expect(after).toHaveLength(before.length)
  const moved = after.map((value, index) => Math.abs(value - (before[index] ?? NaN)))
  expect(Math.max(...moved)).toBeLessThanOrEqual(1)
})

test('a capture script goes on with the page as it was', async ({ page }) => {
  await page.setContent(
    screen(
      `<p><a id="link" href="#${key}">${key}</a></p><input id="field"><p>Again: ${key}</p><img alt="" src="${await codeAddress()}">`,
    ),
  )
  await page.locator('#field').fill(key)
  const before = await page.locator('html').innerHTML()
  const { restore } = await redact(page, undefined, [hide('#link'), hide('img')], at)
  expect(await page.locator('html').innerHTML()).not.toBe(before)
  await restore()
  expect(await page.locator('html').innerHTML()).toBe(before)
  await expect(page.locator('#field')).toHaveValue(key)
  await page.locator('#link').click()
  expect(page.url()).toContain(key)
})

test('brings the part of the picture into view before it measures', async ({ page }) => {
  await page.setContent(
    screen(`<div style="height: 1500px"></div><section>${await code()}</section>`),
  )
  const section = page.locator('section')
  const { rects, measure } = await redact(page, section, [hide('svg')], at)
  await section.screenshot()
  expect(await measure()).toEqual(rects)
})

for (const [selector, count, message] of [
  [
    '.gone',
    undefined,
    'The redaction ".gone" must hide 1 element, but the screen has 0. Mend the selector, or take it away if this screen shows nothing to hide.',
  ],
  [
    'i',
    undefined,
    'The redaction "i" must hide 1 element, but the screen has 3. Write "count: 3" if all of them are to be hidden, or mend the selector.',
  ],
  [
    'i',
    4,
    'The redaction "i" must hide 4 elements, but the screen has 3. Write "count: 3" if all of them are to be hidden, or mend the selector.',
  ],
  [
    'i[',
    undefined,
    'The redaction "i[" is not a CSS selector. Write one such as "img.qr" or "#code".',
  ],
  [
    'main',
    undefined,
    'A redaction hides the whole part that the picture shows. Name the smallest element that holds the secret.',
  ],
] as const) {
  test(`refuses "${selector}" ${count ?? ''}, and leaves the page as it was`, async ({ page }) => {
    const frame = `<iframe srcdoc="<i>c</i>"></iframe>`
    await page.setContent(
      screen(
        `<section><i>a</i></section><div><template shadowrootmode="open"><i>b</i></template></div>${frame}`,
      ),
    )
    await page.frameLocator('iframe').locator('i').waitFor()
    const before = await page.locator('html').innerHTML()
    await expect(
      redact(page, page.locator('section'), [hide(selector, count)], at),
    ).rejects.toThrow(
      expect.objectContaining({ name: 'HandrailError', message: `capture.ts: ${message}` }),
    )
    expect(await page.locator('html').innerHTML()).toBe(before)
  })
}
