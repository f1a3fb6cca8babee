import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import sax from 'sax'
import { z } from 'astro/zod'
import { root } from '../../scripts/project.ts'
import { targets } from '../../src/brand/publish.ts'
import { headersOf } from '../../src/publish/headers.ts'
import { hosts } from '../../src/publish/hosts.ts'
import { brandWith } from './guide/reading.ts'

// nginx and Apache read their files in tests/e2e/publish-servers.spec.ts; of the others' files, here is the form.

const embedIn = ['https://acme.sharepoint.com', 'https://*.teams.microsoft.com']

const brand = {
  ...brandWith(),
  site: { base: '/guide/', indexing: false },
  publish: { embedIn },
}

const policy = headersOf(brand)[0]?.[1] ?? ''

test('the sites of embedIn may show the guide, and without it none', () => {
  expect(policy).toMatch(
    /; frame-ancestors 'self' https:\/\/acme\.sharepoint\.com https:\/\/\*\.teams\.microsoft\.com$/,
  )
  const [alone] = headersOf({ ...brand, publish: {} })
  expect(alone?.[1]).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/)
})

test('the docs name the headers for servers that we know nothing of', () => {
  const page = readFileSync(path.join(root, 'docs', 'publish', 'README.md'), 'utf8')
  const lines = headersOf({ ...brand, publish: {} }).map(([name, value]) => `${name}: ${value}`)
  expect(page).toContain(lines.join('\n'))
})

test('IIS gets well-formed XML: headers, types, its error page from the site’s top, a year for assets', () => {
  const xml = hosts.iis.files?.(brand)['web.config'] ?? ''
  const open: string[] = []
  const found: { path: string; attributes: Record<string, string> }[] = []
  const parser = sax.parser(true)
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name, attributes }) => {
    open.push(name)
    const of = Object.entries(attributes).map(([key, value]) => [key, String(value)])
    found.push({ path: open.join('/'), attributes: Object.fromEntries(of) })
  }
  parser.onclosetag = () => void open.pop()
  parser.write(xml).close()
  const all = (ending: string) =>
    found.filter(({ path }) => path.endsWith(ending)).map(({ attributes }) => attributes)
  const server = 'configuration/system.webServer'
  expect(all(`${server}/httpErrors/error`)).toEqual([
    { statusCode: '404', path: 'guide\\404.html', responseMode: 'File' },
  ])
  const added = all(`${server}/httpProtocol/customHeaders/add`)
  expect(added.map(({ name, value }) => [name, value])).toEqual(headersOf(brand))
  // What is there already must go first, or IIS answers with error 500.19.
  const removed = all(`${server}/httpProtocol/customHeaders/remove`)
  expect(removed.map(({ name }) => name)).toEqual(added.map(({ name }) => name))
  const mapped = all('staticContent/mimeMap').map(({ fileExtension }) => fileExtension)
  expect(all('staticContent/remove').map(({ fileExtension }) => fileExtension)).toEqual(mapped)
  expect(mapped).toContain('.webp')
  expect(all('location')).toEqual([{ path: 'assets' }])
  expect(all('clientCache')).toEqual([
    { cacheControlMode: 'DisableCache' },
    { cacheControlMode: 'UseMaxAge', cacheControlMaxAge: '365.00:00:00' },
  ])
  const top = hosts.iis.files?.({ ...brand, site: { ...brand.site, base: '/' } })['web.config']
  expect(top).toContain('path="404.html"')
})

test('Azure gets the keys that it documents', () => {
  const headers = z.record(z.string(), z.string())
  const documented = z.strictObject({
    trailingSlash: z.enum(['always', 'never', 'auto']),
    routes: z.array(z.strictObject({ route: z.string().regex(/^\//), headers })),
    responseOverrides: z.record(
      z.string().regex(/^[45]\d\d$/),
      z.strictObject({ rewrite: z.string().regex(/^\//) }),
    ),
    globalHeaders: headers,
    mimeTypes: z.record(z.string().regex(/^\.\w+$/), z.string().regex(/^\w+\/[\w.+-]+$/)),
  })
  const file = hosts['azure-static-web-apps'].files?.(brand)['staticwebapp.config.json'] ?? ''
  const config = documented.parse(JSON.parse(file))
  expect(config.globalHeaders).toMatchObject(Object.fromEntries(headersOf(brand)))
  expect(config.responseOverrides).toEqual({ 404: { rewrite: '/404.html' } })
  expect(config.routes[0]?.headers).toEqual({
    'Cache-Control': 'public, max-age=31536000, immutable',
  })
})

for (const target of ['netlify', 'cloudflare-pages'] as const) {
  test(`${hosts[target].name} gets a _headers file in its form, and no header twice for a file`, () => {
    const file = hosts[target].files?.(brand)['_headers'] ?? ''
    const rules = file.trim().split('\n\n')
    const names = rules.flatMap((rule) => {
      const [place = '', ...lines] = rule.split('\n')
      expect(place).toMatch(/^\/(\w+\/)?\*$/)
      // Longer lines Cloudflare does not read.
      for (const line of lines) expect(line).toMatch(/^ {2}[A-Z][A-Za-z-]+: \S.{0,1900}$/)
      return lines.map((line) => line.split(':')[0])
    })
    expect(new Set(names).size).toBe(names.length)
    expect(file).toContain(`Content-Security-Policy: ${policy}\n`)
  })
}

test('each host writes what it needs and nothing else', () => {
  const written = targets.map((target) => {
    const { files, outside } = hosts[target]
    return [target, Object.keys({ ...files?.(brand) }), Object.keys({ ...outside?.(brand) })]
  })
  expect(written).toEqual([
    ['github-pages', ['.nojekyll'], []],
    ['gitlab-pages', [], []],
    ['netlify', ['_headers'], []],
    ['cloudflare-pages', ['_headers'], []],
    ['azure-static-web-apps', ['staticwebapp.config.json'], []],
    ['nginx', [], ['handrail.conf']],
    ['apache', ['.htaccess', 'assets/.htaccess'], []],
    ['iis', ['web.config'], []],
    ['folder', [], []],
  ])
})

test('each host has a page in the docs, which the list of them leads to', () => {
  const folder = path.join(root, 'docs', 'publish')
  const list = readFileSync(path.join(folder, 'README.md'), 'utf8')
  for (const target of targets) expect(list).toContain(`](${target}.md)`)
  const pages = readdirSync(folder).filter((name) => name !== 'README.md')
  expect(pages.sort()).toEqual(targets.map((target) => `${target}.md`).sort())
})
