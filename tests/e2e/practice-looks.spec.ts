import { expect } from 'playwright/test'
import { test } from './shared-window.ts'

test.describe('what a picture shows', () => {
  test.use({
    javaScriptEnabled: true,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 1000 },
  })

  for (const locale of ['', '/es'] as const) {
    for (const flow of ['universal', 'classic', 'sign-in', 'answer'] as const) {
      test(`fits a phone-wide page and cuts no words: ${flow}${locale}`, async ({ page }) => {
        await page.goto(`${locale}/practice/${flow}/`)
        await page.evaluate(() => {
          for (const hidden of document.querySelectorAll('[hidden]:not([data-words])')) {
            hidden.removeAttribute('hidden')
          }
        })
        const findings = await page.locator('[data-crop]').evaluateAll((crops) => {
          const found: string[] = []
          const pen = document.createElement('canvas').getContext('2d')
          for (const crop of crops) {
            const device = crop.closest('[data-device]')?.getAttribute('data-device')
            const { width } = crop.getBoundingClientRect()
            if (!(width <= (device === 'phone' ? 330 : 416))) found.push(`${width} px wide`)
            for (const part of crop.querySelectorAll<HTMLElement>('*')) {
              const style = getComputedStyle(part)
              const text = part.childElementCount === 0 ? part.textContent?.trim() : ''
              if (text && parseFloat(style.fontSize) < 16) found.push(`small: ${text}`)
              if (
                part.scrollWidth > part.clientWidth + 1 &&
                style.display !== 'inline' &&
                part.clientWidth > 0
              ) {
                found.push(`cut: ${part.textContent?.trim()}`)
              }
              if (part instanceof HTMLSelectElement && pen) {
                pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
                const room =
                  part.clientWidth -
                  parseFloat(style.paddingInlineStart) -
                  parseFloat(style.paddingInlineEnd)
                for (const { text: option } of part.options) {
                  if (pen.measureText(option).width > room) found.push(`cut: ${option}`)
                }
              }
            }
          }
          return { found, crops: crops.length }
        })
        expect(findings.crops).toBeGreaterThan(0)
        expect(findings.found).toEqual([])
      })
    }
  }

  for (const locale of ['', '/es'] as const) {
    test(`leaves room for marks between what can be pressed${locale}`, async ({ page }) => {
      for (const flow of ['universal', 'classic', 'sign-in', 'answer']) {
        await page.goto(`${locale}/practice/${flow}/`)
        for (const system of ['ios', 'android']) {
          await page.locator('[data-practice="phone-system"]').selectOption(system)
          const close = await page
            .locator('[data-screen]')
            .evaluateAll((screens: HTMLElement[]) => {
              const gap = (one: DOMRect, other: DOMRect) =>
                Math.max(
                  Math.max(one.left, other.left) - Math.min(one.right, other.right),
                  Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom),
                )
              return screens.flatMap((screen) => {
                screen.hidden = false
                const targets = [
                  ...screen.querySelectorAll(
                    'button, select, [type="text"], label:has([type="radio"])',
                  ),
                ].filter((target) => target.checkVisibility())
                const boxes = targets.map((target) => target.getBoundingClientRect())
                return targets.flatMap((target, at) =>
                  boxes.slice(0, at).flatMap((box) => {
                    const between = gap(box, boxes[at]!)
                    return between < 20
                      ? `${screen.dataset.screen}: ${between} px before ${target.textContent.trim()}`
                      : []
                  }),
                )
              })
            })
          expect(close, `${flow} ${system}`).toEqual([])
        }
      }
    })
  }

  test('confetti lies still for who wants no motion', async ({ page }) => {
    await page.goto('/practice/classic/#all-set')
    const piece = page.locator('.confetti rect').first()
    await expect(piece).toBeVisible()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  test('does not change with the color scheme of the reader’s device', async ({ page }) => {
    await page.goto('/practice/classic/#device')
    const crop = page.locator('[data-screen="device"] [data-crop]')
    const light = await crop.screenshot()
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect((await crop.screenshot()).equals(light)).toBe(true)
  })

  test('the last button is below the edge of its window until one scrolls', async ({ page }) => {
    await page.goto('/practice/classic/#finish')
    const done = page.locator('[data-press="done"]')
    const edge = async () => {
      const box = await page.locator('[data-part="scroller"]').boundingBox()
      return (box?.y ?? 0) + (box?.height ?? 0)
    }
    expect((await done.boundingBox())?.y).toBeGreaterThan(await edge())
    await page.locator('[data-part="scroller"]').hover()
    await page.mouse.wheel(0, 600)
    await expect(async () => {
      expect((await done.boundingBox())?.y).toBeLessThan(await edge())
    }).toPass()
  })
})

for (const address of [
  '/es/practice/classic/#number',
  '/es/practice/classic/#settings',
  '/practice/answer/',
]) {
  test(`nothing has to be scrolled sideways at any width: ${address}`, async ({ page }) => {
    await page.goto(address)
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      // Beside the scroll bar, which takes some of the window's width.
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      expect(scrollWidth, `${width} px`).toBe(clientWidth)
    }
  })
}

test('the arrow keys scroll the finish screen as soon as it comes', async ({ page }) => {
  await page.goto('/practice/classic/#settings/added')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Enrollment successful' })).toBeFocused()
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[data-press="done"]')).toBeInViewport({ ratio: 1, timeout: 200 })
  }).toPass()
})
