import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { panelColor } from '../../src/redaction/redact.ts'
import { makeProject } from './capture/project.ts'
import type { Project, Run } from './capture/project.ts'
import {
  expectNoSecret,
  makeGuides,
  startForeignHost,
  startSecondApp,
  writeScript,
} from './capture/second-app.ts'
import type { SecondApp } from './capture/second-app.ts'

// A capture script of another web app: with its own sign-in, its own hosts, secrets on its screens, and a supplied picture.
test.describe.configure({ mode: 'default', timeout: 300_000 })

let project: Project
let app: SecondApp
let foreign: Awaited<ReturnType<typeof startForeignHost>>
let target: string
let form: Buffer
let first: Run

const showKey = "go: (context) => context.click('Show my key')"
const redactKey =
  "redact: [{ selector: '#key', reason: 'a recovery key' }, { selector: '#link', reason: 'a link with a token' }, { selector: 'input', reason: 'a password' }]"

test.beforeAll(async () => {
  test.setTimeout(300_000)
  foreign = await startForeignHost()
  app = await startSecondApp(foreign.address)
  target = `address: '${app.address}/', state: '.cache/sign-in.json'`
  project = makeProject('second-app', 'smallest')
  makeGuides(project, app, 'second-app')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="240"><rect width="400" height="240" fill="#fff"/><rect x="40" y="60" width="240" height="80" fill="#cde"/></svg>`
  form = await sharp(Buffer.from(svg)).png().toBuffer()
  project.write('content/guides/second-app/form.png', form)
  writeScript(project, { target, key: `${showKey}, ${redactKey}` })
  first = await project.run(['capture'])
})

test.beforeEach(() => {
  project.write('content/guides/second-app/form.png', form)
  writeScript(project, { target, key: `${showKey}, ${redactKey}` })
})

test.afterAll(async () => {
  await app.close()
  await foreign.close()
  project.dispose()
})

test('takes clean, marked pictures of an app behind a sign-in, twice the same', async () => {
  expect(first.code, first.stderr).toBe(0)
  expect(first.stdout).toContain('3 pictures: 3 new')

  expect(project.shot('en/second-app/list')).toMatchObject({
    source: 'app',
    marks: [{ number: 1, label: 'Show my key' }],
  })
  const shot = project.shot('en/second-app/key')
  expect(shot.marks.map(({ label }) => label)).toEqual(['Done'])
  expect(shot.redactions.map(({ reason }) => reason)).toEqual([
    'a recovery key',
    'a link with a token',
    'a password',
  ])
  // Another heading stands before it, on a part of the page that is not shown.
  expect(shot.heading).toBe('Recovery key')
  for (const { box } of shot.redactions) {
    const { dominant, channels } = await sharp(project.file('shots/en/second-app/key.webp'))
      .extract({
        left: Math.ceil(box.x * 2),
        top: Math.ceil(box.y * 2),
        width: Math.floor(box.width * 2) - 1,
        height: Math.floor(box.height * 2) - 1,
      })
      .toBuffer()
      .then((part) => sharp(part).stats())
    expect(channels.every(({ min, max }) => min === max)).toBe(true)
    expect(Object.values(dominant)).not.toEqual([255, 255, 255])
  }
  expect(panelColor).toMatch(/^#[0-9a-f]{6}$/)
  expectNoSecret(project, first)
  expect(foreign.asked).toEqual([])

  const taken = project.hashes('shots')
  const second = await project.run(['capture'])
  expect(second.stdout).toContain('3 pictures: 3 kept')
  expect(project.hashes('shots')).toEqual(taken)
})

test('shows a supplied picture with its marks, as supplied, with its own date', async () => {
  expect(project.shot('en/second-app/paper')).toMatchObject({
    source: 'supplied',
    checked: '2026-10-02',
    width: 400,
    height: 240,
    marks: [{ number: 1, label: 'Locked away', box: { x: 20, y: 30, width: 120, height: 40 } }],
  })
  const build = await project.run(['build'])
  expect(build.code, build.stderr).toBe(0)
  const page = project.read('dist/guides/second-app/index.html')
  expect(page).toContain('Supplied picture, checked 2 October 2026.')

  // Another file under the same name is another picture.
  project.write('content/guides/second-app/form.png', await sharp(form).negate().png().toBuffer())
  const check = await project.run(['capture', 'check'])
  expect(check).toMatchObject({ code: 3, stdout: expect.stringContaining('second-app 3 taken') })
})

test('says that the app is out of reach', async () => {
  const closed = await startForeignHost()
  await closed.close()
  writeScript(project, { target: `address: '${closed.address}/'`, key: showKey })
  const away = await project.run(['capture'])
  expect(away.stderr).toContain(
    `content/guides/second-app/capture.ts › target: the screens of the guide second-app are out of reach at ${new URL(closed.address).host}.`,
  )
  expect(away.stdout).toContain('en second-app 2 not reached')
  expect(away.code).toBe(4)
})
