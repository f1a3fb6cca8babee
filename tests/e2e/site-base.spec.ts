import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from 'playwright/test'
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
  logo: { light: 'sign.svg' },
  support: { email: 'help@acme.example' },
  languages: ['en', 'es'],
  screens: { language: 'en' },
})
`

const guide = 'say-yes-or-no'

let project: Captured

test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = await makeCaptured('site-base')
  project.write('brands/acme/brand.config.ts', brandFile)
  project.write('brands/acme/sign.svg', project.read('sign.svg'))
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
    '/guide/pictures/en/say-yes-or-no/say-yes.png',
    '/guide/brand/logo.svg',
    '/guide/guide.js',
    '/guide/favicon.svg',
  ]) {
    expect(paths).toContain(known)
  }
  // Of the five pictures two have the same pixels, and so one file.
  expect(paths.filter((name) => path.extname(name) === '.webp')).toHaveLength(4)

  // Nobody has said which server that is: no page names an address of its own.
  const home = project.read('dist/index.html')
  expect(home).toContain('<h1')
  expect(home).not.toMatch(/rel="canonical"|rel="alternate"|codes\/home/)
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
      await expect(page.getByRole('banner').getByRole('link').first()).toContainText('Acme')
      const broken = await page.evaluate(async () => {
        const images = [...document.images]
        for (const image of images) image.loading = 'eager'
        await Promise.allSettled(images.map((image) => image.decode()))
        return images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src)
      })
      expect(broken).toEqual([])
    }
    const flat = await page.request.get(`${top}pictures/en/say-yes-or-no/say-yes.png`)
    expect(flat.headers()['content-type']).toBe('image/png')
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
