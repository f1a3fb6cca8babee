import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { serve } from '../../src/capture/serve.ts'
import { hashPicture } from '../../src/shots/find.ts'
import { makeCaptured } from './capture/captured.ts'
import type { Captured } from './capture/captured.ts'

const attribute = /\s(?:href|src|srcset)="([^"]+)"/g

/** Goes through a site from its first page, by every address of its own that its pages name. */
async function crawl(first: URL): Promise<{ seen: Set<string>; dead: string[] }> {
  const seen = new Set<string>()
  const dead: string[] = []
  const open = [first]
  for (let here = open.pop(); here; here = open.pop()) {
    here.hash = ''
    if (seen.has(here.href)) continue
    seen.add(here.href)
    const response = await fetch(here)
    if (response.status !== 200) dead.push(`${response.status} ${here.pathname}`)
    const type = response.headers.get('content-type') ?? ''
    const text = await response.text()
    const found = type.includes('html')
      ? [...text.matchAll(attribute)].map(([, address = '']) => address)
      : type.includes('css')
        ? [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address)
        : type.includes('json')
          ? [...text.matchAll(/"(?:src|start_url)":"([^"]+)"/g)].map(([, address = '']) => address)
          : []
    for (const address of found) {
      if (address.startsWith('#')) continue
      const to = new URL(address.replaceAll('&amp;', '&'), here)
      if (to.origin === first.origin) open.push(to)
    }
  }
  return { seen, dead }
}

/** A brand of few words, whose site lives in a folder of its server. Its screens are in English, and some read Spanish. */
const brandFile = `import { defineBrand } from '#brand'

export default defineBrand({
  name: 'Acme',
  site: { base: '/guide/' },
  wordmark: { light: 'words.png', dark: 'words-dark.png' },
  support: { email: 'help@acme.example' },
  languages: ['en', 'es'],
  screens: { language: 'en' },
})
`

/** A wordmark as many companies have one, whose letters are nearly as high as it is. */
function wordmark(fill: string): Promise<Buffer> {
  const letters = Array.from(
    { length: 16 },
    (_, at) => `<path d="M${at * 150} 300V0h110v300H${at * 150 + 76}V90h-42v210z"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="300"><g fill="${fill}">${letters.join('')}</g></svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

const guide = 'say-yes-or-no'

let project: Captured

test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = await makeCaptured('site-base')
  project.write('brands/acme/brand.config.ts', brandFile)
  project.write('brands/acme/words.png', await wordmark('#111'))
  project.write('brands/acme/words-dark.png', await wordmark('#fff'))
})

test.afterAll(() => project.dispose())

test.describe.configure({ mode: 'default', timeout: 240_000 })

test('a site in a folder of its server finds all its pages and files', async () => {
  const built = await project.run(['build', 'brand=acme'])
  expect(built, built.stderr).toMatchObject({ code: 0 })

  const served = await serve(project.file('dist'), '/guide/')
  const { seen, dead } = await crawl(new URL(served.address))
  await served.close()
  expect(dead).toEqual([])
  const paths = [...seen].map((address) => new URL(address).pathname)
  expect(paths.filter((name) => !name.startsWith('/guide/'))).toEqual([])
  for (const known of [
    '/guide/es/guides/say-yes-or-no/',
    '/guide/practice/universal/',
    '/guide/brand/wordmark.png',
    '/guide/brand/wordmark-dark.png',
    '/guide/favicon.svg',
    '/guide/favicon.ico',
    '/guide/apple-touch-icon.png',
    '/guide/manifest.json',
    '/guide/icons/192.png',
    '/guide/icons/cut.png',
  ]) {
    expect(paths).toContain(known)
  }
  for (const ending of ['.css', '.js']) {
    const files = paths.filter((name) => name.endsWith(ending))
    expect(files.length).toBeGreaterThan(1)
    for (const name of files) expect(name).toMatch(/^\/guide\/assets\//)
  }
  // Of the five pictures two have the same pixels, and so one file.
  expect(paths.filter((name) => path.extname(name) === '.webp')).toHaveLength(4)

  // Nobody has said which server that is: no page names an address of its own.
  const home = project.read('dist/index.html')
  expect(home).toContain('<h1')
  expect(home).not.toMatch(/rel="canonical"|rel="alternate"|codes\/home/)
})

test('a wordmark of 2400 × 300 can be read on every window, and moves nothing', async ({
  page,
}) => {
  const served = await serve(project.file('dist'), '/guide/')
  const header = page.getByRole('banner')
  const image = header.locator('img')
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const address of ['', 'es/']) {
        const where = `/${address} at ${width} px, ${colorScheme}`
        await page.goto(served.address + address)
        // It says the name, once.
        await expect(header.getByRole('link').first()).toHaveAccessibleName('Acme')
        await expect(header).not.toContainText('Acme')
        const file = colorScheme === 'dark' ? 'wordmark-dark.png' : 'wordmark.png'
        const source = await image.evaluate((img: HTMLImageElement) => img.currentSrc)
        expect.soft(source, where).toBe(`${served.address}brand/${file}`)
        const [picture, links, whole] = await Promise.all(
          [image, header.getByRole('navigation'), header].map(
            async (part) => (await part.boundingBox()) ?? { x: NaN, width: NaN, height: NaN },
          ),
        )
        if (!picture || !links || !whole) throw new Error(where)
        expect.soft(picture.height, where).toBeGreaterThanOrEqual(16)
        expect.soft(picture.width / picture.height, where).toBeCloseTo(8, 0)
        expect.soft(links.x, where).toBeGreaterThan(picture.x + picture.width)
        expect.soft(whole.height, `${where}: one row`).toBeLessThanOrEqual(66)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(wide, where).toBeLessThanOrEqual(width)
      }
    }
  }
  await served.close()
})

test('Spanish readers see their words, the screen’s words, its picture, and Spanish alt text', async ({
  page,
}) => {
  await page.setContent(project.read(`dist/es/guides/${guide}/index.html`))
  const step = page.locator('#say-yes')
  await expect(step).toContainText(/Aprobar \(en pantalla: Approve\s*1\s*\)/)
  const image = step.locator('img').first()
  const src = (await image.getAttribute('src')) ?? ''
  expect(hashPicture(readFileSync(project.file(src.replace('/guide/', 'dist/'))))).toBe(
    project.shot(`en/${guide}/say-yes`).sha256,
  )
  await expect(image).toHaveAttribute('alt', /^Pantalla del teléfono.* Marcado: 1 Approve/)
  await expect(step.locator('.marks .ring')).toHaveCount(2)
  // Who says that they do not see it is read the screen's words in the screen's language.
  const missing = step.locator('.missing-labels a')
  await expect(missing.first()).toHaveText('No veo “Approve”')
  await expect(missing.first().locator('[lang="en"]')).toHaveText('Approve')
})

test('while somebody edits, logo and pictures are there as well', async ({ page }) => {
  const port = await freePort()
  const dev = project.start(['dev', 'brand=acme', `port=${port}`])
  try {
    await dev.until(new RegExp(`localhost:${port}/guide/`))
    const complaints: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
    })
    const top = `http://localhost:${port}/guide/`
    for (const address of [top, `${top}es/guides/say-yes-or-no/`]) {
      await page.goto(address)
      await expect(page.getByRole('banner').getByRole('link').first()).toHaveAccessibleName('Acme')
      const broken = await page.evaluate(async () => {
        const images = [...document.images]
        for (const image of images) image.loading = 'eager'
        await Promise.allSettled(images.map((image) => image.decode()))
        return images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src)
      })
      expect(broken).toEqual([])
    }
    expect(complaints).toEqual([])
  } finally {
    dev.child.kill()
    await dev.ended
  }
})

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, () => listening()))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
