import { execFileSync } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { countedBrowser, type CountedBrowser } from './capture/counted-browser.ts'
import { makeProject, type Project, type Run } from './capture/project.ts'

// A capture script is a person's own program: whatever it does to its thread, the command ends by itself, says nothing
// of what the script has seen, and leaves no browser behind.
test.describe.configure({ mode: 'default', timeout: 300_000 })
test.skip(process.platform === 'win32', 'The browser that counts its starts is a shell script.')

const guide = 'content/guides/say-yes-or-no'
const script = `${guide}/capture.ts`
const secret = 'hunter2-correct-horse'

let project: Project
let browser: CountedBrowser
let written: string

test.beforeAll(() => {
  project = makeProject('threads', 'pictures')
  browser = countedBrowser(project)
  written = project.read(script)
})
test.beforeEach(() => {
  project.remove('shots', '.cache/browser-starts', '.cache/died-once')
  project.write(script, written)
})
test.afterAll(() => project.dispose())

/** Lets the script do something on its way to the second picture. */
function onTheWay(code: string): void {
  project.edit(
    script,
    "(context) => context.click('request-lock-text')",
    `async (context) => { ${code}; await context.click('request-lock-text') }`,
  )
}

/** Captures, and looks at what is left: no file, no secret, no browser. */
async function capture(): Promise<Run> {
  const run = await project.run(['capture'], browser.surroundings)
  expect(run.stdout + run.stderr).not.toContain(secret)
  await expect.poll(browsersAtWork).toEqual([])
  return run
}

/** The processes of browsers that the test has started and that still run. */
function browsersAtWork(): string[] {
  const groups = browser.starts().map(String)
  const running = execFileSync('ps', ['-e', '-o', 'pgid=,stat='], { encoding: 'utf8' })
  return running
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([group = '', state = '']) => groups.includes(group) && !state.startsWith('Z'))
    .map(([group = '']) => group)
}

test('a forgotten await fails the job it is in, and not the one beside it', async () => {
  const other = 'content/guides/beside'
  for (const name of ['en.mdx', 'capture.ts']) {
    project.write(`${other}/${name}`, project.read(`${guide}/${name}`))
  }
  project.edit(`${other}/en.mdx`, /^order: .*$/m, 'order: 99')
  onTheWay(
    `void context.page.locator('#${secret}').click({ timeout: 1 }); await new Promise((done) => setTimeout(done, 500))`,
  )
  const { code, stdout, stderr } = await capture()
  project.remove(other)
  expect(stderr).toContain('nothing waited for it. Write "await" before every action')
  expect(stderr).not.toContain('guide beside')
  expect(code).toBe(1)
  expect(stdout).toContain('10 pictures: 6 new, 1 failed, 3 not reached')
})

test('a loop without end is ended', async () => {
  // The five minutes, for a test that cannot wait so long.
  project.edit('src/capture/run-jobs.ts', '5 * 60_000', '20_000')
  onTheWay('while (true) {}')
  const { code, stdout, stderr } = await capture()
  project.edit('src/capture/run-jobs.ts', '20_000', '5 * 60_000')
  expect(stderr).toMatch(/view 2: capture.ts took longer than five minutes\./)
  expect(stdout).toContain('5 pictures: 1 new, 1 failed, 3 not reached')
  expect(code).toBe(1)
  expect(project.hashes('shots')).toEqual({})
})

test('a script that leaves its thread is tried once more, and then told', async () => {
  onTheWay(`console.log('${secret}'); process.exit(0)`)
  const { code, stdout, stderr } = await capture()
  expect(stderr).toMatch(/view 2: the browser ended before the picture was taken, or the thread /)
  expect(code).toBe(4)
  expect(browser.starts()).toHaveLength(2)
  // Told once, though it was taken twice.
  expect(stdout.match(/^1\/5 /gm)).toHaveLength(1)
  expect(stdout).toContain('5 pictures: 1 new, 1 failed, 3 not reached')
})

for (const [what, end] of [
  ['thread', 'process.exit(0)'],
  ['browser', "process.kill(-Number(readFileSync('.cache/browser-starts', 'utf8')), 'SIGKILL')"],
] as const) {
  test(`a ${what} that dies costs its job one retry and no picture, and what its script prints is not told`, async () => {
    const mark = JSON.stringify(project.file('.cache/died-once'))
    onTheWay(
      `console.log('${secret}'); console.error('${secret}'); const { existsSync, readFileSync, writeFileSync } = await import('node:fs'); if (!existsSync(${mark})) { writeFileSync(${mark}, ''); ${end} }`,
    )
    const { code, stdout, stderr } = await capture()
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(browser.starts()).toHaveLength(2)
    expect(stdout.match(/^\d\/5 /gm)).toHaveLength(5)
    expect(stdout).toContain('5 pictures: 5 new')
  })
}
