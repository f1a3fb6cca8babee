import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { messagesFor } from '../../src/i18n/translate.ts'
import { hashPicture } from '../../src/shots/find.ts'
import { lockText, readLock } from '../../src/shots/lock.ts'
import type { Shot } from '../../src/shots/shot.ts'
import { countedBrowser } from './capture/counted-browser.ts'
import type { CountedBrowser } from './capture/counted-browser.ts'
import { makeCaptured } from './capture/captured.ts'
import type { Captured } from './capture/captured.ts'

// Each test begins with what a first capture has left.
test.describe.configure({ mode: 'default', timeout: 300_000 })
test.skip(process.platform === 'win32', 'The browser that counts its starts is a shell script.')

const guide = 'say-yes-or-no'

let project: Captured
let browser: CountedBrowser
let taken: Record<string, string>

test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = await makeCaptured('keep')
  browser = countedBrowser(project)
  taken = project.hashes('shots')
})

test.beforeEach(() => {
  project.restore()
  project.remove('.cache/browser-starts')
})

test.afterAll(() => project.dispose())

const capture = (...words: string[]) => project.run(['capture', ...words], browser.surroundings)

test('starts no browser when nothing has changed but color, logo or help desk of the brand', async () => {
  const before = project.read('brand.config.ts')
  project.edit('brand.config.ts', "color: '#0f6b5c'", "color: '#7a1fa2'")
  project.edit('brand.config.ts', "phone: '555-0100'", "phone: '555-0101'")
  project.edit('sign.svg', '<svg', '<svg data-new=""')
  const { code, stdout } = await capture()
  project.write('brand.config.ts', before)
  expect(code).toBe(0)
  expect(stdout).toContain(`1/5 en ${guide} 1 kept`)
  expect(stdout).toContain(`5/5 en ${guide} 4.said kept`)
  expect(stdout).toContain('5 pictures: 5 kept')
  expect(browser.starts()).toEqual([])
  expect(project.hashes('shots')).toEqual(taken)
})

test('leaves what another machine took, but for words, marks that moved and what is torn', async () => {
  const folder = `shots/en/${guide}`
  const lock = { ...readLock(project.file(folder)) }
  const elsewhere = (view: string, change: (shot: Shot) => void = () => {}): void => {
    const shot = project.shot(`en/${guide}/${view}`)
    change(shot)
    project.write(`${folder}/${view}.json`, `${JSON.stringify(shot, null, 2)}\n`)
    lock[view] = { ...lock[view]!, environment: 'Chromium 1.0.0, elsewhere' }
  }
  // The same screen in other fonts: every pixel a little lighter.
  const lighter = await sharp(project.file(`${folder}/stop.webp`))
    .linear(0.98, 5)
    .webp({ lossless: true })
    .toBuffer()
  project.write(`${folder}/stop.webp`, lighter)
  elsewhere('stop', (shot) => {
    shot.sha256 = hashPicture(lighter)
    shot.marks[0]!.box.x += 1.5
  })
  elsewhere('say-yes', (shot) => void (shot.marks[0]!.box.x += 3))
  elsewhere('said-yes', (shot) => void (shot.words[0]!.text = 'Other words'))
  elsewhere('say-no.tap')
  // One bit turned: a picture and data that do not belong together any more.
  const file = `${folder}/say-no.said.webp`
  const torn = readFileSync(project.file(file))
  torn[torn.length >> 1]! ^= 1
  project.write(file, torn)
  project.write(`${folder}/lock.json`, lockText(lock))
  const found = project.hashes('shots')

  const { code, stdout } = await capture()
  expect(code).toBe(0)
  expect(stdout).toContain(`en ${guide} 4.said new`)
  expect(stdout).toContain(`en ${guide} 1 environment`)
  expect(stdout).toContain(`en ${guide} 2 taken`)
  expect(stdout).toContain(`en ${guide} 3 taken`)
  expect(stdout).toContain(`en ${guide} 4.tap kept`)
  expect(stdout).toContain('5 pictures: 1 new, 2 taken, 1 kept, 1 environment')
  const locked = readLock(project.file(folder))
  expect(project.hashes('shots')).toEqual({
    ...taken,
    ...only(found, 'stop.webp', 'stop.json'),
    ...only(project.hashes('shots'), 'lock.json'),
  })
  // The same picture to the last bit: the lock goes on naming the machine that took it.
  expect(Object.keys(locked).filter((view) => /elsewhere/.test(locked[view]!.environment))).toEqual(
    ['say-no.tap', 'stop'],
  )

  // Asked to, it takes all again, and comes to the same bytes: without a lock, from practice screens built anew, too.
  project.remove('.cache/practice', '.cache/capture', `${folder}/lock.json`)
  const renewed = await capture('renew')
  expect(renewed.stdout).toContain(`en ${guide} 1 taken`)
  expect(browser.starts().length).toBeGreaterThan(1)
  expect(project.hashes('shots')).toEqual(taken)
})

test('a change in how pictures are taken that changes none, a lock with a gap and data of an older version change nothing but locks', async () => {
  const file = 'src/capture/take.ts'
  const before = project.read(file)
  project.write(file, `// A remark.\n${before.replaceAll('takePixels', 'takeThePixels')}`)
  project.edit('src/capture/shoot.ts', /takePixels/g, 'takeThePixels')
  const folder = `shots/en/${guide}`
  const lock = Object.entries(readLock(project.file(folder)))
  project.write(
    `${folder}/lock.json`,
    lockText(Object.fromEntries(lock.filter(([view]) => view !== 'stop'))),
  )
  const old = { guide, view: 'said-yes', ...project.shot(`en/${guide}/said-yes`), alt: 'A screen' }
  project.write(
    `${folder}/said-yes.json`,
    JSON.stringify({ ...old, checked: '2026-11-20', inputs: '', environment: '' }),
  )
  const found = project.hashes('shots')

  const check = await capture('check')
  expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining('5 pictures: 5 kept') })
  expect(check.stdout).toContain(
    'Nothing differs; what 5 pictures came from does: "npm run capture" renews that in lock.json.\n',
  )
  expect(project.hashes('shots')).toEqual(found)
  expect(await capture()).toMatchObject({ code: 0 })
  const changed = project.hashes('shots')
  expect({ ...changed, ...only(taken, 'lock.json') }).toEqual(taken)
  expect(changed).not.toEqual(taken)
  const again = await capture('check')
  expect(again).toMatchObject({ code: 0, stdout: expect.not.stringContaining('renews') })
  project.edit('src/capture/shoot.ts', /takeThePixels/g, 'takePixels')
  project.write(file, before)
})

test('a brand’s torn picture is on no page, nor is the shipped one in its place', async ({
  page,
}) => {
  const torn = `brands/acme/shots/en/${guide}/said-yes`
  project.write('brands/acme/brand.config.ts', project.read('brand.config.ts'))
  project.write('brands/acme/sign.svg', project.read('sign.svg'))
  project.write(`${torn}.webp`, readFileSync(project.file(`shots/en/${guide}/say-yes.webp`)))
  project.write(`${torn}.json`, project.read(`shots/en/${guide}/said-yes.json`))
  const check = await project.run(['check', 'brand=acme'])
  expect(check.stderr).toContain(
    `do not belong together: ${torn}.webp. Run "npm run capture brand=acme".`,
  )
  const build = await project.run(['build', 'brand=acme'])
  expect(build.code, build.stderr).toBe(0)
  await page.setContent(project.read(`dist/guides/${guide}/index.html`))
  await expect(
    page.locator('#said-yes').getByText(messagesFor('en')('guide.noPicture')),
  ).toHaveCount(1)
  await expect(page.locator('#said-yes img')).toHaveCount(0)
  await expect(page.locator('#say-yes img')).toHaveCount(1)
  project.remove('brands', 'dist')
})

test('removes pictures that no step owns, unless it was asked for a part or only to check', async () => {
  const left = 'shots/en/a-guide-that-was/step-one.webp'
  project.write(left, 'left over')
  const sentence = `${left}: no step owns it any more; "npm run capture" removes it.`

  const part = await capture('shard=2/2')
  expect(part).toMatchObject({ code: 0, stdout: expect.stringContaining(sentence) })
  expect(part.stdout).toMatch(/^0 pictures in /m)
  expect(project.read(left)).toBe('left over')

  const check = await capture('check')
  // No reader sees it.
  expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining(sentence) })
  expect(project.read(left)).toBe('left over')

  const full = await capture()
  expect(full.code).toBe(0)
  expect(full.stdout).toContain(`${left}: removed, no step owns it any more.`)
  expect(project.hashes('shots')).toEqual(taken)
  expect(browser.starts()).toEqual([])
})

function only(hashes: Record<string, string>, ...names: string[]): Record<string, string> {
  const entries = Object.entries(hashes)
  return Object.fromEntries(entries.filter(([file]) => names.includes(file.split('/').at(-1)!)))
}
