import { simpleParser } from 'mailparser'
import { expect } from 'playwright/test'
import { root } from '../../scripts/project.ts'
import { readKitWords } from '../../src/kit/kit-words.ts'
import { mailArtefacts } from '../../src/kit/mail-artefacts.ts'
import type { Artefact } from '../../src/kit/artefacts.ts'
import { shippedProject } from '../shipped.ts'
import { test } from './shared-window.ts'
import { violationsOn } from './site/axe.ts'

/** Rules that tables made for mail programs can't meet: a message has no landmarks. */
const exempt = ['landmark-one-main', 'region', 'page-has-heading-one']

/** Every file of the shipped mails, by its name. */
async function mailFiles(): Promise<Map<string, Buffer>> {
  const project = await shippedProject()
  const artefacts: Artefact[] = []
  for (const words of readKitWords(project)) {
    artefacts.push(...(await mailArtefacts(root, project.brand, words)).artefacts)
  }
  const made = artefacts.map(async ({ name, make }) => [name, await make()] as const)
  return new Map(await Promise.all(made))
}

let files: Map<string, Buffer>
test.beforeAll(async () => {
  files = await mailFiles()
})

const named = (ending: string): [string, string][] =>
  [...files].flatMap(([name, bytes]) => (name.endsWith(ending) ? [[name, String(bytes)]] : []))

test('a draft is a message that another library reads, with its pictures inside', async () => {
  const project = await shippedProject()
  const mails = readKitWords(project).flatMap(({ locale, mails }) =>
    mails.map(({ name, words }) => ({ file: `${locale}/mail/${name}`, words })),
  )
  expect(mails).toHaveLength(14)
  for (const { file, words } of mails) {
    const message = await simpleParser(files.get(`${file}.eml`) ?? '')
    expect(message.subject).toBe(words.about.subject)
    expect(message.headers.get('x-unsent')).toBe('1')
    expect(message.text?.trim()).toBe(String(files.get(`${file}.txt`)).trim())
    expect(message.to ?? message.from).toBeUndefined()
    const inside = message.attachments.map(({ cid, contentType }) => [cid, contentType])
    expect(inside).toContainEqual(['logo@kit', 'image/png'])
    // The reader has put every picture that the words name in its place.
    expect(String(message.html)).not.toContain('cid:')
  }
})

test('mails are small, ask no server for anything, and are the same each time', async () => {
  for (const [name, html] of named('.html')) {
    expect(Buffer.byteLength(html), name).toBeLessThan(90_000)
    const loaded = [...html.matchAll(/(?:src=|url\(|@import |<link[^>]*href=)["']?([^"')\s>]+)/g)]
    for (const [, address] of loaded) expect(address, name).toMatch(/^\.\.\/images\/[\w-]+\.png$/)
  }
  for (const [name, text] of named('.txt')) {
    const long = text.split('\n').filter((line) => line.length > 78 && !/https?:/.test(line))
    expect(long, name).toEqual([])
  }
  const again = await mailFiles()
  for (const [name, bytes] of files) expect(again.get(name)?.equals(bytes), name).toBe(true)
})

for (const width of [700, 320]) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`mails fit ${width} px, and axe-core finds nothing, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 })
      await page.emulateMedia({ colorScheme: scheme })
      // As many programs do until they are asked: no picture is loaded.
      await page.route('**/*', (route) => route.abort())
      for (const [name, html] of named('.html')) {
        await page.setContent(html)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, name).toBeLessThanOrEqual(width)
        const found = await violationsOn(page)
        const counted = found.filter((each) => !exempt.some((rule) => each.includes(` ${rule}:`)))
        expect(counted, name).toEqual([])
      }
      await page.unroute('**/*')
    })
  }
}
