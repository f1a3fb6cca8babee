import { expect, test } from 'playwright/test'
import { makeProject } from './capture/project.ts'
import type { Project, Run } from './capture/project.ts'

// One who looks after several companies does for all of them what others do for one.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const extended = (said: string): string =>
  `import { extendBrand } from '#brand'\n\nexport default extendBrand('../base', ${said})\n`

const sign = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${color}" d="M0 0h9v9H0z"/></svg>`

let project: Project
let built: Run
test.beforeAll(async () => {
  project = makeProject('many-brands', 'both-prompts')
  project.write(
    'brands/base.ts',
    `import type { BrandBase } from '#brand'\n\nexport default {\n  support: { phone: '555-0100' },\n  home: { lead: 'For all of our companies' },\n  languages: ['en'],\n} satisfies BrandBase\n`,
  )
  project.write(
    'brands/acme/brand.config.ts',
    extended(
      "{ name: 'Acme Rockets', color: '#b3261e', logo: { light: 'rocket.svg' }, support: { email: 'help@acme.example' } }",
    ),
  )
  project.write('brands/acme/rocket.svg', sign('#b3261e'))
  project.write('brands/broken/brand.config.ts', extended("{ name: 'Broken', colr: '#0b69a3' }"))
  project.write(
    'brands/zephyr/brand.config.ts',
    extended("{ name: 'Zephyr Winds', logo: { light: 'wind.svg' }, site: { base: '/winds/' } }"),
  )
  project.write('brands/zephyr/wind.svg', sign('#0b69a3'))
  project.write('dist/index.html', 'What was built before.')
  built = await project.run(['build', 'brand=all'])
})
test.afterAll(() => project?.dispose())

test('all are built, a line each, and one that can not be keeps no other from it', () => {
  const lines = built.stdout.split('\n').filter(Boolean)
  const isBegun = (line: string): boolean => line.endsWith(' …')
  expect(lines.filter(isBegun)).toEqual(['1/3 acme …', '2/3 broken …', '3/3 zephyr …'])
  const [acme = '', broken, zephyr = '', all = ''] = lines.filter((line) => !isBegun(line))
  expect(acme).toMatch(/^acme · Built \d+ pages into dist\/acme\/ in [\d.]+ s\.$/)
  expect(broken).toBe('broken · not done')
  expect(zephyr).toMatch(/^zephyr · Built \d+ pages into dist\/zephyr\/ in [\d.]+ s\.$/)
  expect(all).toMatch(/^3 brands in [\d.]+ s, 1 with something to mend\.$/)
  expect(built.stderr).toBe(
    '  brands/broken/brand.config.ts:3:57 › colr: There is no option "colr" here. Did you mean "color"?\n',
  )
  expect(built.code).toBe(1)
  const folders = new Set(Object.keys(project.hashes('dist')).map((file) => file.split('/')[0]))
  expect([...folders].sort()).toEqual(['acme', 'zephyr'])
})

test('nothing of one brand is in the pages of another', () => {
  const own = { acme: /acme|rocket|#b3261e" d=/i, zephyr: /zephyr|winds?\b|#0b69a3" d=/i }
  for (const [brand, other] of [
    ['acme', 'zephyr'],
    ['zephyr', 'acme'],
  ] as const) {
    const files = Object.keys(project.hashes(`dist/${brand}`)).filter((file) =>
      /\.(html|svg|js|css|json|txt)$/.test(file),
    )
    const texts = files.map((file) => ({ file, text: project.read(`dist/${brand}/${file}`) }))
    expect(texts.filter(({ text }) => own[brand].test(text)).length).toBeGreaterThan(0)
    expect(texts.filter(({ file, text }) => own[other].test(`${file} ${text}`))).toEqual([])
    // What both have from the file that they share.
    expect(project.read(`dist/${brand}/index.html`)).toContain('For all of our companies')
  }
})

test('each can be looked at where it is, and a part of all on another machine', async () => {
  const one = await project.run(['check', 'brand=zephyr'])
  expect(one.stdout).not.toContain('not checked')
  expect(one.code, one.stderr).toBe(0)
  const all = await project.run(['check', 'brand=all', 'shard=1/2'])
  expect(all.stdout).toMatch(
    /acme · Checked .*\n {2}Advice: .*acme\/brand\.config\.ts: What it extends says these for it: home\.lead\. /,
  )
  const part = await project.run(['check', 'brand=all', 'shard=2/2'])
  expect(part.stdout).toMatch(
    /^1\/1 broken …\nbroken · not done\n1 brand in [\d.]+ s, 1 with something to mend\.\n$/,
  )
})

test('a list says of each what it is and what is wrong', async () => {
  const { stdout, code } = await project.run(['brands', 'json'])
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject([
    { brand: '', findings: 0 },
    { brand: 'acme', name: 'Acme Rockets', languages: ['en'], findings: 0 },
    { brand: 'broken', findings: 1, first: expect.stringContaining('Did you mean "color"?') },
    { brand: 'zephyr', name: 'Zephyr Winds', prompts: ['universal'], findings: 0 },
  ])
})

test('a site is written nowhere but in dist/, since what is there is replaced', async () => {
  const { code, stderr } = await project.run(['build', 'out=content'])
  expect(stderr).toBe(
    'npm run build: "out=content" is not "dist" or a folder in it, and what is there is replaced. Example: out=dist/acme\n',
  )
  expect(code).toBe(1)
})

test.describe('pictures of screens that show nothing of a company', () => {
  let pictured: Project
  test.beforeAll(() => {
    pictured = makeProject('many-pictures', 'pictures')
    const script = 'content/guides/say-yes-or-no/capture.ts'
    pictured.edit(script, 'stop: {}', "stop: { screen: ['lock', 'swiped', 'unlock'] }")
    for (const [view, screen] of [
      ['say-yes', 'request'],
      ['said-yes', 'approved'],
      ['say-no.said', 'denied'],
    ] as const) {
      pictured.edit(script, `'${view}': { `, `'${view}': { screen: '${screen}', `)
    }
    for (const [name, base] of [
      ['acme', '/'],
      ['zephyr', '/winds/'],
    ] as const) {
      pictured.write(
        `brands/${name}/brand.config.ts`,
        `import { extendBrand } from '#brand'\n\nexport default extendBrand('../..', { name: 'The ${name}', color: '#b3261e', logo: { light: 'sign.svg' }, site: { base: '${base}' } })\n`,
      )
      pictured.write(`brands/${name}/sign.svg`, sign('#b3261e'))
    }
  })
  test.afterAll(() => pictured?.dispose())

  test('are taken once, and are the ones that another company would have got', async () => {
    const first = await pictured.run(['capture', 'brand=acme'])
    expect(first.code, first.stderr).toBe(0)
    expect(first.stdout).toContain('5 pictures: 5 new in ')
    const second = await pictured.run(['capture', 'brand=zephyr'])
    expect(second.code, second.stderr).toBe(0)
    expect(second.stdout).toContain('5 pictures: 2 new, 3 shared in ')
    expect(second.stdout).toMatch(/\/5 en say-yes-or-no 3 shared\n/)
    const shots = Object.keys(pictured.hashes('brands/zephyr/shots')).sort()
    expect(shots).toEqual(Object.keys(pictured.hashes('brands/acme/shots')).sort())
    for (const file of shots.filter((name) => name.endsWith('.json'))) {
      expect(pictured.read(`brands/zephyr/shots/${file}`)).not.toContain('The acme')
    }
    // The very pictures that it would take itself.
    const again = await pictured.run(['capture', 'check', 'renew', 'brand=zephyr'])
    expect(again.stdout).toContain('5 pictures: 5 kept in ')
    expect(again.code).toBe(0)
  })
})
