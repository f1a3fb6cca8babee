import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type * as Axe from 'axe-core'
import { chromium } from 'playwright'
import type { Page } from 'playwright'
import { launchOptions } from '../../src/capture/launch.ts'
import { servePacked } from './gzip-server.ts'
import { lookedAt } from './pages.ts'
import type { Row } from './row.ts'
import type { Workshop } from './workshop.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A broken rule, and the selectors of what breaks it. */
interface Violation {
  id: string
  at: string[]
}

/** What is wrong on every page and practice screen, in both widths and color schemes. */
export async function axe({ builds, buildFolder, brand, browser }: Workshop): Promise<Row[]> {
  const program = browser()
  await builds(1)
  const dist = path.join(buildFolder(), 'dist')
  const served = await servePacked(dist, brand.site.base)
  const running = await chromium.launch(launchOptions(program))
  const found = new Map<string, string[]>()
  let looks = 0
  try {
    for (const width of [360, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await running.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          reducedMotion: 'reduce',
        })
        const page = await context.newPage()
        for (const name of lookedAt(dist)) {
          await page.goto(`${served.address}${name}`)
          for (const { id, at } of await violationsOn(page, () => (looks += 1))) {
            const places = at.map((selector) => `/${name} ${width} px ${colorScheme}: ${selector}`)
            found.set(id, [...(found.get(id) ?? []), ...places])
          }
        }
        await context.close()
      }
    }
  } finally {
    await running.close()
    await served.close()
  }
  for (const [id, places] of found) console.error([`axe ${id}`, ...places].join('\n  '))
  const count = [...found.values()].flat().length
  const rules = [...found].map(([id, places]) => `${id} ${places.length} times`)
  return [
    {
      what: `axe-core, ${looks} pages and screens (2 widths, light and dark)`,
      measured: [`${count} violations`, ...rules].join(', '),
      reach: '0',
      over: count > 0,
    },
  ]
}

/** Looks at a page; on a practice page at each of its screens, as only one of them shows at a time. */
async function violationsOn(page: Page, count: () => void): Promise<Violation[]> {
  await page.evaluate(source)
  const screens = await page
    .locator('[data-screen]')
    .evaluateAll((all) => all.map((screen) => screen.getAttribute('data-screen') ?? ''))
  const violations: Violation[] = []
  for (const screen of screens.length ? screens : [undefined]) {
    if (screen !== undefined) {
      await show(page, screen, screens)
    }
    count()
    violations.push(
      ...(await page.evaluate(async () => {
        const { axe: engine } = window as unknown as { axe: typeof Axe }
        const { violations: all } = await engine.run({ resultTypes: ['violations'] })
        return all.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }))
      })),
    )
  }
  return violations
}

/** Brings up a screen by its address: a phone's shows only beside those of the computer that it fits. */
async function show(page: Page, screen: string, screens: readonly string[]): Promise<void> {
  for (const address of [screen, ...screens.map((beside) => `${beside}/${screen}`)]) {
    await page.evaluate(
      (fragment) =>
        new Promise((drawn) => {
          location.hash = fragment
          requestAnimationFrame(() => requestAnimationFrame(drawn))
        }),
      address,
    )
    if (await page.locator(`[data-screen="${screen}"]`).first().isVisible()) return
  }
  throw new Error(`No address of ${page.url()} shows the screen "${screen}".`)
}
