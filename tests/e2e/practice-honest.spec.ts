import { expect } from 'playwright/test'
import { test } from './shared-window.ts'
import { labelWords } from '../label-words.ts'
import { scriptsOf } from './site/links.ts'

const en = labelWords('en', 'classic')

const pages = [
  '/practice/universal/',
  '/es/practice/universal/',
  '/practice/classic/',
  '/practice/answer/',
  '/es/practice/classic/',
  '/es/practice/answer/',
  '/practice/sign-in/',
  '/es/practice/sign-in/',
]

/** A number that could be somebody's: typed where the practice number belongs. */
const realLooking = '6172345678'
const grouped = ['617 234', '617-234', '234-5678', '234 5678']

for (const address of pages) {
  test.describe(address, () => {
    test('says that it is practice, and has nothing that could send or name what is typed', async ({
      page,
    }) => {
      await page.goto(address)
      const { title, top, frames, senders, fields } = await page.evaluate(() => {
        const all = <Kind extends Element>(selector: string) => [
          ...document.querySelectorAll<Kind>(selector),
        ]
        return {
          title: document.title,
          top: document.body.firstElementChild?.textContent ?? '',
          frames: all('[data-screen]').map((frame) => ({
            // What stands in a crop is in the pictures of guides.
            words: [...frame.children]
              .filter((part) => part.querySelector('[data-crop]') === null)
              .map(({ textContent }) => textContent)
              .join(' '),
          })),
          senders: all('form, [action], [formaction], [method]').length,
          fields: all('input, select, textarea').map((field) =>
            Object.fromEntries([...field.attributes].map(({ name, value }) => [name, value])),
          ),
        }
      })
      expect(title.startsWith(address.startsWith('/es/') ? 'Práctica:' : 'Practice:')).toBe(true)
      expect(top).toMatch(/not your sign-in|no su inicio/)
      expect(frames.length).toBeGreaterThan(0)
      for (const { words } of frames) {
        expect(words).toMatch(/Don’t type anything private|No escriba nada privado/)
      }
      expect(senders).toBe(0)
      for (const field of fields) {
        expect(field.name).toBeUndefined()
        expect(['radio', 'checkbox', 'text', undefined]).toContain(field.type)
        if (field.type !== 'text') continue
        expect(field).toMatchObject({
          autocomplete: 'off',
          'data-1p-ignore': expect.any(String),
          'data-lpignore': 'true',
          'data-bwignore': expect.any(String),
        })
      }
    })

    test('says all this in the file itself, before any script', async ({ request }) => {
      const html = await (await request.get(address)).text()
      const band = html.search(/not your sign-in|no su inicio de sesión/)
      expect(band).toBeGreaterThan(0)
      expect(html.match(/<script/g)).toHaveLength(1)
      expect(html).toContain("form-action 'none'")
      expect(html).toContain("connect-src 'none'")
      expect(html).toMatch(/<meta name="robots" content="noindex, ?noarchive"/)
      expect(html).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=)|\son\w+=/)
    })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('shows every screen in order, and says why', async ({ page }) => {
        await page.goto(address)
        await expect(page.getByText(/JavaScript is off|JavaScript desactivado/)).toBeVisible()
        const screens = await page.locator('[data-screen]').evaluateAll((all) =>
          all.map((screen) => {
            const { top, bottom, width, height } = screen.getBoundingClientRect()
            const seen = screen.checkVisibility({ visibilityProperty: true })
            const visible = seen && width > 0 && height > 0
            return { device: screen.getAttribute('data-device'), visible, top, bottom }
          }),
        )
        let above = -Infinity
        for (const { device, visible, top, bottom } of screens) {
          expect(visible).toBe(true)
          if (device !== 'computer') continue
          expect(top).toBeGreaterThan(above)
          above = bottom
        }
        const counts = { universal: 23, classic: 16, 'sign-in': 25, answer: 6 }
        const flow = /practice\/([\w-]+)/.exec(address)?.[1] as keyof typeof counts
        expect(screens.length).toBe(counts[flow])
      })
    })
  })
}

for (const start of ['/practice/classic/#number', '/practice/universal/#mobile-number']) {
  test(`a real-looking number is refused and is nowhere afterwards (${start})`, async ({
    page,
    context,
  }) => {
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.goto(start)
    const field = page.getByLabel(en('phone-number'))
    await field.pressSequentially(realLooking)
    await expect(page.getByText(en('number-wrong'))).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'cleared' })).toBeVisible()
    await expect(field).toHaveValue('')
    // Half a number, left behind with Tab, and one that is on the page when the page is left.
    await field.pressSequentially('617234')
    await field.press('Tab')
    await expect(field).toHaveValue('')
    await field.pressSequentially('617234567')
    const system = page.locator('[data-practice="phone-system"]')
    await system.focus()
    await system.selectOption('android')

    const left = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      values: [...document.querySelectorAll('input')].map(({ value }) => value),
      local: Object.entries(localStorage),
      session: JSON.stringify(sessionStorage),
      history: JSON.stringify(history.state),
      address: location.href,
      name: window.name,
    }))
    const stored = JSON.stringify(await context.storageState({ indexedDB: true }))
    const databases = await page.evaluate(() => indexedDB.databases())
    expect(databases).toEqual([])
    const everything = JSON.stringify(left) + stored + sent.join('\n')
    for (const trace of [realLooking, '617234', ...grouped]) expect(everything).not.toContain(trace)
    // All that is kept is what was chosen, and on the reader's device only.
    expect(left.local).toEqual([[expect.stringMatching(/:phone$/), 'android']])
    expect(
      sent.every((line) => new URL(line.split(' ')[0] ?? '').origin === new URL(page.url()).origin),
    ).toBe(true)

    await page.reload()
    await expect(field).toHaveValue('')
    await page.goto('/practice/answer/')
    await page.goBack()
    await expect(field).toHaveValue('')
  })
}

test('the script is small enough to be read', async ({ request }) => {
  const page = await (await request.get('/practice/universal/')).text()
  const script = await (await request.get(scriptsOf(page)[0] ?? '')).body()
  const { gzipSync } = await import('node:zlib')
  expect(gzipSync(script).length).toBeLessThan(12 * 1024)
  expect(script.toString()).not.toMatch(
    /fetch\(|XMLHttpRequest|sendBeacon|sessionStorage|indexedDB|document\.cookie/,
  )
})
