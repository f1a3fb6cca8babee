import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { loadBrand } from '../../src/brand/load.ts'
import { headersOf } from '../../src/publish/headers.ts'
import { nginxRoot } from '../../src/publish/nginx.ts'
import { prepareFor } from '../../src/publish/write.ts'
import { makeProject } from './capture/project.ts'
import type { Project } from './capture/project.ts'
import { findServer, startApache, startNginx } from './publish/web-servers.ts'
import type { RunningServer, ServerName } from './publish/web-servers.ts'

// What a build writes for nginx and for Apache, read by the programs themselves.

test.describe.configure({ mode: 'serial', timeout: 300_000 })

let project: Project
/** Where a server of any user may read. */
let place: string

test.beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'handrail-servers-'))
  chmodSync(place, 0o755)
  project = makeProject('publish-servers', 'both-prompts')
  project.write('public/plan.webp', 'RIFF')
  project.edit(
    'brand.config.ts',
    /defineBrand\(\{/,
    `defineBrand({
  site: { base: '/it/guide/' },
  publish: { target: 'nginx', embedIn: ['https://acme.sharepoint.com'] },`,
  )
})

test.afterAll(() => {
  project.dispose()
  rmSync(place, { recursive: true, force: true })
})

/** A server, or a line that says why the test does not run. */
function have(name: ServerName): string {
  const home = findServer(name)
  test.skip(home === undefined, `no ${name} is installed, and Debian’s package could not be had`)
  return home ?? ''
}

test('nginx serves what a build for it has written', async ({ page }) => {
  const built = await project.run(['build'])
  expect(built.stderr).toBe('')
  expect(built.stdout).toContain(
    'For nginx, with publish/handrail.conf; docs/publish/nginx.md says how.\n',
  )
  const home = have('nginx')
  const documents = path.join(place, 'nginx')
  cpSync(project.file('dist'), path.join(documents, 'it', 'guide'), { recursive: true })
  const config = project.read('publish/handrail.conf').replaceAll(nginxRoot, documents)
  const work = path.join(place, 'nginx-work')
  mkdirSync(work)
  await serves(page, await startNginx(home, work, config))
})

test('Apache serves what a build for it has written', async ({ page }) => {
  const home = have('apache2')
  const dist = project.file('dist')
  const brand = await loadBrand(project.folder)
  prepareFor({ ...brand, publish: { ...brand.publish, target: 'apache' } }, dist, place)
  const documents = path.join(place, 'apache')
  cpSync(dist, path.join(documents, 'it', 'guide'), { recursive: true })
  const work = path.join(place, 'apache-work')
  mkdirSync(work)
  await serves(page, await startApache(home, work, documents))
})

/** What readers and browsers get of the site at `/it/guide/`. */
async function serves(page: Page, server: RunningServer): Promise<void> {
  try {
    const brand = await loadBrand(project.folder)
    const get = async (address: string) =>
      fetch(new URL(address, server.address), { redirect: 'manual' })
    const expectHeaders = (response: Response) => {
      for (const [name, value] of headersOf(brand)) {
        expect(response.headers.get(name), `${name} of ${response.url}`).toBe(value)
      }
    }
    for (const address of ['/it/guide/', '/it/guide/practice/universal/']) {
      const response = await get(address)
      expect(response.status, address).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expectHeaders(response)
    }
    for (const address of ['/it/guide', '/it/guide/practice']) {
      const response = await get(address)
      expect(response.status, address).toBe(301)
      const { pathname } = new URL(response.headers.get('location') ?? '', server.address)
      expect(pathname).toBe(`${address}/`)
    }
    const lost = await get('/it/guide/no/such/page/')
    expect(lost.status).toBe(404)
    expect(await lost.text()).toBe(readFileSync(project.file('dist/404.html'), 'utf8'))
    expectHeaders(lost)
    await servesFiles(get, expectHeaders)
    await worksIn(page, new URL('/it/guide/', server.address).href)
  } finally {
    await server.close()
  }
}

async function servesFiles(
  get: (address: string) => Promise<Response>,
  expectHeaders: (response: Response) => void,
): Promise<void> {
  const types = {
    '.css': /^text\/css/,
    '.js': /^(text|application)\/javascript/,
    '.woff2': /^font\/woff2/,
  }
  for (const [ending, type] of Object.entries(types)) {
    const name = readdirSync(project.file('dist/assets')).find((file) => file.endsWith(ending))
    const response = await get(`/it/guide/assets/${name}`)
    expect(response.status, name).toBe(200)
    expect(response.headers.get('content-type'), name).toMatch(type)
    expect(response.headers.get('cache-control'), name).toMatch(/max-age=31536000/)
    expectHeaders(response)
  }
  for (const [name, type] of [
    ['favicon.svg', 'image/svg+xml'],
    ['plan.webp', 'image/webp'],
    ['manifest.json', 'application/json'],
  ] as const) {
    const response = await get(`/it/guide/${name}`)
    expect(response.headers.get('content-type'), name).toContain(type)
    expect(response.headers.get('cache-control'), name).toBe('no-cache')
  }
  expect((await get('/it/guide/assets/')).status).toBeGreaterThanOrEqual(403)
}

/** A page looks and works as it should with the server's headers. */
async function worksIn(page: Page, top: string): Promise<void> {
  const heard: string[] = []
  page.on('console', (said) => heard.push(said.text()))
  page.on('pageerror', ({ message }) => heard.push(message))
  for (const address of ['', 'practice/universal/']) {
    await page.goto(new URL(address, top).href, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px')
  }
  expect(heard).toEqual([])
}
