import { expect } from 'playwright/test'
import { describeLeak } from '../../src/redaction/leak.ts'
import { verifyPicture } from '../../src/redaction/verify-picture.ts'
import { code, codeAddress, covered, otherCode, screen, take, uri } from './redaction/planted.ts'
import { test } from './shared-window.ts'

test.use({ viewport: { width: 480, height: 620 }, deviceScaleFactor: 2 })

const whole = 'inset: 0'

const planted: Record<string, () => Promise<string>> = {
  'as it is': () => code(),
  'as an image': async () => `<img alt="" width="200" src="${await codeAddress()}">`,
  'below the fold': async () => `<div style="height: 1500px"></div>${await code()}`,
  'in a frame': async () =>
    `<iframe sandbox style="width: 300px; height: 300px" srcdoc='${await code()}'></iframe>`,
  'in a dialog': async () =>
    `<dialog>${await code()}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  'as a background': async () =>
    `<div style="width: 200px; height: 200px; background: url(${await codeAddress()})"></div>`,
  'in a shadow root': async () =>
    `<div><template shadowrootmode="open">${await code()}</template></div>`,
  inverted: () => code('#ffffff', '#000000'),
  turned: async () => `<div style="transform: rotate(90deg); width: 200px">${await code()}</div>`,
  'in a brand color': () => code('#0f6b5c', '#fff8e1'),
  'of the DataMatrix kind': () => otherCode('DataMatrix'),
  'of the Aztec kind': () => otherCode('Aztec'),
  'of the PDF417 kind': () => otherCode('PDF417'),
  'under 80 % black': () => covered(whole, 'rgb(0 0 0 / 80%)'),
  'under 95 % black': () => covered(whole, 'rgb(0 0 0 / 95%)'),
  'under 95 % white': () => covered(whole, 'rgb(255 255 255 / 95%)'),
}

for (const [how, html] of Object.entries(planted)) {
  test(`reads a code ${how}, and fails the picture`, async ({ page }) => {
    await page.setContent(screen(await html()))
    const finds = await verifyPicture(await take(page), [])
    expect(finds.map(({ kind }) => kind)).toEqual(['code'])
  })
}

const partly = {
  'in its middle': 'left: 25%; top: 25%; width: 50%; height: 50%',
  'at its top left corner': 'left: 0; top: 0; width: 50%; height: 50%',
  'at its top right corner': 'left: 50%; top: 0; width: 50%; height: 50%',
  'at its bottom left corner': 'left: 0; top: 50%; width: 50%; height: 50%',
  'at its bottom right corner': 'left: 50%; top: 50%; width: 50%; height: 50%',
}

for (const [where, box] of Object.entries(partly)) {
  test(`fails the picture of a code with a quarter covered ${where}`, async ({ page }) => {
    await page.setContent(screen(await covered(box, '#59616b')))
    const finds = await verifyPicture(await take(page), [])
    expect(finds.map(({ kind }) => kind)).toEqual(['damaged-code'])
  })
}

test('reads a small code only dimmed where a redaction should be', async ({ page }) => {
  await page.setContent(screen(await covered(whole, 'rgb(0 0 0 / 95%)')))
  const picture = await take(page)
  const rect = { x: 32, y: 200, width: 400, height: 400 }
  const kinds = (await verifyPicture(picture, [rect])).map(({ kind }) => kind)
  expect(kinds).toEqual(['not-covered', 'code'])
})

test('lets a code by whose exact text is allowed, and no other', async ({ page }) => {
  await page.setContent(screen(await code()))
  const picture = await take(page)
  expect(await verifyPicture(picture, [], { codes: [uri] })).toEqual([])
  expect(await verifyPicture(picture, [], { codes: [uri.slice(0, -1)] })).toHaveLength(1)
})

test('a find says where, and keeps the value to itself', async ({ page }) => {
  await page.setContent(screen(await code()))
  const [find] = await verifyPicture(await take(page), [])
  expect(find && describeLeak(find)).toMatch(
    /^A code that a phone can read stands in the picture, \d+ pixels from the left and \d+ from the top \(value [0-9a-f]{12}\)\.$/,
  )
})

const ordinary = {
  'a form': `<p>What type of phone is it?</p>
    ${[1, 2, 3, 4].map((n) => `<p><input type="radio" checked name="r${n}" style="width: 28px; height: 28px"> Choice ${n}</p>`).join('')}
    <p><input type="checkbox" checked> This is the correct number <select><option>Spain (+34)</select></p>
    <p><input value="(734) 555-0123"> <progress value=".4"></progress></p>`,
  'a table of figures': `<table border>${Array.from({ length: 20 }, (_, row) => `<tr>${Array.from({ length: 8 }, (_, column) => `<td>${row * 37 + column * 11}`).join('')}`).join('')}</table>`,
  'a wall of squares': `<div style="display: grid; grid-template-columns: repeat(8, 40px); gap: 8px">${'<i style="display: block; height: 40px; background: #222"></i>'.repeat(64)}</div>`,
  'an icon of a code': `<svg width="96" height="96" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2">
    <rect x="3" y="3" width="6" height="6"/><rect x="15" y="3" width="6" height="6"/><rect x="3" y="15" width="6" height="6"/><path d="M15 15h2v2h4v4h-6z"/></svg>`,
  'a panel that stands for a code': `<div style="width: 200px; height: 200px; border: 3px dashed #59616b; display: grid; place-items: center">Your own code appears here</div>`,
  'stripes and gradients': `<div style="height: 160px; background: repeating-linear-gradient(90deg, #000 0 4px, #fff 4px 11px)"></div>
    <div style="height: 160px; background: conic-gradient(#fff, #123, #fff)"></div>`,
}

for (const [what, html] of Object.entries(ordinary)) {
  test(`finds nothing in ${what}`, async ({ page }) => {
    await page.setContent(screen(html))
    expect(await verifyPicture(await take(page), [])).toEqual([])
  })
}
