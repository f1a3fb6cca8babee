import { expect, test } from 'playwright/test'
import { adviseOnPublishing } from '../../src/publish/advice.ts'
import { brandWith } from './guide/reading.ts'

const brand = brandWith()

/** What is said of a brand's place, by codes. */
function codes(site: Partial<typeof brand.site>, publish: typeof brand.publish = {}): string[] {
  const differs = { ...brand, site: { base: '/', indexing: false, ...site }, publish }
  return adviseOnPublishing(differs).map(({ code }) => code)
}

for (const url of [
  'http://localhost:8080',
  'https://127.0.0.1',
  'http://intranet',
  'https://intranet.acme.example',
  'https://duo.intra.acme.example',
  'https://guide.acme.local',
  'https://guide.corp',
  'https://10.1.2.3',
  'http://172.16.0.9:8080',
  'http://192.168.178.2',
  'http://[::1]',
  'http://[fd00::1]',
]) {
  test(`phones do not reach ${url}, and somebody should know`, () => {
    expect(codes({ url })).toEqual(['address-not-reached'])
  })
}

for (const url of [
  'https://guide.acme.example',
  'https://www.intranets.example',
  'https://172.15.0.9',
  'https://11.1.2.3',
  'https://international.example',
]) {
  test(`of ${url} nothing is said`, () => {
    expect(codes({ url })).toEqual([])
  })
}

test('which sites may show the guide, no server can keep that sends no headers', () => {
  const embedIn = ['https://acme.sharepoint.com']
  for (const target of ['github-pages', 'gitlab-pages', 'folder', undefined] as const) {
    expect(codes({}, { target, embedIn }), target).toEqual(['frames-not-limited'])
  }
  for (const target of ['nginx', 'apache', 'iis', 'netlify'] as const) {
    expect(codes({}, { target, embedIn }), target).toEqual([])
  }
  const [told] = adviseOnPublishing({ ...brand, publish: { target: 'github-pages', embedIn } })
  expect(told?.at).toMatchObject({ file: 'brand.config.ts', key: 'publish.embedIn' })
  expect(told?.message).toContain('GitHub Pages')
})

test('a folder of the server is no use where a guide is always at the top', () => {
  for (const target of ['netlify', 'cloudflare-pages', 'azure-static-web-apps'] as const) {
    expect(codes({ base: '/guide/' }, { target }), target).toEqual(['base-not-served'])
    expect(codes({}, { target }), target).toEqual([])
  }
  expect(codes({ base: '/guide/' }, { target: 'nginx' })).toEqual([])
})
