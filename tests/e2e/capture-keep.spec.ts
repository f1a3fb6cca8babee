import { cpSync, readFileSync, rmSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { hashPicture } from '../../src/shots/find.ts'
import { lockText, readLock } from '../../src/shots/lock.ts'
import type { Shot } from '../../src/shots/shot.ts'
import { countedBrowser } from './capture/counted-browser.ts'
import type { CountedBrowser } from './capture/counted-browser.ts'
import { makeProject } from './capture/project.ts'
import type { Project } from './capture/project.ts'
import { guide, makeSmall } from './capture/small.ts'

// One project, captured once from nothing; each test begins with what that left.
test.describe.configure({ mode: 'default', timeout: 300_000 })
test.skip(process.platform === 'win32', 'The browser that counts its starts is a shell script.')

let project: Project
let browser: CountedBrowser
let taken: Record<string, string>

test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = makeProject('keep')
  makeSmall(project)
  project.remove('shots')
  browser = countedBrowser(project)
  const { code, stdout } = await project.run(['capture'], browser.surroundings)
  expect(code, stdout).toBe(0)
  expect(stdout).toContain('8 pictures: 8 new')
  expect(browser.starts()).not.toEqual([])
  taken = project.hashes('shots')
  cpSync(project.file('shots'), project.file('.cache/taken'), { recursive: true })
})

test.beforeEach(() => {
  rmSync(project.file('shots'), { recursive: true })
  cpSync(project.file('.cache/taken'), project.file('shots'), { recursive: true })
  project.remove('.cache/browser-starts')
})

test.afterAll(() => project.dispose())

const capture = (...words: string[]) => project.run(['capture', ...words], browser.surroundings)

test('starts no browser when nothing has changed', async () => {
  const { code, stdout } = await capture()
  expect(code).toBe(0)
  expect(stdout).toContain(`1/8 en ${guide} 1 kept`)
  expect(stdout).toContain(`8/8 en ${guide} 5.denied kept`)
  expect(stdout).toContain('8 pictures: 8 kept')
  expect(browser.starts()).toEqual([])
  expect(project.hashes('shots')).toEqual(taken)
})

test('retakes nothing for a new color, logo or help desk of the brand', async () => {
  const before = project.read('brand.config.ts')
  project.edit('brand.config.ts', "color: '#0f6b5c'", "color: '#7a1fa2'")
  project.edit('brand.config.ts', "phone: '555-0100'", "phone: '555-0101'")
  project.edit('logo.svg', '<svg', '<svg data-new=""')
  const { code, stdout } = await capture()
  project.write('brand.config.ts', before)
  expect(code).toBe(0)
  expect(stdout).toContain('8 pictures: 8 kept')
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
  const lighter = await sharp(project.file(`${folder}/did-you-start-it.webp`))
    .linear(0.98, 5)
    .webp({ lossless: true })
    .toBuffer()
  project.write(`${folder}/did-you-start-it.webp`, lighter)
  elsewhere('did-you-start-it', (shot) => {
    shot.sha256 = hashPicture(lighter)
    shot.marks[0]!.box.x += 1.5
  })
  elsewhere('approve-in-app', (shot) => void (shot.marks[0]!.box.x += 3))
  elsewhere('approved', (shot) => void (shot.words[0]!.text = 'Other words'))
  elsewhere('approve-on-lock-screen.unlock')
  // One bit turned: a picture and data that do not belong together any more.
  const file = `${folder}/deny-what-you-did-not-start.denied.webp`
  const torn = readFileSync(project.file(file))
  torn[torn.length >> 1]! ^= 1
  project.write(file, torn)
  // A picture that is the same and was taken from something else: only the lock says so.
  const ios = 'approve-on-lock-screen.ios'
  lock[ios] = { ...lock[ios]!, inputs: 'older' }
  project.write(`${folder}/lock.json`, lockText(lock))
  const found = project.hashes('shots')

  const { code, stdout } = await capture()
  expect(code).toBe(0)
  expect(stdout).toContain(`en ${guide} 5.denied new`)
  expect(stdout).toContain(`en ${guide} 1 environment`)
  expect(stdout).toContain(`en ${guide} 2 taken`)
  expect(stdout).toContain(`en ${guide} 4 taken`)
  expect(stdout).toContain(`en ${guide} 3.unlock kept`)
  expect(stdout).toContain('8 pictures: 1 new, 2 taken, 4 kept, 1 environment')
  const locked = readLock(project.file(folder))
  expect(project.hashes('shots')).toEqual({
    ...taken,
    ...only(found, 'did-you-start-it.webp', 'did-you-start-it.json'),
    ...only(project.hashes('shots'), 'lock.json'),
  })
  // The same picture to the last bit: the lock goes on naming the machine that took it.
  expect(Object.keys(locked).filter((view) => /elsewhere/.test(locked[view]!.environment))).toEqual(
    ['approve-on-lock-screen.unlock', 'did-you-start-it'],
  )

  // Asked to, it takes all again, and comes to the same bytes: from practice screens built anew, too.
  project.remove('.cache/practice', '.cache/capture')
  const renewed = await capture('renew')
  expect(renewed.stdout).toContain(`en ${guide} 1 taken`)
  expect(project.hashes('shots')).toEqual(taken)
  expect(await capture('check')).toMatchObject({ code: 0 })
})

test('a change in how pictures are taken that changes none changes nothing but locks', async () => {
  const file = 'src/capture/take.ts'
  const before = project.read(file)
  project.write(file, `// A remark.\n${before.replaceAll('takePixels', 'takeThePixels')}`)
  project.edit('src/capture/shoot.ts', /takePixels/g, 'takeThePixels')
  const check = await capture('check')
  expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining('8 pictures: 8 kept') })
  expect(check.stdout).toContain(
    'Nothing differs; what 8 pictures came from does: "npm run capture" renews that in lock.json.\n',
  )
  expect(project.hashes('shots')).toEqual(taken)
  expect(await capture()).toMatchObject({ code: 0 })
  const changed = project.hashes('shots')
  expect({ ...changed, ...only(taken, 'lock.json') }).toEqual(taken)
  expect(changed).not.toEqual(taken)
  const again = await capture('check')
  expect(again).toMatchObject({ code: 0, stdout: expect.not.stringContaining('renews') })
  project.edit('src/capture/shoot.ts', /takeThePixels/g, 'takePixels')
  project.write(file, before)
})

test('a lock that is missing, and data of an older version, lose no picture', async () => {
  project.remove(`shots/en/${guide}/lock.json`)
  const name = `shots/en/${guide}/approved.json`
  const old = { guide, view: 'approved', ...project.shot(`en/${guide}/approved`), alt: 'A screen' }
  project.write(
    name,
    JSON.stringify({ ...old, checked: '2026-11-20', inputs: '', environment: '' }),
  )
  const check = await capture('check')
  expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining('8 pictures: 8 kept') })
  expect(await capture()).toMatchObject({ code: 0 })
  expect(project.hashes('shots')).toEqual(taken)
})

test('a brand’s torn picture is on no page, nor is the shipped one in its place', async ({
  page,
}) => {
  const torn = `brands/acme/shots/en/${guide}/approved`
  project.write('brands/acme/brand.config.ts', project.read('brand.config.ts'))
  for (const logo of ['logo.svg', 'logo-dark.svg']) {
    project.write(`brands/acme/${logo}`, project.read(logo))
  }
  project.write(`${torn}.webp`, readFileSync(project.file(`shots/en/${guide}/approve-in-app.webp`)))
  project.write(`${torn}.json`, project.read(`shots/en/${guide}/approved.json`))
  const check = await project.run(['check', 'brand=acme'])
  expect(check.stderr).toContain(
    `do not belong together: ${torn}.webp. Run "npm run capture brand=acme".`,
  )
  const build = await project.run(['build', 'brand=acme'])
  expect(build.code, build.stderr).toBe(0)
  await page.setContent(project.read(`dist/guides/${guide}/index.html`))
  await expect(page.locator('#approved .missing')).toHaveCount(1)
  await expect(page.locator('#approved img')).toHaveCount(0)
  await expect(page.locator('#approve-in-app img')).toHaveCount(1)
  project.remove('brands', 'dist')
})

test('removes pictures that no step owns, unless it was asked for a part or only to check', async () => {
  const left = 'shots/en/a-guide-that-was/step-one.webp'
  project.write(left, 'left over')
  const sentence = `${left}: no step owns it any more; "npm run capture" removes it.`

  const part = await capture(`grep=${guide}`)
  expect(part).toMatchObject({ code: 0, stdout: expect.stringContaining(sentence) })
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

test('shares the work out, and answers words that it does not know', async () => {
  const first = await capture('shard=1/2')
  expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('8 pictures: 8 kept') })
  const second = await capture('shard=2/2')
  expect(second).toMatchObject({ code: 0, stdout: expect.stringMatching(/^0 pictures in /m) })

  const mistyped = await capture('chekc')
  expect(mistyped.code).toBe(1)
  expect(mistyped.stderr).toBe(
    'npm run capture: "chekc" is not an option of this command. Did you mean "check"?\n',
  )
})

function only(hashes: Record<string, string>, ...names: string[]): Record<string, string> {
  const entries = Object.entries(hashes)
  return Object.fromEntries(entries.filter(([file]) => names.includes(file.split('/').at(-1)!)))
}
