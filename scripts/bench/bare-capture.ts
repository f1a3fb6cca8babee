// What a person would write with Playwright alone: the same clicks by role and name, the same crop, the same
// lossless WebP. No search for what a reader sees, no marks, no proof, no second look. A program of its own, so
// that it is measured like a capture.
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import type { Locator, Page } from 'playwright'
import sharp from 'sharp'
import { launchOptions } from '../../src/capture/launch.ts'
import { calledWords, drawnWords } from '../../src/guide/labels.ts'
import type { LabelTable } from '../../src/guide/labels.ts'
import type { CaptureContext, CaptureScript } from '../../src/guide/capture-script.ts'

/** What the script is told, as a file of JSON. */
export interface BareCapture {
  browser: string
  jobs: {
    /** The walk's file: its actions are the clicks. */
    walk: string
    address: string
    labels: LabelTable
    views: { key: string; device: string; picture: boolean }[]
    /** Where the pictures go. */
    folder: string
  }[]
}

const [, , file = ''] = process.argv
const { browser: program, jobs } = JSON.parse(readFileSync(file, 'utf8')) as BareCapture
const browser = await chromium.launch(launchOptions(program))
for (const { walk: walkFile, address, labels, views, folder } of jobs) {
  const { default: walk } = (await import(pathToFileURL(walkFile).href)) as {
    default: CaptureScript
  }
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1400 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  })
  await page.goto(address)
  mkdirSync(folder, { recursive: true })
  for (const { key, device, picture } of views) {
    const screen = page.locator(`[data-screen][data-device="${device}"]:not([hidden])`)
    const context = bareContext(page, screen, labels)
    const view = walk.views[key]
    await view?.go?.(context)
    if (!picture) continue
    const crop = view?.crop?.(context) ?? screen.locator('[data-crop]')
    await crop.scrollIntoViewIfNeeded()
    const clip = (await crop.boundingBox()) ?? undefined
    const png = await page.screenshot({ clip, scale: 'device', animations: 'disabled' })
    await sharp(png)
      .removeAlpha()
      .webp({ lossless: true, effort: 4 })
      .toFile(path.join(folder, `${key}.webp`))
  }
  await page.close()
}
await browser.close()

function bareContext(page: Page, screen: Locator, labels: LabelTable): CaptureContext {
  const label = (id: string): string => drawnWords(labels[id] ?? id)
  const name = (id: string): string => calledWords(labels[id] ?? id) ?? label(id)
  const named = (id: string): Locator =>
    (['button', 'link', 'radio', 'checkbox'] as const)
      .map((role) => screen.getByRole(role, { name: name(id) }))
      .reduce((any, one) => any.or(one))
      .first()
  return {
    page,
    screen,
    label,
    click: (id) => named(id).click(),
    fill: (id, value) => screen.getByLabel(name(id)).fill(value),
    select: async (id, option) => {
      await screen.getByLabel(name(id)).selectOption({ label: label(option) })
    },
  }
}
