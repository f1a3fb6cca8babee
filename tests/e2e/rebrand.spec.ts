import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { formatHex, wcagContrast } from 'culori'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { pairs } from '../../src/brand/palette.ts'
import { serve, type Served } from '../../src/capture/serve.ts'
import { decodeCodes } from '../../src/redaction/decode-codes.ts'
import { grayOf } from '../../src/redaction/picture.ts'
import { makeProject, type Project, type Run } from './capture/project.ts'
import { unwrittenClasses } from './site/classes.ts'

// Another company, with a name and a color that are hard, takes the guide over. Every picture is taken anew once,
// which is what takes the time: so its screens are in one language, for readers of two.
test.describe.configure({ mode: 'default', timeout: 300_000 })

const name = "Ødegård & Søn's Co-op"
const setUp = 'set-up-duo-classic'
const answer = 'answer-a-duo-request'
// Its second word alone is a good one in Spanish.
const shipped = /harbou?r|&(amp;)? vale/i

const brandFile = `import { defineBrand } from '#brand'

export default defineBrand({
  name: "${name}",
  logo: { light: 'odegard.svg' },
  color: '#ffd100',
  theme: { secondary: '#7a1fa2' },
  support: {
    name: { en: 'The service desk', es: 'La mesa de servicio' },
    email: 'hjelp@odegard.example',
    page: 'https://hjelp.odegard.example',
  },
  home: {
    heading: { en: 'Your phone says yes', es: 'Su teléfono dice sí' },
    lead: { en: 'Ten minutes, and you are safer.', es: 'Diez minutos, y más seguridad.' },
    tasks: ['new-phone', 'lost-phone'],
    notice: {
      text: { en: 'Friday nobody can sign in.', es: 'El viernes nadie puede entrar.' },
      until: '2999-12-30',
    },
  },
  languages: ['en', 'es'],
  prompts: ['classic'],
  screens: { language: 'en' },
  labels: { en: { continue: 'Next' } },
})
`

let project: Project
let site: Run
let served: Served

test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = makeProject('rebrand')
  project.remove('logo.svg', 'logo-dark.svg')
  project.write('brand.config.ts', brandFile)
  project.write(
    'odegard.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 20 20 0l20 20z"/></svg>',
  )
  for (const language of ['en', 'es']) {
    const guide = `content/guides/what-the-company-sees/${language}.mdx`
    project.write(guide, `${project.read(guide)}\n[Regler](/regler.pdf)\n`)
  }
  project.write('public/regler.pdf', '%PDF-1.7')
  site = await project.run(['site'])
  served = await serve(project.file('dist'))
})

test.afterAll(async () => {
  await served?.close()
  project.dispose()
})

test('one command makes it theirs, and finds nothing to complain about', () => {
  expect(site.stderr).toBe('')
  expect(site.stdout.trim().split('\n').at(-1)).toMatch(
    /^\d+ pages in 2 languages · \d+ pictures: \d+ (taken|new)(, \d+ kept)? · no findings · .* s · the site is in dist\/$/,
  )
  expect(site.code).toBe(0)
})

test('a file of theirs is published as it is, and every language links to the one', async ({
  page,
}) => {
  for (const prefix of ['', 'es/']) {
    await page.goto(`${served.address}${prefix}guides/what-the-company-sees/`)
    await expect(page.getByRole('link', { name: 'Regler' })).toHaveAttribute('href', '/regler.pdf')
  }
  expect(readFileSync(project.file('dist/regler.pdf'), 'utf8')).toBe('%PDF-1.7')
})

test('each picture is taken once, in the language of the screens, for readers of both', () => {
  const lines = site.stdout.split('\n').filter((line) => /^ *\d+\/\d+ /.test(line))
  expect(lines.length).toBe(Number(/(\d+) pictures/.exec(site.stdout)?.[1]))
  expect(lines.filter((line) => !/^ *\d+\/\d+ en /.test(line))).toEqual([])
  const folders = filesIn(project.file('shots')).map((file) => path.dirname(path.dirname(file)))
  expect(new Set(folders)).toEqual(new Set([project.file('shots/en')]))
})

test('no word of the shipped company is left in pages, drawings, scripts and recorded words', () => {
  const left = ['dist', 'shots']
    .flatMap((folder) => filesIn(project.file(folder)))
    .filter((file) => /\.(html|svg|js|css|json|xml|txt)$/.test(file))
    .filter((file) => shipped.test(readFileSync(file, 'utf8')) || shipped.test(path.basename(file)))
  expect(left).toEqual([])
  expect(filesIn(project.file('dist')).filter((file) => file.endsWith('.html')).length).toBe(
    Number(/(\d+) pages/.exec(site.stdout)?.[1]),
  )
})

test('the name reads as it is written, in both languages, in titles, words and pictures', async ({
  page,
}) => {
  for (const address of ['', 'es/', `guides/${setUp}/`, `es/guides/${setUp}/`]) {
    await page.goto(served.address + address)
    expect(await page.title()).toContain(name)
    const said = await page.evaluate(() =>
      [
        document.body.innerText,
        ...[...document.querySelectorAll('[alt], [aria-label], [title], [content]')].flatMap(
          (element) =>
            ['alt', 'aria-label', 'title', 'content'].map((key) => element.getAttribute(key)),
        ),
      ].join('\n'),
    )
    expect(said).toContain(name)
    expect(said).not.toMatch(/&(amp|#\d+|#x[0-9a-f]+|quot|apos);/i)
    expect(said.match(/Ødegård.{0,16}/g)?.filter((words) => !words.startsWith(name))).toEqual([])
  }
  const words = project.shot(`en/${answer}/approve-in-app`).words.map(({ text }) => text)
  expect(words).toContain(name)
})

test('the logo and the help desk are theirs', async ({ page }) => {
  await page.goto(`${served.address}guides/${setUp}/`)
  // The name stands beside the logo in words.
  const logo = page.getByRole('banner').locator('img')
  await expect(logo).toBeVisible()
  await expect(page.getByRole('banner')).toContainText(name)
  const source = await logo.evaluate((image: HTMLImageElement) => image.currentSrc)
  expect(await (await page.request.get(source)).text()).toBe(project.read('odegard.svg'))
  // It is made for white, and there is no other: the dark page must not swallow it.
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(logo).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  // Under each step they are folded away; at the end of the page nothing has to be opened.
  const email = page.locator('a[href^="mailto:hjelp@odegard.example"]').filter({ visible: true })
  await expect(email.first()).toBeVisible()
  const desk = page.getByText('The service desk').filter({ visible: true })
  await expect(desk.first()).toBeVisible()
})

test('the home page says what they say, in each language, and has their tasks in order', async ({
  page,
}) => {
  for (const [address, heading, lead] of [
    ['', 'Your phone says yes', 'Ten minutes, and you are safer.'],
    ['es/', 'Su teléfono dice sí', 'Diez minutos, y más seguridad.'],
  ] as const) {
    await page.goto(served.address + address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByText(lead)).toBeVisible()
    const cards = page.getByRole('main').getByRole('navigation').getByRole('link')
    await expect(cards).toHaveCount(2)
    await expect(cards.nth(0)).toHaveAttribute('href', new RegExp('/guides/new-phone/$'))
    await expect(cards.nth(1)).toHaveAttribute('href', new RegExp('/guides/lost-phone/$'))
  }
})

test('a notice is there until its last day is over where the reader is', async ({ page }) => {
  const notice = page.getByText('Friday nobody can sign in.')
  for (const [now, shown] of [
    ['2999-12-30T23:50:00', true],
    ['2999-12-31T00:10:00', false],
  ] as const) {
    await page.clock.setFixedTime(new Date(now))
    await page.goto(served.address)
    await expect(notice).toHaveCount(1)
    await expect(notice).toBeVisible({ visible: shown })
  }
})

test('one page shows the brand to whoever decides, and asks for no other file', async ({
  page,
}) => {
  const { code, stdout, stderr } = await project.run(['brand'])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(stdout).toContain('reports/brand.html shows brand.config.ts')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(project.file('reports/brand.html')).href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  // Home, a step, trouble and practice, on two devices, light and dark; logo and icons.
  await expect(page.getByRole('img', { name: / on a (laptop|phone), (light|dark)$/ })).toHaveCount(
    16,
  )
  // Parts of pages, and what is handed out.
  for (const part of ['Page header', 'Buttons', 'Progress', 'On the phone', 'A mail']) {
    await expect(page.getByRole('img', { name: new RegExp(`^${part}, `) })).toHaveCount(2)
  }
  await expect(page.getByRole('img', { name: 'The poster, light' })).toHaveCount(1)
  await expect(page.getByText('#7a1fa2').first()).toBeVisible()
  expect(asked.filter((address) => !/^(data|file):/.test(address))).toEqual([])
  for (const image of await page.locator('img').all()) {
    expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0)
  }
  // No pair is worse than what it needs.
  const ratios = await page.locator('tr td:nth-child(3)').allTextContents()
  const needed = await page.locator('tr td:nth-child(4)').allTextContents()
  expect(ratios.length).toBeGreaterThan(50)
  expect(ratios.filter((ratio, index) => Number(ratio) < Number(needed[index]))).toEqual([])
})

test('every class of its pages stands in a style sheet that the page loads', () => {
  const pages = filesIn(project.file('dist')).filter((file) => file.endsWith('.html'))
  const lost = pages.flatMap((file) => {
    return unwrittenClasses(readFileSync(file, 'utf8'), (sheet) => project.read(`dist${sheet}`))
  })
  expect([...new Set(lost)]).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every pair of colors can be read, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${served.address}guides/${setUp}/`)
    const tokens = await page.evaluate(
      (names) => {
        const style = getComputedStyle(document.documentElement)
        return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`)]))
      },
      pairs.flatMap(([foreground, background]) => [foreground, background]),
    )
    const color = (token: string): string => formatHex(tokens[token]?.trim()) ?? `no --${token}`
    const unreadable = pairs.filter(
      ([front, back, minimum]) => !(wcagContrast(color(front), color(back)) >= minimum),
    )
    expect(unreadable).toEqual([])

    await page.evaluate(axe.source)
    const { violations, passes } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run({ runOnly: ['color-contrast'] }),
    )
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
    expect(passes).toHaveLength(1)
    await context.close()
  })
}

test('a renamed button has its new name in the words, and its mark in the picture', async ({
  page,
}) => {
  await page.goto(`${served.address}guides/${setUp}/#continue`)
  await expect(page.locator('#continue b.label')).toContainText('Next')
  await expect(page.locator('b.label', { hasText: 'Continue' })).toHaveCount(0)
  await page.goto(`${served.address}es/guides/${setUp}/#continue`)
  await expect(page.locator('#continue b.label')).toContainText('Next')
  const { marks, words } = project.shot(`en/${setUp}/continue`)
  expect(marks.map(({ label }) => label)).toEqual(['Next'])
  expect(words.map(({ text }) => text)).not.toContain('Continue')
})

test('no picture holds a code that a phone could read', async () => {
  const pictures = filesIn(project.file('shots')).filter((file) => file.endsWith('.webp'))
  expect(pictures.length).toBeGreaterThan(30)
  for (const picture of pictures) {
    const { data, info } = await sharp(picture)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    expect(await decodeCodes(grayOf({ data, width, height, channels: 3 })), picture).toEqual([])
  }
})

test('a help desk that was forgotten is found by a check, with file and line', async () => {
  project.edit('brand.config.ts', 'hjelp@odegard.example', 'helpdesk@harbourvale.example')
  const { code, stderr } = await project.run(['check'])
  project.write('brand.config.ts', brandFile)
  const line = brandFile.split('\n').findIndex((text) => text.includes('hjelp@')) + 1
  expect(stderr).toBe(
    `brand.config.ts:${line}: This still names the company that Handrail is shipped with. Write your own, or take the line out.\n`,
  )
  expect(code).toBe(1)
})

test('without practice screens the site has none, and every picture stays', async () => {
  expect(existsSync(project.file('dist/practice/index.html'))).toBe(true)
  const before = project.hashes('shots')
  project.edit('brand.config.ts', '  screens:', '  practice: false,\n  screens:')
  const { code, stdout, stderr } = await project.run(['site'])
  expect(stderr).toBe('')
  expect(stdout).toMatch(/ (\d+) pictures: \1 kept · no findings · /)
  expect(code).toBe(0)
  const pages = filesIn(project.file('dist')).map((file) => path.relative(project.folder, file))
  expect(pages.filter((page) => /practice/.test(page))).toEqual([])
  expect(project.hashes('shots')).toEqual(before)
})

/** Every file in a folder, absolute. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}
