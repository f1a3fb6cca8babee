import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { hashPicture, readShot } from '../../src/shots/find.ts'
import { countedBrowser } from './capture/counted-browser.ts'
import { makeCaptured } from './capture/captured.ts'
import type { Captured } from './capture/captured.ts'

test.describe.configure({ mode: 'default', timeout: 300_000 })
test.skip(process.platform === 'win32', 'Signals and named pipes are not like this on Windows.')

const guide = 'say-yes-or-no'
const views = ['said-yes', 'say-no.said', 'say-no.tap', 'say-yes', 'stop']

let project: Captured

test.beforeAll(async () => {
  test.setTimeout(300_000)
  project = await makeCaptured('killed')
})
test.afterAll(() => project.dispose())

const wholeViews = (): string[] =>
  views.filter((view) => readShot(project.file(`shots/en/${guide}/${view}`)))

test('keeps every picture when the browser is killed on the way, and says what to do', async () => {
  const before = project.hashes('shots')
  // A change that shows in every picture.
  project.write(
    'src/practice/frame.css',
    project.read('src/practice/frame.css') + '\n[data-crop] { background: #fdfdf5 }\n',
  )
  // However fast the machine is, the script is still under way when the browser is killed.
  const script = `content/guides/${guide}/capture.ts`
  const written = project.read(script)
  project.edit(script, "context.click('approve')", "context.page.locator('#nobody').waitFor()")
  const browser = countedBrowser(project)
  const running = project.start(['capture'], browser.surroundings)
  await running.until(/1\/5 en \S+ 1 taken/)
  // With all that it has started: on Debian the program is a script that starts the browser.
  const [first] = browser.starts()
  process.kill(-first!, 'SIGKILL')
  // The job is tried once more, in another browser.
  await expect.poll(() => browser.starts().length, { timeout: 240_000 }).toBe(2)
  process.kill(-browser.starts()[1]!, 'SIGKILL')
  const { code, stdout, stderr } = await running.ended
  project.write(script, written)
  expect(code).toBe(4)
  expect(stderr).toMatch(
    /^content\/guides\/\S+: guide \S+, language en, step "\S+", view \S+: the browser ended before the picture was taken, or the thread that drives it did, twice\. All pictures are as they were\. Run the command again\.$/m,
  )
  expect(stdout).toContain(`5/5 en ${guide} 4.said not reached`)
  expect(stdout + stderr).not.toMatch(/\bat .*\.ts:\d+/)
  expect(project.hashes('shots')).toEqual(before)
  expect(wholeViews()).toEqual(views)
})

test('leaves no half picture when everything is killed in the midst of writing', async () => {
  // Writing to a pipe waits for a reader, and there is none: that holds the capture between a picture and its
  // data, for as long as it lives.
  const name = `${guide}/said-yes`
  const held = `shots/en/${name}.json.part`
  execFileSync('mkfifo', [project.file(held)])
  const picture = (): string => hashPicture(readFileSync(project.file(`shots/en/${name}.webp`)))
  const before = picture()
  const running = project.start(['capture'])
  await expect.poll(picture, { timeout: 240_000 }).not.toBe(before)
  process.kill(-running.child.pid!, 'SIGKILL')
  expect((await running.ended).code).toBeNull()
  project.remove(held)
  project.write(held, '{ "language": "e')

  expect(wholeViews()).toEqual(views.filter((view) => view !== 'said-yes'))

  const next = await project.run(['capture'])
  expect(next.code, next.stderr).toBe(0)
  expect(next.stdout).toContain('3 new')
  expect(wholeViews()).toEqual(views)
  expect(Object.keys(project.hashes('shots')).filter((name) => name.endsWith('.part'))).toEqual([])
  const again = await project.run(['capture'])
  expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('5 pictures: 5 kept') })
})
