import { expect } from 'playwright/test'
import { test } from './shared-window.ts'
import { labelWords } from '../label-words.ts'

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
    test('says that it is practice: in its title, at its top, in every screen’s frame', async ({
      page,
    }) => {
      await page.goto(address)
      const words = address.startsWith('/es/') ? 'Práctica:' : 'Practice:'
      expect((await page.title()).startsWith(words)).toBe(true)
      await expect(page.locator('body > :first-child')).toContainText(
        /not your sign-in|no su inicio/,
      )
      for (const frame of await page.locator('[data-screen]').all()) {
        const first = frame.locator('> :first-child')
        await expect(first).toContainText(/Type nothing private|No escriba nada privado/)
        await expect(first.locator('[data-crop]')).toHaveCount(0)
      }
    })

    test('has nothing that could send or name what is typed', async ({ page }) => {
      await page.goto(address)
      expect(await page.locator('form, [action], [formaction], [method]').count()).toBe(0)
      const fields = page.locator('input, select, textarea')
      for (const field of await fields.all()) {
        expect(await field.getAttribute('name')).toBeNull()
        expect(['radio', 'checkbox', 'text', null]).toContain(await field.getAttribute('type'))
      }
      for (const field of await page.locator('input[type="text"]').all()) {
        await expect(field).toHaveAttribute('autocomplete', 'off')
        await expect(field).toHaveAttribute('data-1p-ignore')
        await expect(field).toHaveAttribute('data-lpignore', 'true')
        await expect(field).toHaveAttribute('data-bwignore')
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

    test('shows every screen in order without JavaScript, and says why', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
      const page = await context.newPage()
      await page.goto(address)
      await expect(page.getByText(/runs no script|JavaScript desactivado/)).toBeVisible()
      const screens = await page.locator('[data-screen]').all()
      let bottom = 0
      for (const screen of screens) {
        await expect(screen).toBeVisible()
        const device = await screen.getAttribute('data-device')
        const box = await screen.boundingBox()
        if (device === 'computer') expect(box?.y).toBeGreaterThan(bottom)
        bottom = device === 'computer' ? (box?.y ?? 0) + (box?.height ?? 0) : bottom
      }
      const counts = { universal: 23, classic: 16, 'sign-in': 25, answer: 6 }
      const flow = /practice\/([\w-]+)/.exec(address)?.[1] as keyof typeof counts
      expect(screens.length).toBe(counts[flow])
      await context.close()
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
    await expect(page.getByRole('status').filter({ hasText: 'was cleared' })).toBeVisible()
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
      local: JSON.stringify(localStorage),
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
  const script = await (await request.get('/practice/practice.js')).body()
  const { gzipSync } = await import('node:zlib')
  expect(gzipSync(script).length).toBeLessThan(12 * 1024)
  expect(script.toString()).not.toMatch(
    /fetch\(|XMLHttpRequest|sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie/,
  )
})

test('nothing on the page breaks its own policy, or fails', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  for (const address of pages) await page.goto(address)
  expect(complaints).toEqual([])
})
